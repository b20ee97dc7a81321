/** Named rounding of a quotient to a whole number of parts. */
export type Rounding = 'down' | 'up' | 'half-up' | 'half-even'

/**
 * `a × b ÷ c`, rounded as named, exact at every size. Works for signs; 'down' is towards minus infinity, 'half-up'
 * settles a tie upwards. Throws for a zero divisor or a result beyond the safe integers: both are our own bugs.
 */
export function multiplyDivide(a: number, b: number, c: number, rounding: Rounding = 'down'): number {
  if (c === 0) throw new RangeError(`${a} × ${b} ÷ 0 has no value`)
  if (c < 0) return multiplyDivide(-a, b, -c, rounding)
  const product = a * b
  if (Number.isSafeInteger(product)) {
    const quotient = Math.floor(product / c)
    // Floating division of safe integers can land on the next whole number; step back when it has.
    const down = quotient * c > product ? quotient - 1 : (quotient + 1) * c <= product ? quotient + 1 : quotient
    const rest = product - down * c
    return clean(roundsUp(rest * 2 - c, rest === 0, down % 2 === 0, rounding) ? down + 1 : down)
  }
  const wide = BigInt(a) * BigInt(b)
  const divisor = BigInt(c)
  const towardsZero = wide / divisor
  const down = wide % divisor < 0n ? towardsZero - 1n : towardsZero
  const rest = wide - down * divisor
  const result = Number(
    roundsUp(Number(rest * 2n - divisor), rest === 0n, down % 2n === 0n, rounding) ? down + 1n : down,
  )
  if (!Number.isSafeInteger(result)) throw new RangeError(`${a} × ${b} ÷ ${c} leaves the exact range`)
  return result
}

/** `overHalf` has the sign of the remainder against half the divisor. */
function roundsUp(overHalf: number, whole: boolean, downIsEven: boolean, rounding: Rounding): boolean {
  if (whole) return false
  switch (rounding) {
    case 'down':
      return false
    case 'up':
      return true
    case 'half-up':
      return overHalf >= 0
    case 'half-even':
      return overHalf > 0 || (overHalf === 0 && !downIsEven)
  }
}

const clean = (n: number): number => (n === 0 ? 0 : n)
