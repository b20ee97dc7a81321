import { multiplyDivide, type Rounding } from '@pengce/values'

/**
 * Figures beyond this are no longer kept to the part: a low end stands still here, a high end becomes unbounded. It is
 * far beyond every figure of the law; the range stays true, and a cap brings it back to the fen.
 */
export const FURTHEST = 9_000_000_000_000_000
/** Room for the rounding of an estimate; `FURTHEST` and this together are still a safe integer. */
const MARGIN = 1000

/** Which end of a range a figure is. */
export type End = 'low' | 'high'

/** An end of a range, brought back to where figures are exact. Zero is never negative zero. */
function settle(n: number, end: End): number {
  if (n > FURTHEST) return end === 'low' ? FURTHEST : Number.POSITIVE_INFINITY
  if (n < -FURTHEST) return end === 'high' ? -FURTHEST : Number.NEGATIVE_INFINITY
  return n + 0
}

/** The sum of two ends, exact to the part within `FURTHEST`. */
export const addEnds = (a: number, b: number, end: End): number => settle(a + b, end)

/**
 * One corner of a product of ranges: `a × b ÷ divisor` rounded as named, exact within `FURTHEST`. Nothing times anything
 * is nothing, however large.
 */
export function multiplyEnds(a: number, b: number, divisor: number, rounding: Rounding, end: End): number {
  if (a === 0 || b === 0) return 0
  const estimate = a * (b / divisor)
  const near = Math.abs(estimate) <= FURTHEST + MARGIN
  return settle(near ? multiplyDivide(a, b, divisor, rounding) : estimate, end)
}

/** How many whole steps fit; none below zero. */
export function stepsWithin(figure: number, step: number): number {
  if (figure <= 0) return 0
  return Number.isFinite(figure) ? multiplyDivide(figure, 1, step, 'down') : figure
}
