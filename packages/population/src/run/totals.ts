import { ExactSum } from '@pengce/compile'
import type { Measure } from '@pengce/language'
import { byGrouping, GROUPINGS, type Grouping, type Groups } from '../store/manifest.ts'
import type { HitColumns } from './hits.ts'

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
  hits: Pick<HitColumns, 'length' | 'entity' | 'measure' | 'verdict' | 'low' | 'high' | 'counted'>,
  groups: Readonly<Record<Grouping, Uint8Array>>,
  options: Groups,
): readonly MeasureTotals[] {
  const cells = GROUPINGS.map((g) => Math.max(1, options[g].length))
  const starts: number[] = []
  let width = 1
  for (const count of cells) {
    starts.push(width)
    width += count
  }
  const size = measures.length * width
  const granted = new Uint32Array(size)
  const open = new Uint32Array(size)
  const sums = { certain: new Sums(size), counted: new Sums(size), possible: new Sums(size) }
  const places = new Uint32Array(1 + GROUPINGS.length)
  const columns = GROUPINGS.map((g) => groups[g])
  for (let i = 0; i < hits.length; i++) {
    const entity = hits.entity[i] ?? 0
    const base = (hits.measure[i] ?? 0) * width
    places[0] = base
    for (let k = 0; k < columns.length; k++) places[k + 1] = base + (starts[k] ?? 0) + (columns[k]?.[entity] ?? 0)
    const high = hits.high[i] ?? 0
    const yes = hits.verdict[i] === 1
    const number = yes ? granted : open
    const low = hits.low[i] ?? 0
    const counted = hits.counted[i] ?? 0
    for (let k = 0; k < places.length; k++) {
      const place = places[k] ?? 0
      number[place] = (number[place] ?? 0) + 1
      // Most results are of no money.
      if (yes && low !== 0) sums.certain.add(place, low)
      if (yes && counted !== 0) sums.counted.add(place, counted)
      if (high !== 0) sums.possible.add(place, high)
    }
  }
  const sumAt = (place: number, money: boolean): Sum => ({
    granted: granted[place] ?? 0,
    open: open[place] ?? 0,
    certain: money ? text(sums.certain.at(place)) : null,
    counted: money ? text(sums.counted.at(place)) : null,
    possible: money ? text(sums.possible.at(place)) : null,
    boundless: sums.possible.at(place)?.unbounded ?? 0,
  })
  return measures.map((measure, m) => {
    const money = measure.pay.gives !== 'in-kind'
    const by = byGrouping((g, k) => options[g].map((_, option) => sumAt(m * width + (starts[k] ?? 0) + option, money)))
    return { measure: measure.id, all: sumAt(m * width, money), by }
  })
}

/** Exact sums by place, made when something is added: most places stay empty. */
class Sums {
  readonly #sums: (ExactSum | undefined)[]
  constructor(size: number) {
    this.#sums = new Array(size)
  }
  add(place: number, amount: number): void {
    let sum = this.#sums[place]
    if (sum === undefined) {
      sum = new ExactSum()
      this.#sums[place] = sum
    }
    sum.add(amount)
  }
  at(place: number): ExactSum | undefined {
    return this.#sums[place]
  }
}
const text = (sum: ExactSum | undefined): string => String(sum?.sum ?? 0n)

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
