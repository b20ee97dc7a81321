import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { sql } from 'kysely'
import type { CaseworkProblem } from '../problem.ts'
import type { Database, Work } from './database.ts'
import { storeProblem } from './migrate.ts'
import type { Tables } from './tables.ts'

/** Every table that is kept, in an order in which its rows can be written again; who is signed in just now is not. */
export const TABLES: readonly (keyof Tables)[] = [
  'account',
  'party',
  'account_party',
  'second_factor',
  'recovery_code',
  'account_event',
  'procedure_version',
  'counter',
  'case_file',
  'case_event',
  'case_fact',
  'duty',
  'delivery',
  'checkpoint',
  'checkpoint_entry',
  'access',
  'blob',
  'paper',
  'letter',
  'budget',
  'charged',
  'liability',
  'share',
  'payment',
  'automation',
  'automatic_decision',
  'review',
  'law_draft',
  'law_draft_step',
  'saved_file',
  'file_link',
  'application_draft',
  'draft_paper',
  'rating',
  'complaint',
  'clerk',
  'holding_step',
  'deputy',
  'finding',
  'objection',
  'chain_check',
  'own_key',
  'webhook',
  'webhook_secret',
  'webhook_event',
  'webhook_message',
  'law_seen',
]
const FORMAT = 'pengce-backup/1'

/** What a backup holds. */
export interface BackedUp {
  readonly rows: number
  /** SHA-256 over all lines. */
  readonly digest: string
}

/**
 * Writes everything of the store into one compressed file of JSON lines, as of one moment, whatever goes on meanwhile. The
 * last line tells how many there are and their digest, so that a file cut short is found. It fits the embedded store and a
 * server alike.
 */
export const backUp = (database: Database, file: string): Promise<BackedUp> =>
  database.asOwner(async (tx) => {
    await sql`set transaction isolation level repeatable read read only`.execute(tx)
    const digest = createHash('sha256')
    let rows = 0
    const lines = async function* () {
      const versions = await tx.selectFrom('migration').select(['version', 'checksum']).orderBy('version').execute()
      yield told(JSON.stringify({ format: FORMAT, migrations: versions }))
      for (const table of TABLES)
        for await (const row of rowsOf(tx, table)) {
          rows++
          yield told(JSON.stringify([table, row]))
        }
      yield `${JSON.stringify({ rows, digest: digest.copy().digest('hex') })}\n`
    }
    const told = (line: string): string => {
      digest.update(`${line}\n`)
      return `${line}\n`
    }
    await pipeline(Readable.from(lines()), createGzip(), createWriteStream(`${file}.part`))
    await rename(`${file}.part`, file)
    return { rows, digest: digest.digest('hex') }
  })

/** Rows as JSON text of the store itself, so that both kinds of store write the same. */
async function* rowsOf(tx: Work, table: keyof Tables): AsyncGenerator<unknown> {
  const name = sql.table(`pengce.${table}`)
  await sql`declare all_rows no scroll cursor for select to_jsonb(t) as row from ${name} t`.execute(tx)
  for (;;) {
    const { rows } = await sql<{ row: unknown }>`fetch 500 from all_rows`.execute(tx)
    if (rows.length === 0) break
    for (const { row } of rows) yield row
  }
  await sql`close all_rows`.execute(tx)
}

/** Reads a backup into a store that was prepared and holds nothing yet; all of it or nothing. */
export async function restore(
  database: Database,
  file: string,
): Promise<{ readonly done: BackedUp } | { readonly problem: CaseworkProblem }> {
  const unready = await storeProblem(database)
  if (unready !== null) return { problem: unready }
  try {
    return { done: await database.asOwner((tx) => readInto(tx, file)) }
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.problem }
    if (isCutShort(error)) return { problem: { code: 'store/backup-incomplete', file, rows: 0 } }
    throw error
  }
}

/** Whether reading failed because of what the file holds: not compressed, cut short, or no JSON. */
const isCutShort = (error: unknown): boolean =>
  error instanceof SyntaxError ||
  (error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_'))

class Unreadable extends Error {
  readonly problem: CaseworkProblem
  constructor(problem: CaseworkProblem) {
    super(problem.code)
    this.problem = problem
  }
}

async function readInto(tx: Work, file: string): Promise<BackedUp> {
  for (const table of TABLES) {
    const { rows: held } = await sql`select 1 from ${sql.table(`pengce.${table}`)} limit 1`.execute(tx)
    if (held.length > 0) throw new Unreadable({ code: 'store/not-empty' })
  }
  const digest = createHash('sha256')
  let rows = 0
  let last: { readonly rows: number; readonly digest: string } | null = null
  let batch: unknown[] = []
  let table: keyof Tables | null = null
  const write = async () => {
    if (table !== null && batch.length > 0) await insertRows(tx, table, batch)
    batch = []
  }
  await sql`set constraints all deferred`.execute(tx)
  for await (const line of linesOf(file)) {
    const read: unknown = JSON.parse(line)
    if (isEnd(read)) {
      last = read
      break
    }
    digest.update(`${line}\n`)
    if (!Array.isArray(read)) continue
    const [into, row] = read as [keyof Tables, unknown]
    if (into !== table || batch.length >= 500) await write()
    table = into
    batch.push(row)
    rows++
  }
  await write()
  const found = digest.digest('hex')
  if (last === null || last.rows !== rows || last.digest !== found)
    throw new Unreadable({ code: 'store/backup-incomplete', file, rows })
  await countOn(tx)
  return { rows, digest: found }
}

/** Lets every number that the store counts up by itself go on after those that were read. */
async function countOn(tx: Work): Promise<void> {
  const { rows } = await sql<{ table: string; column: string }>`select table_name as table, column_name as column
    from information_schema.columns where table_schema = 'pengce' and is_identity = 'YES'`.execute(tx)
  for (const { table, column } of rows)
    await sql`select setval(pg_get_serial_sequence(${`pengce.${table}`}, ${column}), coalesce(max(${sql.ref(column)}), 0) + 1, false)
      from ${sql.table(`pengce.${table}`)}`.execute(tx)
}

async function insertRows(tx: Work, table: keyof Tables, rows: readonly unknown[]): Promise<void> {
  if (!TABLES.includes(table)) return
  const name = sql.table(`pengce.${table}`)
  await sql`insert into ${name} overriding system value
    select * from jsonb_populate_recordset(null::${name}, ${JSON.stringify(rows)}::jsonb)`.execute(tx)
}

const linesOf = (file: string) =>
  createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Number.POSITIVE_INFINITY })

const isEnd = (read: unknown): read is BackedUp =>
  typeof read === 'object' && read !== null && 'rows' in read && 'digest' in read
