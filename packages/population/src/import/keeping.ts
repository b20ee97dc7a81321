import type { DuckDBConnection } from '@duckdb/node-api'
import { named } from '../files/database.ts'
import { type Grouping, OWNER } from '../store/manifest.ts'
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
type Report = (problem: CellProblem) => void

/** The rows of a file that stand. */
export interface Kept {
  readonly count: number
  /** A query of their rows in the file, ids (`id_kept`) and places from 0 (`position`). */
  readonly all: string
  /** The rows in the file that do not stand, rising. */
  readonly left: Float64Array
}
/** Rows of a file from one to another, both included, but some. */
export interface Stretch {
  readonly first: number
  readonly last: number
  readonly left: readonly number[]
}
/** Where the rows of some places stand, from `from` to before `until`. */
export function stretchOf({ left }: Pick<Kept, 'left'>, from: number, until: number): Stretch {
  const first = rowAt(left, from)
  const last = until > from ? rowAt(left, until - 1) : first - 1
  return { first, last, left: [...left.filter((row) => row > first && row < last)] }
}
/** The row at a place: as many further as rows before it do not stand. */
function rowAt(left: Float64Array, place: number): number {
  let row = place + 1
  for (const gone of left) {
    if (gone > row) break
    row++
  }
  return row
}

/** A query of a stretch with all columns, in the order of the file. */
export function entitiesIn({ source, id }: Pick<Opened, 'source' | 'id'>, { first, last, left }: Stretch): string {
  const but = left.length === 0 ? '' : ` WHERE ${ROW} NOT IN (${left.join(', ')})`
  return `SELECT *, trim(${textOf(source, id)}) AS ${ID_KEPT} FROM (${source.between(first, last)})${but}`
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
export const itemsBetween = ({ source }: Pick<Opened, 'source'>, from: number, until: number): string =>
  `SELECT *, owner_position - ${from} AS owner_row FROM ${named(`${source.table}_kept`)} WHERE owner_position BETWEEN ${from} AND ${until - 1} ORDER BY position`

async function keepFirst(
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
