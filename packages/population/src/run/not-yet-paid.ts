import type { Column } from '@pengce/compile'
import { type Fact, historyId } from '@pengce/language'
import type { Schema } from '../schema.ts'
import { cellIn } from './cell-in.ts'
import { Hits } from './hits.ts'
import type { PartTables } from './part-tables.ts'
import type { RunMeasure } from './program.ts'

/** The facts that tell whether anything was had under a measure before; none where no rule asks for it. */
const historyOf = (schema: Schema, id: string): readonly Fact[] =>
  (['received', 'enjoyed'] as const).flatMap((kind) => schema.fact(historyId(kind, id)) ?? [])

export const historyColumns = (schema: Schema, run: readonly RunMeasure[]): readonly Column[] =>
  run.flatMap((r) => historyOf(schema, r.measure.id).map((fact) => ({ key: fact.id, fact, back: 0 })))

/** The results of those who had nothing under the measure before, as far as the records show. */
export function notYetPaid(hits: Hits, part: PartTables, schema: Schema, run: readonly RunMeasure[]): Hits {
  const history = run.map((r) => historyOf(schema, r.measure.id))
  const kept = new Hits()
  for (let i = 0; i < hits.length; i++) {
    const measure = hits.measure[i] ?? 0
    const table = run[measure]?.table ?? 'entities'
    const row = table === 'entities' ? (hits.entity[i] ?? 0) : (hits.item[i] ?? 0)
    const had = history[measure]?.some((fact) => {
      const cell = cellIn(part.tables[table], { key: fact.id, fact, back: 0 }, row)
      return cell.state === 'known' && (cell.value === true || (typeof cell.value === 'number' && cell.value > 0))
    })
    if (had !== true) kept.copy(hits, i)
  }
  return kept
}
