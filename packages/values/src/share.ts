/**
 * Shares a sum among claims in proportion: each gets the whole fen of its share, and the fen left over go one each to those
 * with the largest remainder, earlier claims first. All in full where the sum suffices. Fen; exact.
 */
export function shareInProportion(sum: number, claims: readonly number[]): readonly number[] {
  const claimed = claims.reduce((all, c) => all + BigInt(c), 0n)
  if (claimed <= BigInt(sum)) return claims
  const exact = claims.map((c) => BigInt(c) * BigInt(sum))
  const shares = exact.map((e) => Number(e / claimed))
  const left = sum - shares.reduce((all, n) => all + n, 0)
  const byRest = exact.map((e, place) => ({ place, rest: e % claimed }))
  byRest.sort((a, b) => (a.rest === b.rest ? a.place - b.place : a.rest > b.rest ? -1 : 1))
  for (const { place } of byRest.slice(0, left)) shares[place] = (shares[place] ?? 0) + 1
  return shares
}
