import type { Procedure } from '@pengce/procedure'
import { canonicalText, sm3 } from '../log/chain.ts'
import type { Work } from '../store/database.ts'

/** The fingerprint of a procedure as it stands: SM3 over its canonical JSON, 64 hexadecimal digits. */
export const fingerprintOf = (p: Procedure): string => {
  const known = fingerprints.get(p)
  if (known !== undefined) return known
  const made = sm3(canonicalText(p))
  fingerprints.set(p, made)
  return made
}
const fingerprints = new WeakMap<Procedure, string>()

/** Keeps the version a case runs under, so that it can be read when the program has moved on. */
export async function keepVersion(tx: Work, p: Procedure): Promise<string> {
  const fingerprint = fingerprintOf(p)
  // Asked first: a definition is long, and nearly always kept already.
  const kept = await tx
    .selectFrom('procedure_version')
    .select('fingerprint')
    .where('fingerprint', '=', fingerprint)
    .executeTakeFirst()
  if (kept !== undefined) return fingerprint
  await tx
    .insertInto('procedure_version')
    .values({ fingerprint, procedure: p.id, definition: JSON.stringify(p) })
    .onConflict((c) => c.doNothing())
    .execute()
  return fingerprint
}

/** The version of a procedure with this fingerprint, as it was kept. */
export async function versionOf(tx: Work, fingerprint: string): Promise<Procedure> {
  const known = read.get(fingerprint)
  if (known !== undefined) return known
  const row = await tx
    .selectFrom('procedure_version')
    .select('definition')
    .where('fingerprint', '=', fingerprint)
    .executeTakeFirstOrThrow()
  const p = row.definition as Procedure
  read.set(fingerprint, p)
  return p
}
/** What a fingerprint names never changes, so it is read once. */
const read = new Map<string, Procedure>()
