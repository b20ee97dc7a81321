import type { DuckDBConnection } from '@duckdb/node-api'
import type { ColumnData } from '@pengce/compile'
import { named } from '../files/database.ts'
import { readColumns } from '../files/read-columns.ts'
import type { Tried } from '../problem.ts'
import { done, failed } from '../problem.ts'
import { Rooms } from '../store/cells.ts'
import { writePart } from '../store/folder.ts'
import { byGrouping, type Grouping, ID, NAME, OWNER } from '../store/manifest.ts'
import { PartPacker } from '../store/part-packer.ts'
import type { CellProblem, WrongCell } from './cell-problem.ts'
import { DatabaseColumns, type ReportCell } from './database-columns.ts'
import { DirectReader } from './direct.ts'
import type { PartRows } from './items.ts'
import { ID_KEPT } from './keeping.ts'
import { OddYears } from './odd-years.ts'
import { ROW, type Source, textOf } from './source.ts'
import { sourceProblem } from './sources.ts'
import { type Stretch, stretchSql } from './stretch.ts'
import { sampleOf } from './suspicion.ts'
import type { GroupPlan, ReadGroup, TablePlan } from './table-plan.ts'
import { cellTypeOfFact, type Wanted } from './wanted.ts'

/** One part of a table as it was written. */
export interface TablePart {
  readonly size: number
  readonly print: string
  readonly problems: readonly CellProblem[]
  readonly samples: ReadonlyMap<string, Float64Array<ArrayBuffer>>
}

/** What a table is imported with: a database, which may still be opening, and how groupings are read. */
export interface ImportWith {
  readonly db: DuckDBConnection | PromiseLike<DuckDBConnection>
  readonly readGroup: ReadGroup
}

/** Reads the parts of a table, packs and writes them; each column is packed while it is at hand. */
export class TableImporter {
  readonly #plan: TablePlan
  readonly #source: Source
  readonly #with: ImportWith
  readonly #packer = new PartPacker()
  readonly #rooms = new Rooms()
  #direct: Promise<DirectReader | null> | null = null
  readonly #codes = byGrouping(() => new Map<string, number | null>())
  constructor(plan: TablePlan, source: Source, along: ImportWith) {
    this.#plan = plan
    this.#source = source
    this.#with = along
  }

  /** Writes one part of the table. */
  async write(part: number, rows: PartRows): Promise<Tried<TablePart>> {
    try {
      const { table, folder } = this.#plan
      const { size, ...told } = await this.#packed(await this.#reading(rows))
      const written = writePart(folder, table, part, this.#packer.packed(size))
      return written.ok ? done({ size, ...told, print: written.value }) : failed(written.problem)
    } catch (error) {
      return failed(sourceProblem(this.#source.file, error))
    }
  }

  async close(): Promise<void> {
    ;(await this.#direct)?.close()
  }

  async #reading(rows: PartRows): Promise<Reading> {
    if ('query' in rows) return { from: rows.query, direct: null, stretch: NO_STRETCH, owners: null }
    this.#direct ??= DirectReader.of(this.#source)
    const from = stretchSql({ source: this.#source, id: this.#plan.id }, rows.stretch)
    return { from, direct: await this.#direct, ...rows }
  }

  async #packed(reading: Reading): Promise<Omit<TablePart, 'print'>> {
    const { table } = this.#plan
    const head = this.#headDirect(reading) ?? (await this.#headOf(reading))
    const { rows } = head
    const problems: CellProblem[] = []
    const report = (problem: WrongCell, place: number, column: string): void => {
      problems.push({ ...problem, ...this.#source.place(rows[place] ?? 0), column })
    }
    if (table !== 'entities') this.#packer.number(OWNER, head.owners ?? new Float64Array(rows.length))
    for (const group of this.#plan.groups)
      this.#packer.number(group.grouping, this.#codesOf(group, head.groups.get(group.grouping), rows.length, report))
    const samples = new Map<string, Float64Array<ArrayBuffer>>()
    const years = new OddYears()
    await this.#columns(reading, rows.length, report, (w, data, lasts) => {
      this.#packer.number(w.key, data)
      if (w.judged) samples.set(w.key, sampleOf(data))
      for (const { problem, place, column } of years.take(w, data, lasts)) report(problem, place, column)
    })
    this.#packer.text(ID, head.ids)
    if (head.names !== null) this.#packer.text(NAME, head.names)
    return { size: rows.length, problems, samples }
  }

  #codesOf(
    { grouping, column, otherwise }: GroupPlan,
    given: readonly (string | null)[] | undefined,
    size: number,
    report: ReportCell,
  ): Uint8Array {
    const found = new Uint8Array(size).fill(otherwise)
    if (column === null || given === undefined) return found
    const codes = this.#codes[grouping]
    for (const [place, text] of given.entries()) {
      if (text === null) continue
      let code = codes.get(text)
      if (code === undefined) {
        code = text.trim() === '' ? otherwise : this.#with.readGroup(grouping, text)
        codes.set(text, code)
      }
      if (code !== null) found[place] = code
      else report({ code: 'cell/unknown-group', given: text }, place, column)
    }
    return found
  }

  /** Gives the columns of facts in the order of the file; what a column needs of the database is read as it comes. */
  async #columns(
    { direct, stretch, from }: Reading,
    size: number,
    report: ReportCell,
    take: (wanted: Wanted, data: ColumnData, lasts: boolean) => void,
  ): Promise<void> {
    const { wanted } = this.#plan
    const database = async () => new DatabaseColumns(await this.#with.db, from, this.#source, size, report)
    const others = wanted.filter((w) => direct === null || !direct.reads(w, stretch))
    const read = others.length === 0 ? NOTHING : await (await database()).read(others, this.#rooms)
    for (const [i, w] of wanted.entries()) {
      const given = read.get(w.key)
      if (given !== undefined) {
        take(w, given, true)
        continue
      }
      const type = cellTypeOfFact(w.fact)
      // Two in turn, so that a column is still there while the next is taken.
      const room = this.#rooms.give(`${i % 2} ${type}`, type, stretch.last - stretch.first + 1)
      const column = direct?.numbers(w, stretch, room) ?? null
      if (column === null) {
        const [alone] = (await (await database()).read([w], this.#rooms)).values()
        if (alone !== undefined) take(w, alone, true)
        continue
      }
      if (column.odd.length > 0) await (await database()).readSlowly(w, column.data, column.odd)
      take(w, column.data, !comesLater(wanted, i))
    }
  }

  #headDirect({ direct, stretch, owners }: Reading): Head | null {
    if (direct === null) return null
    const { id, name, groups } = this.#plan
    const ids = direct.texts(id, stretch)
    const names = name === null ? null : direct.texts(name, stretch)
    const texts = groups.map(
      ({ grouping, column }) => [grouping, column === null ? [] : direct.texts(column, stretch)] as const,
    )
    if (ids === null || (name !== null && names === null) || texts.some(([, list]) => list === null)) return null
    return {
      rows: DirectReader.rows(stretch),
      owners,
      ids: ids.map((text) => trimmed(text ?? '')),
      names: names?.map((text) => text ?? '') ?? null,
      groups: new Map(texts.map(([grouping, list]) => [grouping, list ?? []])),
    }
  }
  async #headOf({ from, owners }: Reading): Promise<Head> {
    const { name, table } = this.#plan
    const groups = this.#plan.groups.flatMap(({ grouping, column }) => (column === null ? [] : [{ grouping, column }]))
    const others = [...(name === null ? [] : [name]), ...groups.map(({ column }) => column)]
    const columns = [
      `CAST(${ROW} AS DOUBLE)`,
      ...(table === 'entities' || owners !== null ? [] : ['CAST(owner_row AS DOUBLE)']),
      named(ID_KEPT),
      ...others.map((column) => textOf(this.#source, column)),
    ]
    const { numbers, texts } = await readColumns(await this.#with.db, `SELECT ${columns.join(', ')} FROM (${from})`)
    const [ids = [], ...rest] = texts
    return {
      rows: numbers[0] ?? new Float64Array(),
      owners: owners ?? numbers[1] ?? null,
      ids: ids.map((text) => text ?? ''),
      names: name === null ? null : (rest[0] ?? []).map((text) => text ?? ''),
      groups: new Map(groups.map(({ grouping }, i) => [grouping, rest[name === null ? i : i + 1] ?? []])),
    }
  }
}

/** The rows of a part on their way: a query of them, and where they stand in a file that can be read directly. */
interface Reading {
  readonly from: string
  readonly direct: DirectReader | null
  readonly stretch: Stretch
  readonly owners: Float64Array | null
}
/** What is known of the rows of a part besides their facts. */
interface Head {
  /** Where they stand in the file. */
  readonly rows: Float64Array
  /** The row of the owner, where the table has owners. */
  readonly owners: Float64Array | null
  readonly ids: readonly string[]
  readonly names: readonly string[] | null
  readonly groups: ReadonlyMap<Grouping, readonly (string | null)[]>
}
const NOTHING: ReadonlyMap<string, ColumnData> = new Map()
const NO_STRETCH: Stretch = { first: 1, last: 0, left: [] }

/** Whether another year of a fact comes after columns of others. */
function comesLater(wanted: readonly Wanted[], at: number): boolean {
  const { fact } = wanted[at] ?? {}
  return fact?.period === 'year' && wanted[at + 1]?.fact !== fact && wanted.some((w, i) => i > at && w.fact === fact)
}

/** An id as the database trims it: by the spaces of any script. */
function trimmed(text: string): string {
  const [first, last] = [text.charCodeAt(0), text.charCodeAt(text.length - 1)]
  return first > 32 && first < 127 && last > 32 && last < 127 ? text : text.replace(/^\p{Zs}+|\p{Zs}+$/gu, '')
}
