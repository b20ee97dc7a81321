import type { Measure } from '@pengce/language'
import type { Ends, Sums, Tally } from '../columns/tally.ts'
import type { Room } from './workshop.ts'

/** The sums of a tally kernel for one verdict, two lanes each, in the order of their addresses. */
export const SUM = {
  rows: 0,
  amount: { low: 1, high: 2, bottomless: 3, boundless: 4 },
  total: { low: 5, high: 6, bottomless: 7, boundless: 8 },
} as const
/** How many sums one verdict has. */
export const SUMS = 9
const VERDICTS = 2

/** Room for the sums of one measure. */
export function sumsIn(room: Room) {
  const output = room.figures(VERDICTS * SUMS * 2)
  const addresses = Array.from({ length: VERDICTS * SUMS }, (_, i) => output.subarray(i * 2))
  return { addresses, output }
}

/** The tally of one block; null when a sum left the numbers that a double holds exactly. */
export function tallyIn(measure: Measure, output: Float64Array): Tally | null {
  const counts = new BigInt64Array(output.buffer, output.byteOffset, output.length)
  const count = (verdict: number, sum: number): number => {
    const at = (verdict * SUMS + sum) * 2
    return Number(counts[at] ?? 0n) + Number(counts[at + 1] ?? 0n)
  }
  let exact = true
  const sum = (verdict: number, which: number): bigint => {
    const at = (verdict * SUMS + which) * 2
    const [one = 0, other = 0] = output.subarray(at, at + 2)
    if (!Number.isSafeInteger(one) || !Number.isSafeInteger(other)) exact = false
    return exact ? BigInt(one) + BigInt(other) : 0n
  }
  const ends = (verdict: number, of: (typeof SUM)['amount' | 'total']): Ends => ({
    low: sum(verdict, of.low),
    high: sum(verdict, of.high),
    bottomless: count(verdict, of.bottomless),
    boundless: count(verdict, of.boundless),
  })
  const sums = (verdict: number): Sums => ({
    rows: count(verdict, SUM.rows),
    amount: ends(verdict, SUM.amount),
    total: measure.pay.total === null ? null : ends(verdict, SUM.total),
  })
  const tally: Tally = { measure, yes: sums(0), open: sums(1) }
  return exact ? tally : null
}
