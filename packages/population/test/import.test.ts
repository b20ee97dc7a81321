import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Excel from 'exceljs'
import { expect, test } from 'vitest'
import {
  cellProblemText,
  HeadReader,
  type ImportOptions,
  openDatabase,
  parquetPath,
  parquetWriter,
  populationProblemText,
  readCell,
  readPart,
  TABLES,
  type TableName,
} from '../src/index.ts'
import { codes, groups, imported } from './imported.ts'
import { given, madeTown, townSchema } from './made.ts'
import { temporaryFile, temporaryFolder } from './temporary.ts'
import { town } from './town-law.ts'

const FIRMS = `id,subject,district,firm/registered,firm/revenue@2024,firm/revenue@2023,firm/share (%),firm/founded,firm/size
a,enterprise,north,yes,1000000,900000.5,60,2012-03-01,small
b,企业,南,是,3.2亿元,,12.5,2020-02-29,小型
c,enterprise,north,no,12345.67,不适用,,不适用,不适用
`

test('[E13] cells are read as people write them, exactly; an empty cell is a gap', async () => {
  const { result, problems } = await imported({ entities: temporaryFile('firms.csv', FIRMS) })
  expect(problems).toEqual([])
  const part = given(readPart(given(result).population, 'entities', 0))
  expect(part.texts('id')).toEqual(['a', 'b', 'c'])
  expect([...(part.number('firm/registered') ?? [])]).toEqual([1, 1, 0])
  expect([...(part.number('firm/revenue@2024') ?? [])]).toEqual([100_000_000, 32_000_000_000, 1_234_567])
  expect([...(part.number('firm/revenue@2023') ?? [])]).toEqual([90_000_050, Number.NaN, 0])
  expect([...(part.number('firm/share') ?? [])]).toEqual([600_000, 125_000, Number.NaN])
  expect([...(part.number('firm/founded') ?? [])]).toEqual([15_400, 18_321, Number.POSITIVE_INFINITY])
  expect([...(part.number('firm/size') ?? [])]).toEqual([2, 2, 0])
  expect([...(part.number('district') ?? [])]).toEqual([0, 1, 0])
})

/** The made-up town as CSV, with damage of every kind; the damage is known, so the report can be compared with it. */
const DIRTY = `id,name,subject,district,firm/registered,firm/revenue@2024,firm/revenue@2023,firm/share,firm/founded,firm/size,营业收人,revenue
f1,甲,enterprise,north,yes,5000000,4000000,50%,2012-01-31,small,1,1
f2,乙,enterprise,west,maybe,ten,1,0.5,2015-02-30,tiny,1,1
f1,丙,enterprise,north,yes,1,1,50%,2012-01-31,small,1,1
,丁,enterprise,north,yes,1,1,50%,2012-01-31,small,1,1
f5,戊,enterprise,south,yes,-5,1.005,150%,2150-01-01,small,1,1
f6,己,enterprise,south,yes,100.5,1010000,60%,2012-01-31,small,1,1
f7,庚,enterprise,south,yes,1,1,60%,2012-01-31,small,1,1,too,many
f8,辛,enterprise,south,yes,7000000,,60%,2012-01-31,large,1,1
`
const DAMAGE = [
  '- revenue column/no-year',
  '- 营业收人 column/unknown',
  '2 district cell/unknown-group',
  '2 firm/founded cell/not-readable',
  '2 firm/registered cell/not-yes-or-no',
  '2 firm/revenue@2024 cell/not-readable',
  '2 firm/share cell/not-readable',
  '2 firm/size cell/unknown-option',
  '3 id row/duplicate',
  '4 id row/no-id',
  '5 firm/founded cell/day-out-of-range',
  '5 firm/revenue@2023 cell/too-fine',
  '5 firm/revenue@2024 cell/below-least',
  '5 firm/share cell/above-most',
  '6 firm/revenue@2024 cell/unit-suspected',
  '7  row/malformed',
]

test('[E14] every cell, row and column that is not taken is reported with its place; nothing else is lost', async () => {
  const { result, problems } = await imported({ entities: temporaryFile('firms.csv', DIRTY) })
  const { population, rows } = given(result)
  expect(codes(problems)).toEqual([...DAMAGE].sort())
  expect(rows.entities).toEqual({ read: 8, left: 3 })
  const part = given(readPart(population, 'entities', 0))
  expect(part.texts('id')).toEqual(['f1', 'f2', 'f5', 'f6', 'f8'])
  expect([...(part.number('firm/revenue@2024') ?? [])]).toEqual([
    500_000_000,
    Number.NaN,
    Number.NaN,
    10_050,
    700_000_000,
  ])
  expect([...(part.number('firm/size') ?? [])]).toEqual([2, 65_535, 2, 2, 1])
  expect([...(part.number('district') ?? [])]).toEqual([0, 2, 1, 1, 1])
  for (const p of problems)
    for (const language of ['zh', 'en'] as const) expect(cellProblemText(p, language).length).toBeGreaterThan(10)
  expect(problems.find((p) => p.code === 'column/unknown')).toMatchObject({
    nearest: expect.arrayContaining(['营业收入']),
  })
})

test('[E15] a column of money that is ten thousand times too small is suspected to be in 万元, and said to be so when it is', async () => {
  const lines = (factor: number, head: string) =>
    `id,${head}\n${Array.from({ length: 60 }, (_, i) => `f${i},${((i + 1) * 100_000) / factor}`).join('\n')}\n`
  const wrong = await imported({ entities: temporaryFile('a.csv', lines(10_000, 'firm/revenue@2024')) })
  expect(wrong.problems).toMatchObject([{ code: 'column/unit-suspected', ratio: 'small', column: 'firm/revenue@2024' }])
  const right = await imported({ entities: temporaryFile('a.csv', lines(10_000, '营业收入@2024（万元）')) })
  expect(right.problems).toEqual([])
  const part = given(readPart(given(right.result).population, 'entities', 0))
  expect(part.number('firm/revenue@2024')?.[0]).toBe(10_000_000)
})

test('[E16] what belongs to an entity lies in its part, whatever the order of the files; without an owner it is left out', async () => {
  const ids = Array.from({ length: 120 }, (_, i) => `f${i}`)
  const firms = temporaryFile('f.csv', `id,firm/registered\n${ids.map((id) => `${id},yes`).join('\n')}\n`)
  const works = temporaryFile(
    'w.csv',
    `编号,所属主体,works/cost\n${[...ids]
      .reverse()
      .map((id, i) => `p${i},${id},${i}万元`)
      .join('\n')}\nq,nobody,1\n`,
  )
  const { result, problems } = await imported({ entities: firms, projects: works })
  const { population } = given(result)
  expect(codes(problems)).toEqual(['121 所属主体 row/unknown-owner'])
  for (let part = 0; part < population.manifest.parts; part++) {
    const owners = given(readPart(population, 'entities', part)).texts('id') ?? []
    const projects = given(readPart(population, 'projects', part))
    expect(projects.size).toBe(owners.length)
    projects.number('owner')?.forEach((owner, i) => {
      const place = 119 - Number((owners[owner] ?? '').slice(1))
      expect(projects.texts('id')?.[i]).toBe(`p${place}`)
      expect(projects.number('works/cost')?.[i]).toBe(place * 1_000_000)
    })
  }
})

test('[E17] Parquet written for people reads back as the same population, still marked as made up', async () => {
  const population = await madeTown(90, { partSize: 90 })
  const db = await openDatabase({ threads: 1, memoryMegabytes: 300, temporary: null })
  const writer = parquetWriter(db, townSchema, population.manifest.groups)
  const files: Partial<Record<TableName, string>> = {}
  const entities = given(readPart(population, 'entities', 0))
  for (const table of TABLES) {
    const part = given(readPart(population, table, 0))
    const numbers = new Map(part.keys.map((key) => [key, part.number(key) ?? new Float64Array()]))
    const texts = new Map([['id', part.texts('id') ?? []]])
    const path = parquetPath(population.folder, table, 0)
    given(await writer.write(path, table, { size: part.size, numbers, texts }, entities.texts('id') ?? []))
    if (part.size > 0) files[table] = path
  }
  const { result, problems } = await imported(files, { partSize: 90 })
  expect(problems).toEqual([])
  const again = given(result).population
  expect(again.manifest.madeUp).not.toBeNull()
  for (const table of ['entities', 'projects', 'people'] as const) {
    const [a, b] = [given(readPart(population, table, 0)), given(readPart(again, table, 0))]
    expect(b.texts('id')).toEqual(a.texts('id'))
    for (const key of a.keys) expect([key, b.number(key)]).toEqual([key, a.number(key)])
  }
})

test('[E17] no Parquet of a population that was made in the same folder before is read with the one made now', async () => {
  const db = await openDatabase({ threads: 1, memoryMegabytes: 300, temporary: null })
  const folder = join(temporaryFolder(), 'town')
  const parquet = parquetWriter(db, townSchema, groups)
  await madeTown(50, { folder, partSize: 20, parquet })
  const kept = join(folder, 'entities', 'notes.txt')
  writeFileSync(kept, 'not a part')
  // As a database leaves it that was killed.
  mkdirSync(join(folder, 'temporary'))
  await madeTown(21, { folder, partSize: 20, parquet })
  const { result } = await imported({ entities: join(folder, 'entities') })
  expect(given(result).rows.entities).toEqual({ read: 21, left: 0 })
  await madeTown(19, { folder, partSize: 20 })
  expect(readdirSync(join(folder, 'entities'))).toEqual(['notes.txt'])
})

test('[E28] a folder of typed Parquet files is read as it lies; what cannot be is reported with its file and row', async () => {
  const db = await openDatabase({ threads: 2, memoryMegabytes: 300, temporary: null })
  const folder = temporaryFolder()
  const write = (name: string, rows: readonly string[]) =>
    db.run(
      `COPY (SELECT id, CAST(registered AS BOOLEAN) AS "firm/registered", CAST(r24 AS DECIMAL(18, 2)) AS "firm/revenue@2024", CAST(r23 AS BIGINT) AS "营业收入@2023（万元）", CAST(share AS DECIMAL(9, 4)) AS "firm/share (%)", CAST(founded AS TIMESTAMP) AS "firm/founded", size AS "firm/size" FROM (VALUES ${rows.join(', ')}) t(id, registered, r24, r23, share, founded, size)) TO '${join(folder, name)}' (FORMAT parquet)`,
    )
  await write('b.parquet', [
    "('f4', NULL, 0, 90071993, 100, '1850-01-01', 'huge')",
    "('f2', true, 1, 1, 1, '2012-03-01', 'small')",
    "('f5', true, 9999999999.99, NULL, 100.5, NULL, 'large')",
  ])
  await write('a.parquet', [
    "('f1', true, 0.01, 2, 12.5, '2012-03-01 10:30:00', '小型')",
    "('f2', false, -0.01, 0, 0, '2020-02-29', NULL)",
    "('f3', NULL, NULL, NULL, NULL, NULL, 'does-not-apply')",
  ])
  const { result, problems } = await imported({ entities: folder }, { partSize: 2 })
  expect(problems.map((p) => `${p.file.slice(-9)} ${p.row} ${p.column} ${p.code}`).sort()).toEqual([
    'a.parquet 2 firm/revenue@2024 cell/below-least',
    'b.parquet 1 firm/founded cell/not-readable',
    'b.parquet 1 firm/size cell/unknown-option',
    'b.parquet 2 id row/duplicate',
    'b.parquet 3 firm/share (%) cell/above-most',
  ])
  const { population, rows } = given(result)
  expect(rows.entities).toEqual({ read: 6, left: 1 })
  const column = (key: string) =>
    [0, 1, 2].flatMap((part) => [...(given(readPart(population, 'entities', part)).number(key) ?? [])])
  expect([0, 1, 2].flatMap((n) => given(readPart(population, 'entities', n)).texts('id'))).toEqual([
    'f1',
    'f2',
    'f3',
    'f4',
    'f5',
  ])
  expect(column('firm/registered')).toEqual([1, 0, 2, 2, 1])
  expect(column('firm/revenue@2024')).toEqual([1, Number.NaN, Number.NaN, 0, 999_999_999_999])
  expect(column('firm/revenue@2023')).toEqual([2_000_000, 0, Number.NaN, 90_071_993_000_000, Number.NaN])
  expect(column('firm/share')).toEqual([125_000, 0, Number.NaN, 1_000_000, Number.NaN])
  expect(column('firm/founded')).toEqual([15_400, 18_321, Number.NaN, Number.NaN, Number.NaN])
  expect(column('firm/size')).toEqual([2, 65_535, 0, 65_535, 1])
})

test('[E18] a workbook and a file in GB18030 are read as a CSV is', async () => {
  const book = new Excel.Workbook()
  const sheet = book.addWorksheet('firms')
  sheet.addRow(['编号', '区', '营业收入@2024（万元）', 'firm/founded', 'firm/registered'])
  sheet.addRow(['a', '北', 320.5, new Date('2012-03-01T00:00:00Z'), true])
  sheet.addRow(['b', '南', { formula: '1+1', result: 2 }, '2012年3月2日', '否'])
  const path = join(temporaryFolder(), 'firms.xlsx')
  await book.xlsx.writeFile(path)
  const { result, problems } = await imported({ entities: path })
  expect(problems).toEqual([])
  const part = given(readPart(given(result).population, 'entities', 0))
  expect([...(part.number('firm/revenue@2024') ?? [])]).toEqual([320_500_000, 2_000_000])
  expect([...(part.number('firm/founded') ?? [])]).toEqual([15_400, 15_401])
  const gb = Uint8Array.from([
    0xb1,
    0xe0,
    0xba,
    0xc5,
    0x2c,
    ...Buffer.from('firm/registered\n'),
    ...Buffer.from('a,'),
    0xca,
    0xc7,
    0x0a,
  ])
  const chinese = await imported({ entities: temporaryFile('gb.csv', gb) })
  expect([
    ...(given(readPart(given(chinese.result).population, 'entities', 0)).number('firm/registered') ?? []),
  ]).toEqual([1])
})

test('[E19] a file that is cut short, of no known kind, or lacks its columns is one clear problem', async () => {
  const population = await madeTown(40)
  const db = await openDatabase({ threads: 1, memoryMegabytes: 300, temporary: null })
  const part = given(readPart(population, 'entities', 0))
  const path = parquetPath(population.folder, 'entities', 0)
  const numbers = new Map(part.keys.map((key) => [key, part.number(key) ?? new Float64Array()]))
  given(
    await parquetWriter(db, townSchema, population.manifest.groups).write(
      path,
      'entities',
      { size: part.size, numbers, texts: new Map([['id', part.texts('id') ?? []]]) },
      [],
    ),
  )
  truncateSync(path, Math.floor(readFileSync(path).length / 2))
  const cases: readonly (readonly [ImportOptions['files'], string])[] = [
    [{ entities: path }, 'import/cut-short'],
    [{ entities: temporaryFile('a.txt', 'id\n1\n') }, 'import/unknown-kind'],
    [{ entities: join(temporaryFolder(), 'none.csv') }, 'population/not-readable'],
    [{ entities: temporaryFile('a.csv', '编 号,firm/registered\n1,yes\n') }, 'import/no-id-column'],
    [{ entities: temporaryFile('a.csv', 'id,colour\n1,red\n') }, 'import/no-known-column'],
    [{ entities: temporaryFile('a.csv', 'id,firm/registered,在本镇登记\n1,yes,no\n') }, 'import/column-twice'],
    [
      { entities: temporaryFile('a.csv', FIRMS), projects: temporaryFile('p.csv', 'id,works/cost\n1,1\n') },
      'import/no-owner-column',
    ],
    [{ projects: temporaryFile('p.csv', 'id,owner,works/cost\n1,a,1\n') }, 'import/no-entities'],
  ]
  for (const [files, code] of cases) {
    const { result } = await imported(files)
    expect(result).toMatchObject({ ok: false, problem: { code } })
    if (!result.ok)
      for (const language of ['zh', 'en'] as const)
        expect(populationProblemText(result.problem, language)).toMatch(/；|;|（/u)
  }
  const occupied = temporaryFolder()
  writeFileSync(join(occupied, 'thesis.txt'), 'mine')
  const { result } = await imported({ entities: temporaryFile('a.csv', FIRMS) }, { folder: occupied })
  expect(result).toMatchObject({ ok: false, problem: { code: 'population/occupied' } })
})

test('[E20] headings name facts by id or label, with year and unit; near names are offered for others', () => {
  const reader = new HeadReader(townSchema.facts.entities)
  for (const head of ['firm/revenue@2023', '营业收入@2023', '2023年营业收入', 'Revenue @ 2023', '营业收入@2023（元）'])
    expect(reader.read(head)).toMatchObject({ is: 'fact', fact: town.revenue.fact, year: 2023 })
  expect(reader.read('营业收入@2023（亿元）')).toMatchObject({ parts: 10_000_000_000 })
  expect(reader.read('营业收入@2023（吨）')).toMatchObject({ code: 'column/unit-unknown', unit: '吨' })
  expect(reader.read('firm/revenu@2023')).toMatchObject({ code: 'column/unknown', nearest: ['firm/revenue'] })
  expect(readCell(town.share.fact, '5', null)).toMatchObject({ problem: { code: 'cell/not-readable' } })
})
