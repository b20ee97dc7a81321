import { addEnds, type End, FURTHEST, multiplyEnds, stepsWithin } from '@pengce/language'
import type { Rounding } from '@pengce/values'

/** Beyond this a sum may have to stand still, which `addEnds` decides. */
const CLOSE = 2 ** 52

const addLow = (a: number, b: number): number => {
  const sum = a + b
  return sum <= CLOSE && sum >= -CLOSE ? sum : addEnds(a, b, 'low')
}
const addHigh = (a: number, b: number): number => {
  const sum = a + b
  return sum <= CLOSE && sum >= -CLOSE ? sum : addEnds(a, b, 'high')
}

type Corner = (a: number, b: number, divisor: number) => number

/** The common case, a product that a double holds exactly (`divisor` is at least 1); a quotient that landed on the next whole number steps back. */
const down =
  (end: End): Corner =>
  (a, b, divisor) => {
    const product = a * b
    if (!(product <= FURTHEST && product >= -FURTHEST)) return multiplyEnds(a, b, divisor, 'down', end)
    const quotient = Math.floor(product / divisor)
    return (quotient * divisor > product ? quotient - 1 : quotient) + 0
  }
const up =
  (end: End): Corner =>
  (a, b, divisor) => {
    const product = a * b
    if (!(product <= FURTHEST && product >= -FURTHEST)) return multiplyEnds(a, b, divisor, 'up', end)
    const quotient = Math.ceil(product / divisor)
    return (quotient * divisor < product ? quotient + 1 : quotient) + 0
  }
const rounded =
  (rounding: Rounding, end: End): Corner =>
  (a, b, divisor) =>
    multiplyEnds(a, b, divisor, rounding, end)

const corners = (corner: Corner, ll: number, lh: number, rl: number, rh: number, divisor: number): number[] => [
  corner(ll, rl, divisor),
  corner(ll, rh, divisor),
  corner(lh, rl, divisor),
  corner(lh, rh, divisor),
]
const cornersLow = (c: Corner, ll: number, lh: number, rl: number, rh: number, divisor: number): number =>
  ll >= 0 && rl >= 0 ? c(ll, rl, divisor) : Math.min(...corners(c, ll, lh, rl, rh, divisor))
const cornersHigh = (c: Corner, ll: number, lh: number, rl: number, rh: number, divisor: number): number =>
  ll >= 0 && rl >= 0 ? c(lh, rh, divisor) : Math.max(...corners(c, ll, lh, rl, rh, divisor))

/** A column's 0, 1, 2 as two bits: surely, possibly. */
const claim = (value: number): number => (value === 1 ? 3 : value)
const opposite = (truth: number): number => (truth === 2 ? 2 : 3 - truth)
const enough = (atLeast: number, sure: number, possible: number): number =>
  sure >= atLeast ? 3 : possible < atLeast ? 0 : 2

/** What the printed text calls; arithmetic is the language's own wherever the fast way would not be exact. */
export const runtime = {
  addLow,
  addHigh,
  steps: stepsWithin,
  lowDown: down('low'),
  highDown: down('high'),
  lowUp: up('low'),
  highUp: up('high'),
  lowHalfUp: rounded('half-up', 'low'),
  highHalfUp: rounded('half-up', 'high'),
  lowHalfEven: rounded('half-even', 'low'),
  highHalfEven: rounded('half-even', 'high'),
  cornersLow,
  cornersHigh,
  claim,
  opposite,
  enough,
} as const
