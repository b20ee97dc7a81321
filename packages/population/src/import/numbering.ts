import { ABSENT, codeOf, limitsOf } from '@pengce/compile'
import type { Fact } from '@pengce/language'
import { type Numbering, ODD, wordsIn } from '../parquet/column.ts'
import { Unreadable } from '../parquet/packed.ts'
import { ownParts } from './fast.ts'
import { DAYS, readCell } from './reading.ts'
import type { Wanted } from './wanted.ts'

/** How whole numbers lie in memory; `bytes`: so many of them, the highest first. */
export type Lying = { readonly as: 'i32' | 'i64' } | { readonly as: 'bytes'; readonly width: number }

/** How many of the last digits of a type of whole numbers stand after the point; null for any other type. */
function scaleOf(type: string): number | null {
  if (/^(TINYINT|SMALLINT|INTEGER|BIGINT)$/u.test(type)) return 0
  const [, width, scale] = /^DECIMAL\((\d+),(\d+)\)$/u.exec(type) ?? []
  return width === undefined || Number(width) > 18 ? null : Number(scale)
}

/** Makes a fact's numbers of whole numbers of a type; null where its cells have to be read as text. */
export function typedNumbering(
  { fact, parts }: Pick<Wanted, 'fact' | 'parts'>,
  type: string,
  lying: Lying,
): Numbering | null {
  if (fact.type === 'date')
    return type === 'DATE' ? bounded(lying, { factor: 1, within: DAYS, absent: Number.NaN }) : null
  const of = parts ?? ownParts(fact)
  const scale = scaleOf(type)
  if (fact.type !== 'figure' || of === null || scale === null || of % 10 ** scale !== 0) return null
  return bounded(lying, { factor: of / 10 ** scale, within: limitsOf(fact), absent: ABSENT.figure })
}

/** Makes a fact's numbers of texts; a word that was seen before is not read again. */
export function wordNumbering({ fact, parts }: Pick<Wanted, 'fact' | 'parts'>): Numbering {
  const known = new Map<string, number>()
  return (bytes, count, into) => {
    const words = wordsIn(bytes, count)
    let odd = false
    for (let i = 0; i < count; i++) {
      const word = words[i] ?? ''
      let number = known.get(word)
      if (number === undefined) {
        number = numberOf(fact, word, parts)
        if (known.size >= MOST_KEPT) known.clear()
        known.set(word, number)
      }
      if (number === ODD) odd = true
      into[i] = number
    }
    return odd
  }
}
/** So many words of a column are kept. */
const MOST_KEPT = 20_000

function numberOf(fact: Fact, word: string, parts: number | null): number {
  const code = fact.type === 'choice' ? codeOf(fact, word.trim()) : 0
  if (code > 0) return code
  const read = readCell(fact, word, parts ?? ownParts(fact))
  return 'value' in read ? read.value : ODD
}

interface Figures {
  readonly factor: number
  readonly within: readonly [least: number, most: number]
  /** What stands for what does not apply, where that is below the least. */
  readonly absent: number
}
function bounded(lying: Lying, { factor, within, absent }: Figures): Numbering {
  const [least, most] = within
  return (bytes, count, into) => {
    wholes(bytes, count, into, lying)
    let odd = false
    for (let i = 0; i < count; i++) {
      const value = (into[i] ?? 0) * factor
      if ((value >= least && value <= most) || value === absent) into[i] = value
      else {
        into[i] = ODD
        odd = true
      }
    }
    return odd
  }
}

/** Whole numbers as they lie; beyond 2^53 they are near what they are, which is far beyond what any fact may be. */
function wholes(bytes: Uint8Array, count: number, into: Float64Array, lying: Lying): void {
  switch (lying.as) {
    case 'i32':
      into.set(new Int32Array(aligned(bytes, count * 4), 0, count))
      return
    case 'i64': {
      const halves = new Int32Array(aligned(bytes, count * 8), 0, count * 2)
      for (let i = 0; i < count; i++) into[i] = (halves[2 * i + 1] ?? 0) * 2 ** 32 + ((halves[2 * i] ?? 0) >>> 0)
      return
    }
    case 'bytes':
      bigEndians(bytes, count, lying.width, into)
  }
}
/** The bytes at a place where the processor can take them as numbers. */
function aligned(bytes: Uint8Array, length: number): ArrayBuffer {
  if (bytes.length < length) throw new Unreadable('numbers end early')
  const copy = new Uint8Array(length)
  copy.set(bytes.subarray(0, length))
  return copy.buffer
}
function bigEndians(bytes: Uint8Array, count: number, width: number, into: Float64Array): void {
  if (bytes.length < count * width) throw new Unreadable('numbers end early')
  for (let i = 0; i < count; i++) {
    const at = i * width
    let value = ((bytes[at] ?? 0) << 24) >> 24
    for (let k = 1; k < width; k++) value = value * 256 + (bytes[at + k] ?? 0)
    into[i] = value
  }
}
