/**
 * Chance without a state: a number depends on the seed, on what it is drawn for, and on the row, so that a new column
 * shifts no other and any part can be made alone.
 */
export type Draw = (row: number) => number

/** Mixes two numbers into 32 bits that look unrelated to both (the finaliser of MurmurHash3, twice). */
function mixed(a: number, b: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b
  h ^= h >>> 16
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  h ^= h >>> 16
  h = Math.imul(h ^ a, 0x27d4eb2f)
  return (h ^ (h >>> 15)) >>> 0
}
/** A number for a name (FNV-1a). */
export function numberOf(name: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/** Uniform from 0 to below 1. */
export function uniform(seed: number, what: string): Draw {
  const stream = mixed(seed, numberOf(what))
  return (row) => mixed(stream, row) / 0x1_0000_0000
}

/** Uniform to a normal deviate (Acklam's rational approximation, relative error below 1.2e-9). */
export function normalOf(u: number): number {
  const p = Math.min(Math.max(u, 1e-9), 1 - 1e-9)
  if (p < 0.02425) return tail(Math.sqrt(-2 * Math.log(p)))
  if (p > 1 - 0.02425) return -tail(Math.sqrt(-2 * Math.log(1 - p)))
  const q = p - 0.5
  const r = q * q
  return (
    ((((((-3.969683028665376e1 * r + 2.209460984245205e2) * r - 2.759285104469687e2) * r + 1.38357751867269e2) * r -
      3.066479806614716e1) *
      r +
      2.506628277459239) *
      q) /
    (((((-5.447609879822406e1 * r + 1.615858368580409e2) * r - 1.556989798598866e2) * r + 6.680131188771972e1) * r -
      1.328068155288572e1) *
      r +
      1)
  )
}
const tail = (q: number): number =>
  (((((-7.784894002430293e-3 * q - 3.223964580411365e-1) * q - 2.400758277161838) * q - 2.549732539343734) * q +
    4.374664141464968) *
    q +
    2.938163982698783) /
  ((((7.784695709041462e-3 * q + 3.224671290700398e-1) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1)

/** A figure around a median, heavy to the top: the logarithm is normal. */
export const heavyTailed = (u: number, median: number, spread: number): number =>
  median * Math.exp(spread * normalOf(u))

/** A choice by weights: gives the place drawn. */
export function weighted(weights: readonly number[]): (u: number) => number {
  const total = weights.reduce((a, b) => a + b, 0)
  const ends: number[] = []
  let sum = 0
  for (const w of weights) {
    sum += w / total
    ends.push(sum)
  }
  return (u) => {
    const at = ends.findIndex((end) => u < end)
    return at < 0 ? weights.length - 1 : at
  }
}
