import type { ColumnData } from '@pengce/compile'
import type { Fact } from '@pengce/language'
import type { CellProblem } from './cell-problem.ts'
import type { Wanted } from './columns-of.ts'
import type { Source } from './sources.ts'

/** Medians of money far from these (in fen) make a wrong unit likely; facts without one are not judged by it. */
export type Usual = (fact: Fact) => number | undefined

/** Collects the figures of a column over all parts, and judges at the end whether its unit is likely wrong. */
export class UnitSuspicion {
  readonly #usual: Usual
  readonly #seen = new Map<string, { fact: Fact; column: string; sample: number[]; count: number }>()
  constructor(usual: Usual) {
    this.#usual = usual
  }

  note({ fact, column, key }: Wanted, data: ColumnData): void {
    if (fact.type !== 'figure' || fact.unit !== 'money' || this.#usual(fact) === undefined) return
    const before = this.#seen.get(key) ?? { fact, column, sample: [], count: 0 }
    this.#seen.set(key, before)
    const step = Math.max(1, Math.floor(data.length / 2000))
    for (let i = 0; i < data.length; i += step) {
      const value = data[i] ?? 0
      if (value > 0) before.sample.push(value)
    }
  }

  /** Columns whose median is some thousand times off. */
  *found(file: string): Generator<CellProblem> {
    for (const { fact, column, sample } of this.#seen.values()) {
      if (sample.length < LEAST) continue
      const median = sample.sort((a, b) => a - b)[Math.floor(sample.length / 2)] ?? 0
      const usual = this.#usual(fact) ?? median
      const ratio = median * FAR < usual ? 'small' : median > usual * FAR ? 'large' : null
      if (ratio !== null)
        yield { code: 'column/unit-suspected', label: fact.label, median, usual, ratio, file, row: null, column }
    }
  }
}
/** Fewer figures say nothing. */
const LEAST = 20
/** 万元 against 元 is ten thousand; a population three hundred times off the usual is not a population of firms. */
const FAR = 300

/** Cells of one row that lie about ten thousand times apart from the same figure of another year. */
export function* oddYears(
  wanted: readonly Wanted[],
  facts: ReadonlyMap<string, ColumnData>,
  rows: Float64Array,
  { place }: Pick<Source, 'place'>,
): Generator<CellProblem> {
  const yearly = new Map<string, Wanted[]>()
  for (const w of wanted)
    if (w.fact.type === 'figure' && w.fact.unit === 'money' && w.fact.period === 'year')
      yearly.set(w.fact.id, [...(yearly.get(w.fact.id) ?? []), w])
  for (const years of yearly.values())
    for (const [i, one] of years.entries()) {
      const other = years[i + 1]
      const [a, b] = [facts.get(one.key), facts.get(other?.key ?? '')]
      if (other === undefined || a === undefined || b === undefined) continue
      for (let row = 0; row < rows.length; row++) {
        const [x, y] = [a[row] ?? 0, b[row] ?? 0]
        if (!(x > 0 && y > 0)) continue
        const [small, large] = x < y ? [x, y] : [y, x]
        if (large / small < 5000 || large / small > 20_000) continue
        const [odd, whole] = x < y ? [one, other] : [other, one]
        yield {
          code: 'cell/unit-suspected',
          label: odd.fact.label,
          given: yuan(small),
          other: `${yuan(large)} (${whole.column})`,
          ...place(rows[row] ?? 0),
          column: odd.column,
        }
      }
    }
}
const yuan = (fen: number): string => (fen / 100).toLocaleString('en', { maximumFractionDigits: 2 })
