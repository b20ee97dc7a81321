import { columnsRead, Ground } from '@pengce/compile'
import { yearOf } from '@pengce/values'
import type { Engine } from '../engine/engine.ts'
import { done, failed, reasonOf, type Tried } from '../problem.ts'
import type { Schema } from '../schema.ts'
import { Rooms } from '../store/cells.ts'
import type { Population } from '../store/folder.ts'
import { combineHits, type Memory } from './combine.ts'
import type { Combiner } from './combiner.ts'
import { EngineEvaluator } from './engine-evaluator.ts'
import type { HitColumns, Hits } from './hits.ts'
import { historyColumns, notYetPaid } from './not-yet-paid.ts'
import { type PartTables, readTables } from './part-tables.ts'
import { type Evaluation, Evaluator, isAuthoritative, type RunMeasure } from './program.ts'
import { type MeasureTotals, totalsOf } from './totals.ts'

/** What one part came to; good until the next part is computed, which takes the same memory. */
export interface PartResult {
  readonly hits: HitColumns
  readonly totals: readonly MeasureTotals[]
}
/** Computes parts, one at a time. */
export interface PartRunner {
  run(part: number): Promise<Tried<PartResult>>
  close(): Promise<void>
}

/** Computes parts in this thread. */
export function partRunner(
  population: Population,
  schema: Schema,
  run: readonly RunMeasure[],
  how: Evaluation,
  combiner: Combiner | null,
  engine: Engine | null = null,
): PartRunner {
  const proactive = how.facts === 'authoritative'
  const asked = columnsRead(run.map((r) => r.measure))
  const columns = proactive ? [...asked.filter((c) => isAuthoritative(c.fact)), ...historyColumns(schema, run)] : asked
  const ground = engine === null && how.to === 'webassembly' ? new Ground() : null
  const evaluator = engine === null ? new Evaluator(run, how, ground) : new EngineEvaluator(engine, run, how)
  const memory: Memory = new Map()
  const rooms = new Rooms(ground)
  const measures = run.map((r) => r.measure)
  return {
    async run(number) {
      const tables = readTables(population, schema, columns, yearOf(how.dates.appliedOn), number, rooms)
      if (!tables.ok) return tables
      const all = await evaluated(evaluator, tables.value, population.folder)
      if (!all.ok) return all
      const hits = proactive ? notYetPaid(all.value, tables.value, schema, run) : all.value
      if (combiner !== null) combineHits(hits, tables.value, run, combiner, memory)
      return done({ hits, totals: totalsOf(measures, hits, tables.value.groups, population.manifest.groups) })
    },
    async close() {
      await engine?.close()
    },
  }
}

async function evaluated(by: Evaluator | EngineEvaluator, part: PartTables, at: string): Promise<Tried<Hits>> {
  if (by instanceof Evaluator) return done(by.evaluate(part))
  try {
    const said = await by.evaluate(part)
    return 'hits' in said
      ? done(said.hits)
      : failed({ code: 'population/engines-differ', at, measure: said.differs, part: part.number })
  } catch (error) {
    return failed({ code: 'population/engine-failed', at: by.name, reason: reasonOf(error).split('\n')[0] ?? '' })
  }
}
