import type { Column, ColumnData, Table } from '@pengce/compile'
import type { Measure, Subject } from '@pengce/language'
import { done, failed, type Tried } from '../problem.ts'
import { byTable, ENTITY_SUBJECTS, type Schema, storedKey, TABLES, type TableName } from '../schema.ts'
import { Rooms } from '../store/cells.ts'
import { type PartFrom, type Population, readPart } from '../store/folder.ts'
import { byGrouping, type Grouping, OWNER } from '../store/manifest.ts'
import type { Part } from '../store/part-file.ts'

/** One part of every table, as measures are run over it. */
export interface PartTables {
  readonly number: number
  readonly tables: Readonly<Record<TableName, Table>>
  /** In tables of what entities have: the row of the owner. */
  readonly owners: Readonly<Record<TableName, Uint32Array | null>>
  /** Of each entity: the place of its option in each grouping. */
  readonly groups: Readonly<Record<Grouping, Uint8Array>>
  ids(table: TableName): readonly string[]
}

/** The subject that a table's rows are, for questions of whose a fact is. */
export const SUBJECT: Readonly<Record<TableName, Subject>> = {
  entities: 'enterprise',
  people: 'person',
  projects: 'project',
  events: 'event',
  sites: 'site',
}

/** The parts of all tables that belong together. */
export type Parts = Readonly<Record<TableName, Part>>

/** Opens one part of every table; from memory: read whole at once. */
export function openParts(population: Population, number: number, from: PartFrom = 'disk'): Tried<Parts> {
  const parts = byTable((t) => readPart(population, t, number, from))
  for (const table of TABLES) {
    const part = parts[table]
    if (!part.ok) return failed(part.problem)
  }
  return done(
    byTable((t) => {
      const read = parts[t]
      if (!read.ok) throw new Error('a part that was read is not there')
      return read.value
    }),
  )
}

/** Reads what the columns asked for need of one part, into rooms that the next part may use again. */
export function readTables(
  population: Population,
  schema: Schema,
  columns: readonly Column[],
  year: number,
  number: number,
  rooms: Rooms = new Rooms(),
): Tried<PartTables> {
  const parts = openParts(population, number)
  return parts.ok ? done(tablesOf(parts.value, population, schema, columns, year, number, rooms)) : parts
}

/** What the columns asked for need of parts that are open. */
export function tablesOf(
  parts: Parts,
  population: Population,
  schema: Schema,
  columns: readonly Column[],
  year: number,
  number: number,
  rooms: Rooms,
): PartTables {
  const { historyComplete } = population.manifest
  const owners = byTable((t) => ownersOf(parts[t], t))
  const own = (t: TableName): ReadonlyMap<string, ColumnData> => columnsOf(parts[t], t, schema, columns, year, rooms)
  const entities: Table = {
    subject: SUBJECT.entities,
    size: parts.entities.size,
    columns: own('entities'),
    owner: null,
    historyComplete,
  }
  const tables = byTable((t): Table => {
    if (t === 'entities') return entities
    const rows = owners[t]
    const owner = rows === null ? null : { table: entities, rows }
    return { subject: SUBJECT[t], size: parts[t].size, columns: own(t), owner, historyComplete }
  })
  const groups = byGrouping((g) => new Uint8Array(parts.entities.number(g) ?? new Uint8Array(entities.size)))
  return { number, tables, owners, groups, ids: kept((t) => parts[t].texts('id') ?? []) }
}

/** Ids are read when they are first asked for, and once. */
export function kept(read: (table: TableName) => readonly string[]): PartTables['ids'] {
  const known = new Map<TableName, readonly string[]>()
  return (table) => {
    const ids = known.get(table) ?? read(table)
    known.set(table, ids)
    return ids
  }
}

export const ownersOf = (part: Part, table: TableName): Uint32Array | null => {
  const column = table === 'entities' ? undefined : part.number(OWNER)
  return column === undefined ? null : Uint32Array.from(column)
}

function columnsOf(
  part: Part,
  table: TableName,
  schema: Schema,
  columns: readonly Column[],
  year: number,
  rooms: Rooms,
): ReadonlyMap<string, ColumnData> {
  const here = new Set(schema.facts[table].map((f) => f.id))
  const found = new Map<string, ColumnData>()
  for (const { key, fact, back } of columns) {
    if (!here.has(fact.id)) continue
    const data = part.number(storedKey(fact, year - back), (type, size) => rooms.give(`${table} ${key}`, type, size))
    if (data !== undefined) found.set(key, data)
  }
  return found
}

/** Which rows of the entities are of one of the subjects; null where all are. */
export function rowsOfSubjects({ groups, tables }: PartTables, measure: Measure): Uint8Array | null {
  const wanted = ENTITY_SUBJECTS.map((s) => (measure.subjects.includes(s) ? 1 : 0))
  const mask = new Uint8Array(tables.entities.size)
  let all = true
  const { subject } = groups
  for (let i = 0; i < mask.length; i++) {
    const is = wanted[subject[i] ?? 0] ?? 0
    mask[i] = is
    if (is === 0) all = false
  }
  return all ? null : mask
}
