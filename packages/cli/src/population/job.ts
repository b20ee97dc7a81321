import type { Dates, Measure } from '@pengce/language'
import { law } from '@pengce/policies'
import {
  type Engine,
  type FactsTaken,
  openPopulation,
  type PartRunner,
  partRunner,
  type RunMeasure,
  runMeasures,
  schemaOf,
  type Target,
} from '@pengce/population'
import { combinerFor } from '@pengce/reform'

/** What a thread needs to know to compute parts as every other thread of the run does. Plain data. */
export interface Job {
  readonly folder: string
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

/** Computes parts of a job in this thread; null where the population is not there any more. */
export function runnerOf(job: Job, engine: Engine | null = null): PartRunner | null {
  const population = openPopulation(job.folder)
  if (!population.ok) return null
  const run = runOf(job)
  const { dates, to, keep, facts } = job
  const combiner = job.combine ? combinerFor(law, run, dates) : null
  return partRunner(
    population.value,
    schemaOf(law.measures),
    run,
    { dates, to, keep, facts, reasons: true },
    combiner,
    engine,
  )
}
