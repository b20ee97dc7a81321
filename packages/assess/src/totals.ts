import type { Registry } from '@pengce/language'
import { bestChoice, type Choice } from './combine/combine.ts'
import { recurs } from './combine/schedule.ts'
import type { Range } from './range.ts'
import { type Assessment, payable } from './result.ts'

/** What the best lawful combination of all results comes to, in fen. */
export interface Totals {
  readonly unit: 'fen'
  /** Had by the best lawful choice whatever else turns out: one payment of what recurs. */
  readonly certain: number
  /**
   * No lawful choice comes to more from measures with an upper end: what recurs over its longest time, or once where no
   * such time is stated.
   */
  readonly possible: number
  /** False where the search for either choice ended before it was proved; `possible` holds all the same. */
  readonly proved: boolean
  /** Results without an upper end, which add only what is sure of them. */
  readonly withoutCeiling: readonly string[]
  /** Results that recur without a stated end; one payment is possible for each. */
  readonly countedOnce: readonly string[]
  /** Granted results that are paid again and again, of which one payment is certain. */
  readonly recurring: readonly string[]
  /** Granted measures that the choice behind `certain` leaves out or counts only in part, because of the others. */
  readonly leftOut: readonly string[]
  /** True where results rule each other out, are deducted or share a ceiling, so that a sum is less than that of all. */
  readonly combined: boolean
  readonly counts: { readonly yes: number; readonly open: number; readonly no: number }
}

interface Counted {
  readonly assessment: Assessment
  /** One payment at least, everything at most. */
  readonly range: Range
}

/** The best choices by what is certain and by what is possible. */
export interface BestChoices {
  readonly certain: Choice
  readonly possible: Choice
}

/** The money of the best lawful combination of these results; `received` measures, by id, meet a requirement. */
export function totalsOf(
  assessments: readonly Assessment[],
  law: Registry,
  received: readonly string[] = [],
  best: Partial<BestChoices> = {},
): Totals {
  const money = assessments.flatMap(countedOf)
  const granted = money.filter((c) => c.assessment.verdict === 'yes')
  const { certain, possible } = {
    certain: best.certain ?? bestChoice(law, assessments, { objective: 'certain', received }),
    possible: best.possible ?? bestChoice(law, assessments, { objective: 'possible', received }),
  }
  const had = wholly(certain)
  const all = (of: readonly Counted[], end: (c: Counted) => number) => of.reduce((sum, c) => sum + end(c), 0)
  return {
    unit: 'fen',
    certain: certain.worth,
    possible: Math.max(certain.worth, possible.bound),
    proved: certain.proved && possible.proved,
    withoutCeiling: idsOf(money.filter((c) => !Number.isFinite(c.range.high))),
    countedOnce: idsOf(money.filter((c) => recurs(c.assessment) && c.assessment.total === null)),
    recurring: idsOf(granted.filter((c) => recurs(c.assessment))),
    leftOut: idsOf(granted.filter((c) => c.range.low > 0 && !had.has(c.assessment))),
    combined:
      certain.worth < all(granted, (c) => c.range.low) ||
      possible.bound < all(money, ({ range: { low, high } }) => (Number.isFinite(high) ? high : low)),
    counts: {
      yes: assessments.filter((a) => a.verdict === 'yes').length,
      open: assessments.filter((a) => a.verdict === 'open').length,
      no: assessments.filter((a) => a.verdict === 'no').length,
    },
  }
}

const idOf = (c: Counted): string => c.assessment.measure.id
const idsOf = (of: readonly Counted[]): readonly string[] => [...new Set(of.map(idOf))]

/** What a choice counts with all that is sure of it. */
const wholly = (choice: Choice): ReadonlySet<Assessment> =>
  new Set(choice.chosen.flatMap((c) => (c.net >= c.low ? [c.assessment] : [])))

function countedOf(assessment: Assessment): readonly Counted[] {
  const range = assessment.verdict === 'no' ? null : payable(assessment)
  return range !== null && range.high > 0 ? [{ assessment, range }] : []
}
