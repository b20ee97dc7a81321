import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { onOneDay } from '@pengce/language'
import { parquetReadObjects } from 'hyparquet'
import { expect, test } from 'vitest'
import { listRows } from '../src/files/list-rows.ts'
import type { PartIds } from '../src/files/lists.ts'
import { Hits, ListWriter, openDatabase, runMeasures } from '../src/index.ts'
import { EntityOrder } from '../src/run/entity-order.ts'
import { townSchema } from './made.ts'
import { temporaryFolder } from './temporary.ts'
import { townMeasures } from './town-law.ts'

const run = runMeasures(townSchema, townMeasures, onOneDay('2024-12-31'))
const at = (id: string) => run.findIndex((r) => r.measure.id === id)
const words = {
  claim: (_: unknown, place: number) => (place === 9 ? '' : `条件 ${place}`),
  missing: (_: unknown, place: number) => `fact ${place}`,
}
const textsOf = (texts: readonly string[]) => {
  const bytes = texts.map((text) => Buffer.from(text, 'utf8'))
  let end = 0
  return { ends: Uint32Array.from(bytes, (b) => (end += b.length)), bytes: Buffer.concat(bytes) }
}
const NOBODY = textsOf([])
const ENTITIES = textsOf(['b', '甲公司', 'ab', '', 'Ω2'])
const ids = {
  entities: ENTITIES,
  people: textsOf(['p0', 'p1']),
  projects: textsOf(['w0']),
  events: NOBODY,
  sites: NOBODY,
}

/** [entity, item, measure, verdict, low, high, counted, reason, missing], measure by measure as a run finds them. */
type Hit = readonly [number, number, string, number, number, number, number, number, number]
const HITS: readonly Hit[] = [
  [1, -1, 'town/growth', 1, 12_345, 12_345, 1, 0, 0],
  [4, -1, 'town/growth', 2, 0, Number.POSITIVE_INFINITY, 0, 2, 1],
  [0, -1, 'town/lane', 1, 0, 0, 0, 0, 0],
  [1, -1, 'town/lane', 2, 0, 0, 0, 9, 2],
  [1, -1, 'town/extra', 1, Number.MAX_SAFE_INTEGER, 2 ** 40, 2 ** 33, 0, 0],
  [3, -1, 'town/extra', 2, -7, -7, 0, 1, 300],
  [1, 1, 'town/staff', 1, 80_000, 80_000, 0, 0, 0],
  [3, 0, 'town/works', 2, 0, 5, 0, 0, 1],
]
const ROWS = [
  ['b', null, 'town/lane', 'town', 'granted', 0n, 0n, null, '', null, null],
  ['甲公司', null, 'town/growth', 'town', 'granted', 1_234_500n, 1_234_500n, 100n, 'yuan', null, null],
  ['甲公司', null, 'town/lane', 'town', 'open', 0n, 0n, null, '', null, 'fact 2'],
  [
    '甲公司',
    null,
    'town/extra',
    'town',
    'granted',
    900719925474099100n,
    100n * 2n ** 40n,
    100n * 2n ** 33n,
    'yuan',
    null,
    null,
  ],
  ['甲公司', 'p1', 'town/staff', 'town', 'granted', 8_000_000n, 8_000_000n, 0n, 'yuan', null, null],
  ['', null, 'town/extra', 'town', 'open', -700n, -700n, null, 'yuan', '条件 1', 'fact 300'],
  ['', 'w0', 'town/works', 'town', 'open', 0n, 500n, null, 'yuan', null, 'fact 1'],
  ['Ω2', null, 'town/growth', 'town', 'open', 0n, null, null, 'yuan', '条件 2', 'fact 1'],
]
const hitsOf = (list: readonly Hit[]): Hits => {
  const hits = new Hits()
  for (const [entity, item, measure, verdict, low, high, counted, reason, missing] of list) {
    const i = hits.add(entity, item, at(measure), verdict, low, high)
    hits.counted[i] = counted
    hits.reason[i] = reason
    hits.missing[i] = missing
  }
  return hits
}
/** A folder with one list, as a run writes it. */
const written = (list: readonly Hit[], writer: ListWriter, idsOf: PartIds = (table) => ids[table]): string => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'lists'))
  const hits = hitsOf(list)
  writer.write(join(folder, 'lists', 'part-00000.parquet'), hits, new EntityOrder().of(hits), idsOf)
  return folder
}
async function read(folder: string) {
  const db = await openDatabase({ threads: 1, memoryMegabytes: 300, temporary: null })
  const rows = []
  for await (const some of listRows(db, folder)) rows.push(...some)
  return rows
}

test('[E8] a list holds every result entity by entity, in one group of rows or several, to the last digit', async () => {
  for (const group of [1, 2, 3, 7, 8, 9]) {
    const folder = written(HITS, new ListWriter(run, words, group))
    expect([group, await read(folder)]).toEqual([group, ROWS])
    // A second reader, which knows nothing of the first.
    const file = readFileSync(join(folder, 'lists', 'part-00000.parquet'))
    const found = await parquetReadObjects({ file: file.buffer.slice(file.byteOffset, file.byteOffset + file.length) })
    expect(found.map((r) => [r.entity, r.item, r.measure, r.reason])).toEqual(
      ROWS.map(([entity, item, measure, ...rest]) => [entity, item, measure, rest[6]]),
    )
    expect(found.map((r) => [r.high, r.counted])).toEqual(
      ROWS.map((r) => [r[6], r[7]].map((v) => (v === null ? null : Number(v) / 1e4))),
    )
  }
})

test('[E8] one writer writes list after list, one of no rows too, and names their columns and types alike', async () => {
  const writer = new ListWriter(run, words)
  const folders = [HITS, [], HITS.slice(2, 3)].map((list) => written(list, writer))
  const [all = '', none = '', one = ''] = folders
  expect([await read(all), await read(none), await read(one)]).toEqual([ROWS, [], ROWS.slice(0, 1)])
  const db = await openDatabase({ threads: 1, memoryMegabytes: 300, temporary: null })
  const columns = folders.map(async (folder) =>
    (await db.runAndReadAll(`DESCRIBE FROM '${join(folder, 'lists', '*.parquet')}'`))
      .getRows()
      .map((r) => `${r[0]} ${r[1]}`),
  )
  for (const named of columns)
    expect((await named).join()).toBe(
      'entity VARCHAR,item VARCHAR,measure VARCHAR,document VARCHAR,verdict VARCHAR,low DECIMAL(18,4),high DECIMAL(18,4),counted DECIMAL(18,4),unit VARCHAR,reason VARCHAR,missing VARCHAR',
    )
})

test('[E8] a reader that passes over groups by their bounds finds what is there', async () => {
  const folder = written(HITS, new ListWriter(run, words, 2))
  const db = await openDatabase({ threads: 1, memoryMegabytes: 300, temporary: null })
  const count = async (where: string) => {
    const found = await db.runAndReadAll(`SELECT count(*) FROM '${join(folder, 'lists', '*.parquet')}' WHERE ${where}`)
    return Number(found.getRows()[0]?.[0])
  }
  const asked = [
    "entity = '甲公司'",
    "entity = ''",
    "item = 'p1'",
    'low < 0',
    'high > 100000000',
    'counted IS NULL',
    "missing = 'fact 300'",
  ]
  expect(await Promise.all(asked.map(count))).toEqual([4, 2, 1, 1, 1, 5, 1])
})

test('[E8] thousands of amounts keep their places in a dictionary that grows', async () => {
  const many = Array.from(
    { length: 20_000 },
    (_, i): Hit => [i % 5, -1, 'town/extra', 1, (i % 9000) * 2 ** 31, i, i % 2, 0, 0],
  )
  const rows = await read(written(many, new ListWriter(run, words)))
  const expected = [0, 1, 2, 3, 4].flatMap((entity) => many.filter(([of]) => of === entity))
  expect(rows.length).toBe(20_000)
  expect(rows.every((row, i) => row[5] === BigInt(expected[i]?.[4] ?? 0) * 100n)).toBe(true)
  expect(rows.every((row, i) => row[6] === BigInt(expected[i]?.[5] ?? 0) * 100n)).toBe(true)
})

test('[E8] a dictionary of one or two words or amounts, of as many as a byte tells apart, and of one more', async () => {
  for (const count of [1, 2, 255, 256, 257]) {
    // The last comes once, as the last row.
    const list = Array.from({ length: count }, (_, i): Hit => [i, -1, 'town/extra', 2, 0, i * 7, 0, 0, i + 1])
    const rows = textsOf(list.map(([entity]) => `e${entity}`))
    const folder = written(list, new ListWriter(run, words), (table) => (table === 'entities' ? rows : NOBODY))
    expect((await read(folder)).map((r) => [r[0], r[6], r[10]])).toEqual(
      list.map(([entity, , , , , high, , , missing]) => [`e${entity}`, BigInt(high) * 100n, `fact ${missing}`]),
    )
  }
})

test('[E8] words longer than their bounds are found, whole, on every side of the cut', async () => {
  const long = [
    'a'.repeat(63),
    'a'.repeat(64),
    'a'.repeat(65),
    '甲'.repeat(21),
    '甲'.repeat(22),
    `${'甲'.repeat(40)}乙`,
  ]
  const list = long.map((_, i): Hit => [0, -1, 'town/extra', 2, 0, 0, 0, 0, i + 1])
  const missing = (_: unknown, place: number) => long[place - 1] ?? ''
  for (const group of [1, 2, 9]) {
    const folder = written(list, new ListWriter(run, { ...words, missing }, group))
    const db = await openDatabase({ threads: 1, memoryMegabytes: 300, temporary: null })
    for (const word of long) {
      const from = `'${join(folder, 'lists', '*.parquet')}'`
      const found = await db.runAndReadAll(`SELECT missing FROM ${from} WHERE missing = '${word}'`)
      expect(found.getRows()).toEqual([[word]])
    }
  }
})

test('[E8] an amount without an end on either side has none in the list', async () => {
  const list: readonly Hit[] = [[0, -1, 'town/lane', 2, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0, 0]]
  expect((await read(written(list, new ListWriter(run, words)))).map((r) => [r[5], r[6]])).toEqual([[null, null]])
})

test('[E8] a list that was given up half-way leaves nothing behind for the next', async () => {
  let fails = true
  const claim = (_: unknown, place: number) => {
    if (fails) throw new Error('given up')
    return words.claim(_, place)
  }
  const writer = new ListWriter(run, { ...words, claim })
  expect(() => written(HITS, writer)).toThrow('given up')
  fails = false
  expect(await read(written(HITS, writer))).toEqual(ROWS)
})
