import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Language } from '@pengce/language'
import { law } from '@pengce/policies'
import {
  groupsOf,
  landmarksOf,
  makePopulation,
  openDatabase,
  parquetWriter,
  schemaOf,
  TABLES,
} from '@pengce/population'
import { shenzhen } from '@pengce/reform'
import { type ExitCode, exit, type Io } from '../io.ts'
import { countOf, mend, type UsageProblem } from '../usage.ts'
import { databaseMegabytes } from './memory.ts'
import { problem } from './problems.ts'
import { progressTo } from './progress.ts'
import { writtenFiles } from './written-files.ts'

export interface MakeOptions {
  readonly entities: string
  readonly seed: string
  readonly out: string
  readonly partSize: string
  readonly parquet: boolean
}

/** Makes up a population. */
export async function make(options: MakeOptions, io: Io, language: Language): Promise<ExitCode> {
  const entities = countOf('--entities', options.entities, 60_000_000)
  const seed = countOf('--seed', options.seed, 2 ** 31 - 1)
  const partSize = countOf('--part-size', options.partSize, 1_000_000)
  const wrong = [entities, seed, partSize].flatMap((c): UsageProblem[] => ('problem' in c ? [c.problem] : []))
  if ('problem' in entities || 'problem' in seed || 'problem' in partSize) return mend(wrong, io, language)
  const schema = schemaOf(law.measures)
  const memoryMegabytes = databaseMegabytes(4)
  const threads = Math.min(2, availableParallelism())
  const parquet = options.parquet
    ? parquetWriter(await openDatabase({ threads, memoryMegabytes, temporary: null }), schema, groupsOf(shenzhen))
    : null
  const began = performance.now()
  const progress = progressTo(io, language)
  const made = await makePopulation(schema, shenzhen, landmarksOf(law.measures), {
    entities: entities.count,
    seed: seed.count,
    partSize: partSize.count,
    folder: options.out,
    parquet,
    progress: (done, of) => progress(done, of, done, (performance.now() - began) / 1000),
  })
  if (!made.ok) return problem(made.problem, io, language)
  const unwritten = writtenFiles([[join(options.out, 'MADE-UP.txt'), `${shenzhen.note.zh}\n${shenzhen.note.en}\n`]])
  if (unwritten !== null) return problem(unwritten, io, language)
  const { rows, fingerprint } = made.value.manifest
  io.out(
    [
      shenzhen.note[language],
      ...TABLES.map((t) => `  ${TABLE_NAMES[language][t]}  ${rows[t].toLocaleString('en')}`),
      language === 'zh' ? `  指纹  ${fingerprint}` : `  fingerprint  ${fingerprint}`,
    ].join('\n'),
  )
  return exit.done
}
export const TABLE_NAMES = {
  zh: { entities: '主体', people: '人员', projects: '项目', events: '活动', sites: '场所' },
  en: { entities: 'entities', people: 'people', projects: 'projects', events: 'events', sites: 'sites' },
} as const
