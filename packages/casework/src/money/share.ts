import { shareInProportion } from '@pengce/values'

/** A claim on a budget. Fen. */
export interface Claim {
  readonly id: string
  readonly amount: number
}

/** What each claim gets of a budget that is shared in proportion, by its id; all in full where the budget suffices. Fen. */
export function shareProRata(ceiling: number, claims: readonly Claim[]): ReadonlyMap<string, number> {
  const shares = shareInProportion(
    ceiling,
    claims.map((c) => c.amount),
  )
  return new Map(claims.map((c, place) => [c.id, shares[place] ?? 0]))
}
