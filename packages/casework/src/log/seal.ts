import { sql } from 'kysely'
import type { Database, Work } from '../store/database.ts'
import { BEGINNING, sm3 } from './chain.ts'

/** What is wrong with the seals: a seal whose events do not give its hash, or an event that a seal names and the log lacks. */
export interface BrokenSeal {
  readonly seal: number
  readonly why: 'missing' | 'changed' | 'not-linked'
}
interface Entry {
  readonly case_id: string
  readonly version: number
  readonly hash: string | null
}
const SEALING = 7_355_609

/**
 * Seals everything entered since the last seal: one hash over all of it, linked to the seal before, so that a case that
 * vanishes as a whole is missed. Returns how many events were sealed.
 */
export const seal = (database: Database, at: string): Promise<number> =>
  database.asOwner(async (tx) => {
    await sql`select pg_advisory_xact_lock(${SEALING})`.execute(tx)
    const { rows } = await sql<Entry>`
      select e.case_id, e.version, e.hash from pengce.case_event e
      where not exists (select from pengce.seal_entry s where s.case_id = e.case_id and s.version = e.version)
      order by e.entered_at, e.case_id, e.version`.execute(tx)
    if (rows.length === 0) return 0
    const last = await tx
      .selectFrom('seal')
      .select(['number', 'hash'])
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst()
    const number = (last?.number ?? 0) + 1
    const before = last?.hash ?? BEGINNING
    await tx
      .insertInto('seal')
      .values({ number, sealed_at: at, entries: rows.length, before, hash: sealHash(before, rows) })
      .execute()
    await sql`insert into pengce.seal_entry (case_id, version, seal, place)
      select * from unnest(${rows.map((r) => r.case_id)}::text[], ${rows.map((r) => r.version)}::int[],
        ${rows.map(() => number)}::int[], ${rows.map((_, i) => i)}::int[])`.execute(tx)
    return rows.length
  })

const sealHash = (before: string, entries: readonly Entry[]): string =>
  sm3([before, ...entries.map((e) => `${e.case_id}/${e.version} ${e.hash}`)].join('\n'))

/** The first seal that does not hold; null when all do. */
export async function brokenSeal(tx: Work): Promise<BrokenSeal | null> {
  const seals = await tx.selectFrom('seal').selectAll().orderBy('number').execute()
  let before = BEGINNING
  for (const [i, s] of seals.entries()) {
    if (s.number !== i + 1 || s.before !== before) return { seal: i + 1, why: 'not-linked' }
    const { rows } = await sql<Entry>`
      select s.case_id, s.version, e.hash from pengce.seal_entry s
      left join pengce.case_event e on e.case_id = s.case_id and e.version = s.version
      where s.seal = ${s.number} order by s.place`.execute(tx)
    if (rows.length !== s.entries || rows.some((r) => r.hash === null)) return { seal: s.number, why: 'missing' }
    if (sealHash(before, rows) !== s.hash) return { seal: s.number, why: 'changed' }
    before = s.hash
  }
  return null
}
