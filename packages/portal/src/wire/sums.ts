import type { Report, Totals } from './report.ts'

/** The sums as they are shown: certain, what may come on top, how much is settled. */
export const sumsOf = ({ certain, possible, withoutCeiling, counts }: Totals) => ({
  certain,
  more: Math.max(0, possible - certain),
  ceiling: withoutCeiling.length === 0,
  settled: counts.yes + counts.no,
  all: counts.yes + counts.no + counts.open,
})

/** The most a report may bring, in fen, to sort by: those without a figure come after all that have one. */
export function mostOf({ amount, total }: Report): number {
  const range = total ?? (amount?.unit === 'fen' ? amount : null)
  return range === null ? 0 : (range.high ?? 1)
}
