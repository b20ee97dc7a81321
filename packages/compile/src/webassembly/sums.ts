import type { Measure } from '@pengce/language'
import { type Ends, ExactSum, type Tally } from '../columns/tally.ts'
import type { Ground } from './ground.ts'

/** The ends that a tally sums, in the order of their places. */
export const ENDS = ['low', 'high', 'totalLow', 'totalHigh'] as const
export type End = (typeof ENDS)[number]
/** How the sum of an end comes about: row by row, or as one value in every row, or as another end's, or not here at all. */
export type Way = 'sum' | 'value' | End | 'singly'
export type Ways = Readonly<Record<End, Way>>

/** Where a tally kernel writes for a verdict (0 yes, 1 open), two lanes each. */
export const rowsAt = (verdict: number): number => verdict * PLACES
export const sumAt = (verdict: number, end: End): number => rowsAt(verdict) + 1 + ENDS.indexOf(end)
export const endlessAt = (verdict: number, end: End): number => sumAt(verdict, end) + ENDS.length
const PLACES = 1 + 2 * ENDS.length

/** Room for the sums of one measure. */
export function sumsIn(ground: Ground, ways: Ways) {
  const output = ground.figures(2 * PLACES * 2)
  const addresses = Array.from({ length: 2 * PLACES }, (_, i) => output.subarray(i * 2))
  return { addresses, output: new BlockSums(output, ways), reason: null }
}

/** The sums of one measure over one block. */
export class BlockSums {
  readonly #figures: Float64Array
  readonly #counts: Uint32Array
  readonly #ways: Ways
  constructor(figures: Float64Array, ways: Ways) {
    this.#figures = figures
    this.#counts = new Uint32Array(figures.buffer, figures.byteOffset, figures.length * 2)
    this.#ways = ways
  }
  clear(): void {
    this.#figures.fill(0)
  }
  /** Whether every sum stayed among the numbers that a double holds exactly. */
  get exact(): boolean {
    return ENDS.every((end) => {
      const way = this.#ways[end]
      if (way === 'singly') return this.rows(0) + this.rows(1) === 0
      if (way !== 'sum') return true
      return [0, 1].every((v) => this.#lanes(sumAt(v, end)).every((lane) => Number.isSafeInteger(lane)))
    })
  }
  #lanes(place: number): readonly [number, number] {
    return [this.#figures[place * 2] ?? 0, this.#figures[place * 2 + 1] ?? 0]
  }
  rows(verdict: number): number {
    return this.#count(rowsAt(verdict))
  }
  #count(place: number): number {
    return this.#counts.subarray(place * 4, place * 4 + 4).reduce((sum, n) => sum + n, 0)
  }
  /** Adds one end of one verdict to a sum. */
  addTo(sum: ExactSum, verdict: number, end: End): void {
    const way = this.#ways[end]
    if (way === 'singly') return
    if (way !== 'sum' && way !== 'value') {
      this.addTo(sum, verdict, way)
      return
    }
    const [one, other] = this.#lanes(sumAt(verdict, end))
    if (way === 'value') sum.addTimes(one, this.rows(verdict))
    else {
      sum.add(one)
      sum.add(other)
      sum.unbounded += this.#count(endlessAt(verdict, end))
    }
  }
}

/** A tally that grows block by block. */
export class GrowingTally {
  readonly measure: Measure
  readonly #rows = [0, 0]
  readonly #sums = [0, 1].map(() => ENDS.map(() => new ExactSum()))
  constructor(measure: Measure) {
    this.measure = measure
  }
  add(block: BlockSums): void {
    for (const v of [0, 1]) {
      const rows = block.rows(v)
      if (rows === 0) continue
      this.#rows[v] = (this.#rows[v] ?? 0) + rows
      for (const [i, end] of ENDS.entries()) {
        const sum = this.#sums[v]?.[i]
        if (sum !== undefined) block.addTo(sum, v, end)
      }
    }
  }
  get tally(): Tally {
    const total = this.measure.pay.total !== null
    const of = (v: number) => {
      const [low, high, totalLow, totalHigh] = this.#sums[v] ?? []
      return {
        rows: this.#rows[v] ?? 0,
        amount: ends(low, high),
        total: total ? ends(totalLow, totalHigh) : null,
      }
    }
    return { measure: this.measure, yes: of(0), open: of(1) }
  }
}
const ends = (low = new ExactSum(), high = new ExactSum()): Ends => ({
  low: low.sum,
  high: high.sum,
  bottomless: low.unbounded,
  boundless: high.unbounded,
})
