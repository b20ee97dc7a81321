import { expect, test } from 'vitest'
import { typedNumbering } from '../src/import/numbering.ts'
import { ODD, wordsIn } from '../src/parquet/column.ts'
import { Unreadable, unpackBits, unpackFlags, unpackPlaces } from '../src/parquet/packed.ts'
import { town } from './town-law.ts'

const dictionary = (size: number) => Float64Array.from({ length: size }, (_, i) => i * 10)
/** Numbers packed by the format's own rule: the lowest bit first. */
function packed(numbers: readonly number[], width: number): number[] {
  const bytes = new Array(Math.ceil((numbers.length * width) / 8)).fill(0)
  numbers.forEach((n, i) => {
    for (let bit = 0; bit < width; bit++)
      if ((n >> bit) & 1) bytes[(i * width + bit) >> 3] |= 1 << ((i * width + bit) & 7)
  })
  return bytes
}

test.each([1, 2, 3, 7, 8, 9, 12, 17, 24])(
  '[E33] runs and packed numbers of %i bits come out in their order',
  (width) => {
    const size = Math.min(2 ** width, 5000)
    const numbers = Array.from({ length: 16 }, (_, i) => (i * 2654435761) % size)
    // Three of the last number, then two eights packed, then a run of which only one is left.
    const wide = (n: number) => Array.from({ length: (width + 7) >> 3 }, (_, i) => (n >> (8 * i)) & 255)
    const bytes = Uint8Array.from([
      99,
      3 << 1,
      ...wide(size - 1),
      (2 << 1) | 1,
      ...packed(numbers, width),
      5 << 1,
      ...wide(0),
    ])
    const into = new Float64Array(20)
    unpackPlaces(bytes, 1, width, dictionary(size), into, 20)
    expect([...into]).toEqual([...Array(3).fill(size - 1), ...numbers, 0].map((n) => n * 10))
  },
)

test('[E33] a place beyond the dictionary, and what ends early or never, is not read at all', () => {
  const into = new Float64Array(8)
  const eight = Uint8Array.from([(1 << 1) | 1, ...packed([0, 1, 2, 3, 4, 5, 6, 7], 3)])
  unpackPlaces(eight, 0, 3, dictionary(8), into, 8)
  expect([...into]).toEqual([0, 10, 20, 30, 40, 50, 60, 70])
  const short = packed([0, 1, 2, 3, 4, 5, 6, 7], 3).slice(0, 2)
  const cases: readonly (() => void)[] = [
    () => unpackPlaces(eight, 0, 3, dictionary(7), into, 8),
    () => unpackPlaces(Uint8Array.from([8 << 1, 7]), 0, 3, dictionary(7), into, 8),
    // A run whose number is cut off.
    () => unpackPlaces(Uint8Array.from([8 << 1, 7]), 0, 9, dictionary(8), into, 8),
    () => unpackFlags(Uint8Array.from([8 << 1]), 0, new Uint8Array(8), 8),
    () => unpackPlaces(Uint8Array.from([(1 << 1) | 1, ...short]), 0, 3, dictionary(8), into, 8),
    () => unpackPlaces(Uint8Array.from([]), 0, 3, dictionary(8), into, 8),
    () => unpackPlaces(Uint8Array.from([0, 0, 0]), 0, 3, dictionary(8), into, 8),
    () => unpackPlaces(Uint8Array.from([2, 0, 0, 0, 0]), 0, 25, dictionary(8), into, 8),
    () => unpackFlags(Uint8Array.from([7 << 1, 1]), 0, new Uint8Array(8), 8),
    () => unpackBits(Uint8Array.from([255]), 0, new Uint8Array(9), 0, 9),
    () => wordsIn(Uint8Array.from([3, 0, 0, 0, 97, 98]), 1),
    () => wordsIn(Uint8Array.from([1, 0, 0]), 1),
  ]
  for (const work of cases) expect(work).toThrow(Unreadable)
})

test('[E33] whole numbers of any width are exact up to their bounds, whichever end comes first', () => {
  const wanted = { fact: town.revenue.fact, parts: null }
  const into = new Float64Array(3)
  const little = new Uint8Array(new BigInt64Array([999_999_999_999_999n, -1n, 10n ** 15n]).buffer)
  const eight = typedNumbering(wanted, 'DECIMAL(18,2)', { as: 'i64' })
  expect(eight?.(little, 3, into)).toBe(true)
  expect([...into]).toEqual([999_999_999_999_999, ODD, 10 ** 15])
  const big = Uint8Array.from([0, 0, 1, 0, 255, 255, 255, 255, 127, 255, 255, 255])
  const four = typedNumbering(wanted, 'DECIMAL(9,2)', { as: 'bytes', width: 4 })
  expect(four?.(big, 3, into)).toBe(true)
  expect([...into]).toEqual([256, ODD, 2 ** 31 - 1])
  expect(() => eight?.(little.subarray(0, 23), 3, into)).toThrow(Unreadable)
  expect(() => four?.(big.subarray(0, 11), 3, into)).toThrow(Unreadable)
  // Tenths of a fen do not fit, and a share says nothing without percent.
  expect(typedNumbering(wanted, 'DECIMAL(18,3)', { as: 'i64' })).toBeNull()
  expect(typedNumbering({ fact: town.share.fact, parts: null }, 'DECIMAL(9,2)', { as: 'i32' })).toBeNull()
})
