import type { Column } from '@pengce/compile'
import { cellIn } from './cell-in.ts'
import type { Combiner, Granted } from './combiner.ts'
import type { Hits } from './hits.ts'
import type { PartTables } from './part-tables.ts'
import type { RunMeasure } from './program.ts'

/** Choices made before, by their amounts; one for each run. */
export type Memory = Map<string, readonly number[]>
/** So many patterns are kept; a run over millions must not grow without end. */
const MOST_KEPT = 200_000

/**
 * Lets `counted` of every result be what counts of it in its entity's best lawful combination. Most entities have no two
 * results that share a rule; only the others are asked about. Benefits in kind take part, for a requirement may be one.
 */
export function combineHits(
  hits: Hits,
  part: PartTables,
  run: readonly RunMeasure[],
  combiner: Combiner,
  memory: Memory,
): void {
  const tied = run.map((_, a) => run.some((_, b) => combiner.bound(a, b)))
  const byEntity = new Map<number, number[]>()
  for (let i = 0; i < hits.length; i++) {
    if (hits.verdict[i] !== 1 || tied[hits.measure[i] ?? 0] !== true) continue
    const entity = hits.entity[i] ?? 0
    const list = byEntity.get(entity)
    if (list === undefined) byEntity.set(entity, [i])
    else list.push(i)
  }
  for (const places of byEntity.values()) {
    const bound = places.filter((i) => places.some((j) => sharesRule(hits, combiner, i, j)))
    if (bound.length === 0) continue
    const granted = bound.map((i) => grantedAt(hits, part, run, i))
    counted(granted, combiner, memory).forEach((fen, k) => {
      hits.counted[bound[k] ?? 0] = fen
    })
  }
}
/** A measure may share a rule with itself: a ceiling over what each of several projects gets. */
const sharesRule = (hits: Hits, { bound }: Combiner, i: number, j: number): boolean =>
  bound(hits.measure[i] ?? 0, hits.measure[j] ?? 0)

function counted(granted: readonly Granted[], combiner: Combiner, memory: Memory): readonly number[] {
  if (!combiner.byAmounts(granted.map((g) => g.measure))) return combiner.counted(granted)
  const rows = [...new Set(granted.map((g) => `${g.table}${g.row}`))]
  const key = granted.map((g) => `${g.measure},${rows.indexOf(`${g.table}${g.row}`)},${g.low},${g.high}`).join(';')
  const before = memory.get(key)
  if (before !== undefined) return before
  const found = combiner.counted(granted)
  if (memory.size < MOST_KEPT) memory.set(key, found)
  return found
}

function grantedAt(hits: Hits, part: PartTables, run: readonly RunMeasure[], i: number): Granted {
  const measure = hits.measure[i] ?? 0
  const table = run[measure]?.table ?? 'entities'
  const row = table === 'entities' ? (hits.entity[i] ?? 0) : (hits.item[i] ?? 0)
  return {
    measure,
    table,
    row,
    low: hits.low[i] ?? 0,
    high: hits.high[i] ?? 0,
    cell: (column: Column) => cellIn(part.tables[table], column, row),
  }
}
