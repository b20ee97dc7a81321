import type { ColumnData } from '@pengce/compile'
import { type Lying, lyingOf, type Take } from '../files/read-typed.ts'
import { ODD } from '../parquet/column.ts'
import { typedNumbering } from './numbering.ts'
import type { Wanted } from './wanted.ts'

/** A column of a typed table on its way in: its numbers, and the rows whose value cannot be what it is said to be. */
export interface TypedColumn {
  readonly data: ColumnData
  readonly as: Lying
  readonly take: Take
  readonly odd: readonly number[]
}

/** A column whose type fits its fact, into room full of gaps; null, and no room, where its cells have to be read as text. */
export function typedColumn(
  wanted: Pick<Wanted, 'fact' | 'parts'>,
  type: string,
  gaps: () => ColumnData,
): TypedColumn | null {
  const as = lyingOf(type)
  if (as === null) return null
  if (wanted.fact.type === 'yes-no' || as === 'u8') {
    if (wanted.fact.type !== 'yes-no' || as !== 'u8') return null
    const data = gaps()
    return { as, data, odd: [], take: takeFlags(data) }
  }
  const numbering = typedNumbering(wanted, type, { as })
  if (numbering === null) return null
  const data = gaps()
  const odd: number[] = []
  let numbers = new Float64Array(2048)
  const take: Take = (from, rows, bytes, known) => {
    if (numbers.length < rows) numbers = new Float64Array(rows)
    numbering(bytes, rows, numbers)
    for (let i = 0; i < rows; i++) {
      if (known !== null && !isKnown(known, i)) continue
      const value = numbers[i] ?? ODD
      if (value === ODD) odd.push(from + i)
      else data[from + i] = value
    }
  }
  return { as, data, odd, take }
}

const takeFlags =
  (into: ColumnData): Take =>
  (from, rows, bytes, known) => {
    if (known === null) into.set(bytes.subarray(0, rows), from)
    else for (let i = 0; i < rows; i++) if (isKnown(known, i)) into[from + i] = bytes[i] ?? 0
  }
const isKnown = (known: Uint8Array, i: number): boolean => ((known[i >> 3] ?? 0) & (1 << (i & 7))) !== 0
