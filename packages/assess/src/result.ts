import type { Dates, Fact, Measure } from '@pengce/language'
import { yearOf } from '@pengce/values'
import { type Context, evaluate, rangeOf, type Step, type Verdict, verdictOf } from './evaluate.ts'
import { type Applicant, type Item, type Lookup, lookupOf } from './held.ts'
import { missingFacts } from './missing.ts'
import { hullOf, type Range } from './range.ts'

/** A fact still needed, and how much money hangs on it (fen; infinite when no ceiling is known). */
export interface Missing {
  readonly fact: Fact
  readonly back: number
  /** For a yearly fact: the year asked about. */
  readonly year: number | null
  readonly item: string | null
  readonly weight: number
}
/** One measure for one applicant (and one of its projects, events or sites). */
export interface Assessment {
  readonly measure: Measure
  readonly item: Item | null
  readonly verdict: Verdict
  /** Whether the measure applies on the day whose rules govern. */
  readonly inForce: boolean
  /** What falls due once, if the conditions hold; null for benefits without a figure. */
  readonly amount: Range | null
  /** What a recurring amount comes to over what is left of its longest time. */
  readonly total: Range | null
  /** How much of the longest time is left, this time included; null where the rule does not say. */
  readonly left: Range | null
  /** What is due as things stand: nothing for certain while the verdict is open. */
  readonly due: Range | null
  readonly when: Step
  readonly pays: Step | null
  readonly totals: Step | null
  readonly missing: readonly Missing[]
  readonly dates: Dates
}

/** Assesses one measure for facts found by `lookup`. */
export function assessWith(measure: Measure, lookup: Lookup, dates: Dates, item: Item | null = null): Assessment {
  const context: Context = { lookup, dates }
  const when = evaluate(measure.when, context)
  const verdict = verdictOf(when)
  const windowStep = when.children[0]
  const inForce =
    windowStep === undefined || windowStep.node.form?.name !== 'in-force' || verdictOf(windowStep) === 'yes'
  const pays = measure.pay.amount === null ? null : evaluate(measure.pay.amount, context)
  const totals = measure.pay.total === null ? null : evaluate(measure.pay.total, context)
  const amount = pays === null ? null : rangeOf(pays)
  return {
    measure,
    item,
    verdict,
    inForce,
    amount,
    total: totals === null ? null : rangeOf(totals),
    left: measure.pay.left === null ? null : rangeOf(evaluate(measure.pay.left, context)),
    due: dueOf(verdict, amount),
    when,
    pays,
    totals,
    missing: inForce ? missingFacts({ measure, verdict, when, pays, totals, item }, yearOf(dates.appliedOn)) : [],
    dates,
  }
}

const nothing: Range = { low: 0, high: 0 }
function dueOf(verdict: Verdict, amount: Range | null): Range | null {
  if (amount === null || verdict === 'yes') return amount
  return verdict === 'no' ? nothing : hullOf([nothing, amount])
}

/** One payment at least, and nothing for certain while open; everything at most. Null for a benefit in kind. */
export function payable({ measure, verdict, amount, total }: Assessment): Range | null {
  if (measure.pay.gives === 'in-kind' || amount === null) return null
  const least = Math.max(0, Math.min(amount.low, total?.low ?? amount.low))
  return { low: verdict === 'yes' ? least : 0, high: Math.max(0, (total ?? amount).high) }
}

/** Something about the result of one measure. */
interface About {
  readonly assessment: Assessment
}
/** Whether two results may be about one and the same matter: what is about no item may be. */
export const maySameMatter = (a: About, b: About): boolean => {
  const [x, y] = [a.assessment.item, b.assessment.item]
  return x === null || y === null || x.id === y.id
}

/** One measure for an applicant: once, or once for each item it is about. Empty when it is about somebody else. */
export function assess(measure: Measure, applicant: Applicant, dates: Dates): readonly Assessment[] {
  const year = yearOf(dates.appliedOn)
  if (measure.subjects.includes(applicant.subject)) return [assessWith(measure, lookupOf(applicant, null, year), dates)]
  return applicant.items
    .filter((item) => measure.subjects.includes(item.subject))
    .map((item) => assessWith(measure, lookupOf(applicant, item, year), dates, item))
}

/** Every measure for an applicant, in the order given. */
export const assessAll = (measures: readonly Measure[], applicant: Applicant, dates: Dates): readonly Assessment[] =>
  measures.flatMap((m) => assess(m, applicant, dates))
