import type { Dates, Language, Measure, Registry, Subject } from '@pengce/language'
import { receivedBy } from './combine/received.ts'
import { tellerOf } from './explain/teller.ts'
import type { Applicant } from './held.ts'
import { questionsOf } from './questions.ts'
import { missingReport, type Report, type ReportedMissing, report } from './report.ts'
import { type Assessment, assessAll } from './result.ts'
import { type BestChoices, type Totals, totalsOf } from './totals.ts'

/** A fact still needed, as it is asked, with the measures that need it. */
export interface ReportedQuestion extends ReportedMissing {
  readonly measures: readonly string[]
}
export interface ReportedApplicant {
  readonly id: string
  readonly name: string
  readonly subject: Subject
  readonly items: readonly { readonly id: string; readonly name: string; readonly subject: Subject }[]
}
/** How things stand without the reports: what a conversation shows after every answer. */
export interface Outlook {
  readonly applicant: ReportedApplicant
  readonly dates: Dates
  readonly totals: Totals
  /** Over all measures, most useful first. */
  readonly questions: readonly ReportedQuestion[]
}
/** What an applicant is entitled to: plain JSON in one language, the same from every door. */
export interface Entitlements extends Outlook {
  readonly reports: readonly Report[]
}

/** Assesses the measures given (all of the law unless said) for one applicant, and says how things stand. */
export const outlook = (
  law: Registry,
  applicant: Applicant,
  dates: Dates,
  language: Language,
  measures: readonly Measure[] = law.measures,
): Outlook => outlookOf(assessAll(measures, applicant, dates), law, applicant, dates, language)

/** Assesses and reports the measures given (all of the law unless said) for one applicant. */
export function entitlements(
  law: Registry,
  applicant: Applicant,
  dates: Dates,
  language: Language,
  measures: readonly Measure[] = law.measures,
): Entitlements {
  const assessments = assessAll(measures, applicant, dates)
  const { questions, ...rest } = outlookOf(assessments, law, applicant, dates, language)
  return { ...rest, reports: assessments.map((a) => report(a, language, law)), questions }
}

/** How things stand by results already found, and by the best choices where they were found, too. */
export function outlookOf(
  assessments: readonly Assessment[],
  law: Registry,
  applicant: Applicant,
  dates: Dates,
  language: Language,
  best: Partial<BestChoices> = {},
): Outlook {
  const { id, name, subject } = applicant
  return {
    applicant: {
      id,
      name,
      subject,
      items: applicant.items.map((item) => ({ id: item.id, name: item.name, subject: item.subject })),
    },
    dates,
    totals: totalsOf(assessments, law, receivedBy(applicant), best),
    questions: questionsOf(assessments).map(({ asking, ...question }) => ({
      ...missingReport(question, tellerOf(asking, dates, language)),
      measures: question.measures,
    })),
  }
}
