import type { Measure } from '@pengce/language'
import { byGrouping, GROUPINGS, type Grouping, type Groups } from '../store/manifest.ts'
import type { HitColumns } from './hits.ts'
import type { MeasureTotals, Sum } from './totals.ts'

/** One cell that holds something, for a file: its place, granted, open, certain, counted, possible, boundless. */
export type CellRow = readonly [number, number, number, Whole, Whole, Whole, number]
/** A whole number, as text where it is beyond 2^53. */
type Whole = number | string

/**
 * Totals while results and parts are added up: one cell for each measure altogether, and one for each option of each
 * grouping. Most stay empty.
 */
export class TotalCells {
  readonly #measures: readonly Measure[]
  readonly #options: Groups
  /** Where the cells of each grouping begin among those of a measure, and how many cells a measure has. */
  readonly #starts: Readonly<Record<Grouping, number>>
  readonly #width: number
  readonly #granted: Uint32Array
  readonly #open: Uint32Array
  readonly #boundless: Uint32Array
  readonly #certain: ExactSums
  readonly #counted: ExactSums
  readonly #possible: ExactSums
  constructor(measures: readonly Measure[], options: Groups) {
    this.#measures = measures
    this.#options = options
    let width = 1
    this.#starts = byGrouping((g) => {
      const start = width
      width += Math.max(1, options[g].length)
      return start
    })
    this.#width = width
    const size = measures.length * width
    this.#granted = new Uint32Array(size)
    this.#open = new Uint32Array(size)
    this.#boundless = new Uint32Array(size)
    this.#certain = new ExactSums(size)
    this.#counted = new ExactSums(size)
    this.#possible = new ExactSums(size)
  }

  clear(): void {
    for (const numbers of [this.#granted, this.#open, this.#boundless]) numbers.fill(0)
    for (const sums of [this.#certain, this.#counted, this.#possible]) sums.clear()
  }

  /** Adds the results of one part. */
  add(
    hits: Pick<HitColumns, 'length' | 'entity' | 'measure' | 'verdict' | 'low' | 'high' | 'counted'>,
    groups: Readonly<Record<Grouping, Uint8Array>>,
  ): void {
    const each = 1 + GROUPINGS.length
    const own = this.#placesOf(groups)
    const [width, granted, open, boundless] = [this.#width, this.#granted, this.#open, this.#boundless]
    const [certain, counted, possible] = [this.#certain, this.#counted, this.#possible]
    for (let i = 0; i < hits.length; i++) {
      const base = (hits.measure[i] ?? 0) * width
      const first = (hits.entity[i] ?? 0) * each
      const yes = hits.verdict[i] === 1
      const low = yes ? (hits.low[i] ?? 0) : 0
      const counts = yes ? (hits.counted[i] ?? 0) : 0
      const high = hits.high[i] ?? 0
      const numbers = yes ? granted : open
      for (let k = first; k < first + each; k++) {
        const place = base + (own[k] ?? 0)
        numbers[place] = (numbers[place] ?? 0) + 1
        // Most results are of no money.
        if (low !== 0) certain.add(place, low)
        if (counts !== 0) counted.add(place, counts)
        if (high === Number.POSITIVE_INFINITY) boundless[place] = (boundless[place] ?? 0) + 1
        else if (high !== 0) possible.add(place, high)
      }
    }
  }
  /** Of each entity one after another: where its cells are among those of a measure. */
  #placesOf(groups: Readonly<Record<Grouping, Uint8Array>>): Uint16Array {
    const each = 1 + GROUPINGS.length
    const own = new Uint16Array(groups.subject.length * each)
    for (const [k, g] of GROUPINGS.entries()) {
      const codes = groups[g]
      const start = this.#starts[g]
      for (let e = 0; e < codes.length; e++) own[e * each + k + 1] = start + (codes[e] ?? 0)
    }
    return own
  }

  /** The cells that hold something. */
  rows(): readonly CellRow[] {
    const rows: CellRow[] = []
    for (let at = 0; at < this.#granted.length; at++) {
      const [granted, open] = [this.#granted[at] ?? 0, this.#open[at] ?? 0]
      if (granted + open === 0) continue
      const [certain, counted, possible] = [this.#certain, this.#counted, this.#possible].map((s) => wholeOf(s.at(at)))
      rows.push([at, granted, open, certain ?? 0, counted ?? 0, possible ?? 0, this.#boundless[at] ?? 0])
    }
    return rows
  }
  /** Adds cells of the same measures and options. */
  addRows(rows: readonly CellRow[]): void {
    for (const [at, granted, open, certain, counted, possible, boundless] of rows) {
      this.#granted[at] = (this.#granted[at] ?? 0) + granted
      this.#open[at] = (this.#open[at] ?? 0) + open
      this.#boundless[at] = (this.#boundless[at] ?? 0) + boundless
      this.#certain.add(at, certain)
      this.#counted.add(at, counted)
      this.#possible.add(at, possible)
    }
  }

  /** What all that was added comes to. */
  totals(): readonly MeasureTotals[] {
    return this.#measures.map((measure, m) => {
      const money = measure.pay.gives !== 'in-kind'
      const base = m * this.#width
      const by = byGrouping((g) =>
        this.#options[g].map((_, option) => this.#sumAt(base + this.#starts[g] + option, money)),
      )
      return { measure: measure.id, all: this.#sumAt(base, money), by }
    })
  }
  #sumAt(place: number, money: boolean): Sum {
    const text = (sums: ExactSums): string | null => (money ? String(sums.at(place)) : null)
    return {
      granted: this.#granted[place] ?? 0,
      open: this.#open[place] ?? 0,
      certain: text(this.#certain),
      counted: text(this.#counted),
      possible: text(this.#possible),
      boundless: this.#boundless[place] ?? 0,
    }
  }
}

const wholeOf = (sum: bigint): Whole =>
  sum <= Number.MAX_SAFE_INTEGER && sum >= Number.MIN_SAFE_INTEGER ? Number(sum) : String(sum)

/** Sums of whole numbers by place that stay exact at every size. */
class ExactSums {
  readonly #near: Float64Array
  /** What does not fit in 2^53. */
  readonly #far = new Map<number, bigint>()
  constructor(size: number) {
    this.#near = new Float64Array(size)
  }
  clear(): void {
    this.#near.fill(0)
    this.#far.clear()
  }
  /** What has no end is left out. */
  add(place: number, amount: Whole): void {
    if (typeof amount === 'number') {
      const next = (this.#near[place] ?? 0) + amount
      if (Number.isSafeInteger(next)) {
        this.#near[place] = next
        return
      }
      if (!Number.isFinite(amount)) return
    }
    this.#far.set(place, this.at(place) + BigInt(amount))
    this.#near[place] = 0
  }
  at(place: number): bigint {
    return (this.#far.get(place) ?? 0n) + BigInt(this.#near[place] ?? 0)
  }
}
