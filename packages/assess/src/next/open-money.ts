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

/** How far apart what is certain and what is possible are in one result, in fen. */
export function openMoney(a: Assessment, middling: number): number {
  if (a.verdict === 'no') return 0
  const range = payable(a)
  if (range === null) {
    const settled = a.verdict === 'yes' && (a.amount === null || a.amount.low === a.amount.high)
    return settled ? 0 : WITHOUT_FIGURE
  }
  if (!Number.isFinite(range.high)) return a.verdict === 'open' ? middling : 0
  const width = range.high - range.low
  return a.verdict === 'open' ? Math.max(WITHOUT_FIGURE, width) : width
}

/**
 * What an answer leaves open in a result. While the result stays open, its money counts by the part of its questions
 * that is left: a smaller sum that may still be refused settles nothing, a step towards the end does.
 */
export function leftOpen(before: Assessment, after: Assessment, middling: number): number {
  if (before.verdict !== 'open' || after.verdict !== 'open') return openMoney(after, middling)
  const part = after.missing.length / before.missing.length
  return openMoney(before, middling) * Math.min(1, part)
}
