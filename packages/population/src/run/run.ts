import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { done, failed, notWritten, type Tried } from '../problem.ts'
import { type Population, writeWhole } from '../store/folder.ts'
import { type PartWriter, totalsOfPart, totalsPath } from './part-writer.ts'
import { difference, type RunManifest, type RunPlan } from './plan.ts'
import { runParts } from './pool.ts'
import type { RunMeasure } from './program.ts'
import { TotalCells } from './total-cells.ts'
import type { MeasureTotals } from './totals.ts'

const RUN_PLAN = 'plan.json'
const RUN_MANIFEST = 'run.json'
const TOTALS = 'totals.json'

/** What a run needs from the world around it. */
export interface RunOptions {
  readonly folder: string
  readonly engine: string
  readonly run: readonly RunMeasure[]
  /** They write into the same folder. */
  readonly writers: readonly PartWriter[]
  /** Parts done, of how many, how many of them now; seconds since this run began. */
  readonly progress: (done: number, of: number, now: number, seconds: number) => void
  /** Seconds by a clock that only goes on. */
  readonly clock: () => number
}
export interface FinishedRun {
  readonly manifest: RunManifest
  readonly totals: readonly MeasureTotals[]
}

/**
 * Runs over a population part by part. A part counts as done when its totals are there, which are written after its list;
 * so a run that was broken off goes on where it stopped, and `run.json` is there only when all is.
 */
export async function runPopulation(
  population: Population,
  plan: RunPlan,
  options: RunOptions,
): Promise<Tried<FinishedRun>> {
  const { folder, writers, progress, clock } = options
  const began = clock()
  const ready = prepareRun(folder, plan)
  if (!ready.ok) return ready
  const all = Array.from({ length: population.manifest.parts }, (_, i) => i)
  const before = all.filter((part) => totalsOfPart(folder, part) !== null)
  const open = all.filter((part) => !before.includes(part))
  let now = 0
  const ran = await runParts(open, writers, async () => {
    now++
    progress(before.length + now, all.length, now, clock() - began)
    return done(true)
  })
  if (!ran.ok) return ran
  return finishRun(population, plan, all, options, clock() - began)
}

function finishRun(
  population: Population,
  plan: RunPlan,
  all: readonly number[],
  options: RunOptions,
  seconds: number,
): Tried<FinishedRun> {
  const { folder, engine, run } = options
  const cells = new TotalCells(
    run.map((r) => r.measure),
    population.manifest.groups,
  )
  let rows = 0
  for (const part of all) {
    const told = totalsOfPart(folder, part)
    // Without it the totals would say too little.
    if (told === null)
      return failed({ code: 'population/not-readable', at: totalsPath(folder, part), reason: 'incomplete' })
    cells.addRows(told.cells)
    rows += told.rows
  }
  const totals = cells.totals()
  const manifest: RunManifest = { ...plan, engine, parts: all.length, rows, seconds: Math.round(seconds * 10) / 10 }
  try {
    writeWhole(join(folder, TOTALS), `${JSON.stringify(totals, null, 1)}\n`)
    writeWhole(join(folder, RUN_MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`)
  } catch (error) {
    return failed(notWritten(folder, error))
  }
  return done({ manifest, totals })
}

function prepareRun(folder: string, plan: RunPlan): Tried<true> {
  try {
    const before = existsSync(join(folder, RUN_PLAN)) ? planIn(readFileSync(join(folder, RUN_PLAN), 'utf8')) : null
    if (before !== null) {
      const differs = difference(before, plan)
      return differs === null ? done(true) : failed({ code: 'population/other-run', at: folder, differs })
    }
    if (existsSync(join(folder, 'lists'))) return failed({ code: 'population/occupied', at: folder })
    mkdirSync(join(folder, 'lists'), { recursive: true })
    mkdirSync(join(folder, 'parts'), { recursive: true })
    writeWhole(join(folder, RUN_PLAN), `${JSON.stringify(plan, null, 1)}\n`)
    return done(true)
  } catch (error) {
    return failed(notWritten(folder, error))
  }
}
const planIn = (text: string): RunPlan => JSON.parse(text) as RunPlan
