import type { DuckDBConnection } from '@duckdb/node-api'
import type { ColumnData } from '@pengce/compile'
import type { Fact } from '@pengce/language'
import { named } from '../files/database.ts'
import { readColumns } from '../files/read-columns.ts'
import { type Grouping, ID } from '../store/manifest.ts'
import type { CellProblem } from './cell-problem.ts'
import { fastSql, ownParts } from './fast.ts'
import { gapOf, readCell } from './reading.ts'
import { ROW } from './sources.ts'

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

/** So many columns are read in one query; hundreds of expressions in one make the database slow to plan. */
const AT_ONCE = 60

/**
 * Reads the rows of `from` (a table with `position`, `row_in_file`, the columns of a file, and `owner_row` where rows have
 * owners). What the database cannot read at once is read cell by cell; what cannot be read at all is reported, and a gap.
 */
export async function readPartOf(
  db: DuckDBConnection,
  from: string,
  file: string,
  wanted: readonly Wanted[],
  special: { readonly name: string | null; readonly owner: boolean; readonly groups: ReadonlyMap<Grouping, string> },
  report: (problem: CellProblem) => void,
): Promise<ReadPart> {
  const texts = [ID, ...(special.name === null ? [] : [special.name])].map(named)
  const groups = [...special.groups]
  const owner = special.owner ? ['CAST(owner_row AS DOUBLE)'] : []
  const plain = await readColumns(
    db,
    `SELECT ${[`CAST(${ROW} AS DOUBLE)`, ...owner, ...texts, ...groups.map(([, column]) => named(column))].join(', ')} FROM ${from} ORDER BY position`,
  )
  const rows = plain.numbers[0] ?? new Float64Array()
  const facts = new Map<string, ColumnData>()
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    const some = wanted.slice(at, at + AT_ONCE)
    const read = await readColumns(
      db,
      `SELECT ${some.map((w) => `CAST(coalesce(${fastSql(w.fact, named(w.column), w.parts)}, '-infinity'::DOUBLE) AS DOUBLE)`).join(', ')} FROM ${from} ORDER BY position`,
    )
    for (const [i, w] of some.entries()) {
      const numbers = read.numbers[i] ?? new Float64Array(rows.length)
      if (numbers.includes(Number.NEGATIVE_INFINITY)) await readSlowly(db, from, file, w, numbers, rows, report)
      facts.set(w.key, narrowed(w.fact, numbers))
    }
  }
  return {
    size: rows.length,
    ids: (plain.texts[0] ?? []).map((t) => t ?? ''),
    names: special.name === null ? null : (plain.texts[1] ?? []).map((t) => t ?? ''),
    owners: special.owner ? (plain.numbers[1] ?? null) : null,
    rows,
    facts,
    groups: new Map(groups.map(([grouping], i) => [grouping, plain.texts[texts.length + i] ?? []])),
  }
}

async function readSlowly(
  db: DuckDBConnection,
  from: string,
  file: string,
  { column, fact, parts }: Wanted,
  numbers: Float64Array,
  rows: Float64Array,
  report: (problem: CellProblem) => void,
): Promise<void> {
  const { texts } = await readColumns(db, `SELECT ${named(column)} FROM ${from} ORDER BY position`)
  numbers.forEach((value, i) => {
    if (value !== Number.NEGATIVE_INFINITY) return
    const read = readCell(fact, texts[0]?.[i] ?? '', parts ?? ownParts(fact))
    numbers[i] = 'value' in read ? read.value : gapOf(fact)
    if ('problem' in read) report({ ...read.problem, file, row: rows[i] ?? 0, column })
  })
}

function narrowed(fact: Fact, numbers: Float64Array): ColumnData {
  if (fact.type === 'yes-no') return Uint8Array.from(numbers)
  return fact.type === 'choice' ? Uint16Array.from(numbers) : numbers
}
