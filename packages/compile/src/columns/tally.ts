import type { Measure } from '@pengce/language'
import type { Line } from '../program.ts'

/** What one measure came to over rows, exact to the part. */
export interface Tally {
  readonly measure: Measure
  /** Rows whose verdict is yes, and what is due there. */
  readonly yes: Sums
  /** Rows whose verdict is open, and what they would have. */
  readonly open: Sums
}
/** Rows of one verdict: how many, and both ends of one payment and of all payments (null where nothing recurs). */
export interface Sums {
  readonly rows: number
  readonly amount: Ends
  readonly total: Ends | null
}
export interface Ends {
  readonly low: bigint
  readonly high: bigint
  /** Rows without a low or without a high end; that end is left out of its sum. */
  readonly bottomless: number
  readonly boundless: number
}

const NOTHING: Ends = { low: 0n, high: 0n, bottomless: 0, boundless: 0 }
const plus = (a: Ends, b: Ends): Ends => ({
  low: a.low + b.low,
  high: a.high + b.high,
  bottomless: a.bottomless + b.bottomless,
  boundless: a.boundless + b.boundless,
})
const together = (a: Sums, b: Sums): Sums => ({
  rows: a.rows + b.rows,
  amount: plus(a.amount, b.amount),
  total: a.total === null || b.total === null ? null : plus(a.total, b.total),
})
/** The tally of no rows. */
export function noTally(measure: Measure): Tally {
  const none: Sums = { rows: 0, amount: NOTHING, total: measure.pay.total === null ? null : NOTHING }
  return { measure, yes: none, open: none }
}
/** Adds what other rows came to, as other threads tell. */
export const addTally = (a: Tally, b: Tally): Tally => ({
  measure: a.measure,
  yes: together(a.yes, b.yes),
  open: together(a.open, b.open),
})

/** Tallies the first rows of a line. */
export function tallyOf({ measure, verdict, low, high, totalLow, totalHigh }: Line, rows: number): Tally {
  const counts = [0, 0, 0]
  for (let i = 0; i < rows; i++) {
    const v = verdict[i] ?? 0
    counts[v] = (counts[v] ?? 0) + 1
  }
  const of = (wanted: number): Sums => {
    const count = counts[wanted] ?? 0
    const ends = (lows: Float64Array, highs: Float64Array): Ends =>
      count === 0 ? NOTHING : sumsOf(verdict, wanted, rows, lows, highs)
    return { rows: count, amount: ends(low, high), total: totalLow && totalHigh ? ends(totalLow, totalHigh) : null }
  }
  return { measure, yes: of(1), open: of(2) }
}

function sumsOf(verdict: Uint8Array, wanted: number, rows: number, lows: Float64Array, highs: Float64Array): Ends {
  const low = new ExactSum()
  const high = new ExactSum()
  for (let i = 0; i < rows; i++)
    if (verdict[i] === wanted) {
      low.add(lows[i] ?? 0)
      high.add(highs[i] ?? 0)
    }
  return { low: low.sum, high: high.sum, bottomless: low.unbounded, boundless: high.unbounded }
}

/** A sum of whole numbers that stays exact at every size; infinite ones are counted. */
export class ExactSum {
  #near = 0
  #far = 0n
  unbounded = 0
  add(n: number): void {
    if (!Number.isFinite(n)) {
      this.unbounded++
      return
    }
    const next = this.#near + n
    if (Number.isSafeInteger(next)) {
      this.#near = next
      return
    }
    this.#far += BigInt(this.#near) + BigInt(n)
    this.#near = 0
  }
  /** Adds the same number so many times. */
  addTimes(n: number, times: number): void {
    if (!Number.isFinite(n)) this.unbounded += times
    else if (Number.isSafeInteger(n * times)) this.add(n * times)
    else this.#far += BigInt(n) * BigInt(times)
  }
  get sum(): bigint {
    return this.#far + BigInt(this.#near)
  }
}
