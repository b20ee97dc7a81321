import type { TextBytes } from '../store/part-file.ts'
import { NONE } from './packed-codes.ts'

/** The values of a column, each once, as Parquet lays them out; and the bounds they lie within. */
export interface Dictionary {
  readonly bytes: Uint8Array
  readonly count: number
  readonly least: Uint8Array | bigint | undefined
  readonly most: Uint8Array | bigint | undefined
}

/** Words that some numbers stand for, each once; `''` is one of them only when it is given. */
export class Words {
  readonly #places = new Map<string, number>()
  #made: Dictionary | null = null
  place(word: string): number {
    const before = this.#places.get(word)
    if (before !== undefined) return before
    const place = this.#places.size
    this.#places.set(word, place)
    return place
  }
  get dictionary(): Dictionary {
    if (this.#made?.count !== this.#places.size) {
      const words = [...this.#places.keys()].map((word) => Buffer.from(word, 'utf8'))
      const ends = new Uint32Array(words.length)
      let end = 0
      for (const [i, word] of words.entries()) {
        end += word.length
        ends[i] = end
      }
      this.#made = textDictionary([{ ends, bytes: Buffer.concat(words) }])
    }
    return this.#made
  }
}

/** Texts one after another, each after its length; bounds go by bytes. */
export function textDictionary(lists: readonly TextBytes[], from = 0, until = Number.POSITIVE_INFINITY): Dictionary {
  let size = 0
  let count = 0
  for (const { ends } of lists) {
    const last = Math.min(until, ends.length)
    if (last <= from) continue
    count += last - from
    size += (last - from) * 4 + startOf(ends, last) - startOf(ends, from)
  }
  const out = new Uint8Array(size)
  let at = 0
  let least: Uint8Array | undefined
  let most: Uint8Array | undefined
  for (const { ends, bytes } of lists) {
    let next = startOf(ends, from)
    for (let i = from; i < Math.min(until, ends.length); i++) {
      const end = ends[i] ?? next
      const length = end - next
      out[at] = length
      out[at + 1] = length >> 8
      out[at + 2] = length >> 16
      out[at + 3] = length >> 24
      at += 4
      const begin = at
      while (next < end) out[at++] = bytes[next++] ?? 0
      if (least === undefined || isBelow(out, begin, at, least)) least = out.subarray(begin, at)
      if (most === undefined || !isBelow(out, begin, at, most)) most = out.subarray(begin, at)
    }
  }
  return { bytes: out, count, least, most }
}
const startOf = (ends: Uint32Array, place: number): number => (place === 0 ? 0 : (ends[place - 1] ?? 0))

/** Whether some bytes come before others in their order. */
function isBelow(bytes: Uint8Array, from: number, until: number, other: Uint8Array): boolean {
  const length = until - from
  for (let i = 0; i < length && i < other.length; i++) {
    const difference = (bytes[from + i] ?? 0) - (other[i] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return length < other.length
}

/** Amounts of 64 bits, each once, taken in halves; used again from column to column. */
export class Amounts {
  #lows = new Int32Array(1 << 12)
  #highs = new Int32Array(1 << 12)
  #count = 0
  /** Places by what amounts hash to, from 1; twice as many as there may be amounts. */
  #table = new Int32Array(1 << 13)

  clear(): void {
    this.#count = 0
    this.#table.fill(0)
  }

  /** The place of an amount times a factor, both whole; without an end there is none. */
  placeOrNone(amount: number, factor: number): number {
    if (amount === Number.POSITIVE_INFINITY || amount === Number.NEGATIVE_INFINITY) return NONE
    const whole = amount * factor
    const small = whole | 0
    if (small === whole) return this.#placeOf(small, small >> 31)
    if (Number.isSafeInteger(whole)) return this.#placeOf(whole | 0, Math.floor(whole / 2 ** 32))
    // Most fit in 2^53; the others take the long way.
    const exact = BigInt.asIntN(64, BigInt(amount) * BigInt(factor))
    return this.#placeOf(Number(exact & 0xffffffffn) | 0, Number(exact >> 32n))
  }
  #placeOf(low: number, high: number): number {
    const mask = this.#table.length - 1
    let slot = hashOf(low, high) & mask
    for (;;) {
      const place = (this.#table[slot] ?? 0) - 1
      if (place < 0) break
      if (this.#lows[place] === low && this.#highs[place] === high) return place
      slot = (slot + 1) & mask
    }
    if (this.#count === this.#lows.length) {
      this.#widen()
      return this.#placeOf(low, high)
    }
    this.#lows[this.#count] = low
    this.#highs[this.#count] = high
    this.#table[slot] = ++this.#count
    return this.#count - 1
  }
  #widen(): void {
    const [lows, highs] = [this.#lows, this.#highs]
    this.#lows = new Int32Array(lows.length * 2)
    this.#highs = new Int32Array(lows.length * 2)
    this.#lows.set(lows)
    this.#highs.set(highs)
    this.#table = new Int32Array(lows.length * 4)
    const mask = this.#table.length - 1
    for (let place = 0; place < this.#count; place++) {
      let slot = hashOf(lows[place] ?? 0, highs[place] ?? 0) & mask
      while (this.#table[slot] !== 0) slot = (slot + 1) & mask
      this.#table[slot] = place + 1
    }
  }

  get dictionary(): Dictionary {
    const halves = new Int32Array(this.#count * 2)
    let least = 0
    let most = 0
    for (let i = 0; i < this.#count; i++) {
      halves[2 * i] = this.#lows[i] ?? 0
      halves[2 * i + 1] = this.#highs[i] ?? 0
      if (this.#isBelow(i, least)) least = i
      if (this.#isBelow(most, i)) most = i
    }
    const valueAt = (place: number): bigint | undefined =>
      this.#count === 0
        ? undefined
        : BigInt(this.#highs[place] ?? 0) * 2n ** 32n + BigInt((this.#lows[place] ?? 0) >>> 0)
    return {
      bytes: new Uint8Array(halves.buffer),
      count: this.#count,
      least: valueAt(least),
      most: valueAt(most),
    }
  }
  #isBelow(a: number, b: number): boolean {
    const [high, other] = [this.#highs[a] ?? 0, this.#highs[b] ?? 0]
    return high === other ? (this.#lows[a] ?? 0) >>> 0 < (this.#lows[b] ?? 0) >>> 0 : high < other
  }
}

function hashOf(low: number, high: number): number {
  const mixed = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
