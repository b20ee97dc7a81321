import type { Dates, Language, Measure } from '@pengce/language'
import { law } from '@pengce/policies'
import {
  type Engine,
  type FactsTaken,
  ListWriter,
  openPopulation,
  type PartWriter,
  partRunner,
  partWriter,
  type RunMeasure,
  runMeasures,
  schemaOf,
  type Target,
} from '@pengce/population'
import { combinerFor } from '@pengce/reform'
import { listWords } from './list-words.ts'

/** What a thread needs to know to compute parts as every other thread of the run does. Plain data. */
export interface Job {
  readonly folder: string
  /** Where lists and totals go, and the language of the words in a list. */
  readonly out: string
  readonly language: Language
  readonly measures: readonly string[]
  readonly dates: Dates
  readonly to: Target
  readonly keep: 'granted' | 'open'
  readonly facts: FactsTaken
  readonly combine: boolean
}

/** The measures of a job over the tables they run on. */
export function runOf(job: Job): readonly RunMeasure[] {
  const measures = job.measures.flatMap((id): Measure[] => [law.measure(id)].filter((m) => m !== undefined))
  return runMeasures(schemaOf(law.measures), measures, job.dates)
}

/** Computes and writes parts of a job in this thread; null where the population is not there any more. */
export function writerOf(job: Job, engine: Engine | null = null): PartWriter | null {
  const population = openPopulation(job.folder)
  if (!population.ok) return null
  const run = runOf(job)
  const { dates, to, keep, facts } = job
  const combiner = job.combine ? combinerFor(law, run, dates) : null
  const how = { dates, to, keep, facts, reasons: true }
  const runner = partRunner(population.value, schemaOf(law.measures), run, how, combiner, engine)
  return partWriter(runner, job.out, new ListWriter(run, listWords(job.language)))
}
