import type { Column, ColumnData, Table } from '@pengce/compile'
import { done, type Tried } from '../problem.ts'
import { kept, openParts, type Parts, type PartTables, readTables, tablesOf } from '../run/part-tables.ts'
import { selectedTables } from '../run/select-rows.ts'
import { byTable, type Schema, TABLES, type TableName } from '../schema.ts'
import { Rooms } from '../store/cells.ts'
import { type Population, partBytes } from '../store/folder.ts'

/** Where a comparison takes the columns of a part from. */
export interface PartSource {
  /** All rows; what was given before may be overwritten. */
  tables(schema: Schema, columns: readonly Column[], year: number, part: number): Tried<PartTables>
  /** Some entities with all they have. */
  selected(
    schema: Schema,
    columns: readonly Column[],
    year: number,
    part: number,
    entities: Uint32Array,
  ): Tried<PartTables>
}

/** Reads every part anew, into rooms that are used again: little memory, for one comparison. */
export function readParts(population: Population): PartSource {
  const rooms = new Rooms()
  return {
    tables: (schema, columns, year, part) => readTables(population, schema, columns, year, part, rooms),
    selected(schema, columns, year, part, entities) {
      const parts = openParts(population, part)
      return parts.ok ? done(selectedTables(parts.value, population, schema, columns, year, part, entities)) : parts
    },
  }
}

type Columns = Map<string, ColumnData | null>
interface Held {
  readonly base: PartTables
  readonly columns: Readonly<Record<TableName, Columns>>
}

/**
 * Keeps what it read: parts as they lie on the disk, and columns that were spread out, so that a question about the same
 * measures reads nothing. `most` bytes of each are kept; beyond that parts stay on the disk, and the columns that were used
 * least recently go.
 */
export class LoadedParts implements PartSource {
  readonly #population: Population
  readonly #most: number
  readonly #held = new Map<string, Held>()
  /** Columns in the order of their last use, with the bytes they take over all parts. */
  readonly #used = new Map<string, number>()
  #bytes = 0
  readonly #parts = new Map<number, Parts>()
  #raw = 0
  constructor(population: Population, most: number) {
    this.#population = population
    this.#most = most
  }
  /** The bytes of columns that are kept now. */
  get bytes(): number {
    return this.#bytes
  }

  tables(schema: Schema, columns: readonly Column[], year: number, part: number): Tried<PartTables> {
    const before = this.#held.get(`${year} ${part}`)
    const missing =
      before === undefined ? columns : columns.filter((c) => TABLES.some((t) => isMissing(before, schema, t, c)))
    if (before === undefined || missing.length > 0) {
      const parts = this.#open(part)
      if (!parts.ok) return parts
      const read = tablesOf(parts.value, this.#population, schema, missing, year, part, new Rooms())
      this.#take(`${year} ${part}`, read, schema, missing)
    }
    const held = this.#held.get(`${year} ${part}`)
    if (held === undefined) throw new Error('a part that was taken is not there')
    for (const { key } of columns) this.#touch(key, 0)
    this.#shrink(new Set(columns.map((c) => c.key)))
    return done(withColumns(held))
  }

  selected(
    schema: Schema,
    columns: readonly Column[],
    year: number,
    part: number,
    entities: Uint32Array,
  ): Tried<PartTables> {
    const parts = this.#open(part)
    if (!parts.ok) return parts
    return done(selectedTables(parts.value, this.#population, schema, columns, year, part, entities))
  }

  #open(part: number): Tried<Parts> {
    const before = this.#parts.get(part)
    if (before !== undefined) return done(before)
    const bytes = partBytes(this.#population, part)
    if (this.#raw + bytes > this.#most) return openParts(this.#population, part)
    const parts = openParts(this.#population, part, 'memory')
    if (!parts.ok) return parts
    this.#parts.set(part, parts.value)
    this.#raw += bytes
    return parts
  }

  #take(name: string, read: PartTables, schema: Schema, columns: readonly Column[]): void {
    const held = this.#held.get(name) ?? { base: read, columns: byTable((): Columns => new Map()) }
    this.#held.set(name, held)
    for (const table of TABLES)
      for (const { key, fact } of columns) {
        if (held.columns[table].has(key) || !schema.facts[table].some((f) => f.id === fact.id)) continue
        const data = read.tables[table].columns.get(key) ?? null
        held.columns[table].set(key, data)
        this.#touch(key, data?.byteLength ?? 0)
        this.#bytes += data?.byteLength ?? 0
      }
  }
  #touch(key: string, more: number): void {
    const bytes = (this.#used.get(key) ?? 0) + more
    this.#used.delete(key)
    this.#used.set(key, bytes)
  }
  #shrink(needed: ReadonlySet<string>): void {
    for (const [key, bytes] of this.#used) {
      if (this.#bytes <= this.#most) return
      if (needed.has(key)) continue
      for (const { columns } of this.#held.values()) for (const table of TABLES) columns[table].delete(key)
      this.#used.delete(key)
      this.#bytes -= bytes
    }
  }
}

const isMissing = ({ columns }: Held, schema: Schema, table: TableName, { key, fact }: Column): boolean =>
  !columns[table].has(key) && schema.facts[table].some((f) => f.id === fact.id)

function withColumns({ base, columns }: Held): PartTables {
  const own = (t: TableName) => new Map([...columns[t]].flatMap(([key, data]) => (data === null ? [] : [[key, data]])))
  const entities: Table = { ...base.tables.entities, columns: own('entities') }
  return {
    ...base,
    tables: byTable((t): Table => {
      if (t === 'entities') return entities
      const rows = base.owners[t]
      return { ...base.tables[t], columns: own(t), owner: rows === null ? null : { table: entities, rows } }
    }),
    ids: kept((t) => base.ids(t)),
  }
}
