import { sql } from 'kysely'
import type { Database, Work } from '../store/database.ts'
import { BEGINNING, sm3 } from './chain.ts'

/** What is wrong with a checkpoint: its events do not give its hash, or the log lacks one that it names. */
export interface BrokenCheckpoint {
  readonly checkpoint: number
  readonly why: 'missing' | 'changed' | 'not-linked'
}
interface Entry {
  readonly case_id: string
  readonly version: number
  readonly hash: string | null
}
const MAKING = 7_355_609

/**
 * Covers everything entered since the last checkpoint: one hash over all of it, linked to the checkpoint before, so that a
 * case that vanishes as a whole is missed. Returns how many events it covers.
 */
export const checkpoint = (database: Database, at: string): Promise<number> =>
  database.asOwner(async (tx) => {
    await sql`select pg_advisory_xact_lock(${MAKING})`.execute(tx)
    const { rows } = await sql<Entry>`
      select e.case_id, e.version, e.hash from pengce.case_event e
      where not exists (select from pengce.checkpoint_entry s where s.case_id = e.case_id and s.version = e.version)
      order by e.entered_at, e.case_id, e.version`.execute(tx)
    if (rows.length === 0) return 0
    const last = await tx
      .selectFrom('checkpoint')
      .select(['number', 'hash'])
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst()
    const number = (last?.number ?? 0) + 1
    const before = last?.hash ?? BEGINNING
    await tx
      .insertInto('checkpoint')
      .values({ number, made_at: at, entries: rows.length, before, hash: checkpointHash(before, rows) })
      .execute()
    await sql`insert into pengce.checkpoint_entry (case_id, version, checkpoint, place)
      select * from unnest(${rows.map((r) => r.case_id)}::text[], ${rows.map((r) => r.version)}::int[],
        ${rows.map(() => number)}::int[], ${rows.map((_, i) => i)}::int[])`.execute(tx)
    return rows.length
  })

const checkpointHash = (before: string, entries: readonly Entry[]): string =>
  sm3([before, ...entries.map((e) => `${e.case_id}/${e.version} ${e.hash}`)].join('\n'))

/** The first checkpoint that does not hold; null when all do. */
export async function brokenCheckpoint(tx: Work): Promise<BrokenCheckpoint | null> {
  const checkpoints = await tx.selectFrom('checkpoint').selectAll().orderBy('number').execute()
  let before = BEGINNING
  for (const [i, s] of checkpoints.entries()) {
    if (s.number !== i + 1 || s.before !== before) return { checkpoint: i + 1, why: 'not-linked' }
    const { rows } = await sql<Entry>`
      select s.case_id, s.version, e.hash from pengce.checkpoint_entry s
      left join pengce.case_event e on e.case_id = s.case_id and e.version = s.version
      where s.checkpoint = ${s.number} order by s.place`.execute(tx)
    if (rows.length !== s.entries || rows.some((r) => r.hash === null)) return { checkpoint: s.number, why: 'missing' }
    if (checkpointHash(before, rows) !== s.hash) return { checkpoint: s.number, why: 'changed' }
    before = s.hash
  }
  return null
}
