import type { Policy } from './policy.ts'

/** A provision of a document in our own words, as the register lists it. Only what coverage needs. */
export interface RegisterRow {
  readonly id: string
  readonly doc: string
  readonly kind: string
}
export interface Counted {
  readonly rows: number
  readonly encoded: number
  readonly notEncoded: number
  readonly unaccounted: number
}
export interface DocumentCoverage extends Counted {
  readonly document: string
  readonly kinds: Readonly<Record<string, Counted>>
  /** Rows that no rule encodes and no reason explains. */
  readonly unaccountedRows: readonly string[]
  /** Rows named by a rule or a reason that the register does not hold. */
  readonly unknownRows: readonly string[]
}
export interface Coverage {
  readonly total: Counted
  readonly documents: readonly DocumentCoverage[]
}

/** Rows claimed by rules outside the policies' own measures and rules: procedures, tasks, targets. */
export interface Claim {
  readonly row: string
  readonly by: string
}

/** What stands on each register row: rules by id, in the order of the document. */
export function claimsOf(
  policies: readonly Policy[],
  others: readonly Claim[] = [],
): ReadonlyMap<string, readonly string[]> {
  const claims = new Map<string, string[]>()
  const add = (row: string, by: string) => claims.set(row, [...(claims.get(row) ?? []), by])
  for (const p of policies)
    for (const part of [...p.measures, ...p.rules, ...p.relations]) for (const row of part.register) add(row, part.id)
  for (const { row, by } of others) add(row, by)
  return claims
}

/** Counts every register row as encoded, listed with a reason, or unaccounted. */
export function coverageOf(
  policies: readonly Policy[],
  rows: readonly RegisterRow[],
  others: readonly Claim[] = [],
): Coverage {
  const claims = claimsOf(policies, others)
  const listed = new Set(policies.flatMap((p) => p.notEncoded.map((n) => n.row)))
  const standing = (row: RegisterRow) =>
    claims.has(row.id) ? 'encoded' : listed.has(row.id) ? 'notEncoded' : 'unaccounted'
  const count = (of: readonly RegisterRow[]): Counted => {
    const tally = { encoded: 0, notEncoded: 0, unaccounted: 0 }
    for (const row of of) tally[standing(row)] += 1
    return { rows: of.length, ...tally }
  }
  const known = new Set(rows.map((r) => r.id))
  const byDocument = groupedBy(rows, (r) => r.doc)
  const named = [...claims.keys(), ...listed]
  const documents = [...byDocument].map(
    ([document, own]): DocumentCoverage => ({
      document,
      ...count(own),
      kinds: Object.fromEntries([...groupedBy(own, (r) => r.kind)].map(([kind, of]) => [kind, count(of)])),
      unaccountedRows: own.filter((r) => standing(r) === 'unaccounted').map((r) => r.id),
      unknownRows: named.filter((row) => row.startsWith(`${document}/`) && !known.has(row)),
    }),
  )
  return { total: count(rows), documents }
}

function groupedBy<T>(of: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of of) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return groups
}
