import type { DuckDBConnection } from '@duckdb/node-api'
import { named } from '../files/database.ts'
import { type Grouping, OWNER } from '../store/manifest.ts'
import type { CellProblem } from './cell-problem.ts'
import type { Wanted } from './columns-of.ts'
import { ROW, type Source } from './sources.ts'

/** A file that was opened, with what each of its columns is for. */
export interface Opened {
  readonly source: Source
  readonly wanted: readonly Wanted[]
  readonly id: string
  readonly owner: string | null
  readonly name: string | null
  readonly groups: ReadonlyMap<Grouping, string>
}
type Report = (problem: CellProblem) => void

/** Numbers the rows that stand, in the order of the file; rows without an id and second ones of an id are reported. */
export async function numberEntities(db: DuckDBConnection, { source, id }: Opened, report: Report): Promise<void> {
  await keepFirst(db, source, id, report)
  const { table } = source
  await db.run(
    `CREATE OR REPLACE TEMP TABLE ${named(`${table}_kept`)} AS SELECT *, row_number() OVER (ORDER BY ${ROW}) - 1 AS position FROM ${named(`${table}_first`)}`,
  )
}
/** Numbers what entities have in the order of their owners; rows without an owner are reported. */
export async function numberItems(db: DuckDBConnection, opened: Opened | null, report: Report): Promise<void> {
  if (opened === null) return
  const { source, id, owner } = opened
  await keepFirst(db, source, id, report)
  const { table, file } = source
  const ids = `SELECT trim(i.${named(ID_KEPT)}) AS own_id, position FROM source_entities_kept i`
  await db.run(
    `CREATE OR REPLACE TEMP TABLE ${named(`${table}_kept`)} AS SELECT f.*, e.position AS owner_position, row_number() OVER (ORDER BY e.position, f.${ROW}) - 1 AS position FROM ${named(`${table}_first`)} f JOIN (${ids}) e ON e.own_id = trim(f.${named(owner ?? OWNER)})`,
  )
  const lost = await db.runAndReadAll(
    `SELECT ${ROW}, ${named(owner ?? OWNER)} FROM ${named(`${table}_first`)} WHERE ${ROW} NOT IN (SELECT ${ROW} FROM ${named(`${table}_kept`)}) ORDER BY ${ROW}`,
  )
  for (const [row, given] of lost.getRows())
    report({ code: 'row/unknown-owner', owner: String(given ?? ''), file, row: Number(row), column: owner ?? OWNER })
}
/** The column with the id, trimmed. */
export const ID_KEPT = 'id_kept'

async function keepFirst(db: DuckDBConnection, source: Source, id: string, report: Report): Promise<void> {
  const { table, file } = source
  const [blank, twice] = [`trim(coalesce(${named(id)}, '')) = ''`, `min(${ROW}) OVER (PARTITION BY trim(${named(id)}))`]
  const left = await db.runAndReadAll(
    `SELECT ${ROW}, ${named(id)}, ${blank}, first FROM (SELECT *, ${twice} AS first FROM ${named(table)}) WHERE ${blank} OR first <> ${ROW} ORDER BY ${ROW}`,
  )
  for (const [row, given, empty, first] of left.getRows())
    report(
      empty === true
        ? { code: 'row/no-id', file, row: Number(row), column: id }
        : { code: 'row/duplicate', id: String(given), first: Number(first), file, row: Number(row), column: id },
    )
  await db.run(
    `CREATE OR REPLACE TEMP TABLE ${named(`${table}_first`)} AS SELECT * EXCLUDE (first), trim(${named(id)}) AS ${ID_KEPT} FROM (SELECT *, ${twice} AS first FROM ${named(table)}) WHERE NOT (${blank}) AND first = ${ROW}`,
  )
}
