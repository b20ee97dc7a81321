import { createHash } from 'node:crypto'
import type { DuckDBConnection } from '@duckdb/node-api'
import type { ColumnData } from '@pengce/compile'
import { quoted } from '../files/database.ts'
import { done, failed, type PopulationProblem, type Tried } from '../problem.ts'
import { byTable, type Schema, storedKey, TABLES, type TableName } from '../schema.ts'
import { Rooms } from '../store/cells.ts'
import { finishFolder, type Population, prepareFolder, writePart } from '../store/folder.ts'
import { GROUPINGS, type Grouping, type Groups, ID, NAME, OWNER } from '../store/manifest.ts'
import type { CellProblem } from './cell-problem.ts'
import { type ReadPart, readPartOf, type Wanted } from './columns-of.ts'
import { type Head, HeadReader, nearestHead } from './heads.ts'
import { ID_KEPT, itemsBetween, type Kept, keepItems, keptEntities, type Opened } from './keeping.ts'
import { openSource } from './sources.ts'
import { oddYears, UnitSuspicion, type Usual } from './suspicion.ts'

/** What is imported, and what comes in with it. */
export interface ImportOptions {
  readonly db: DuckDBConnection
  /** One file a table; the entities must be there. */
  readonly files: Readonly<Partial<Record<TableName, string>>>
  readonly folder: string
  readonly partSize: number
  /** The options of each grouping; the last is for what is not known. */
  readonly groups: Groups
  /** The place of an option as people write it; null where it is none. */
  readonly readGroup: (grouping: Grouping, text: string) => number | null
  readonly usual: Usual
  /** True when the files list every payment ever made. */
  readonly historyComplete: boolean
  /** Told of every cell, row and column that is not taken as it stands. */
  readonly report: (problem: CellProblem) => void
  readonly progress: (done: number, of: number) => void
}
export interface Imported {
  readonly population: Population
  /** Rows read of each file, and rows left out. */
  readonly rows: Readonly<Record<TableName, { readonly read: number; readonly left: number }>>
}

/** Imports a population: all that can be read is kept, all that cannot is reported with its row and column. */
export async function importPopulation(schema: Schema, options: ImportOptions): Promise<Tried<Imported>> {
  const { db, files, folder, partSize } = options
  const sources = byTable((): Opened | null => null)
  for (const table of TABLES) {
    const file = files[table]
    if (file === undefined) continue
    const opened = await openTable(schema, table, file, options)
    if (!opened.ok) return opened
    sources[table] = opened.value
  }
  const entities = sources.entities
  if (entities === null) return failed({ code: 'import/no-entities', at: folder })
  const prepared = prepareFolder(folder)
  if (!prepared.ok) return prepared
  const standing = await keptEntities(db, entities, options.report)
  for (const table of TABLES) if (table !== 'entities') await keepItems(db, sources[table], standing, options.report)
  const kept = byTable(() => 0)
  const print = createHash('sha256')
  const parts = Math.max(1, Math.ceil(standing.count / partSize))
  const suspicion = byTable(() => new UnitSuspicion(options.usual))
  // While one part is written the next is read, into memory of its own.
  const rooms = [byTable(() => new Rooms()), byTable(() => new Rooms())] as const
  const readAll = async (part: number): Promise<Readonly<Record<TableName, ReadPart>>> => {
    const read = byTable(() => EMPTY)
    for (const table of TABLES) {
      const source = sources[table]
      const into = rooms[part % 2 === 0 ? 0 : 1][table]
      if (source !== null) read[table] = await readRows(source, standing, table, part, options, suspicion[table], into)
    }
    return read
  }
  let coming = readAll(0)
  for (let part = 0; part < parts; part++) {
    const read = await coming
    if (part + 1 < parts) coming = readAll(part + 1)
    for (const table of TABLES) {
      kept[table] += read[table].size
      const written = writePart(folder, table, part, columnsOf(read[table], table, sources[table], options))
      if (!written.ok) return failed(written.problem)
      print.update(written.value)
    }
    options.progress(part + 1, parts)
  }
  for (const table of TABLES) for (const problem of suspicion[table].found(files[table] ?? '')) options.report(problem)
  const finished = finishFolder(folder, {
    format: 1,
    madeUp: await markOf(db, standing),
    sources: Object.values(files),
    rows: kept,
    parts,
    partSize,
    columns: byTable((t) => sources[t]?.wanted.map((w) => w.key) ?? []),
    historyComplete: options.historyComplete,
    groups: options.groups,
    fingerprint: print.digest('hex').slice(0, 16),
  })
  if (!finished.ok) return finished
  const rows = byTable((t) => {
    const read = (sources[t]?.source.rows ?? 0) + (sources[t]?.source.malformed.length ?? 0)
    return { read, left: read - kept[t] }
  })
  return done({ population: finished.value, rows })
}

const EMPTY: ReadPart = {
  size: 0,
  ids: [],
  names: null,
  owners: new Float64Array(),
  rows: new Float64Array(),
  facts: new Map(),
  groups: new Map(),
}

async function openTable(
  schema: Schema,
  table: TableName,
  file: string,
  options: ImportOptions,
): Promise<Tried<Opened>> {
  const opened = await openSource(options.db, file, `source_${table}`)
  if (!opened.ok) return opened
  const source = opened.value
  const { report } = options
  for (const { row, reason } of source.malformed) report({ code: 'row/malformed', reason, file, row, column: '' })
  const reader = new HeadReader(schema.facts[table])
  const heads = source.columns.map((column) => ({ column, head: reader.read(column) }))
  for (const { column, head } of heads) if ('code' in head) report({ ...head, file, row: null, column })
  const known = heads.filter((h): h is { column: string; head: Head } => !('code' in h.head))
  const problem = headProblem(known, table, file, source.columns)
  if (problem !== null) return failed(problem)
  const first = (is: Head['is']) => known.find(({ head }) => head.is === is)?.column ?? null
  return done({
    source,
    wanted: known.flatMap(({ column, head }) => (head.is === 'fact' ? [wantedOf(column, head)] : [])),
    id: first('id') ?? ID,
    owner: first('owner'),
    name: first('name'),
    groups: new Map(
      known.flatMap(({ column, head }) => (head.is === 'group' ? [[head.grouping, column] as const] : [])),
    ),
  })
}
const wantedOf = (column: string, head: Extract<Head, { is: 'fact' }>): Wanted => ({
  column,
  key: storedKey(head.fact, head.year ?? 0),
  fact: head.fact,
  parts: head.parts,
})

function headProblem(
  known: readonly { readonly column: string; readonly head: Head }[],
  table: TableName,
  at: string,
  columns: readonly string[],
): PopulationProblem | null {
  const names = known.map(({ column, head }) => ({
    column,
    key: head.is === 'fact' ? storedKey(head.fact, head.year ?? 0) : head.is === 'group' ? head.grouping : head.is,
  }))
  for (const [i, { column, key }] of names.entries()) {
    const before = names.slice(0, i).find((n) => n.key === key)
    if (before !== undefined) return { code: 'import/column-twice', at, column, first: before.column }
  }
  if (!known.some(({ head }) => head.is === 'id'))
    return { code: 'import/no-id-column', at, nearest: nearestHead(columns, ['id', '编号', '统一社会信用代码']) }
  if (table !== 'entities' && !known.some(({ head }) => head.is === 'owner'))
    return { code: 'import/no-owner-column', at, nearest: nearestHead(columns, ['owner', '所属主体', '所属企业']) }
  return known.some(({ head }) => head.is === 'fact') ? null : { code: 'import/no-known-column', at }
}

async function readRows(
  opened: Opened,
  standing: Kept,
  table: TableName,
  part: number,
  options: ImportOptions,
  suspicion: UnitSuspicion,
  rooms: Rooms,
): Promise<ReadPart> {
  const { db, partSize, report } = options
  const { source, wanted, name, groups } = opened
  const [first, end] = [part * partSize, Math.min(standing.count, (part + 1) * partSize)]
  const isEntity = table === 'entities'
  const from = isEntity ? standing.between(first, end) : itemsBetween(opened, first, end)
  const read = await readPartOf(db, from, source, wanted, { name, owner: !isEntity, groups }, report, rooms)
  for (const w of wanted) suspicion.note(w, read.facts.get(w.key) ?? new Float64Array())
  for (const problem of oddYears(wanted, read.facts, read.rows, source)) report(problem)
  return read
}

function columnsOf(read: ReadPart, table: TableName, opened: Opened | null, options: ImportOptions) {
  const numbers = new Map<string, ColumnData>()
  if (table === 'entities')
    for (const grouping of GROUPINGS) numbers.set(grouping, groupCodes(read, grouping, opened, options))
  else numbers.set(OWNER, read.owners ?? new Float64Array(read.size))
  for (const [key, data] of read.facts) numbers.set(key, data)
  const texts = new Map<string, readonly string[]>([[ID, read.ids]])
  if (read.names !== null) texts.set(NAME, read.names)
  return { size: read.size, numbers, texts }
}

function groupCodes(read: ReadPart, grouping: Grouping, opened: Opened | null, options: ImportOptions): Uint8Array {
  const column = opened?.groups.get(grouping) ?? grouping
  const unknown = options.groups[grouping].length - 1
  const given = read.groups.get(grouping)
  // Who says nothing of the kind of its rows has a file of enterprises.
  if (given === undefined) return new Uint8Array(read.size).fill(grouping === 'subject' ? 0 : unknown)
  const known = new Map<string, number | null>()
  return Uint8Array.from(given, (text, i) => {
    if (text === null || text.trim() === '') return unknown
    const code = known.get(text) ?? options.readGroup(grouping, text)
    known.set(text, code)
    if (code === null && opened !== null)
      options.report({ code: 'cell/unknown-group', given: text, ...opened.source.place(read.rows[i] ?? 0), column })
    return code ?? unknown
  })
}

/** What was made up stays marked, whatever way it takes. */
async function markOf(db: DuckDBConnection, { all }: Kept) {
  const found = await db.runAndReadAll(
    `SELECT 1 FROM (${all}) WHERE starts_with(${ID_KEPT}, ${quoted('MADE-UP-')}) LIMIT 1`,
  )
  return found.getRows().length > 0 ? { seed: 0, profile: 'imported', dirty: false } : null
}
