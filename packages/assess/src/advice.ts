import type { Background, Dates, Language, Registry } from '@pengce/language'
import type { Objective } from './combine/candidate.ts'
import { combine } from './combine/combine.ts'
import { receivedBy } from './combine/received.ts'
import { type CombinationReport, combinationReport } from './combine/report.ts'
import { contradictionsOf } from './contradiction/contradictions.ts'
import { contradictionReport, type ReportedContradiction } from './contradiction/report.ts'
import { type Outlook, outlookOf } from './entitlements.ts'
import type { Applicant } from './held.ts'
import { nextQuestion } from './next/next-question.ts'
import { nextReport, type ReportedNext } from './next/report.ts'
import { type ReportedReach, reachReport } from './reach/report.ts'
import { withinReach } from './reach/within-reach.ts'
import { assessAll } from './result.ts'
import type { Expected } from './years/expected.ts'
import { planYears } from './years/plan.ts'
import { type YearsReport, yearsReport } from './years/report.ts'

export interface AdviceOptions {
  readonly background: Background
  /** What the best combination is best by: the money that is certain unless said. */
  readonly objective?: Objective
  /** What is expected of the years to come. */
  readonly expected?: readonly Expected[]
  /** How many years to plan; three unless said. */
  readonly years?: number
  /** How many steps each search may take; 200,000 unless said. */
  readonly nodes?: number
}
/** What an applicant is best advised to do: plain JSON in one language, the same from every door. Sums in fen. */
export interface Advice extends Pick<Outlook, 'applicant' | 'dates' | 'totals'> {
  /** Facts that contradict each other; the rest stands on them as given. */
  readonly contradictions: readonly ReportedContradiction[]
  /** The best lawful combination by the objective asked for, and by what is possible. */
  readonly combination: CombinationReport
  readonly possible: CombinationReport
  /** Which measure to apply for in which year. */
  readonly plan: YearsReport
  /** The question to ask next; null when no answer could change anything. */
  readonly next: ReportedNext | null
  /** Small honest changes that would turn a refusal or raise an amount: those that surely do first, then by money. */
  readonly withinReach: readonly ReportedReach[]
}

/** Advises one applicant: what to take together, when, what to find out next, and what is within reach. */
export function advice(
  law: Registry,
  applicant: Applicant,
  dates: Dates,
  language: Language,
  { background, objective = 'certain', expected = [], years = 3, nodes = 200_000 }: AdviceOptions,
): Advice {
  const assessments = assessAll(law.measures, applicant, dates)
  const received = receivedBy(applicant)
  const best = combine(law, assessments, { objective, received, nodes })
  const possible =
    objective === 'possible'
      ? best
      : combine(law, assessments, { objective: 'possible', received, nodes, changing: best.wouldChange })
  const plan = planYears(law, applicant, {
    objective: objective === 'possible' ? 'possible' : 'certain',
    dates,
    expected,
    years,
    received,
    nodes,
  })
  const next = nextQuestion(law, applicant, dates, { background, assessments })
  const seen = outlookOf(assessments, law, applicant, dates, language, {
    possible,
    ...(objective === 'certain' ? { certain: best } : {}),
  })
  return {
    applicant: seen.applicant,
    dates,
    totals: seen.totals,
    contradictions: contradictionsOf(law, applicant, dates, background).map((c) =>
      contradictionReport(c, dates, language),
    ),
    combination: combinationReport(best, language, law),
    possible: combinationReport(possible, language, law),
    plan: yearsReport(plan, language, law),
    next: next === null ? null : nextReport(next, dates, language),
    withinReach: withinReach(law, applicant, dates, { background, assessments })
      .map((reach) => reachReport(reach, language))
      .toSorted((a, b) => nearnessOf(b) - nearnessOf(a) || gainOf(b) - gainOf(a)),
  }
}

/** What is granted then is nearer than what is open then, and that nearer than what must be waited for as well. */
const nearnessOf = ({ suggestions }: ReportedReach): number =>
  Math.max(
    ...suggestions.map(({ verdict, changes }) =>
      verdict === 'yes' ? 2 : changes.some((c) => c.kind === 'fact') ? 1 : 0,
    ),
  )
/** The most that any suggestion brings; what is not money comes after what is. */
const gainOf = ({ suggestions }: ReportedReach): number =>
  Math.max(0, ...suggestions.map(({ gain }) => gain?.high ?? gain?.low ?? 0))
