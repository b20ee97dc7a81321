import { createHash } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { ColumnData } from '@pengce/compile'
import { yearOf } from '@pengce/values'
import type { Parquet } from '../files/parquet.ts'
import { done, failed, notWritten, type Tried } from '../problem.ts'
import { byTable, ENTITY_SUBJECTS, type Schema, storedKey, TABLES, type TableName } from '../schema.ts'
import { finishFolder, type Population, parquetPath, prepareFolder, writePart } from '../store/folder.ts'
import { type Groups, ID, type Manifest, OWNER } from '../store/manifest.ts'
import { type PartColumns, packPart } from '../store/part-packer.ts'
import { columnOf, type Making, membersOf } from './columns.ts'
import { type Core, coreOf } from './core.ts'
import { itemsOf } from './items.ts'
import type { Profile } from './profile.ts'

/** What is to be made. */
export interface MakeOptions {
  readonly entities: number
  readonly seed: number
  readonly folder: string
  readonly partSize: number
  /** Writes Parquet beside the column snapshot; none is written without it. */
  readonly parquet: Parquet | null
  readonly progress: (done: number, of: number) => void
}

/** A made-up population part by part: the same numbers give the same bytes, however many parts there are. */
export async function makePopulation(
  schema: Schema,
  profile: Profile,
  landmark: Making['landmark'],
  options: MakeOptions,
): Promise<Tried<Population>> {
  const { entities, seed, folder, partSize, parquet, progress } = options
  const prepared = prepareFolder(folder)
  if (!prepared.ok) return prepared
  const cleared = clearParquet(folder)
  if (!cleared.ok) return cleared
  const parts = Math.max(1, Math.ceil(entities / partSize))
  const rows = byTable(() => 0)
  const columns = byTable(() => new Set<string>())
  const print = createHash('sha256')
  for (let part = 0; part < parts; part++) {
    const size = Math.min(partSize, entities - part * partSize)
    const made = makePart(schema, profile, landmark, seed, part * partSize, size)
    for (const table of TABLES) {
      rows[table] += made[table].size
      for (const key of made[table].numbers.keys()) if (key.includes('/')) columns[table].add(key)
      const written = writePart(folder, table, part, [packPart(made[table])])
      if (!written.ok) return failed(written.problem)
      print.update(written.value)
      const file = await parquet?.write(
        parquetPath(folder, table, part),
        table,
        made[table],
        made.entities.texts.get(ID) ?? [],
      )
      if (file?.ok === false) return file
    }
    progress(part + 1, parts)
  }
  const manifest: Manifest = {
    format: 1,
    madeUp: { seed, profile: profile.id, dirty: false },
    sources: [],
    rows,
    parts,
    partSize,
    columns: byTable((t) => [...columns[t]]),
    historyComplete: true,
    groups: groupsOf(profile),
    fingerprint: print.digest('hex').slice(0, 16),
  }
  const finished = finishFolder(folder, manifest)
  return finished.ok ? done(finished.value) : finished
}

/** Parts of the population that was here before would be read with these. */
function clearParquet(folder: string): Tried<true> {
  for (const table of TABLES)
    try {
      for (const name of readdirSync(join(folder, table)))
        if (/^part-\d+\.parquet(\.part)?$/u.test(name)) rmSync(join(folder, table, name))
    } catch (error) {
      return failed(notWritten(join(folder, table), error))
    }
  return done(true)
}

/** The groupings of a made-up population. */
export const groupsOf = (profile: Profile): Groups => ({
  subject: ENTITY_SUBJECTS.map((id) => ({ id, title: SUBJECT_TITLES[id] })),
  district: profile.districts.map(({ id, title }) => ({ id, title })),
  sector: profile.sectors.map(({ id, title }) => ({ id, title })),
  size: profile.sizes,
})
export const SUBJECT_TITLES = {
  enterprise: { zh: '企业', en: 'enterprises' },
  'sole-trader': { zh: '个体工商户', en: 'sole traders' },
  organisation: { zh: '其他机构', en: 'other organisations' },
  authority: { zh: '机关', en: 'authorities' },
} as const

/** One part of every table. */
export function makePart(
  schema: Schema,
  profile: Profile,
  landmark: Making['landmark'],
  seed: number,
  first: number,
  size: number,
): Readonly<Record<TableName, PartColumns>> {
  const core = coreOf(profile, seed, first, size)
  const ids = Array.from({ length: size }, (_, i) => `MADE-UP-${String(first + i + 1).padStart(9, '0')}`)
  const facts = (table: TableName, of: Core) => factColumns(schema, table, profile, landmark, seed, of)
  const groups: [string, ColumnData][] = [
    ['subject', core.subject],
    ['district', core.district],
    ['sector', core.sector],
    ['size', core.bigness],
  ]
  return byTable((table) => {
    if (table === 'entities')
      return { size, numbers: new Map([...groups, ...facts(table, core)]), texts: new Map([[ID, ids]]) }
    const items = itemsOf(profile, seed, core, table)
    const names = Array.from(items.owners, (owner, i) => `${ids[owner]}-${LETTER[table]}${items.place[i]}`)
    const numbers = new Map<string, ColumnData>([[OWNER, Float64Array.from(items.owners)], ...facts(table, items.core)])
    return { size: items.owners.length, numbers, texts: new Map([[ID, names]]) }
  })
}
const LETTER = { people: 'W', projects: 'P', events: 'E', sites: 'S' } as const

function factColumns(
  schema: Schema,
  table: TableName,
  profile: Profile,
  landmark: Making['landmark'],
  seed: number,
  core: Core,
): [string, ColumnData][] {
  const known = new Map<string, Uint8Array>()
  const members = (group: string): Uint8Array => {
    const before = known.get(group)
    if (before !== undefined) return before
    const found = membersOf(profile, seed, core, group)
    known.set(group, found)
    return found
  }
  const making: Making = { profile, seed, core, landmark, members }
  const year = yearOf(profile.asOf)
  return schema.facts[table].flatMap((fact) => {
    const years = fact.period === 'year' ? profile.years : 1
    return Array.from({ length: years }, (_, back) => back).flatMap((back): [string, ColumnData][] => {
      const column = columnOf(making, fact, back)
      return column === null ? [] : [[storedKey(fact, year - back), column]]
    })
  })
}
