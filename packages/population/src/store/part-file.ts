import type { ColumnData } from '@pengce/compile'
import { type CellType, type Kept, picked, room, spread, WIDTH } from './cells.ts'

/**
 * One part of one table as bytes: a header in JSON, then the values as the processor holds them (little-endian), so that
 * reading is one read and no decoding. Texts (ids) are UTF-8 with their ends.
 */
export interface PartHead {
  readonly size: number
  readonly numbers: readonly HeadNumber[]
  readonly texts: readonly HeadText[]
}
export interface HeadText {
  readonly key: string
  readonly ends: number
  readonly bytes: number
  readonly length: number
}
export interface HeadNumber {
  readonly key: string
  readonly type: CellType
  readonly as: Kept['as']
  /** NaN and infinities are not JSON. */
  readonly value: string
  readonly rows: number
  readonly values: number
  readonly count: number
}

export const MAGIC = 'PENGCE1\n'
/** Where the header begins. */
export const START = 16

export const aligned = (n: number): number => Math.ceil(n / 8) * 8

/** A part whose columns are spread out when they are asked for. */
export interface Part {
  readonly size: number
  readonly keys: readonly string[]
  /** The column, or undefined where the part has none of this name; in memory of its own unless room is given. */
  number(key: string, into?: (type: CellType, size: number) => ColumnData): ColumnData | undefined
  /** The values of some rows, given rising, without making the others. */
  pick(key: string, rows: Uint32Array): ColumnData | undefined
  /** The one value that all rows share; null where they differ; undefined where there is no such column. */
  shared(key: string): number | null | undefined
  texts(key: string): readonly string[] | undefined
  /** The texts as they lie in the part. */
  textBytes(key: string): TextBytes | undefined
  /** The text of one row; only that is read. */
  text(key: string, row: number): string | undefined
}

/** Texts in UTF-8, one after another, and where each ends. */
export interface TextBytes {
  readonly ends: Uint32Array
  readonly bytes: Uint8Array
}

/** Gives bytes of a part from a place on; fewer where the part ends before. Places are multiples of 8, and so lie the bytes. */
export type Bytes = (from: number, length: number) => Uint8Array

/** Reads a part from what gives its bytes; null where they are not a whole part. */
export function openPart(bytes: Bytes, length: number): Part | null {
  const start = bytes(0, START)
  if (start.length < START || Buffer.from(start).toString('latin1', 0, 8) !== MAGIC) return null
  const headLength = new DataView(start.buffer, start.byteOffset).getUint32(8, true)
  const text = bytes(START, headLength)
  if (text.length < headLength) return null
  const head = JSON.parse(Buffer.from(text).toString('utf8')) as PartHead
  const body = aligned(START + headLength)
  if (body + endOf(head) > length) return null
  const numbers = new Map(head.numbers.map((n) => [n.key, n]))
  const view = (type: CellType, offset: number, count: number): ColumnData => {
    const { buffer, byteOffset: at } = bytes(body + offset, count * WIDTH[type])
    if (type === 'u8') return new Uint8Array(buffer, at, count)
    return type === 'u16' ? new Uint16Array(buffer, at, count) : new Float64Array(buffer, at, count)
  }
  const words = (offset: number, count: number): Uint32Array => {
    const { buffer, byteOffset } = bytes(body + offset, count * 4)
    return new Uint32Array(buffer, byteOffset, count)
  }
  const keptOf = (n: HeadNumber): Kept => {
    if (n.as === 'one') return { as: 'one', value: Number(n.value) }
    const values = view(n.type, n.values, n.count)
    return n.as === 'all'
      ? { as: 'all', values }
      : { as: 'few', value: Number(n.value), rows: words(n.rows, n.count), values }
  }
  const textBytes = (key: string): TextBytes | undefined => {
    const t = head.texts.find((one) => one.key === key)
    return t === undefined ? undefined : { ends: words(t.ends, head.size), bytes: bytes(body + t.bytes, t.length) }
  }
  return {
    size: head.size,
    keys: [...numbers.keys()],
    textBytes,
    number(key, into = room) {
      const n = numbers.get(key)
      if (n === undefined) return undefined
      return spread(keptOf(n), into(n.type, head.size))
    },
    pick(key, rows) {
      const n = numbers.get(key)
      return n === undefined ? undefined : picked(keptOf(n), rows, room(n.type, rows.length))
    },
    shared(key) {
      const n = numbers.get(key)
      return n === undefined ? undefined : n.as === 'one' ? Number(n.value) : null
    },
    texts(key) {
      const found = textBytes(key)
      if (found === undefined) return undefined
      const { ends, bytes: text } = found
      const all = Buffer.from(text.buffer, text.byteOffset, text.length)
      return Array.from(ends, (end, i) => all.toString('utf8', i === 0 ? 0 : ends[i - 1], end))
    },
    text(key, row) {
      const t = head.texts.find((one) => one.key === key)
      if (t === undefined || row < 0 || row >= head.size) return undefined
      const ends = words(t.ends, head.size)
      const from = row === 0 ? 0 : (ends[row - 1] ?? 0)
      const text = bytes(body + t.bytes + from, (ends[row] ?? from) - from)
      return Buffer.from(text.buffer, text.byteOffset, text.length).toString('utf8')
    },
  }
}

/** Where the last blob of a part ends, from the start of its body. */
const endOf = ({ numbers, texts }: PartHead): number =>
  Math.max(
    0,
    ...numbers.map((n) => (n.as === 'one' ? 0 : n.values + n.count * WIDTH[n.type])),
    ...texts.map((t) => t.bytes + t.length),
  )

/** Reads a part that lies in memory. */
export const unpackPart = (file: Uint8Array): Part | null =>
  openPart((from, length) => file.slice(from, from + length), file.length)
