import { sql } from 'kysely'
import type { CaseworkProblem } from '../problem.ts'
import { APP_ROLE, type Database, type Work } from './database.ts'
import { migrations as known } from './migration/index.ts'
import type { Migration } from './migration/migration.ts'

/** A number of our own, so that two services that start at once do not migrate at once. */
const LOCK = 7_355_608

/** Which migrations were run now. */
export interface Migrated {
  readonly ran: readonly number[]
}

/** Brings the store forward to what this program knows; a store that was tampered with or is newer is left as it is. */
export const migrate = (
  database: Database,
  migrations: readonly Migration[] = known,
): Promise<{ readonly done: Migrated } | { readonly problem: CaseworkProblem }> =>
  database.asOwner(async (tx) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx)
    await prepare(tx)
    const problem = await problemOf(tx, migrations)
    if (problem !== null) return { problem }
    const before = await versionsOf(tx)
    const missing = migrations.filter((m) => !before.has(m.version))
    for (const m of missing) {
      await sql.raw(m.sql).execute(tx)
      await tx.insertInto('migration').values({ version: m.version, name: m.name, checksum: m.checksum }).execute()
    }
    return { done: { ran: missing.map((m) => m.version) } }
  })

/** Whether the store stands where this program needs it. */
export const storeProblem = (
  database: Database,
  migrations: readonly Migration[] = known,
): Promise<CaseworkProblem | null> =>
  database.asOwner(async (tx) => {
    const { rows } = await sql<{ at: string | null }>`select to_regclass('pengce.migration')::text as at`.execute(tx)
    if ((rows[0]?.at ?? null) === null) return { code: 'store/not-prepared', missing: migrations.map((m) => m.version) }
    const problem = await problemOf(tx, migrations)
    if (problem !== null) return problem
    const before = await versionsOf(tx)
    const missing = migrations.flatMap((m) => (before.has(m.version) ? [] : [m.version]))
    return missing.length > 0 ? { code: 'store/not-prepared', missing } : null
  })

async function prepare(tx: Work): Promise<void> {
  await sql`create schema if not exists pengce`.execute(tx)
  await sql
    .raw(`do $$ begin
      if not exists (select from pg_roles where rolname = '${APP_ROLE}') then create role ${APP_ROLE} nologin; end if;
    end $$`)
    .execute(tx)
  await sql.raw(`grant ${APP_ROLE} to current_user`).execute(tx)
  await sql`create table if not exists pengce.migration (
    version integer primary key, name text not null, checksum text not null, applied_at timestamptz not null default now()
  )`.execute(tx)
}

async function versionsOf(tx: Work): Promise<ReadonlyMap<number, string>> {
  const rows = await tx.selectFrom('migration').select(['version', 'checksum']).execute()
  return new Map(rows.map((r) => [r.version, r.checksum]))
}

async function problemOf(tx: Work, migrations: readonly Migration[]): Promise<CaseworkProblem | null> {
  const before = await versionsOf(tx)
  const last = Math.max(0, ...before.keys())
  const newest = Math.max(0, ...migrations.map((m) => m.version))
  if (last > newest) return { code: 'store/newer-than-program', version: last, known: newest }
  for (const m of migrations) {
    const checksum = before.get(m.version)
    if (checksum === undefined && m.version < last) return { code: 'store/migration-skipped', version: m.version }
    if (checksum !== undefined && checksum !== m.checksum)
      return { code: 'store/migration-changed', version: m.version, name: m.name }
  }
  return null
}
