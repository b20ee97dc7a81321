import type { Dates, Measure, Node } from '@pengce/language'
import { evaluate, rangeOf, verdictOf } from '../evaluate.ts'
import type { Lookup } from '../held.ts'
import type { Range } from '../range.ts'
import { type Assessment, payable } from '../result.ts'

/** A benefit without a figure weighs one fen while it is open, so that it is asked for when no money is left to ask for. */
const WITHOUT_FIGURE = 1

/** What stands in for an open sum without an upper end: the middle one of those that have one. */
export function middlingOf(assessments: readonly Assessment[]): number {
  const ends = assessments
    .flatMap((a) => (a.verdict === 'open' ? [payable(a)?.high ?? Number.NaN] : []))
    .filter((high) => Number.isFinite(high) && high > 0)
    .sort((a, b) => a - b)
  return ends[Math.floor(ends.length / 2)] ?? WITHOUT_FIGURE
}

/** How far apart what is certain and what is possible under a measure are, in fen. */
export function openMoney(measure: Measure, lookup: Lookup, dates: Dates, middling: number): number {
  const context = { lookup, dates }
  const range = (node: Node | null): Range | null => (node === null ? null : rangeOf(evaluate(node, context)))
  const { pay } = measure
  const verdict = verdictOf(evaluate(measure.when, context))
  if (verdict === 'no') return 0
  const amount = range(pay.amount)
  if (pay.gives === 'in-kind' || amount === null) {
    const settled = verdict === 'yes' && (amount === null || amount.low === amount.high)
    return settled ? 0 : WITHOUT_FIGURE
  }
  const all = range(pay.total) ?? amount
  const high = Math.max(0, all.high)
  if (verdict === 'open') return Number.isFinite(high) ? Math.max(WITHOUT_FIGURE, high) : middling
  if (!Number.isFinite(high)) return 0
  return high - Math.max(0, Math.min(amount.low, all.low))
}
