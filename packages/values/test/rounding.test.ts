import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { multiplyDivide, type Rounding } from '../src/index.ts'

const roundings: readonly Rounding[] = ['down', 'up', 'half-up', 'half-even']

/** The same in unbounded integers, written another way: the two neighbours, and which is nearer. */
function oracle(a: number, b: number, c: number, rounding: Rounding): bigint {
  const top = BigInt(a) * BigInt(b) * (c < 0 ? -1n : 1n)
  const bottom = BigInt(Math.abs(c))
  const rest = ((top % bottom) + bottom) % bottom
  const below = (top - rest) / bottom
  const above = rest === 0n ? below : below + 1n
  if (rounding === 'down') return below
  if (rounding === 'up') return above
  const toBelow = rest
  const toAbove = rest === 0n ? 0n : bottom - rest
  if (toBelow !== toAbove) return toBelow < toAbove ? below : above
  return rounding === 'half-up' ? above : below % 2n === 0n ? below : above
}

const matches = (a: number, b: number, c: number) => {
  for (const rounding of roundings) {
    const want = oracle(a, b, c, rounding)
    const fits = want <= BigInt(Number.MAX_SAFE_INTEGER) && want >= -BigInt(Number.MAX_SAFE_INTEGER)
    if (fits) expect(BigInt(multiplyDivide(a, b, c, rounding))).toBe(want)
    else expect(() => multiplyDivide(a, b, c, rounding)).toThrow(RangeError)
  }
}

describe('a × b ÷ c with a named rounding', () => {
  it.each([
    // a, b, c, down, up, half-up, half-even
    [7, 1, 2, 3, 4, 4, 4],
    [5, 1, 2, 2, 3, 3, 2],
    [-5, 1, 2, -3, -2, -2, -2],
    [-7, 1, 2, -4, -3, -3, -4],
    [5, 1, -2, -3, -2, -2, -2],
    [-5, -1, -2, -3, -2, -2, -2],
    [1, 1, 3, 0, 1, 0, 0],
    [-1, 1, 3, -1, 0, 0, 0],
    [2, 1, 3, 0, 1, 1, 1],
    [6, 1, 3, 2, 2, 2, 2],
    [0, 9, 7, 0, 0, 0, 0],
  ])('[V3] %i × %i ÷ %i', (a, b, c, down, up, halfUp, halfEven) => {
    const got = roundings.map((rounding) => multiplyDivide(a, b, c, rounding))
    expect(got).toEqual([down, up, halfUp, halfEven])
    for (const result of got) expect(Object.is(result, -0)).toBe(false)
  })

  it('[V3] "down" is what is meant when no rounding is named', () => {
    expect(multiplyDivide(99, 1, 100)).toBe(0)
  })

  it('[V3] agrees with unbounded integers at every size and sign', () => {
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.maxSafeInteger(),
        fc.maxSafeInteger().filter((c) => c !== 0),
        matches,
      ),
      { numRuns: 2_000 },
    )
    fc.assert(
      fc.property(
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: 1, max: 50 }),
        matches,
      ),
      { numRuns: 2_000 },
    )
  })

  it('[V3] agrees for money times a rate beyond 2^53, and on ties', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 15 }), fc.integer({ min: 0, max: 3_000_000 }), (fen, rate) => {
        matches(fen, rate, 1_000_000)
        matches(2 * Math.floor(fen / 2) + 1, 500_000, 1_000_000)
      }),
      { numRuns: 2_000 },
    )
    matches(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)
    matches(-Number.MAX_SAFE_INTEGER, 3, 2)
    matches(Number.MAX_SAFE_INTEGER, 1, Number.MAX_SAFE_INTEGER - 1)
  })

  it('[V3] a zero divisor is our own bug and says so', () => {
    expect(() => multiplyDivide(1, 1, 0)).toThrow(RangeError)
  })
})
