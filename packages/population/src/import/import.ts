import { createHash } from 'node:crypto'
import type { DuckDBConnection } from '@duckdb/node-api'
import { quoted } from '../files/database.ts'
import { done, failed, type Tried } from '../problem.ts'
import { runParts } from '../run/pool.ts'
import { byTable, type Schema, TABLES, type TableName } from '../schema.ts'
import { finishFolder, type Population, prepareFolder, writePart } from '../store/folder.ts'
import { type Grouping, type Groups, ID, OWNER } from '../store/manifest.ts'
import { packPart } from '../store/part-packer.ts'
import type { CellProblem } from './cell-problem.ts'
import type { EntityImporter, EntityJob, EntityPart } from './entity-importer.ts'
import { findOwners, keepItems, keepOwned, type Owned } from './items.ts'
import { ID_KEPT, type Kept, keptEntities, type Opened } from './keeping.ts'
import { openTable } from './open-table.ts'
import { sourceProblem } from './sources.ts'
import { stretchOf } from './stretch.ts'
import { UnitSuspicion, type Usual } from './suspicion.ts'
import { TableImporter, type TablePart } from './table-part.ts'
import { planOf } from './table-plan.ts'

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
  /** Threads for so many parts of Parquet files, begun at once; all is done in this thread without. */
  readonly helpers?: (parts: number) => readonly Helper[]
}
/** A thread that imports parts once it is told of what. */
export interface Helper extends EntityImporter {
  begin(job: Pick<EntityJob, 'plan' | 'files'>): void
}
export interface Imported {
  readonly population: Population
  /** Rows read of each file, and rows left out. */
  readonly rows: Readonly<Record<TableName, { readonly read: number; readonly left: number }>>
}
type Sources = Readonly<Record<TableName, Opened | null>>
/** One part of every table, as far as it is written. */
type Made = Record<TableName, TablePart | null>

/** Imports a population: all that can be read is kept, all that cannot is reported with its row and column. */
export async function importPopulation(schema: Schema, options: ImportOptions): Promise<Tried<Imported>> {
  const { files, folder } = options
  const sources = byTable((): Opened | null => null)
  for (const table of TABLES) {
    const file = files[table]
    if (file === undefined) continue
    const opened = await openTable(schema, table, file, options)
    if (!opened.ok) return opened
    sources[table] = opened.value
  }
  const { entities } = sources
  if (entities === null) return failed({ code: 'import/no-entities', at: folder })
  const prepared = prepareFolder(folder)
  if (!prepared.ok) return prepared
  const { parquet, rows } = entities.source
  const helpers = parquet === null ? [] : (options.helpers?.(partsOf(rows, options)) ?? [])
  try {
    // The threads come up while the ids are looked at.
    return await importParts(sources, entities, helpers, options)
  } catch (error) {
    return failed(sourceProblem(entities.source.file, error))
  } finally {
    await Promise.all(helpers.map((h) => h.close()))
  }
}
const partsOf = (rows: number, { partSize }: ImportOptions): number => Math.max(1, Math.ceil(rows / partSize))

async function importParts(
  sources: Sources,
  entities: Opened,
  helpers: readonly Helper[],
  options: ImportOptions,
): Promise<Tried<Imported>> {
  const { db, partSize, report, progress } = options
  const standing = await keptEntities(db, entities, report)
  const count = partsOf(standing.count, options)
  const plan = planOf('entities', entities, options)
  const { parquet } = entities.source
  if (parquet !== null) for (const helper of helpers) helper.begin({ plan, files: parquet })
  const here = new TableImporter(plan, entities.source, options)
  const own: EntityImporter = {
    run: ({ part, rows }) => here.write(part, rows),
    close: async () => here.close(),
  }
  const made = Array.from({ length: count }, () => byTable((): TablePart | null => null))
  const parts = made.map((_, part): EntityPart => {
    const until = Math.min(standing.count, (part + 1) * partSize)
    return { part, rows: { stretch: stretchOf(standing, part * partSize, until), owners: null } }
  })
  let finished = 0
  const running = runParts(parts, helpers.length > 0 ? helpers : [own], async (written, { part }) => {
    const tables = made[part]
    if (tables !== undefined) tables.entities = written
    progress(++finished, count)
    return done(true)
  })
  try {
    // One connection answers one question at a time.
    const ran = helpers.length === 0 ? await running : done(true)
    const items = ran.ok ? importItems(sources, standing, made, options) : ran
    for (const ended of await Promise.all([running, items])) if (!ended.ok) return ended
  } finally {
    await own.close()
  }
  return finish(sources, standing, made, options)
}

/** What the entities have, table by table. */
async function importItems(
  sources: Sources,
  standing: Kept,
  made: readonly Made[],
  options: ImportOptions,
): Promise<Tried<true>> {
  const { db, partSize, report, folder } = options
  const all = byTable((): Owned | null => null)
  for (const table of TABLES) {
    const opened = sources[table]
    if (table === 'entities' || opened === null) continue
    const owned = await reading(opened, () => keepOwned(db, opened, report))
    if (!owned.ok) return owned
    all[table] = owned.value
  }
  await findOwners(
    db,
    Object.values(all).filter((owned) => owned !== null),
    standing,
  )
  for (const table of TABLES) {
    const owned = all[table]
    if (table === 'entities') continue
    const find = owned === null ? done(null) : await reading(owned, () => keepItems(db, owned, report))
    if (!find.ok) return find
    const importer = owned === null ? null : new TableImporter(planOf(table, owned, options), owned.source, options)
    for (const [part, tables] of made.entries()) {
      const rows = find.value?.(part * partSize, (part + 1) * partSize)
      const written =
        rows === undefined || importer === null ? noItems(folder, table, part) : await importer.write(part, rows)
      if (!written.ok) return written
      tables[table] = written.value
    }
    await importer?.close()
  }
  return done(true)
}
/** What cannot be read is said of the file where it stands. */
async function reading<T>({ source }: Opened, work: () => Promise<T>): Promise<Tried<T>> {
  try {
    return done(await work())
  } catch (error) {
    return failed(sourceProblem(source.file, error))
  }
}
function noItems(folder: string, table: TableName, part: number): Tried<TablePart> {
  const written = writePart(folder, table, part, [NO_ITEMS])
  return written.ok ? done({ size: 0, print: written.value, problems: [], samples: new Map() }) : written
}
const NO_ITEMS = packPart({ size: 0, numbers: new Map([[OWNER, new Float64Array()]]), texts: new Map([[ID, []]]) })

/** Reports what was found, part by part, and closes the population. */
async function finish(
  sources: Sources,
  standing: Kept,
  made: readonly Made[],
  options: ImportOptions,
): Promise<Tried<Imported>> {
  const { db, files, folder, partSize, report, usual, historyComplete, groups } = options
  const rows = byTable(() => 0)
  const print = createHash('sha256')
  const suspicion = byTable(() => new UnitSuspicion(usual))
  for (const tables of made)
    for (const table of TABLES) {
      const part = tables[table]
      if (part === null) continue
      rows[table] += part.size
      print.update(part.print)
      for (const problem of part.problems) report(problem)
      suspicion[table].note(part.samples)
    }
  for (const table of TABLES)
    for (const problem of suspicion[table].found(sources[table]?.wanted ?? [], files[table] ?? '')) report(problem)
  const finished = finishFolder(folder, {
    format: 1,
    madeUp: await markOf(db, standing),
    sources: Object.values(files),
    rows,
    parts: made.length,
    partSize,
    columns: byTable((t) => sources[t]?.wanted.map((w) => w.key) ?? []),
    historyComplete,
    groups,
    fingerprint: print.digest('hex').slice(0, 16),
  })
  if (!finished.ok) return finished
  const counted = byTable((t) => {
    const read = (sources[t]?.source.rows ?? 0) + (sources[t]?.source.malformed.length ?? 0)
    return { read, left: read - rows[t] }
  })
  return done({ population: finished.value, rows: counted })
}

/** What was made up stays marked, whatever way it takes. */
async function markOf(db: DuckDBConnection, { all }: Kept) {
  const found = await db.runAndReadAll(
    `SELECT 1 FROM (${all}) WHERE starts_with(${ID_KEPT}, ${quoted('MADE-UP-')}) LIMIT 1`,
  )
  return found.getRows().length > 0 ? { seed: 0, profile: 'imported', dirty: false } : null
}
