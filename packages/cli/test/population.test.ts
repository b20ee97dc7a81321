import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Applicant, assessWith, bestChoice, type Lookup } from '@pengce/assess'
import { columnsRead } from '@pengce/compile'
import { factKey, onOneDay } from '@pengce/language'
import { law } from '@pengce/policies'
import {
  cellIn,
  landmarksOf,
  makePopulation,
  openPopulation,
  type Population,
  partRunner,
  readTables,
  runMeasures,
  schemaOf,
} from '@pengce/population'
import { combinerFor, groupProfiles as groups, shenzhen } from '@pengce/reform'
import { expect, test } from 'vitest'
import { temporaryFile, temporaryFolder } from './temporary.ts'
import { pengce } from './terminal.ts'

const dates = onOneDay('2024-12-31')
const schema = schemaOf(law.measures)
async function made(entities: number): Promise<Population> {
  const result = await makePopulation(schema, shenzhen, landmarksOf(law.measures), {
    entities,
    seed: 3,
    folder: join(temporaryFolder(), 'city'),
    partSize: entities,
    parquet: null,
    progress: () => {},
  })
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

test('every group of facts has a place in the profile of the city, and every line of it is about a fact of the law', () => {
  const used = new Set(law.facts.map((f) => f.id.split('/')[0] ?? ''))
  for (const history of ['received', 'received-this-year', 'enjoyed']) used.delete(history)
  expect([...used].filter((g) => groups[g] === undefined)).toEqual([])
  expect(Object.keys(groups).filter((g) => !used.has(g))).toEqual([])
  for (const [id, how] of Object.entries(shenzhen.facts)) {
    const fact = law.fact(id)
    expect([id, fact?.id]).toEqual([id, id])
    if (how.is === 'choice' && fact?.type === 'choice')
      expect(Object.keys(how.weights).filter((o) => !(o in fact.options) && o !== 'none-of-them')).toEqual([])
    if (how.is === 'yes') expect([id, fact?.type]).toEqual([id, 'yes-no'])
    if (how.is === 'figure' || how.is.startsWith('of-')) expect([id, fact?.type]).toEqual([id, 'figure'])
  }
})

test('the whole law over a made-up city: every row as the interpreter has it, in both compiled forms', async () => {
  const city = await made(70)
  const run = runMeasures(schema, law.measures, dates)
  const columns = columnsRead(run.map((r) => r.measure))
  const results = await Promise.all(
    (['javascript', 'webassembly'] as const).map((to) =>
      partRunner(city, schema, run, { dates, to, reasons: true, keep: 'open' }, null).run(0),
    ),
  )
  const [one, two] = results
  const tables = readTables(city, schema, columns, 2024, 0)
  if (one?.ok !== true || two?.ok !== true || !tables.ok) throw new Error('not run')
  const [said, other] = [one.value, two.value].map(({ hits, order, totals }) => ({ hits, order, of: totals.totals() }))
  expect(other).toEqual(said)
  const { hits } = one.value
  const found = new Map<string, readonly number[]>()
  for (let i = 0; i < hits.length; i++)
    found.set(`${hits.measure[i]} ${(hits.item[i] ?? -1) < 0 ? hits.entity[i] : hits.item[i]}`, [
      hits.verdict[i] ?? 0,
      hits.low[i] ?? 0,
      hits.high[i] ?? 0,
    ])
  let checked = 0
  run.forEach(({ measure, table, money }, m) => {
    for (let row = 0; row < tables.value.tables[table].size; row++) {
      const subject = city.manifest.groups.subject[tables.value.groups.subject[row] ?? 0]?.id
      const mine = table !== 'entities' || measure.subjects.some((s) => s === subject)
      const lookup: Lookup = (fact, back) =>
        cellIn(tables.value.tables[table], { key: factKey(fact, back), fact, back }, row)
      const a = assessWith(measure, lookup, dates)
      const hit = found.get(`${m} ${row}`)
      if (!mine || a.verdict === 'no') expect([measure.id, hit]).toEqual([measure.id, undefined])
      else {
        checked++
        expect([measure.id, hit?.[0]]).toEqual([measure.id, a.verdict === 'yes' ? 1 : 2])
        const low = Math.max(0, Math.min(a.amount?.low ?? 0, a.total?.low ?? Number.POSITIVE_INFINITY))
        if (money && a.verdict === 'yes') expect([measure.id, hit?.[1]]).toEqual([measure.id, low])
        if (money) expect([measure.id, hit?.[2]]).toEqual([measure.id, Math.max(0, (a.total ?? a.amount)?.high ?? 0)])
      }
    }
  })
  expect(checked).toBeGreaterThan(200)
})

test('what counts of an entity is what the search for one applicant gives it', async () => {
  const city = await made(2500)
  const run = runMeasures(schema, law.measures, dates)
  const how = { dates, to: 'webassembly', reasons: false, keep: 'granted' } as const
  const result = await partRunner(city, schema, run, how, combinerFor(law, run, dates)).run(0)
  const tables = readTables(city, schema, columnsRead(run.map((r) => r.measure)), 2024, 0)
  if (!result.ok || !tables.ok) throw new Error('not run')
  const { hits } = result.value
  const byEntity = new Map<number, number[]>()
  for (let i = 0; i < hits.length; i++) {
    const entity = hits.entity[i] ?? 0
    byEntity.set(entity, [...(byEntity.get(entity) ?? []), i])
  }
  const several = [...byEntity.entries()]
    .filter(([, of]) => of.filter((i) => (hits.low[i] ?? 0) > 0).length > 1)
    .slice(0, 40)
  expect(several.length).toBeGreaterThan(10)
  for (const [, of] of several) {
    const assessments = of.flatMap((i) => {
      const r = run[hits.measure[i] ?? 0]
      if (r === undefined) return []
      const row = (r.table === 'entities' ? hits.entity[i] : hits.item[i]) ?? 0
      const lookup: Lookup = (fact, back) =>
        cellIn(tables.value.tables[r.table], { key: factKey(fact, back), fact, back }, row)
      const item =
        r.table === 'entities'
          ? null
          : ({
              subject: r.measure.subjects[0] ?? 'project',
              id: `${r.table}${row}`,
              name: '',
              facts: new Map(),
            } satisfies Applicant['items'][number])
      return [assessWith(r.measure, lookup, dates, item)]
    })
    const choice = bestChoice(law, assessments, { objective: 'certain' })
    expect(of.reduce((sum, i) => sum + (hits.counted[i] ?? 0), 0)).toBe(choice.worth)
  }
})

test('make, run, go on, compare and list from the command line, in both languages', async () => {
  const folder = join(temporaryFolder(), 'city')
  const out = join(temporaryFolder(), 'run')
  const made = await pengce([
    'population',
    'make',
    '--entities',
    '150',
    '--seed',
    '5',
    '--part-size',
    '100',
    '--out',
    folder,
    '--lang',
    'en',
  ])
  expect(made.code).toBe(0)
  expect(made.out).toContain('made-up')
  expect(made.err).toMatch(/2 of 2 parts done/u)
  expect(existsSync(join(folder, 'entities', 'part-00001.parquet'))).toBe(true)
  const run = ['population', 'run', folder, '--as-of', '2024-12-31', '--out', out, '--workers', '1']
  const first = await pengce([...run, '--csv'])
  expect([first.code, first.err]).toEqual([0, expect.stringContaining('已完成 2/2 部分')])
  expect(first.out).toContain('虚构人群')
  expect(first.out).toContain('按规模')
  expect(readFileSync(join(out, 'lists.csv'), 'utf8')).toContain('MADE-UP-000000001')
  expect((await pengce([...run, '--engine', 'js'])).out.split('\n').slice(2)).toEqual(first.out.split('\n').slice(2))
  const other = await pengce([...run.slice(0, 4), '2023-12-31', ...run.slice(5), '--lang', 'en'])
  expect([other.code, other.err]).toEqual([2, expect.stringContaining('another dates')])
  const change = temporaryFile(
    'change.yaml',
    'title: 提高\nchanges:\n  - measure: mfg2021/output-milestone\n    figure: 300万元\n    to: 500万元\n',
  )
  const compared = await pengce([
    'population',
    'compare',
    folder,
    '--change',
    change,
    '--as-of',
    '2024-12-31',
    '--out',
    join(out, '..', 'report'),
    '--lang',
    'en',
  ])
  expect([compared.code, compared.out]).toEqual([0, expect.stringContaining('CNY 3,000,000 → CNY 5,000,000')])
  expect(readFileSync(join(out, '..', 'report', 'report.html'), 'utf8')).toContain('made-up')
  const shared = await pengce([
    ...['population', 'budget', folder, '--document', 'soft2022', '--ceiling', '1万元', '--as-of', '2024-12-31'],
    ...['--out', join(out, '..', 'budget'), '--json'],
  ])
  const sums = JSON.parse(shared.out)
  expect(BigInt(sums.given) + BigInt(sums.shortfall)).toBe(BigInt(sums.claimed))
  expect(Number(sums.given)).toBe(Math.min(1_000_000, Number(sums.claimed)))
  const claims = readFileSync(join(out, '..', 'budget', 'budget.csv'), 'utf8')
    .trim()
    .split('\r\n')
  expect(claims).toHaveLength(1 + sums.counts.all + sums.counts.part + sums.counts.nothing)
  const blind = await pengce([
    'population',
    'budget',
    folder,
    '--document',
    'soft',
    '--ceiling',
    'x',
    '--as-of',
    '2024-12-31',
  ])
  expect([blind.code, blind.err]).toEqual([2, expect.stringMatching(/最接近的是 soft2022[\s\S]*ceiling/u)])
  const near = await pengce([
    'population',
    'proactive',
    folder,
    '--as-of',
    '2024-12-31',
    '--out',
    join(out, '..', 'near'),
    '--near',
    '--workers',
    '1',
  ])
  expect([near.code, near.out]).toEqual([0, expect.stringContaining('尚不能确定')])
  expect(openPopulation(folder)).toMatchObject({ ok: true })
})

test('what is wrong is said before anything is computed', async () => {
  const none = join(temporaryFolder(), 'none')
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [['make', '--entities', 'many', '--out', none], /--entities 的“many”须是/u],
    [['run', none, '--as-of', '2024-02-30', '--out', none], /不是存在的日期/u],
    [['run', none, '--as-of', '2024-02-28', '--out', none], /不是人群文件夹/u],
    [
      ['run', none, '--as-of', '2024-02-28', '--out', none, '--measures', 'hr2023/scale'],
      /最接近的是 hr2023\/scale-award/u,
    ],
    [['compare', none, '--change', none, '--as-of', '2024-02-28'], /不是人群文件夹/u],
    [['figures', 'hr2023/scale'], /最接近的是 hr2023\/scale-award/u],
    [['import', join(none, 'a.csv'), '--out', none], /不能读取/u],
  ]
  for (const [argv, says] of cases) {
    const ran = await pengce(['population', ...argv])
    expect([argv, ran.code, ran.err]).toEqual([argv, 2, expect.stringMatching(says)])
  }
})

test('columns and figures are listed for whoever writes a file', async () => {
  const columns = await pengce(['population', 'columns', '--table', 'projects', '--lang', 'en'])
  expect(columns.out).toMatch(/project\/total-investment {2}total investment of the project {2}money/u)
  const figures = await pengce(['population', 'figures', 'mfg2021/output-milestone', '--lang', 'en'])
  expect(figures.out).toMatch(/pay:\d {2}CNY 20,000,000/u)
  const file = temporaryFile(
    'firms.csv',
    '编号,营业收入@2023（万元）,enterprise/in-shenzhen,区\na,120,是,南山区\nb,很多,否,月球\n',
  )
  const imported = await pengce(['population', 'import', file, '--out', join(temporaryFolder(), 'city')])
  expect([imported.code, imported.out]).toEqual([0, expect.stringContaining('2 处未导入')])
})
