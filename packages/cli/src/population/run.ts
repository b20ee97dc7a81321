import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fingerprint, ruleVersion } from '@pengce/assess'
import { type Language, type Measure, onOneDay } from '@pengce/language'
import { law } from '@pengce/policies'
import {
  copyLists,
  type FactsTaken,
  openDatabase,
  openPopulation,
  type Population,
  type RunPlan,
  runPopulation,
} from '@pengce/population'
import { bondsAmong } from '@pengce/reform'
import { isCivilDate } from '@pengce/values'
import { type ExitCode, exit, type Io } from '../io.ts'
import { checkedDate, checkedDocuments, checkedMeasures, countOf, mend, type UsageProblem } from '../usage.ts'
import type { EngineName } from './engine-names.ts'
import { engineNamed } from './engines.ts'
import { type Job, runOf, writerOf } from './job.ts'
import { databaseMegabytes, megabytesFor, megabytesFree, threadsThatFit } from './memory.ts'
import { problem } from './problems.ts'
import { progressTo } from './progress.ts'
import { totalsText } from './totals-text.ts'
import { threadWriters } from './workers.ts'

export interface RunOptions {
  readonly asOf: string
  readonly out: string
  readonly engine: EngineName
  /** The address of a PostgreSQL server, for the engine of that name. */
  readonly database?: string
  readonly measures?: readonly string[]
  readonly document: readonly string[]
  readonly workers?: string
  readonly grantedOnly?: boolean
  readonly combine: boolean
  readonly csv?: boolean
  readonly arrow?: boolean
  readonly xlsx?: boolean
  /** Only what registers and authorities hold, for a proactive list. */
  readonly facts?: FactsTaken
}

/** Runs over a whole population. */
export async function runOver(folder: string, options: RunOptions, io: Io, language: Language): Promise<ExitCode> {
  const workers =
    options.workers === undefined
      ? { count: Math.min(2, availableParallelism()) }
      : countOf('--workers', options.workers, 64)
  const wrong: UsageProblem[] = [
    ...checkedDate('--as-of', options.asOf),
    ...checkedMeasures(law, '--measures', options.measures ?? []),
    ...checkedDocuments(law, ...options.document),
    ...('problem' in workers ? [workers.problem] : []),
  ]
  if (wrong.length > 0 || 'problem' in workers || !isCivilDate(options.asOf)) return mend(wrong, io, language)
  const population = openPopulation(folder)
  if (!population.ok) return problem(population.problem, io, language)
  const job: Job = {
    folder,
    out: options.out,
    language,
    measures: chosen(options).map((m) => m.id),
    dates: onOneDay(options.asOf),
    to: options.engine === 'js' ? 'javascript' : 'webassembly',
    keep: options.grantedOnly === true ? 'granted' : 'open',
    facts: options.facts ?? 'all',
    combine: options.combine,
  }
  const run = runOf(job)
  if (run.length === 0)
    return problem({ code: 'population/nothing-to-run', at: folder, on: options.asOf }, io, language)
  const { parts, partSize, rows } = population.value.manifest
  const rowsAtOnce = Math.min(partSize, rows.entities)
  const fitting = threadsThatFit(Math.min(workers.count, parts), rowsAtOnce, megabytesFree())
  if (fitting === 0)
    return problem(
      { code: 'population/not-enough-memory', at: folder, megabytes: megabytesFor(1, rowsAtOnce) },
      io,
      language,
    )
  const chosenEngine = await engineNamed(options.engine, options.database ?? null)
  if ('problem' in chosenEngine) return problem(chosenEngine.problem, io, language)
  const { engine } = chosenEngine
  // A database has threads of its own.
  const count = engine === null ? fitting : 1
  const here = count === 1 ? writerOf(job, engine) : null
  const writers = here === null ? threadWriters(job, count) : [here]
  const began = performance.now()
  const finished = await runPopulation(population.value, planOf(job, population.value), {
    folder: options.out,
    engine: options.engine,
    run,
    writers,
    progress: progressTo(io, language),
    clock: () => (performance.now() - began) / 1000,
  })
  await Promise.all(writers.map((w) => w.close()))
  if (!finished.ok) return problem(finished.problem, io, language)
  const formats = (['csv', 'arrow', 'xlsx'] as const).filter((format) => options[format] === true)
  if (formats.length > 0) {
    const db = await openDatabase({
      threads: count,
      memoryMegabytes: databaseMegabytes(4),
      temporary: join(options.out, 'temporary'),
    })
    for (const format of formats) {
      const written = await copyLists(db, options.out, format, finished.value.manifest.rows)
      if (!written.ok) return problem(written.problem, io, language)
    }
  }
  io.out(totalsText(population.value, run, finished.value, law, language))
  return exit.done
}

const chosen = ({ measures, document }: RunOptions): readonly Measure[] =>
  law.measures.filter(
    (m) =>
      (measures === undefined || measures.includes(m.id)) && (document.length === 0 || document.includes(m.document)),
  )

/** What the run is of, with the fingerprint of every rule in it. */
export function planOf(job: Job, { manifest }: Population, change: RunPlan['change'] = null): RunPlan {
  const run = runOf(job)
  const relations = law.policies.flatMap((p) => p.relations.map((r) => ({ id: r.id, bond: r.bond })))
  return {
    format: 1,
    population: manifest.fingerprint,
    madeUp: manifest.madeUp,
    dates: job.dates,
    keep: job.keep,
    facts: job.facts,
    rules: Object.fromEntries(run.map((r) => [r.measure.id, ruleVersion(r.measure).hash])),
    combination: job.combine ? fingerprint({ relations, among: [...bondsAmong(law).keys()] }) : null,
    change,
  }
}
