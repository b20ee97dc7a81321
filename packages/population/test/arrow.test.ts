import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  Bool,
  CompressionType,
  compressionRegistry,
  DateDay,
  Decimal,
  Dictionary,
  Float32,
  Float64,
  Int32,
  Int64,
  makeData,
  RecordBatchFileWriter,
  Table,
  TimestampMillisecond,
  tableToIPC,
  Utf8,
  Vector,
  vectorFromArray,
} from 'apache-arrow'
import { compress } from 'lz4js'
import { expect, test } from 'vitest'
import { arrowCellText } from '../src/arrow/cell-text.ts'
import { arrowLines } from '../src/import/arrow-lines.ts'
import { openSource } from '../src/import/sources.ts'
import { openDatabase } from '../src/index.ts'
import { temporaryFolder } from './temporary.ts'

const decimals = (values: readonly (bigint | null)[], scale: number): Vector => {
  const data = new BigInt64Array(values.flatMap((v) => [v ?? 0n, (v ?? 0n) < 0n ? -1n : 0n]))
  const nullBitmap = Uint8Array.of(values.reduce((bits, v, i) => bits | (v === null ? 0 : 1 << i), 0))
  return new Vector([
    makeData({
      type: new Decimal(scale, 18),
      length: values.length,
      nullCount: values.filter((v) => v === null).length,
      data: new Uint32Array(data.buffer),
      nullBitmap,
    }),
  ])
}
const table = new Table({
  id: vectorFromArray(['a', '乙, “b”', 'c'], new Utf8()),
  registered: vectorFromArray([true, null, false], new Bool()),
  employees: vectorFromArray([12n, null, 9_007_199_254_740_993n], new Int64()),
  share: vectorFromArray([12.5, null, 0], new Float64()),
  revenue: decimals([320_000_000n, null, -5n], 2),
  founded: vectorFromArray([Date.UTC(2012, 2, 1), null, Date.UTC(1969, 11, 31)], new DateDay()),
  asked: vectorFromArray([Date.UTC(2024, 11, 31, 23, 59), null, 0], new TimestampMillisecond()),
  size: vectorFromArray(['small', null, 'micro'], new Dictionary(new Utf8(), new Int32())),
})
const LINES = [
  'id,registered,employees,share,revenue,founded,asked,size\n',
  'a,true,12,12.5,3200000.00,2012-03-01,2024-12-31,small\n',
  '"乙, “b”",,,,,,,\n',
  'c,false,9007199254740993,0,-0.05,1969-12-31,1970-01-01,micro\n',
]
async function linesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const path = join(temporaryFolder(), 'firms.arrow')
  writeFileSync(path, bytes)
  const lines: string[] = []
  for await (const line of arrowLines(path)) lines.push(line)
  return lines
}

test.each(['file', 'stream'] as const)(
  '[E31] an Arrow %s is read as it lies: whole numbers, decimals, days, words',
  async (kind) => {
    expect(await linesOf(tableToIPC(table, kind))).toEqual(LINES)
  },
)
test('[E31] what is packed with LZ4, as Feather files are, is read', async () => {
  await linesOf(tableToIPC(table, 'file'))
  const codec = compressionRegistry.get(CompressionType.LZ4_FRAME)
  compressionRegistry.set(CompressionType.LZ4_FRAME, { ...codec, encode: compress })
  const writer = new RecordBatchFileWriter({ compressionType: CompressionType.LZ4_FRAME })
  expect(await linesOf(writer.writeAll(table).toUint8Array(true))).toEqual(LINES)
})
test.each([
  ['a file without its end', tableToIPC(table, 'file').slice(0, -7), 'import/cut-short'],
  ['a file of five bytes', tableToIPC(table, 'file').slice(0, 5), 'import/cut-short'],
  ['an empty file', new Uint8Array(), 'import/cut-short'],
  ['a stream that breaks off', tableToIPC(table, 'stream').slice(0, -100), 'import/cut-short'],
  ['no Arrow at all', new TextEncoder().encode('id,revenue\na,1\n'), 'import/not-a-table'],
])('[E31] %s is one clear problem', async (_, bytes, code) => {
  const path = join(temporaryFolder(), 'firms.feather')
  writeFileSync(path, bytes)
  const db = await openDatabase({ threads: 1, memoryMegabytes: 300, temporary: null })
  const read = await openSource(db, path, 'firms')
  expect(read.ok ? null : read.problem.code).toBe(code)
})
test('[E31] words of decimals keep their sign and their zeros', () => {
  const type = new Decimal(4, 18)
  const words = (whole: bigint) => new Uint32Array(new BigInt64Array([whole, whole < 0n ? -1n : 0n]).buffer)
  expect([0n, 1n, -1n, 10_000n, -123_456_789n].map((n) => arrowCellText(type, words(n)))).toEqual([
    '0.0000',
    '0.0001',
    '-0.0001',
    '1.0000',
    '-12345.6789',
  ])
})

test('[E31] a moment with a time zone is the day it is then in Shenzhen, one without is its own', () => {
  const moments = [Date.UTC(2024, 2, 4, 15, 59, 59), Date.UTC(2024, 2, 4, 16), Date.UTC(2024, 2, 5, 15, 59), null]
  const days = (type: TimestampMillisecond) => moments.map((moment) => arrowCellText(type, moment))
  expect(days(new TimestampMillisecond('UTC'))).toEqual(['2024-03-04', '2024-03-05', '2024-03-05', ''])
  expect(days(new TimestampMillisecond('Asia/Shanghai'))).toEqual(days(new TimestampMillisecond('UTC')))
  expect(days(new TimestampMillisecond())).toEqual(['2024-03-04', '2024-03-04', '2024-03-05', ''])
})
test('[E31] a number of 32 bits has the digits that were written', () => {
  const given = [0.1, 12.34, 16_777_216, -0.5, 99.99, 0, Number.NaN]
  expect(given.map((n) => arrowCellText(new Float32(), Math.fround(n)))).toEqual(given.map(String))
  expect(arrowCellText(new Float64(), Math.fround(0.1))).toBe('0.10000000149011612')
})
