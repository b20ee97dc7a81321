import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fen,
  LARGEST,
  minus,
  ofParts,
  PARTS,
  percent,
  perTenThousand,
  plus,
  quantity,
  wan,
  whole,
  yi,
  yuan,
} from '../src/index.ts'

const safe = fc.maxSafeInteger()

describe('figures in whole parts', () => {
  it('[V1] a figure is a whole number of the smallest parts of its unit', () => {
    expect(fen(1)).toEqual({ unit: 'money', parts: 1 })
    expect(yuan(1)).toEqual({ unit: 'money', parts: 100 })
    expect(wan(1)).toEqual({ unit: 'money', parts: 1_000_000 })
    expect(yi(1)).toEqual({ unit: 'money', parts: 10_000_000_000 })
    expect(percent(0.5)).toEqual({ unit: 'rate', parts: 5_000 })
    expect(perTenThousand(5)).toEqual({ unit: 'rate', parts: 500 })
    expect(whole).toEqual(percent(100))
    expect(quantity('square-metre', 90.5)).toEqual({ unit: 'square-metre', parts: 9_050 })
    expect(quantity('person', 300)).toEqual({ unit: 'person', parts: 300 })
    expect(Object.isFrozen(yi(2))).toBe(true)
  })

  it('[V1] every unit has a power of ten of parts', () => {
    for (const parts of Object.values(PARTS)) expect(String(parts)).toMatch(/^10*$/u)
  })

  it('[V2] decimals as written are held, whatever floating point makes of the product', () => {
    expect(4.35 * 100).not.toBe(435)
    expect(yuan(4.35).parts).toBe(435)
    expect(yuan(1.01).parts).toBe(101)
    expect(wan(0.000001).parts).toBe(1)
    expect(yi(1e-10).parts).toBe(1)
    expect(yuan(-0).parts).toBe(0)
    expect(Object.is(yuan(-0).parts, 0)).toBe(true)
    expect(yuan(70_000_000_000_000.01).parts).toBe(7_000_000_000_000_001)
  })

  it('[V2] a figure that cannot be held exactly is refused, small or large', () => {
    for (const bad of [
      () => yuan(0.005),
      () => fen(0.5),
      () => yuan(0.1 + 0.2),
      () => yuan(10_000_000_000_000.006),
      () => quantity('person', 1.5),
      () => yi(1_000_000),
      () => fen(2 ** 53),
      () => fen(Number.NaN),
      () => fen(Number.POSITIVE_INFINITY),
      () => ofParts('rate', 0.1),
    ])
      expect(bad).toThrow(RangeError)
  })

  it('[V2] any yuan amount written with two decimals is held to the fen', () => {
    fc.assert(
      fc.property(safe, (parts) => {
        const digits = String(Math.abs(parts)).padStart(3, '0')
        const written = Number(`${parts < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`)
        // Above 70 trillion yuan two decimals no longer have a double of their own; such a figure is not offered.
        fc.pre(Math.abs(parts) <= 7_000_000_000_000_000)
        expect(yuan(written).parts).toBe(parts === 0 ? 0 : parts)
      }),
    )
  })

  it('[V2] sums are exact or refused, as with unbounded integers', () => {
    fc.assert(
      fc.property(safe, safe, (a, b) => {
        for (const [act, want] of [
          [() => plus(fen(a), fen(b)), BigInt(a) + BigInt(b)],
          [() => minus(fen(a), fen(b)), BigInt(a) - BigInt(b)],
        ] as const) {
          if (want <= BigInt(Number.MAX_SAFE_INTEGER) && want >= -BigInt(Number.MAX_SAFE_INTEGER))
            expect(BigInt(act().parts)).toBe(want)
          else expect(act).toThrow(RangeError)
        }
      }),
    )
  })

  it('[V2] nine of the largest figures still add up exactly', () => {
    let sum = fen(0)
    for (let n = 0; n < 9; n++) sum = plus(sum, fen(LARGEST))
    expect(sum.parts).toBe(9 * LARGEST)
    expect(Number.isSafeInteger(sum.parts)).toBe(true)
  })
})
