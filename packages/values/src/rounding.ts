/** Named rounding of a quotient to a whole number of parts. */
export type Rounding = 'down' | 'up' | 'half-up' | 'half-even'

/** `a × b ÷ c`, rounded as named, exact at every size. Works for signs; 'down' is towards minus infinity. */
export function multiplyDivide(a: number, b: number, c: number, rounding: Rounding = 'down'): number {
  const product = a * b
  if (Number.isSafeInteger(product)) {
    const quotient = Math.floor(product / c)
    // Floating division of safe integers can land on the next whole number; step back when it has.
    const down = quotient * c > product ? quotient - 1 : (quotient + 1) * c <= product ? quotient + 1 : quotient
    return settle(down, product - down * c, c, rounding)
  }
  const wide = BigInt(a) * BigInt(b)
  const divisor = BigInt(c)
  let down = wide / divisor
  let rest = wide % divisor
  if (rest < 0n) {
    down -= 1n
    rest += divisor
  }
  const result = settle(Number(down), Number(rest), c, rounding)
  if (!Number.isSafeInteger(result)) throw new RangeError(`${a} × ${b} ÷ ${c} leaves the exact range`)
  return result
}

function settle(down: number, rest: number, divisor: number, rounding: Rounding): number {
  const clean = (n: number) => (n === 0 ? 0 : n)
  if (rest === 0) return clean(down)
  switch (rounding) {
    case 'down':
      return clean(down)
    case 'up':
      return clean(down + 1)
    case 'half-up':
      return clean(rest * 2 >= divisor ? down + 1 : down)
    case 'half-even': {
      if (rest * 2 !== divisor) return clean(rest * 2 > divisor ? down + 1 : down)
      return clean(down % 2 === 0 ? down : down + 1)
    }
  }
}
