/** A claim on a budget. Fen. */
export interface Claim {
  readonly id: string
  readonly amount: number
}

/**
 * Shares a budget pro rata among claims: each gets the whole fen of its share, and the fen left over go one each to those
 * with the largest remainder, earlier claims first. All in full where the budget suffices. Fen; exact.
 */
export function shareProRata(ceiling: number, claims: readonly Claim[]): ReadonlyMap<string, number> {
  const total = claims.reduce((sum, c) => sum + BigInt(c.amount), 0n)
  if (total <= BigInt(ceiling)) return new Map(claims.map((c) => [c.id, c.amount]))
  const parts = claims.map((c, place) => {
    const exact = BigInt(c.amount) * BigInt(ceiling)
    return { id: c.id, place, whole: Number(exact / total), rest: exact % total }
  })
  let left = ceiling - parts.reduce((sum, p) => sum + p.whole, 0)
  const byRest = parts.toSorted((a, b) => (a.rest === b.rest ? a.place - b.place : a.rest > b.rest ? -1 : 1))
  const extra = new Set<string>()
  for (const p of byRest) {
    if (left === 0) break
    extra.add(p.id)
    left--
  }
  return new Map(parts.map((p) => [p.id, p.whole + (extra.has(p.id) ? 1 : 0)]))
}
