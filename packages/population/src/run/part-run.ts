import { columnsRead, Ground } from '@pengce/compile'
import { yearOf } from '@pengce/values'
import type { Engine } from '../engine/engine.ts'
import type { PartIds } from '../files/lists.ts'
import { done, failed, reasonOf, type Tried } from '../problem.ts'
import type { Schema } from '../schema.ts'
import { Rooms } from '../store/cells.ts'
import { FileRooms, type Population } from '../store/folder.ts'
import { ID } from '../store/manifest.ts'
import { HitCombiner } from './combine.ts'
import type { Combiner } from './combiner.ts'
import { EngineEvaluator } from './engine-evaluator.ts'
import { EntityOrder } from './entity-order.ts'
import type { HitColumns, Hits } from './hits.ts'
import { historyColumns, notYetPaid } from './not-yet-paid.ts'
import { openParts, type PartTables, tablesOf } from './part-tables.ts'
import { type Evaluation, Evaluator, isAuthoritative, type RunMeasure } from './program.ts'
import { TotalCells } from './total-cells.ts'

/** What one part came to; good until the next part is computed, which takes the same memory. */
export interface PartResult {
  readonly hits: HitColumns
  /** The results entity by entity. */
  readonly order: Uint32Array
  readonly ids: PartIds
  readonly totals: TotalCells
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
  const rooms = new Rooms(ground)
  // Where most columns are asked for, a file is read at once.
  const files = columns.length * 2 > population.manifest.columns.entities.length ? new FileRooms() : 'disk'
  const combining = combiner === null ? null : new HitCombiner(run, combiner)
  const entityOrder = new EntityOrder()
  const totals = new TotalCells(
    run.map((r) => r.measure),
    population.manifest.groups,
  )
  const year = yearOf(how.dates.appliedOn)
  return {
    async run(number) {
      const parts = openParts(population, number, files)
      if (!parts.ok) return parts
      const tables = tablesOf(parts.value, population, schema, columns, year, number, rooms)
      const all = await evaluated(evaluator, tables, population.folder)
      if (!all.ok) return all
      const hits = proactive ? notYetPaid(all.value, tables, schema, run) : all.value
      const order = entityOrder.of(hits)
      combining?.combine(hits, order, tables)
      totals.clear()
      totals.add(hits, tables.groups)
      return done({ hits, order, totals, ids: (table) => parts.value[table].textBytes(ID) ?? NO_TEXTS })
    },
    async close() {
      await engine?.close()
    },
  }
}

const NO_TEXTS = { ends: new Uint32Array(), bytes: new Uint8Array() }

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
