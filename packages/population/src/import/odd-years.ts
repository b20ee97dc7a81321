import type { ColumnData } from '@pengce/compile'
import type { WrongCell } from './cell-problem.ts'
import type { Wanted } from './wanted.ts'

/** A cell that lies about ten thousand times off another year of its row. */
export interface OddYear {
  readonly problem: WrongCell
  /** The row of the part. */
  readonly place: number
  readonly column: string
}

/** Holds yearly money against the year that stands before it in the file, while both are at hand. */
export class OddYears {
  readonly #before = new Map<string, { readonly wanted: Wanted; readonly data: ColumnData }>()

  /** `lasts`: whether the column will still be there when the next year of its fact comes. */
  take(wanted: Wanted, data: ColumnData, lasts: boolean): readonly OddYear[] {
    const { fact } = wanted
    if (fact.type !== 'figure' || fact.unit !== 'money' || fact.period !== 'year') return []
    const before = this.#before.get(fact.id)
    this.#before.set(fact.id, { wanted, data: lasts ? data : data.slice() })
    if (before === undefined) return []
    return farApart(before.data, data).map((place) => {
      const [x, y] = [before.data[place] ?? 0, data[place] ?? 0]
      const [odd, whole] = x < y ? [before.wanted, wanted] : [wanted, before.wanted]
      const [small, large] = [Math.min(x, y), Math.max(x, y)]
      const label = odd.fact.label
      return {
        problem: { code: 'cell/unit-suspected', label, given: yuan(small), other: `${yuan(large)} (${whole.column})` },
        place,
        column: odd.column,
      }
    })
  }
}

/** The rows where both have money and one has about ten thousand times the other's. */
function farApart(a: ColumnData, b: ColumnData): readonly number[] {
  const places: number[] = []
  for (let i = 0; i < a.length; i++) {
    const x = a[i] ?? 0
    const y = b[i] ?? 0
    if (!(x > 0 && y > 0)) continue
    const ratio = x < y ? y / x : x / y
    if (ratio >= 5000 && ratio <= 20_000) places.push(i)
  }
  return places
}
// Made once: where a whole column is in another unit every row is said.
const YUAN = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })
const yuan = (fen: number): string => YUAN.format(fen / 100)
