import type { Measure } from '@pengce/language'
import { byGrouping, type Grouping, type Groups } from '../store/manifest.ts'
import type { HitColumns } from './hits.ts'
import { TotalCells } from './total-cells.ts'

/** What a measure comes to among some entities. Sums in fen as decimal text, exact; null for what is not money. */
export interface Sum {
  readonly granted: number
  readonly open: number
  /** Low ends of what is granted. */
  readonly certain: string | null
  /** What counts of them in each entity's best lawful combination. */
  readonly counted: string | null
  /** High ends of what is granted or open. */
  readonly possible: string | null
  /** Results without an upper end; `possible` leaves them out. */
  readonly boundless: number
}
/** Totals of one measure: altogether, and by each option of each grouping. */
export interface MeasureTotals {
  readonly measure: string
  readonly all: Sum
  readonly by: Readonly<Record<Grouping, readonly Sum[]>>
}

/** Adds up the results of one part. */
export function totalsOf(
  measures: readonly Measure[],
  hits: HitColumns,
  groups: Readonly<Record<Grouping, Uint8Array>>,
  options: Groups,
): readonly MeasureTotals[] {
  const cells = new TotalCells(measures, options)
  cells.add(hits, groups)
  return cells.totals()
}

/** Adds the totals of parts; all of the same measures in the same order. */
export function added(parts: readonly (readonly MeasureTotals[])[]): readonly MeasureTotals[] {
  const [first, ...rest] = parts
  return (first ?? []).map((totals, m) => {
    const others = rest.map((p) => p[m]).filter((t) => t !== undefined)
    const by = byGrouping((g) =>
      totals.by[g].map((sum, o) => addedSums([sum, ...others.map((t) => t.by[g][o] ?? sum)])),
    )
    return { measure: totals.measure, all: addedSums([totals.all, ...others.map((t) => t.all)]), by }
  })
}

/** Several sums as one. Money and what is not money do not add up: the result is then about the money alone. */
export function addedSums(sums: readonly Sum[]): Sum {
  const money = (of: (s: Sum) => string | null): string | null => {
    const known = sums.map(of).filter((t) => t !== null)
    return known.length === 0 ? null : String(known.reduce((total, text) => total + BigInt(text), 0n))
  }
  const count = (of: (s: Sum) => number): number => sums.reduce((total, s) => total + of(s), 0)
  return {
    granted: count((s) => s.granted),
    open: count((s) => s.open),
    certain: money((s) => s.certain),
    counted: money((s) => s.counted),
    possible: money((s) => s.possible),
    boundless: count((s) => s.boundless),
  }
}
