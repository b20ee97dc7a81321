import type { DuckDBConnection } from '@duckdb/node-api'
import type { ColumnData } from '@pengce/compile'
import type { Fact } from '@pengce/language'
import { named } from '../files/database.ts'
import { readColumns } from '../files/read-columns.ts'
import { readTyped } from '../files/read-typed.ts'
import type { Rooms } from '../store/cells.ts'
import type { Grouping } from '../store/manifest.ts'
import type { CellProblem } from './cell-problem.ts'
import { fastSql, ownParts } from './fast.ts'
import { ID_KEPT } from './keeping.ts'
import { gapOf, readCell } from './reading.ts'
import { ROW, type Source, textOf } from './sources.ts'
import { typedColumn } from './typed.ts'

/** A column of a file that becomes a column of facts. */
export interface Wanted {
  readonly column: string
  readonly key: string
  readonly fact: Fact
  readonly parts: number | null
}
/** One part of a table as it was read. */
export interface ReadPart {
  readonly size: number
  readonly ids: readonly string[]
  readonly names: readonly string[] | null
  /** The row of the owner, where the table has owners. */
  readonly owners: Float64Array | null
  readonly rows: Float64Array
  readonly facts: ReadonlyMap<string, ColumnData>
  readonly groups: ReadonlyMap<Grouping, readonly (string | null)[]>
}

/** So many columns of text are read in one query; hundreds of expressions in one make the database slow to plan. */
const AT_ONCE = 60

/**
 * Reads the rows of the query `from` (with `row_in_file`, the columns of a file, and `owner_row` where rows have owners). A
 * column whose type says what its fact needs is taken as it lies, one of text where the database can read it at once; what
 * neither can is read cell by cell; what cannot be read at all is reported, and a gap.
 */
export async function readPartOf(
  db: DuckDBConnection,
  from: string,
  source: Source,
  wanted: readonly Wanted[],
  special: { readonly name: string | null; readonly owner: boolean; readonly groups: ReadonlyMap<Grouping, string> },
  report: (problem: CellProblem) => void,
  rooms: Rooms,
): Promise<ReadPart> {
  const texts = [named(ID_KEPT), ...(special.name === null ? [] : [textOf(source, special.name)])]
  const groups = [...special.groups]
  const owner = special.owner ? ['CAST(owner_row AS DOUBLE)'] : []
  const plain = await readColumns(
    db,
    `SELECT ${[`CAST(${ROW} AS DOUBLE)`, ...owner, ...texts, ...groups.map(([, column]) => textOf(source, column))].join(', ')} FROM (${from})`,
  )
  const rows = plain.numbers[0] ?? new Float64Array()
  const reading: Reading = { db, from, source, rows, report }
  const typed = await readTypedColumns(reading, wanted, rooms)
  const text = await readTextColumns(
    reading,
    wanted.filter((w) => !typed.has(w.key)),
  )
  return {
    size: rows.length,
    ids: (plain.texts[0] ?? []).map((t) => t ?? ''),
    names: special.name === null ? null : (plain.texts[1] ?? []).map((t) => t ?? ''),
    owners: special.owner ? (plain.numbers[1] ?? null) : null,
    rows,
    // In the order of the file, whichever way a column was read.
    facts: new Map(wanted.flatMap(({ key }) => entryOf(key, typed.get(key) ?? text.get(key)))),
    groups: new Map(groups.map(([grouping], i) => [grouping, plain.texts[texts.length + i] ?? []])),
  }
}
const entryOf = (key: string, data: ColumnData | undefined): [string, ColumnData][] =>
  data === undefined ? [] : [[key, data]]

interface Reading {
  readonly db: DuckDBConnection
  readonly from: string
  readonly source: Source
  /** The row in the file of each row read. */
  readonly rows: Float64Array
  readonly report: (problem: CellProblem) => void
}

async function readTypedColumns(
  reading: Reading,
  wanted: readonly Wanted[],
  rooms: Rooms,
): Promise<ReadonlyMap<string, ColumnData>> {
  const { db, from, source, rows } = reading
  const columns = wanted.flatMap((w) => {
    const typed = typedColumn(w, source.types.get(w.column) ?? '', rows.length, rooms)
    return typed === null ? [] : [{ w, typed }]
  })
  if (columns.length === 0) return new Map()
  await readTyped(
    db,
    `SELECT ${columns.map(({ w }) => named(w.column)).join(', ')} FROM (${from})`,
    columns.map(({ typed }) => typed),
  )
  for (const { w, typed } of columns)
    if (typed.odd.length > 0) await readSlowly(reading, w, typed.data, new Set(typed.odd))
  return new Map(columns.map(({ w, typed }) => [w.key, typed.data]))
}

async function readTextColumns(reading: Reading, wanted: readonly Wanted[]): Promise<ReadonlyMap<string, ColumnData>> {
  const { db, from, source, rows } = reading
  const facts = new Map<string, ColumnData>()
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    const some = wanted.slice(at, at + AT_ONCE)
    const read = await readColumns(
      db,
      `SELECT ${some.map((w) => `CAST(coalesce(${fastSql(w.fact, textOf(source, w.column), w.parts)}, '-infinity'::DOUBLE) AS DOUBLE)`).join(', ')} FROM (${from})`,
    )
    for (const [i, w] of some.entries()) {
      const numbers = read.numbers[i] ?? new Float64Array(rows.length)
      if (numbers.includes(Number.NEGATIVE_INFINITY)) await readSlowly(reading, w, numbers, placesOf(numbers))
      facts.set(w.key, narrowed(w.fact, numbers))
    }
  }
  return facts
}
function placesOf(numbers: Float64Array): ReadonlySet<number> {
  const places = new Set<number>()
  numbers.forEach((value, i) => {
    if (value === Number.NEGATIVE_INFINITY) places.add(i)
  })
  return places
}

async function readSlowly(
  { db, from, source, rows, report }: Reading,
  { column, fact, parts }: Wanted,
  numbers: ColumnData,
  places: ReadonlySet<number>,
): Promise<void> {
  const { texts } = await readColumns(db, `SELECT ${textOf(source, column)} FROM (${from})`)
  for (const i of places) {
    const read = readCell(fact, texts[0]?.[i] ?? '', parts ?? ownParts(fact))
    numbers[i] = 'value' in read ? read.value : gapOf(fact)
    if ('problem' in read) report({ ...read.problem, ...source.place(rows[i] ?? 0), column })
  }
}

function narrowed(fact: Fact, numbers: Float64Array): ColumnData {
  if (fact.type === 'yes-no') return new Uint8Array(numbers)
  return fact.type === 'choice' ? new Uint16Array(numbers) : numbers
}
