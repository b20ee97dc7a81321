import type { Money, Rate } from '@pengce/values'

/** A level of an indicator: whole smallest parts of its unit; for a ratio so many parts to so many. Plain data. */
export interface Level {
  readonly parts: number
  readonly to: number
}
/** What an author writes for an indicator of each kind. */
export interface Written {
  readonly count: number
  readonly money: Money
  readonly proportion: Rate
  readonly ratio: Level
  readonly quantity: number
  readonly done: never
}
export type IndicatorKind = keyof Written

const level = (parts: number, to: number): Level => Object.freeze({ parts, to })

/** `ratio(7, 3)`: seven to three; both whole numbers, the second above zero. */
export function ratio(of: number, to: number): Level {
  if (!Number.isSafeInteger(of) || !Number.isSafeInteger(to) || to <= 0 || of < 0)
    throw new RangeError(`${of} to ${to} is no ratio of whole numbers`)
  return level(of, to)
}

/** A level straight from its smallest parts. */
export const levelOfParts = (parts: number): Level => level(parts, 1)

/** The level that an author wrote, with so many decimals kept for its unit. */
export function levelOf(written: number | Money | Rate | Level, decimals: number): Level {
  if (typeof written !== 'number') return 'unit' in written ? level(written.parts, 1) : written
  const parts = Number(`${written}e${decimals}`)
  if (!Number.isSafeInteger(parts))
    throw new RangeError(
      `${written} cannot be held exactly with ${decimals} decimals; keep more decimals or give fewer`,
    )
  return level(parts, 1)
}

/** Below zero, zero or above zero as `a` is below, at or above `b`. Multiplied crosswise, so 7 to 3 is exact. */
export function compareLevels(a: Level, b: Level): -1 | 0 | 1 {
  const [left, right] = [BigInt(a.parts) * BigInt(b.to), BigInt(b.parts) * BigInt(a.to)]
  return left < right ? -1 : left > right ? 1 : 0
}
