import type { ColumnData, Ground } from '@pengce/compile'

/** How the values of one column of one part are kept: one value for all, a few exceptions to one value, or every value. */
export type Kept =
  | { readonly as: 'one'; readonly value: number }
  | { readonly as: 'few'; readonly value: number; readonly rows: Uint32Array; readonly values: ColumnData }
  | { readonly as: 'all'; readonly values: ColumnData }

/** Numbers of a column; the class says how wide they are. */
export type CellType = 'u8' | 'u16' | 'f64'
export const WIDTH: Readonly<Record<CellType, number>> = { u8: 1, u16: 2, f64: 8 }

export const cellTypeOf = (data: ColumnData): CellType =>
  data instanceof Uint8Array ? 'u8' : data instanceof Uint16Array ? 'u16' : 'f64'

/** Room for so many numbers. */
export function room(type: CellType, size: number): ColumnData {
  switch (type) {
    case 'u8':
      return new Uint8Array(size)
    case 'u16':
      return new Uint16Array(size)
    case 'f64':
      return new Float64Array(size)
  }
}

/** Finds the shortest way to keep a column. The value most rows share is guessed from some of them. */
export function shortest(data: ColumnData): Kept {
  const { length } = data
  if (length === 0) return { as: 'all', values: data }
  const base = commonIn(data)
  const width = WIDTH[cellTypeOf(data)]
  // Exceptions with their rows take more than their own room; where they are many all values are kept.
  const most = Math.floor((length * width) / ((4 + width) * 2))
  const rows = placesFor(most + 4)
  const others =
    data instanceof Float64Array ? wideOthers(data, base, rows, most) : narrowOthers(data, base, rows, most)
  if (others === 0) return { as: 'one', value: base }
  if (others > most) return { as: 'all', values: data }
  const values = room(cellTypeOf(data), others)
  for (let i = 0; i < others; i++) values[i] = data[rows[i] ?? 0] ?? 0
  return { as: 'few', value: base, rows: rows.slice(0, others), values }
}

/** The rows of values that are not the one given, until there are too many; a gap is like every other gap. */
function wideOthers(data: Float64Array, base: number, rows: Uint32Array, most: number): number {
  let others = 0
  if (Number.isNaN(base)) {
    for (let i = 0; i < data.length && others <= most; i++) {
      const value = data[i]
      // biome-ignore lint/suspicious/noSelfCompare: only what is no number differs from itself
      if (value === value) rows[others++] = i
    }
    return others
  }
  for (let i = 0; i < data.length && others <= most; i++) if (data[i] !== base) rows[others++] = i
  return others
}
function narrowOthers(data: Uint8Array | Uint16Array, base: number, rows: Uint32Array, most: number): number {
  const each = 4 / data.BYTES_PER_ELEMENT
  const alike = data instanceof Uint8Array ? base * 0x1010101 : base * 0x10001
  const words = data.byteOffset % 4 === 0 ? Math.floor(data.length / each) : 0
  const several = new Uint32Array(data.buffer, words === 0 ? 0 : data.byteOffset, words)
  let others = 0
  // Several cells are looked at at once: most are like the base.
  for (let word = 0; word < words && others <= most; word++) {
    if (several[word] === alike) continue
    for (let i = word * each; i < (word + 1) * each; i++) if (data[i] !== base) rows[others++] = i
  }
  for (let i = words * each; i < data.length && others <= most; i++) if (data[i] !== base) rows[others++] = i
  return others
}
/** Memory for rows, the same for every column. */
let places = new Uint32Array(0)
function placesFor(size: number): Uint32Array {
  if (places.length < size) places = new Uint32Array(size)
  return places
}

/** The most frequent value among a spread of rows. */
function commonIn(data: ColumnData): number {
  const seen = new Map<number, number>()
  const step = Math.max(1, Math.floor(data.length / 64))
  for (let i = 0; i < data.length; i += step) {
    const value = data[i] ?? 0
    seen.set(value, (seen.get(value) ?? 0) + 1)
  }
  let best = data[0] ?? 0
  for (const [value, count] of seen) if (count > (seen.get(best) ?? 0)) best = value
  return best
}

const FACT_TYPE = { u8: 'yes-no', u16: 'choice', f64: 'figure' } as const

/**
 * Memory for columns that is used again from part to part: touching fresh memory costs more than filling it. What was
 * given for a name is overwritten when the name is asked for again.
 */
export class Rooms {
  readonly #known = new Map<string, ColumnData>()
  readonly #ground: Ground | null
  /** `ground`: where programs read columns where they lie. */
  constructor(ground: Ground | null = null) {
    this.#ground = ground
  }
  give(name: string, type: CellType, size: number): ColumnData {
    const before = this.#known.get(name)
    if (before !== undefined && before.length >= size && cellTypeOf(before) === type) return before.subarray(0, size)
    const made = this.#made(type, before === undefined ? size : Math.ceil(size * 1.25))
    this.#known.set(name, made)
    return made.subarray(0, size)
  }
  /** Of the ground while it has room. */
  #made(type: CellType, size: number): ColumnData {
    try {
      return this.#ground?.column(FACT_TYPE[type], size) ?? room(type, size)
    } catch {
      return room(type, size)
    }
  }
}

/** The column as it was, one value a row, in the room given. */
export function spread(kept: Kept, into: ColumnData): ColumnData {
  if (kept.as === 'all') {
    into.set(kept.values)
    return into
  }
  into.fill(kept.value)
  if (kept.as === 'few') {
    const { rows, values } = kept
    for (let i = 0; i < rows.length; i++) into[rows[i] ?? 0] = values[i] ?? 0
  }
  return into
}

/** The values of some rows, given rising, in the room given. */
export function picked(kept: Kept, rows: Uint32Array, into: ColumnData): ColumnData {
  if (kept.as === 'one') return into.fill(kept.value)
  if (kept.as === 'all') {
    for (let i = 0; i < rows.length; i++) into[i] = kept.values[rows[i] ?? 0] ?? 0
    return into
  }
  let at = 0
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0
    while ((kept.rows[at] ?? Number.POSITIVE_INFINITY) < row) at++
    into[i] = kept.rows[at] === row ? (kept.values[at] ?? 0) : kept.value
  }
  return into
}
