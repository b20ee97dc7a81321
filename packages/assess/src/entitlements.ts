import type { Dates, Language, Measure, Registry, Subject } from '@pengce/language'
import { tellerOf } from './explain/teller.ts'
import type { Applicant } from './held.ts'
import { questionsOf } from './questions.ts'
import { missingReport, type Report, type ReportedMissing, report } from './report.ts'
import { assessAll } from './result.ts'
import { type Totals, totalsOf } from './totals.ts'

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
/** What an applicant is entitled to: plain JSON in one language, the same from every door. */
export interface Entitlements {
  readonly applicant: ReportedApplicant
  readonly dates: Dates
  readonly totals: Totals
  readonly reports: readonly Report[]
  /** Over all reports, most useful first. */
  readonly questions: readonly ReportedQuestion[]
}

/** Assesses and reports the measures given (all of the law unless said) for one applicant. */
export function entitlements(
  law: Registry,
  applicant: Applicant,
  dates: Dates,
  language: Language,
  measures: readonly Measure[] = law.measures,
): Entitlements {
  const assessments = assessAll(measures, applicant, dates)
  return {
    applicant: {
      id: applicant.id,
      name: applicant.name,
      subject: applicant.subject,
      items: applicant.items.map(({ id, name, subject }) => ({ id, name, subject })),
    },
    dates,
    totals: totalsOf(assessments, law.policies),
    reports: assessments.map((a) => report(a, language, law)),
    questions: questionsOf(assessments).map(({ asking, ...question }) => ({
      ...missingReport(question, tellerOf(asking, dates, language)),
      measures: question.measures,
    })),
  }
}
