import { addEnds, multiplyEnds, stepsWithin } from '@pengce/language'
import type { Rounding } from '@pengce/values'

/** An amount is always a range; it is known when both ends meet. Infinite ends are unbounded. */
export interface Range {
  readonly low: number
  readonly high: number
}

export const sumOf = (parts: readonly Range[]): Range => ({
  low: parts.reduce((sum, r) => addEnds(sum, r.low, 'low'), 0),
  high: parts.reduce((sum, r) => addEnds(sum, r.high, 'high'), 0),
})
export const differenceOf = (from: Range, less: Range): Range => ({
  low: addEnds(from.low, -less.high, 'low'),
  high: addEnds(from.high, -less.low, 'high'),
})

/** The product is lowest and highest at corners, whatever the signs. */
export function productOf(left: Range, right: Range, divisor: number, rounding: Rounding): Range {
  const corners = [left.low, left.high].flatMap((a) => [right.low, right.high].map((b) => [a, b] as const))
  return {
    low: Math.min(...corners.map(([a, b]) => multiplyEnds(a, b, divisor, rounding, 'low'))),
    high: Math.max(...corners.map(([a, b]) => multiplyEnds(a, b, divisor, rounding, 'high'))),
  }
}
export const stepsOf = (r: Range, step: number): Range => ({
  low: stepsWithin(r.low, step),
  high: stepsWithin(r.high, step),
})

export const leastOf = (parts: readonly Range[]): Range => ({
  low: Math.min(...parts.map((r) => r.low)),
  high: Math.min(...parts.map((r) => r.high)),
})
export const greatestOf = (parts: readonly Range[]): Range => ({
  low: Math.max(...parts.map((r) => r.low)),
  high: Math.max(...parts.map((r) => r.high)),
})
/** From the lowest to the highest of several that may apply. */
export const hullOf = (parts: readonly Range[]): Range => ({
  low: Math.min(...parts.map((r) => r.low)),
  high: Math.max(...parts.map((r) => r.high)),
})
/** What an authority settles between two ends; unbounded without an upper one, and never below the lower. */
export const settledOf = (low: Range, high: Range | null): Range => ({
  low: low.low,
  high: high === null ? Number.POSITIVE_INFINITY : Math.max(low.high, high.high),
})
