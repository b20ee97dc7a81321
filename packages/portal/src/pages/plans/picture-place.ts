import type { Point } from '../../wire/plans.ts'
import { daysBetween } from '../../words/date.ts'

/** The size of a small picture, and what stays free at its edges. */
export const WIDE = 240
export const HIGH = 84
const EDGE = 6

/** Where a point lies in the picture; null where there is nothing to lay out. */
export function placing(
  points: readonly Point[],
): ((point: Point) => { readonly x: number; readonly y: number }) | null {
  const days = points.map((p) => p.on).sort()
  const first = days[0]
  const last = days.at(-1)
  if (first === undefined || last === undefined) return null
  const numbers = points.map((p) => p.number)
  const low = Math.min(0, ...numbers)
  const high = Math.max(...numbers)
  const span = daysBetween(first, last)
  return ({ on, number }) => ({
    x: round(span === 0 ? WIDE / 2 : EDGE + (daysBetween(first, on) / span) * (WIDE - 2 * EDGE)),
    y: round(high === low ? HIGH / 2 : HIGH - EDGE - ((number - low) / (high - low)) * (HIGH - 2 * EDGE)),
  })
}
const round = (n: number): number => Math.round(n * 10) / 10
