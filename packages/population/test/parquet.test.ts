import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { parquetMetadata } from 'hyparquet'
import { parquetWriteFile } from 'hyparquet-writer'
import { expect, test } from 'vitest'
import { isNotice, openDatabase, readPart } from '../src/index.ts'
import { ColumnReader } from '../src/parquet/column.ts'
import { ParquetFile } from '../src/parquet/file.ts'
import { Unreadable } from '../src/parquet/packed.ts'
import { PageReader } from '../src/parquet/pages.ts'
import { codes, imported } from './imported.ts'
import { given } from './made.ts'
import { temporaryFolder } from './temporary.ts'

const database = () => openDatabase({ threads: 1, memoryMegabytes: 300, temporary: null })

/** Cells of every kind: many words and few, runs and scattered gaps, a column of gaps, one without any. */
const ROWS = 3000
const CELLS = `SELECT 'f' || lpad(CAST(i AS VARCHAR), 5, '0') AS id,
  ['enterprise', 'sole-trader'][1 + i % 2] AS subject,
  CASE WHEN i % 11 = 0 THEN NULL ELSE ['north', 'south'][1 + (i // 100) % 2] END AS district,
  CASE WHEN i % 7 = 0 THEN NULL ELSE i % 3 = 0 END AS "firm/registered",
  CAST(CASE WHEN i % 5 = 0 THEN i * 7919 ELSE i % 4 END AS DECIMAL(18, 2)) / 100 AS "firm/revenue@2024",
  CASE WHEN i < 2500 THEN 12 ELSE NULL END AS "firm/revenue@2023",
  CAST(NULL AS BIGINT) AS "firm/revenue@2022",
  CAST((i % 1000) / 10 AS DECIMAL(9, 4)) AS "firm/share (%)",
  CASE WHEN i % 13 = 0 THEN NULL ELSE DATE '1990-01-01' + CAST(i * 3 AS INTEGER) END AS "firm/founded",
  CASE WHEN i % 17 = 0 THEN NULL ELSE ['large', '小型', 'small'][1 + i % 3] END AS "firm/size"
  FROM (SELECT range AS i FROM range(${ROWS}))`
const TYPED = `SELECT * REPLACE (CAST("firm/revenue@2024" AS DECIMAL(18, 2)) AS "firm/revenue@2024") FROM (${CELLS})`

const written = async (db: DuckDBConnection, path: string, query: string, how = 'FORMAT parquet'): Promise<string> => {
  await db.run(`COPY (${query}) TO '${path}' (${how})`)
  return path
}
/** What an import comes to: its bytes, and what is said of its cells. */
const printOf = async (file: string, partSize: number) => {
  const { result, problems } = await imported({ entities: file }, { partSize })
  return { print: given(result).population.manifest.fingerprint, said: codes(problems) }
}

test('[E33] however a Parquet file is written, it gives the bytes that the same cells give as text', async () => {
  const db = await database()
  const folder = temporaryFolder()
  const csv = await written(db, join(folder, 'cells.csv'), TYPED, 'FORMAT csv, HEADER')
  const ways = [
    'COMPRESSION uncompressed',
    'COMPRESSION snappy, ROW_GROUP_SIZE 2048',
    'COMPRESSION gzip',
    'COMPRESSION zstd, ROW_GROUP_SIZE 2048',
    'COMPRESSION brotli',
    // Not read page by page: left to the database.
    'COMPRESSION lz4',
    'COMPRESSION zstd, PARQUET_VERSION V2',
    'COMPRESSION zstd, DICTIONARY_SIZE_LIMIT 1',
  ]
  const files = await Promise.all(
    ways.map((way, i) => written(db, join(folder, `${i}.parquet`), TYPED, `FORMAT parquet, ${way}`)),
  )
  const across = await printOf(csv, 700)
  for (const [i, file] of files.entries()) expect([ways[i], await printOf(file, 700)]).toEqual([ways[i], across])
  // One part, and a last part of one row.
  for (const partSize of [ROWS, ROWS - 1])
    expect(await printOf(files[3] ?? '', partSize)).toEqual(await printOf(csv, partSize))
})

test('[E33] pages of the second kind, and columns that may have no gap, give the same', async () => {
  const folder = temporaryFolder()
  const range = Array.from({ length: 2000 }, (_, i) => i)
  const ids = range.map((i) => `f${i}`)
  const registered = range.map((i) => (i % 7 === 0 ? null : i % 3 === 0))
  const few = range.map((i) => (i % 5 === 0 ? null : BigInt(i % 50)))
  const many = range.map((i) => BigInt(i * 977))
  const size = range.map((i) => (i % 4 === 0 ? null : i % 8 < 4 ? 'large' : '小型'))
  const file = join(folder, 'second.parquet')
  await parquetWriteFile({
    filename: file,
    rowGroupSize: 900,
    columnData: [
      { name: 'id', data: ids, type: 'STRING', nullable: false },
      { name: 'firm/registered', data: registered, type: 'BOOLEAN' },
      { name: 'firm/revenue@2024', data: few, type: 'INT64' },
      { name: 'firm/revenue@2022', data: many, type: 'INT64', nullable: false },
      { name: 'firm/size', data: size, type: 'STRING' },
    ],
  })
  const csv = join(folder, 'second.csv')
  const line = (i: number) => [ids[i], registered[i] ?? '', few[i] ?? '', many[i], size[i] ?? ''].join(',')
  writeFileSync(
    csv,
    `id,firm/registered,firm/revenue@2024,firm/revenue@2022,firm/size\n${range.map(line).join('\n')}\n`,
  )
  expect(await printOf(file, 700)).toEqual(await printOf(csv, 700))
})

test('[E33] rows that do not stand leave no trace, at the first and the last row of a part and across files', async () => {
  const db = await database()
  const folder = temporaryFolder()
  // Nobody's rows, and rows of an id that stands before: first, last, at the ends of parts, several in a row.
  const gone = [0, 1, 9, 10, 19, 20, 21, 50, 119]
  const source = `SELECT * REPLACE (CASE WHEN i IN (${gone.join(', ')}) THEN CASE WHEN i % 2 = 0 THEN NULL ELSE 'f00002' END ELSE id END AS id) FROM (SELECT *, CAST(substr(id, 2) AS INTEGER) AS i FROM (${TYPED}) LIMIT 120)`
  const files = ['a', 'b', 'c'].map((name, n) =>
    written(
      db,
      join(folder, `${name}.parquet`),
      `SELECT * EXCLUDE (i) FROM (${source}) WHERE i // 45 = ${n} ORDER BY i`,
    ),
  )
  await Promise.all(files)
  const csv = await written(
    db,
    join(temporaryFolder(), 'all.csv'),
    `SELECT * EXCLUDE (i) FROM (${source}) ORDER BY i`,
    'FORMAT csv, HEADER',
  )
  const [parquet, text] = [
    await imported({ entities: folder }, { partSize: 10 }),
    await imported({ entities: csv }, { partSize: 10 }),
  ]
  expect(given(parquet.result).population.manifest.fingerprint).toBe(given(text.result).population.manifest.fingerprint)
  expect(given(parquet.result).rows.entities).toEqual({ read: 120, left: gone.length })
  expect(parquet.problems.map((p) => p.code).sort()).toEqual(text.problems.map((p) => p.code).sort())
  expect(codes(parquet.problems)).toContain('30 id row/duplicate')
})

test('[E33] files of one table may differ: another scale, another kind, a column more or less', async () => {
  const db = await database()
  const folder = temporaryFolder()
  await written(
    db,
    join(folder, 'a.parquet'),
    `SELECT 'a' AS id, CAST(1.5 AS DECIMAL(18, 2)) AS "firm/revenue@2024", DATE '2012-03-01' AS "firm/founded"`,
  )
  await written(
    db,
    join(folder, 'b.parquet'),
    `SELECT 'b' AS id, CAST(1.5 AS DECIMAL(18, 4)) AS "firm/revenue@2024", true AS "firm/registered"`,
  )
  await written(
    db,
    join(folder, 'c.parquet'),
    `SELECT 'c' AS id, '3万元' AS "firm/revenue@2024", DATE '2012-03-02' AS "firm/founded"`,
  )
  const { result, problems } = await imported({ entities: folder }, { partSize: 1 })
  expect(codes(problems)).toEqual([])
  const column = (key: string) =>
    [0, 1, 2].flatMap((part) => [...(given(readPart(given(result).population, 'entities', part)).number(key) ?? [])])
  expect(column('firm/revenue@2024')).toEqual([150, 150, 3_000_000])
  expect(column('firm/founded')).toEqual([15_400, Number.NaN, 15_401])
  expect(column('firm/registered')).toEqual([2, 1, 2])
})

test('[E33] figures at the edge of what a fact may be are taken, one beyond is reported; so are the ends of the days', async () => {
  const db = await database()
  const rows = [
    ["'a'", '0', '100', "DATE '1900-01-01'"],
    ["'b'", '-0.01', '100.0001', "DATE '1899-12-31'"],
    ["'c'", '10000000000000.00', '0', "DATE '2100-12-31'"],
    ["'d'", '10000000000000.01', '-0.0001', "DATE '2101-01-01'"],
    ["'e'", '90071992547409.93', 'NULL', 'NULL'],
    ["'f'", '-90071992547409.93', 'NULL', 'NULL'],
  ]
  const query = `SELECT id, CAST(r AS DECIMAL(18, 2)) AS "firm/revenue@2024", CAST(s AS DECIMAL(9, 4)) AS "firm/share (%)", f AS "firm/founded" FROM (VALUES ${rows.map((r) => `(${r.join(', ')})`).join(', ')}) t(id, r, s, f)`
  const file = await written(db, join(temporaryFolder(), 'edges.parquet'), query)
  const { result, problems } = await imported({ entities: file })
  expect(codes(problems)).toEqual([
    '2 firm/founded cell/not-readable',
    '2 firm/revenue@2024 cell/below-least',
    '2 firm/share (%) cell/above-most',
    '4 firm/founded cell/day-out-of-range',
    '4 firm/revenue@2024 cell/above-most',
    '4 firm/share (%) cell/below-least',
    '5 firm/revenue@2024 cell/above-most',
    '6 firm/revenue@2024 cell/below-least',
  ])
  const part = given(readPart(given(result).population, 'entities', 0))
  const gaps = (count: number) => Array(count).fill(Number.NaN)
  expect([...(part.number('firm/revenue@2024') ?? [])]).toEqual([0, ...gaps(1), 1e15, ...gaps(3)])
  expect([...(part.number('firm/share') ?? [])]).toEqual([1_000_000, ...gaps(1), 0, ...gaps(3)])
})

test('[E16] projects in the order of their owners and in any other order make the same population', async () => {
  const db = await database()
  const folder = temporaryFolder()
  const firms = await written(db, join(folder, 'firms.parquet'), `${TYPED} LIMIT 200`)
  const works = `SELECT 'p' || i AS id, 'f' || lpad(CAST(i // 3 AS VARCHAR), 5, '0') AS owner, CAST(i AS DECIMAL(18, 2)) AS "works/cost", i % 2 = 0 AS "works/here" FROM (SELECT range AS i FROM range(240)) WHERE i % 5 <> 0`
  const sorted = await written(db, join(folder, 'sorted.parquet'), `${works} ORDER BY i`)
  const mixed = await written(db, join(folder, 'mixed.parquet'), `${works} ORDER BY i % 3 DESC, hash(i // 3), i`)
  const csv = await written(db, join(folder, 'works.csv'), `${works} ORDER BY i`, 'FORMAT csv, HEADER')
  const prints = []
  for (const projects of [sorted, csv]) {
    const { result, problems } = await imported({ entities: firms, projects }, { partSize: 16 })
    expect(codes(problems.filter((p) => !isNotice(p)))).toEqual([])
    prints.push(given(result).population.manifest.fingerprint)
  }
  expect(prints[1]).toBe(prints[0])
  const { result } = await imported({ entities: firms, projects: mixed }, { partSize: 16 })
  const { population } = given(result)
  const costs: [string, number][] = []
  for (let part = 0; part < population.manifest.parts; part++) {
    const owners = given(readPart(population, 'entities', part)).texts('id') ?? []
    const projects = given(readPart(population, 'projects', part))
    projects.number('owner')?.forEach((owner, i) => {
      costs.push([owners[owner] ?? '', projects.number('works/cost')?.[i] ?? 0])
    })
  }
  expect(costs).toHaveLength(192)
  for (const [owner, fen] of costs) expect(Number(owner.slice(1))).toBe(Math.floor(fen / 300))
})

test('[E19] a file whose pages were damaged is one clear problem, whichever column it is', async () => {
  const db = await database()
  const path = await written(db, join(temporaryFolder(), 'whole.parquet'), TYPED, 'FORMAT parquet, COMPRESSION zstd')
  const bytes = readFileSync(path)
  const frame = Buffer.from([0x28, 0xb5, 0x2f, 0xfd])
  const frames: number[] = []
  for (let at = bytes.indexOf(frame); at >= 0; at = bytes.indexOf(frame, at + 1)) frames.push(at)
  // The head of the first page, and the packing of some others; what says where pages lie stays.
  for (const at of [4, frames[0], frames[5], frames.at(-1)]) {
    const damaged = Uint8Array.from(bytes)
    damaged.fill(0xff, at, (at ?? 0) + 4)
    const file = join(temporaryFolder(), 'damaged.parquet')
    writeFileSync(file, damaged)
    const { result } = await imported({ entities: file }, { partSize: ROWS })
    expect(result).toMatchObject({
      ok: false,
      problem: { code: expect.stringMatching(/^import\/(cut-short|not-a-table)$/u) },
    })
  }
})

test('[E33] what another column holds inside under the same name says nothing of a column', async () => {
  const range = Array.from({ length: 40 }, (_, i) => i)
  const money = range.map((i) => (i % 3 === 0 ? null : BigInt(i)))
  const file = join(temporaryFolder(), 'within.parquet')
  const [name, type] = ['firm/revenue@2024', 'INT64'] as const
  await parquetWriteFile({
    filename: file,
    schema: [
      { name: 'root', num_children: 3 },
      { name: 'id', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
      { name, type, repetition_type: 'OPTIONAL' },
      { name: 'besides', repetition_type: 'OPTIONAL', num_children: 1 },
      { name, type, repetition_type: 'REQUIRED' },
    ],
    columnData: [
      { name: 'id', data: range.map((i) => `f${i}`) },
      { name, data: money },
      { name: 'besides', data: range.map((i) => ({ [name]: BigInt(7 * i) })) },
    ],
  })
  const { result } = await imported({ entities: file })
  const part = given(readPart(given(result).population, 'entities', 0))
  expect([...(part.number(name) ?? [])]).toEqual(money.map((n) => (n === null ? Number.NaN : Number(n) * 100)))
})

test('[E33] types that are not read page by page, and a file of no rows, give what text gives', async () => {
  const db = await database()
  const folder = temporaryFolder()
  const query = (rows: number, money: string, day: string) =>
    `SELECT 'f' || i AS id, CASE WHEN i % 3 = 0 THEN NULL ELSE CAST(i % 100 AS ${money}) END AS "firm/revenue@2024",
      CASE WHEN i % 4 = 0 THEN NULL ELSE CAST(DATE '2001-02-03' + CAST(i AS INTEGER) AS ${day}) END AS "firm/founded"
      FROM (SELECT range AS i FROM range(${rows}))`
  const csv = await written(db, join(folder, 'plain.csv'), query(120, 'INTEGER', 'DATE'), 'FORMAT csv, HEADER')
  const expected = await printOf(csv, 50)
  const kinds = ['TINYINT', 'UTINYINT', 'SMALLINT', 'UINTEGER', 'UBIGINT', 'DECIMAL(4, 1)', 'DECIMAL(19, 2)', 'DOUBLE']
  for (const [i, kind] of kinds.entries()) {
    const day = i % 2 === 0 ? 'TIMESTAMP' : 'DATE'
    const file = await written(db, join(folder, `${i}.parquet`), query(120, kind, day))
    expect([kind, await printOf(file, 50)]).toEqual([kind, expected])
  }
  const none = await written(db, join(folder, 'none.parquet'), query(0, 'INTEGER', 'DATE'))
  const { result, problems } = await imported({ entities: none })
  expect(codes(problems)).toEqual([])
  expect(given(result).rows.entities).toEqual({ read: 0, left: 0 })
})

test('[E33] a moment with a time zone is the day it is then in Shenzhen, wherever the machine stands', async () => {
  const db = await database()
  const moments = ['2024-03-04 15:59:59', '2024-03-04 16:00:00', '2024-03-05 15:59:59']
  for (const [type, days] of [
    ['TIMESTAMPTZ', [19_786, 19_787, 19_787]],
    ['TIMESTAMP', [19_786, 19_786, 19_787]],
  ] as const) {
    const zone = type === 'TIMESTAMPTZ' ? '+00' : ''
    const rows = moments.map((moment, i) => `('f${i}', CAST('${moment}${zone}' AS ${type}))`)
    const query = `SELECT id, founded AS "firm/founded" FROM (VALUES ${rows.join(', ')}) t(id, founded)`
    const { result } = await imported({ entities: await written(db, join(temporaryFolder(), 'x.parquet'), query) })
    const part = given(readPart(given(result).population, 'entities', 0))
    expect([...(part.number('firm/founded') ?? [])]).toEqual(days)
  }
})

test('[E33] days in one file, moments in another and none in a third are days', async () => {
  const db = await database()
  const folder = temporaryFolder()
  const days = ["DATE '2012-03-01'", "TIMESTAMP '2012-03-01 23:59:59'", "TIMESTAMPTZ '2012-03-01 16:00:00+00'"]
  const cases: readonly (readonly [files: readonly number[], days: readonly number[]])[] = [
    [
      [0, 1],
      [15_400, 15_400],
    ],
    [[1], [15_400]],
    [[2], [15_401]],
    [
      [0, 2],
      [15_400, 15_401],
    ],
    [
      [0, 1, 2],
      [15_400, 15_400, 15_401],
    ],
  ]
  for (const [n, [files, expected]] of cases.entries()) {
    const here = join(folder, String(n))
    mkdirSync(here)
    for (const i of files)
      await written(
        db,
        join(here, `${i}.parquet`),
        `SELECT 'f${i}' AS id, true AS "firm/registered", ${days[i]} AS "firm/founded"`,
      )
    await written(db, join(here, '9.parquet'), `SELECT 'f9' AS id, true AS "firm/registered"`)
    const { result, problems } = await imported({ entities: here })
    expect(codes(problems)).toEqual([])
    const part = given(readPart(given(result).population, 'entities', 0))
    expect([...(part.number('firm/founded') ?? [])]).toEqual([...expected, Number.NaN])
  }
})

test('[E19] of several files the one that was damaged is named', async () => {
  const db = await database()
  const firms = await written(db, join(temporaryFolder(), 'firms.parquet'), `${TYPED} LIMIT 20`)
  const works = `SELECT 'p' || i AS id, 'f' || lpad(CAST(i AS VARCHAR), 5, '0') AS owner, i % 2 = 0 AS "works/here" FROM (SELECT range AS i FROM range(20))`
  const projects = await written(db, join(temporaryFolder(), 'works.parquet'), works)
  const bytes = readFileSync(projects)
  bytes.fill(0xff, 4, 24)
  writeFileSync(projects, bytes)
  const { result } = await imported({ entities: firms, projects })
  expect(result).toMatchObject({ ok: false, problem: { at: projects } })
})

test('[E33] a group of rows that lacks its dictionary is not read by that of the group before', async () => {
  const db = await database()
  const query = `SELECT i, CAST(1000 + i % 7 AS VARCHAR) AS word, CAST(i % 7 AS BIGINT) AS number FROM (SELECT range AS i FROM range(4096)) ORDER BY i`
  const path = await written(
    db,
    join(temporaryFolder(), 'groups.parquet'),
    query,
    'FORMAT parquet, ROW_GROUP_SIZE 2048',
  )
  const bytes = readFileSync(path)
  const { row_groups } = parquetMetadata(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
  expect(row_groups).toHaveLength(2)
  const pages = new PageReader()
  await pages.ready()
  const [file, reader, rows] = [new ParquetFile(path), new ColumnReader(pages), { from: 0, until: 4096 }]
  const [numbers, words] = [new Float64Array(4096), new Array<string | null>(4096).fill(null)]
  const read = {
    number: (chunks: Chunks) => reader.numbers(file, chunks, rows, wholes, numbers, 0, Number.NaN),
    word: (chunks: Chunks) => reader.texts(file, chunks, rows, words, 0),
  }
  for (const [place, name] of [
    [1, 'word'],
    [2, 'number'],
  ] as const) {
    const chunks = file.column(name)?.chunks ?? []
    read[name](chunks)
    const data = Number(row_groups[1]?.columns[place]?.meta_data?.data_page_offset)
    const [first, second] = chunks
    if (first === undefined || second === undefined) throw new Error('no two groups')
    expect(data).toBeGreaterThan(second.start)
    const without = { ...second, start: data, length: second.length - (data - second.start) }
    expect(() => read[name]([first, without])).toThrow(Unreadable)
  }
  file.close()
  expect([numbers[2048], words[2048]]).toEqual([2048 % 7, String(1000 + (2048 % 7))])
})
type Chunks = NonNullable<ReturnType<ParquetFile['column']>>['chunks']
/** Whole numbers as they lie. */
const wholes = (bytes: Uint8Array, count: number, into: Float64Array): boolean => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let i = 0; i < count; i++) into[i] = Number(view.getBigInt64(i * 8, true))
  return false
}
