import type { Column } from '@pengce/compile'
import { cellIn } from './cell-in.ts'
import type { Combiner, Granted } from './combiner.ts'
import type { Hits } from './hits.ts'
import type { PartTables } from './part-tables.ts'
import type { RunMeasure } from './program.ts'

/** So many patterns of amounts are kept; a run over millions must not grow without end. */
const MOST_KEPT = 200_000

/**
 * Works out what counts of results in their entity's best lawful combination, part after part. Most entities have no two
 * results that share a rule; only the others are asked about, and those with the same amounts once.
 */
export class HitCombiner {
  readonly #run: readonly RunMeasure[]
  readonly #combiner: Combiner
  /** Whether two measures share a rule, each with each; a measure may with itself: a ceiling over what several projects get. */
  readonly #bound: Uint8Array
  /** Measures that share a rule with any. */
  readonly #tied: Uint8Array
  /** Choices made before, by their amounts. */
  readonly #memory = new Map<string, readonly number[]>()
  constructor(run: readonly RunMeasure[], combiner: Combiner) {
    this.#run = run
    this.#combiner = combiner
    this.#bound = Uint8Array.from(run.flatMap((_, a) => run.map((_, b) => (combiner.bound(a, b) ? 1 : 0))))
    this.#tied = Uint8Array.from(run, (_, a) =>
      this.#bound.subarray(a * run.length, (a + 1) * run.length).includes(1) ? 1 : 0,
    )
  }

  /** Lets `counted` of every result be what counts of it; `order`: the results entity by entity. Benefits in kind take part, for a requirement may be one. */
  combine(hits: Hits, order: Uint32Array, part: PartTables): void {
    const { entity, measure, verdict } = hits
    const tied = this.#tied
    const places: number[] = []
    for (let next = 0; next < order.length; ) {
      const of = entity[order[next] ?? 0] ?? 0
      places.length = 0
      for (; next < order.length; next++) {
        const i = order[next] ?? 0
        if (entity[i] !== of) break
        if (verdict[i] === 1 && tied[measure[i] ?? 0] === 1) places.push(i)
      }
      if (places.length > 0) this.#choose(hits, places, part)
    }
  }

  #choose(hits: Hits, places: readonly number[], part: PartTables): void {
    const bound = places.filter((i) => places.some((j) => this.#sharesRule(hits, i, j)))
    if (bound.length === 0) return
    const granted = bound.map((i) => this.#grantedAt(hits, part, i))
    for (const [k, fen] of this.#counted(granted).entries()) hits.counted[bound[k] ?? 0] = fen
  }
  #sharesRule({ measure }: Hits, i: number, j: number): boolean {
    return this.#bound[(measure[i] ?? 0) * this.#run.length + (measure[j] ?? 0)] === 1
  }

  #counted(granted: readonly Granted[]): readonly number[] {
    const combiner = this.#combiner
    if (!combiner.byAmounts(granted.map((g) => g.measure))) return combiner.counted(granted)
    const rows = [...new Set(granted.map((g) => `${g.table}${g.row}`))]
    const key = granted.map((g) => `${g.measure},${rows.indexOf(`${g.table}${g.row}`)},${g.low},${g.high}`).join(';')
    const before = this.#memory.get(key)
    if (before !== undefined) return before
    const found = combiner.counted(granted)
    if (this.#memory.size < MOST_KEPT) this.#memory.set(key, found)
    return found
  }

  #grantedAt(hits: Hits, part: PartTables, i: number): Granted {
    const measure = hits.measure[i] ?? 0
    const table = this.#run[measure]?.table ?? 'entities'
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
}
