import { columnsRead } from '@pengce/compile'
import { yearOf } from '@pengce/values'
import { done, type Tried } from '../problem.ts'
import type { Schema } from '../schema.ts'
import { Rooms } from '../store/cells.ts'
import type { Population } from '../store/folder.ts'
import { combineHits, type Memory } from './combine.ts'
import type { Combiner } from './combiner.ts'
import type { HitColumns } from './hits.ts'
import { historyColumns, notYetPaid } from './not-yet-paid.ts'
import { readTables } from './part-tables.ts'
import { type Evaluation, Evaluator, isAuthoritative, type RunMeasure } from './program.ts'
import { type MeasureTotals, totalsOf } from './totals.ts'

/** What one part came to. */
export interface PartResult {
  readonly part: number
  readonly hits: HitColumns
  readonly totals: readonly MeasureTotals[]
}
/** Computes parts, one at a time; a thread has one. */
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
): PartRunner {
  const proactive = how.facts === 'authoritative'
  const asked = columnsRead(run.map((r) => r.measure))
  const columns = proactive ? [...asked.filter((c) => isAuthoritative(c.fact)), ...historyColumns(schema, run)] : asked
  const evaluator = new Evaluator(run, how)
  const memory: Memory = new Map()
  const rooms = new Rooms()
  return {
    async run(number) {
      const tables = readTables(population, schema, columns, yearOf(how.dates.appliedOn), number, rooms)
      if (!tables.ok) return tables
      const all = evaluator.evaluate(tables.value)
      const hits = proactive ? notYetPaid(all, tables.value, schema, run) : all
      if (combiner !== null) combineHits(hits, tables.value, run, combiner, memory)
      const whole = hits.whole()
      const totals = totalsOf(
        run.map((r) => r.measure),
        whole,
        tables.value.groups,
        population.manifest.groups,
      )
      return done({ part: number, hits: whole, totals })
    },
    async close() {},
  }
}
