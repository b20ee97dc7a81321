import type { DuckDBConnection } from '@duckdb/node-api'
import { named } from '../files/database.ts'
import { readColumns } from '../files/read-columns.ts'
import { OWNER } from '../store/manifest.ts'
import { ID_KEPT, type Kept, keepFirst, type Opened, type Report } from './keeping.ts'
import { ROW, textOf } from './source.ts'
import { type Stretch, stretchAround } from './stretch.ts'

/** Where the rows of a part are found: at a stretch of the file, with the rows of their owners if they have any, or by a query. */
export type PartRows = { readonly stretch: Stretch; readonly owners: Float64Array | null } | { readonly query: string }

/** Finds what entities have: the rows of those from a place to before another. */
export type FindItems = (from: number, until: number) => PartRows

/** A table of what entities have, of which each id stands once. */
export interface Owned extends Opened {
  readonly ownerColumn: string
}
/** Keeps the first row of each id; the others are reported. */
export async function keepOwned(db: DuckDBConnection, opened: Opened, report: Report): Promise<Owned> {
  const ownerColumn = opened.owner ?? OWNER
  await keepFirst(db, opened.source, opened.id, [ownerColumn], report)
  return { ...opened, ownerColumn }
}
const ownerSql = ({ source, ownerColumn }: Owned, of: string): string =>
  `trim(${textOf(source, ownerColumn).replace(named(ownerColumn), `${of}.${named(ownerColumn)}`)})`

/** Finds the owners of all tables among the entities, which are gone through once. */
export async function findOwners(db: DuckDBConnection, all: readonly Owned[], entities: Kept): Promise<void> {
  const owners = all.map((owned) => `SELECT ${ownerSql(owned, 'f')} FROM ${named(`${owned.source.table}_first`)} f`)
  if (owners.length > 0)
    await db.run(
      `CREATE OR REPLACE TEMP TABLE owners AS SELECT ${ID_KEPT}, position FROM (${entities.all}) WHERE ${ID_KEPT} IN (${owners.join(' UNION ALL ')})`,
    )
}

/** Puts what entities have in the order of their owners; rows without an owner are reported. */
export async function keepItems(db: DuckDBConnection, owned: Owned, report: Report): Promise<FindItems> {
  const { source, ownerColumn: owner } = owned
  const { table } = source
  const kept = named(`${table}_kept`)
  await db.run(
    `CREATE OR REPLACE TEMP TABLE ${kept} AS SELECT f.${ROW}, f.${ID_KEPT}, e.position AS owner_position FROM ${named(`${table}_first`)} f JOIN owners e ON e.${ID_KEPT} = ${ownerSql(owned, 'f')}`,
  )
  const lost = await db.runAndReadAll(
    `SELECT ${ROW}, ${named(owner)} FROM ${named(`${table}_first`)} WHERE ${ROW} NOT IN (SELECT ${ROW} FROM ${kept}) ORDER BY ${ROW}`,
  )
  for (const [row, given] of lost.getRows())
    report({ code: 'row/unknown-owner', owner: String(given ?? ''), ...source.place(Number(row)), column: owner })
  if (source.parquet !== null) {
    const found = await readColumns(
      db,
      `SELECT CAST(${ROW} AS DOUBLE), CAST(owner_position AS DOUBLE) FROM ${kept} ORDER BY owner_position, ${ROW}`,
    )
    const [rows = NONE, owners = NONE] = found.numbers
    if (isRising(rows)) return (from, until) => stretchOfOwners(rows, owners, from, until)
  }
  await db.run(
    `CREATE OR REPLACE TEMP TABLE ${named(`${table}_all`)} AS SELECT s.*, k.${ID_KEPT}, k.owner_position FROM ${named(table)} s JOIN ${kept} k USING (${ROW}) ORDER BY k.owner_position, ${ROW}`,
  )
  return (from, until) => ({
    query: `SELECT *, owner_position - ${from} AS owner_row FROM ${named(`${table}_all`)} WHERE owner_position BETWEEN ${from} AND ${until - 1} ORDER BY owner_position, ${ROW}`,
  })
}
const NONE = new Float64Array()

/** Whether a file has its rows in the order of their owners. */
const isRising = (rows: Float64Array): boolean => rows.every((row, i) => i === 0 || row > (rows[i - 1] ?? 0))

function stretchOfOwners(rows: Float64Array, owners: Float64Array, from: number, until: number): PartRows {
  const [first, end] = [placeFrom(owners, from), placeFrom(owners, until)]
  return { stretch: stretchAround(rows.subarray(first, end)), owners: owners.slice(first, end).map((o) => o - from) }
}
/** The first place with a number as high, among numbers that rise. */
function placeFrom(numbers: Float64Array, least: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}
