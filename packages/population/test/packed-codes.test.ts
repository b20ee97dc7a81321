import { expect, test } from 'vitest'
import { ByteRoom, bitsFor, NONE, writeCodes, writeLevels } from '../src/files/packed-codes.ts'
import { unpackFlags, unpackPlaces } from '../src/parquet/packed.ts'

test('[E8] codes of any width come back, whichever rows have none', () => {
  for (let width = 1; width <= 20; width++) {
    const most = 2 ** width - 1
    const dictionary = new Float64Array(most + 1)
    for (let i = 0; i <= most; i++) dictionary[i] = i
    for (const rows of [1, 7, 8, 9, 31, 64, 65]) {
      const codes = Int32Array.from({ length: rows }, (_, i) =>
        i % 3 === 1 ? NONE : i % 2 === 0 ? most : (i * 77) % (most + 1),
      )
      const known = codes.filter((code) => code !== NONE)
      const out = new ByteRoom()
      writeLevels(out, codes, rows, known.length)
      const flags = new Uint8Array(rows)
      unpackFlags(out.written, 4, flags, rows)
      expect([...flags]).toEqual(Array.from(codes, (code) => (code === NONE ? 0 : 1)))
      const begin = out.length
      expect(bitsFor(most)).toBe(width)
      writeCodes(out, codes, rows, known.length, width)
      expect(out.bytes[begin]).toBe(width)
      const back = new Float64Array(known.length)
      unpackPlaces(out.written, begin + 1, width, dictionary, back, known.length)
      expect([...back]).toEqual([...known])
    }
  }
  expect([0, 1, 2, 3, 4, 255, 256].map(bitsFor)).toEqual([1, 1, 2, 2, 3, 8, 9])
})
