import type { DuckDBConnection } from '@duckdb/node-api'
import { named } from '../files/database.ts'
import type { Grouping } from '../store/manifest.ts'
import type { CellProblem } from './cell-problem.ts'
import { ROW, type Source, textOf } from './source.ts'
import type { Wanted } from './wanted.ts'

/** A file that was opened, with what each of its columns is for. */
export interface Opened {
  readonly source: Source
  readonly wanted: readonly Wanted[]
  readonly id: string
  readonly owner: string | null
  readonly name: string | null
  readonly groups: ReadonlyMap<Grouping, string>
}
export type Report = (problem: CellProblem) => void

/** The rows of a file that stand. */
export interface Kept {
  readonly count: number
  /** A query of their rows in the file, ids (`id_kept`) and places from 0 (`position`). */
  readonly all: string
  /** The rows in the file that do not stand, rising. */
  readonly left: Float64Array
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
      left: new Float64Array(),
    }
  const left = await keepFirst(db, source, id, [], report)
  const kept = `${table}_kept`
  await db.run(
    `CREATE OR REPLACE TEMP TABLE ${named(kept)} AS SELECT *, row_number() OVER (ORDER BY ${ROW}) - 1 AS position FROM ${named(`${table}_first`)}`,
  )
  const [[count] = []] = (await db.runAndReadAll(`SELECT count(*) FROM ${named(kept)}`)).getRows()
  return {
    count: Number(count ?? 0),
    all: `SELECT * FROM ${named(kept)}`,
    left: Float64Array.from([...left, ...source.malformed.map((m) => m.row)]).sort(),
  }
}

/** Whether every row has an id of its own and no row of the file is missing. Unlike hashes are of unlike ids. */
async function isClean(db: DuckDBConnection, { table, rows, malformed }: Source, own: string): Promise<boolean> {
  if (malformed.length > 0) return false
  const read = await db.runAndReadAll(
    `SELECT count(*), count(*) FILTER (WHERE id IN (hash(''), hash(NULL::VARCHAR))) FROM (SELECT hash(${own}) AS id FROM ${named(table)} GROUP BY 1)`,
  )
  const [ids, blank] = (read.getRows()[0] ?? []).map(Number)
  return ids === rows && blank === 0
}

/** Keeps the first row of each id and reports the others; gives the rows that do not stand. */
export async function keepFirst(
  db: DuckDBConnection,
  source: Source,
  id: string,
  columns: readonly string[],
  report: Report,
): Promise<readonly number[]> {
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
  return left.getRows().map(([row]) => Number(row))
}
