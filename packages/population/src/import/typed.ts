import { ABSENT, type ColumnData, limitsOf } from '@pengce/compile'
import { type Lying, lyingOf, type Take } from '../files/read-typed.ts'
import type { Rooms } from '../store/cells.ts'
import type { Wanted } from './columns-of.ts'
import { ownParts } from './fast.ts'
import { DAYS, gapOf } from './reading.ts'

/** A column of a typed file on its way in: its numbers, and whether some of them cannot be what they are said to be. */
export interface TypedColumn {
  readonly as: Lying
  readonly take: Take
  readonly data: ColumnData
  /** Rows whose value is beyond what the fact can be; they are read again as text, which says why. */
  readonly odd: number[]
}

/** A column whose type fits its fact; null where its cells have to be read as text. `parts`: of a bare number. */
export function typedColumn(
  { key, fact, parts }: Pick<Wanted, 'key' | 'fact' | 'parts'>,
  type: string,
  size: number,
  rooms: Rooms,
): TypedColumn | null {
  const lying = lyingOf(type)
  if (lying === null) return null
  const { as, scale } = lying
  const odd: number[] = []
  const gap = gapOf(fact)
  if (fact.type === 'yes-no') {
    if (type !== 'BOOLEAN') return null
    const data = rooms.give(key, 'u8', size).fill(gap)
    return { as, data, odd, take: (from, rows, bytes, known) => takeBytes(data, from, rows, bytes, known) }
  }
  const data = rooms.give(key, 'f64', size).fill(gap)
  if (fact.type === 'date') {
    if (type !== 'DATE') return null
    return { as, data, odd, take: wholes(data, as, { factor: 1, within: DAYS, absent: null }, odd) }
  }
  const of = parts ?? ownParts(fact)
  if (fact.type !== 'figure' || of === null || type === 'BOOLEAN' || type === 'DATE' || of % 10 ** scale !== 0)
    return null
  const within = limitsOf(fact)
  return { as, data, odd, take: wholes(data, as, { factor: of / 10 ** scale, within, absent: ABSENT.figure }, odd) }
}

function takeBytes(data: ColumnData, from: number, rows: number, bytes: Uint8Array, known: Uint8Array | null): void {
  if (known === null) {
    data.set(bytes.subarray(0, rows), from)
    return
  }
  for (let i = 0; i < rows; i++) if (isKnown(known, i)) data[from + i] = bytes[i] ?? 0
}
const isKnown = (known: Uint8Array, i: number): boolean => ((known[i >> 3] ?? 0) & (1 << (i & 7))) !== 0

interface Figures {
  readonly factor: number
  readonly within: readonly [least: number, most: number]
  /** What stands for what does not apply, where that is below the least. */
  readonly absent: number | null
}
function wholes(data: ColumnData, as: Lying, { factor, within, absent }: Figures, odd: number[]): Take {
  const [least, most] = within
  return (from, rows, bytes, known) => {
    const halves = new Int32Array(bytes.buffer, bytes.byteOffset, as === 'i64' ? rows * 2 : rows)
    for (let i = 0; i < rows; i++) {
      if (known !== null && !isKnown(known, i)) continue
      const raw = as === 'i64' ? (halves[2 * i + 1] ?? 0) * 2 ** 32 + ((halves[2 * i] ?? 0) >>> 0) : (halves[i] ?? 0)
      const value = raw * factor
      if ((value < least && value !== absent) || value > most || !Number.isSafeInteger(value)) odd.push(from + i)
      else data[from + i] = value
    }
  }
}
