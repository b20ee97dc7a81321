import type { DuckDBConnection } from '@duckdb/node-api'
import type { ColumnData } from '@pengce/compile'
import type { Fact } from '@pengce/language'
import { named } from '../files/database.ts'
import { readColumns } from '../files/read-columns.ts'
import { readTyped } from '../files/read-typed.ts'
import type { Rooms } from '../store/cells.ts'
import type { WrongCell } from './cell-problem.ts'
import { fastSql, ownParts } from './fast.ts'
import { gapOf, readCell } from './reading.ts'
import { type Source, textOf } from './source.ts'
import { typedColumn } from './typed.ts'
import { cellTypeOfFact, type Wanted } from './wanted.ts'

/** So many columns of text are read in one query; hundreds of expressions in one make the database slow to plan. */
const AT_ONCE = 60

/** Tells of a cell that could not be taken: the place of its row among those read. */
export type ReportCell = (problem: WrongCell, place: number, column: string) => void

/** Reads columns of facts from the rows of a query. */
export class DatabaseColumns {
  readonly #db: DuckDBConnection
  readonly #from: string
  readonly #source: Source
  readonly #size: number
  readonly #report: ReportCell
  constructor(db: DuckDBConnection, from: string, source: Source, size: number, report: ReportCell) {
    this.#db = db
    this.#from = from
    this.#source = source
    this.#size = size
    this.#report = report
  }

  /**
   * A column whose type says what its fact needs is taken as it lies, one of text where the database can read it at once;
   * what neither can is read cell by cell; what cannot be read at all is reported, and a gap.
   */
  async read(wanted: readonly Wanted[], rooms: Rooms): Promise<ReadonlyMap<string, ColumnData>> {
    const typed = await this.#typed(wanted, rooms)
    const texts = await this.#texts(wanted.filter((w) => !typed.has(w.key)))
    return new Map([...typed, ...texts])
  }

  /** Reads some cells of a column as people write them. */
  async readSlowly({ column, fact, parts }: Wanted, into: ColumnData, places: Iterable<number>): Promise<void> {
    const { texts } = await readColumns(this.#db, `SELECT ${textOf(this.#source, column)} FROM (${this.#from})`)
    for (const i of places) {
      const read = readCell(fact, texts[0]?.[i] ?? '', parts ?? ownParts(fact))
      into[i] = 'value' in read ? read.value : gapOf(fact)
      if ('problem' in read) this.#report(read.problem, i, column)
    }
  }

  async #typed(wanted: readonly Wanted[], rooms: Rooms): Promise<ReadonlyMap<string, ColumnData>> {
    const columns = wanted.flatMap((w) => {
      const gaps = () => rooms.give(w.key, cellTypeOfFact(w.fact), this.#size).fill(gapOf(w.fact))
      const typed = typedColumn(w, this.#source.types.get(w.column) ?? '', gaps)
      return typed === null ? [] : [{ w, typed }]
    })
    if (columns.length === 0) return new Map()
    await readTyped(
      this.#db,
      `SELECT ${columns.map(({ w }) => named(w.column)).join(', ')} FROM (${this.#from})`,
      columns.map(({ typed }) => typed),
    )
    for (const { w, typed } of columns) if (typed.odd.length > 0) await this.readSlowly(w, typed.data, typed.odd)
    return new Map(columns.map(({ w, typed }) => [w.key, typed.data]))
  }

  async #texts(wanted: readonly Wanted[]): Promise<ReadonlyMap<string, ColumnData>> {
    const facts = new Map<string, ColumnData>()
    for (let at = 0; at < wanted.length; at += AT_ONCE) {
      const some = wanted.slice(at, at + AT_ONCE)
      const read = await readColumns(
        this.#db,
        `SELECT ${some.map((w) => `CAST(coalesce(${fastSql(w.fact, textOf(this.#source, w.column), w.parts)}, '-infinity'::DOUBLE) AS DOUBLE)`).join(', ')} FROM (${this.#from})`,
      )
      for (const [i, w] of some.entries()) {
        const numbers = read.numbers[i] ?? new Float64Array(this.#size)
        if (numbers.includes(Number.NEGATIVE_INFINITY)) await this.readSlowly(w, numbers, placesOf(numbers))
        facts.set(w.key, narrowed(w.fact, numbers))
      }
    }
    return facts
  }
}

/** The places of what the database could not read. */
function* placesOf(numbers: Float64Array): Generator<number> {
  for (let i = 0; i < numbers.length; i++) if (numbers[i] === Number.NEGATIVE_INFINITY) yield i
}

function narrowed(fact: Fact, numbers: Float64Array): ColumnData {
  switch (cellTypeOfFact(fact)) {
    case 'u8':
      return new Uint8Array(numbers)
    case 'u16':
      return new Uint16Array(numbers)
    case 'f64':
      return numbers
  }
}
