import type { ColumnData } from '@pengce/compile'
import type { Fact } from '@pengce/language'
import type { CellProblem } from './cell-problem.ts'
import type { Wanted } from './wanted.ts'

/** Medians of money far from these (in fen) make a wrong unit likely; facts without one are not judged by it. */
export type Usual = (fact: Fact) => number | undefined

/** The figures of one part of a column by which its unit is judged: a spread of rows, where there is money. */
export function sampleOf(data: ColumnData): Float64Array<ArrayBuffer> {
  const step = Math.max(1, Math.floor(data.length / 2000))
  const sample = new Float64Array(Math.ceil(data.length / step))
  let size = 0
  for (let i = 0; i < data.length; i += step) {
    const value = data[i] ?? 0
    if (value > 0) sample[size++] = value
  }
  return sample.slice(0, size)
}

/** Collects the samples of columns over all parts, and judges at the end whether a unit is likely wrong. */
export class UnitSuspicion {
  readonly #usual: Usual
  readonly #seen = new Map<string, Float64Array[]>()
  constructor(usual: Usual) {
    this.#usual = usual
  }

  note(samples: ReadonlyMap<string, Float64Array>): void {
    for (const [key, sample] of samples) {
      const before = this.#seen.get(key)
      if (before === undefined) this.#seen.set(key, [sample])
      else before.push(sample)
    }
  }

  /** Columns whose median is some hundred times off. */
  *found(wanted: readonly Wanted[], file: string): Generator<CellProblem> {
    for (const { fact, key, column } of wanted) {
      const usual = this.#usual(fact)
      const samples = this.#seen.get(key)
      if (usual === undefined || samples === undefined) continue
      const ratio = farOff(samples, usual)
      if (ratio !== null)
        yield {
          code: 'column/unit-suspected',
          label: fact.label,
          median: medianOf(samples),
          usual,
          ratio,
          file,
          row: null,
          column,
        }
    }
  }
}
/** Fewer figures say nothing. */
const LEAST = 20
/** 万元 against 元 is ten thousand; a population three hundred times off the usual is not a population of firms. */
const FAR = 300

/** On which side of the usual the median lies far off. It is enough to count those beyond, which is quicker than to sort. */
function farOff(samples: readonly Float64Array[], usual: number): 'small' | 'large' | null {
  let size = 0
  let below = 0
  let above = 0
  for (const sample of samples) {
    size += sample.length
    for (const value of sample) {
      if (value * FAR < usual) below++
      else if (value > usual * FAR) above++
    }
  }
  if (size < LEAST) return null
  const middle = Math.floor(size / 2)
  return below > middle ? 'small' : size - above <= middle ? 'large' : null
}

function medianOf(samples: readonly Float64Array[]): number {
  const all = new Float64Array(samples.reduce((sum, s) => sum + s.length, 0))
  let at = 0
  for (const sample of samples) {
    all.set(sample, at)
    at += sample.length
  }
  return all.sort()[Math.floor(all.length / 2)] ?? 0
}
