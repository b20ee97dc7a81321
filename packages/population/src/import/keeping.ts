import type { DuckDBConnection } from '@duckdb/node-api'
import { named } from '../files/database.ts'
import { type Grouping, OWNER } from '../store/manifest.ts'
import type { CellProblem } from './cell-problem.ts'
import type { Wanted } from './columns-of.ts'
import { ROW, type Source, textOf } from './sources.ts'

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

/** The rows of a file that stand. */
export interface Kept {
  readonly count: number
  /** A query of their rows in the file, ids (`id_kept`) and places from 0 (`position`). */
  readonly all: string
  /** A query of the rows of some places with all their columns, in the order of the file. */
  readonly between: (from: number, until: number) => string
}
/** The column with the id, trimmed. */
export const ID_KEPT = 'id_kept'

/** Numbers the rows that stand, in the order of the file; rows without an id and second ones of an id are reported. */
export async function keptEntities(db: DuckDBConnection, { source, id }: Opened, report: Report): Promise<Kept> {
  const { table } = source
  const own = `trim(${textOf(source, id)})`
  if (await isClean(db, source, own))
    return {
      count: source.rows,
      all: `SELECT ${ROW}, ${own} AS ${ID_KEPT}, ${ROW} - 1 AS position FROM ${named(table)}`,
      between: (from, until) => `SELECT *, ${own} AS ${ID_KEPT} FROM (${source.between(from + 1, until)})`,
    }
  await keepFirst(db, source, id, [], report)
  const kept = `${table}_kept`
  await db.run(
    `CREATE OR REPLACE TEMP TABLE ${named(kept)} AS SELECT *, row_number() OVER (ORDER BY ${ROW}) - 1 AS position FROM ${named(`${table}_first`)}`,
  )
  const [[count] = []] = (await db.runAndReadAll(`SELECT count(*) FROM ${named(kept)}`)).getRows()
  return {
    count: Number(count ?? 0),
    all: `SELECT * FROM ${named(kept)}`,
    between: (from, until) => {
      const places = `(SELECT * FROM ${named(kept)} WHERE position BETWEEN ${from} AND ${until - 1})`
      const rows = (end: string) => `(SELECT ${end}(${ROW}) FROM ${places})`
      return `SELECT s.*, k.${ID_KEPT} FROM (SELECT * FROM ${named(table)} WHERE ${ROW} BETWEEN ${rows('min')} AND ${rows('max')}) s JOIN ${places} k USING (${ROW}) ORDER BY ${ROW}`
    },
  }
}

/** Whether every row has an id of its own and no row of the file is missing. */
async function isClean(db: DuckDBConnection, { table, rows }: Source, own: string): Promise<boolean> {
  const read = await db.runAndReadAll(
    `SELECT max(${ROW}), count(DISTINCT ${own}), count(*) FILTER (WHERE coalesce(${own}, '') = '') FROM ${named(table)}`,
  )
  const [last, ids, blank] = (read.getRows()[0] ?? []).map(Number)
  return last === rows && ids === rows && blank === 0
}

/** Numbers what entities have in the order of their owners; rows without an owner are reported. */
export async function keepItems(
  db: DuckDBConnection,
  opened: Opened | null,
  entities: Kept,
  report: Report,
): Promise<void> {
  if (opened === null) return
  const { source, id } = opened
  const owner = opened.owner ?? OWNER
  await keepFirst(db, source, id, [owner], report)
  const { table } = source
  await db.run(
    `CREATE OR REPLACE TEMP TABLE ${named(`${table}_kept`)} AS SELECT s.*, f.${ID_KEPT}, e.position AS owner_position, row_number() OVER (ORDER BY e.position, ${ROW}) - 1 AS position FROM ${named(table)} s JOIN ${named(`${table}_first`)} f USING (${ROW}) JOIN (${entities.all}) e ON e.${ID_KEPT} = trim(${textOf(source, owner).replace(named(owner), `s.${named(owner)}`)})`,
  )
  const lost = await db.runAndReadAll(
    `SELECT ${ROW}, ${named(owner)} FROM ${named(`${table}_first`)} WHERE ${ROW} NOT IN (SELECT ${ROW} FROM ${named(`${table}_kept`)}) ORDER BY ${ROW}`,
  )
  for (const [row, given] of lost.getRows())
    report({ code: 'row/unknown-owner', owner: String(given ?? ''), ...source.place(Number(row)), column: owner })
}

/** A query of what the entities of some places have. */
export const itemsBetween = ({ source }: Opened, from: number, until: number): string =>
  `SELECT *, owner_position - ${from} AS owner_row FROM ${named(`${source.table}_kept`)} WHERE owner_position BETWEEN ${from} AND ${until - 1} ORDER BY position`

async function keepFirst(
  db: DuckDBConnection,
  source: Source,
  id: string,
  columns: readonly string[],
  report: Report,
): Promise<void> {
  const { table } = source
  const own = textOf(source, id)
  const list = [...new Set([id, ...columns])].map(named).join(', ')
  const all = `(SELECT ${ROW}, ${list}, trim(${own}) AS ${ID_KEPT}, trim(coalesce(${own}, '')) = '' AS blank, min(${ROW}) OVER (PARTITION BY trim(${own})) AS first FROM ${named(table)})`
  const left = await db.runAndReadAll(
    `SELECT ${ROW}, ${named(id)}, blank, first FROM ${all} WHERE blank OR first <> ${ROW} ORDER BY ${ROW}`,
  )
  for (const [row, given, empty, first] of left.getRows())
    report(
      empty === true
        ? { code: 'row/no-id', ...source.place(Number(row)), column: id }
        : {
            code: 'row/duplicate',
            id: String(given),
            first: source.place(Number(first)).row,
            ...source.place(Number(row)),
            column: id,
          },
    )
  await db.run(
    `CREATE OR REPLACE TEMP TABLE ${named(`${table}_first`)} AS SELECT * EXCLUDE (blank, first) FROM ${all} WHERE NOT blank AND first = ${ROW}`,
  )
}
