import type { Fact } from '@pengce/language'
import { shareInProportion } from '@pengce/values'

/** A ceiling over what all recipients of some measures get together, and how it is shared when it does not suffice. */
export interface BudgetRule {
  readonly id: string
  readonly measures: readonly string[]
  /** Fen. */
  readonly ceiling: number
  /**
   * In proportion; by a day, the earliest first; or by a figure, the largest first. Who comes last may get a part;
   * what is not known comes last of all.
   */
  readonly how: 'pro-rata' | 'first-come' | 'ranked'
  /** The day or figure that orders the claims; null for a share in proportion. */
  readonly by: Fact | null
}
/** One claim on a budget. Fen. */
export interface Claim {
  readonly entity: string
  readonly measure: string
  readonly amount: number
  /** The day or figure that orders the claims; NaN where it is not known. */
  readonly order: number
}
/** What a budget gives. Fen. */
export interface Allocation {
  readonly claimed: bigint
  readonly given: bigint
  /** What would be needed besides. */
  readonly shortfall: bigint
  /** What each claim gets, in the order given. */
  readonly gets: readonly number[]
  /** Claims that get all, a part, nothing. */
  readonly counts: { readonly all: number; readonly part: number; readonly nothing: number }
}

/** Shares a budget among claims; never more than the ceiling, never more than a claim, and never less than it can. */
export function allocate({ ceiling, how }: BudgetRule, claims: readonly Claim[]): Allocation {
  const claimed = claims.reduce((sum, c) => sum + BigInt(c.amount), 0n)
  const gets =
    claimed <= BigInt(ceiling)
      ? claims.map((c) => c.amount)
      : how === 'pro-rata'
        ? shareInProportion(
            ceiling,
            claims.map((c) => c.amount),
          )
        : inTurn(claims, ceiling, how)
  const given = gets.reduce((sum, n) => sum + BigInt(n), 0n)
  const counts = { all: 0, part: 0, nothing: 0 }
  claims.forEach((c, i) => {
    counts[gets[i] === c.amount ? 'all' : gets[i] === 0 ? 'nothing' : 'part']++
  })
  return { claimed, given, shortfall: claimed - given, gets, counts }
}

/** One after another until nothing is left. */
function inTurn(claims: readonly Claim[], ceiling: number, how: 'first-come' | 'ranked'): readonly number[] {
  const place = (order: number): number =>
    Number.isNaN(order) ? Number.POSITIVE_INFINITY : how === 'ranked' ? -order : order
  const turn = claims.map((c, i) => ({ i, c, place: place(c.order) }))
  turn.sort((a, b) => {
    if (a.place !== b.place) return a.place < b.place ? -1 : 1
    return a.c.entity === b.c.entity ? a.i - b.i : a.c.entity < b.c.entity ? -1 : 1
  })
  const gets = claims.map(() => 0)
  let left = ceiling
  for (const { i, c } of turn) {
    gets[i] = Math.min(left, c.amount)
    left -= gets[i] ?? 0
  }
  return gets
}
