import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { assessWith, type Lookup } from '@pengce/assess'
import { columnsRead } from '@pengce/compile'
import { factKey, type Measure, onOneDay } from '@pengce/language'
import { expect, test } from 'vitest'
import {
  added,
  type Combiner,
  cellIn,
  duckDbEngine,
  type Engine,
  type FinishedRun,
  GROUPINGS,
  ListWriter,
  openDatabase,
  type PartRunner,
  type Population,
  partRunner,
  partWriter,
  postgreSqlEngine,
  type RunPlan,
  readTables,
  runMeasures,
  runPopulation,
  type Tried,
} from '../src/index.ts'
import { given, madeTown, townSchema } from './made.ts'
import { temporaryFolder } from './temporary.ts'
import { townMeasures } from './town-law.ts'

const dates = onOneDay('2024-12-31')
const run = runMeasures(townSchema, townMeasures, dates)
const how = { dates, to: 'javascript', reasons: true, keep: 'open' } as const
const planOf = (population: Population, change: Partial<RunPlan> = {}): RunPlan => ({
  format: 1,
  population: population.manifest.fingerprint,
  madeUp: population.manifest.madeUp,
  dates,
  keep: 'open',
  facts: 'all',
  rules: Object.fromEntries(townMeasures.map((m) => [m.id, '1'])),
  combination: null,
  change: null,
  ...change,
})
const words = {
  claim: (_: unknown, place: number) => `claim ${place}`,
  missing: (_: unknown, place: number) => `fact ${place}`,
}
async function ran(
  population: Population,
  folder: string,
  runners: readonly PartRunner[],
  plan = planOf(population),
): Promise<Tried<FinishedRun>> {
  let time = 0
  return runPopulation(population, plan, {
    folder,
    engine: 'js',
    run,
    writers: runners.map((runner) => partWriter(runner, folder, new ListWriter(run, words))),
    progress: () => {},
    clock: () => time++,
  })
}
async function listed(folder: string): Promise<readonly (readonly unknown[])[]> {
  const db = await openDatabase({ threads: 1, memoryMegabytes: 200, temporary: null })
  const read = await db.runAndReadAll(`SELECT * FROM read_parquet('${join(folder, 'lists', '*.parquet')}')`)
  return read.getRowsJson().map((r) => [...r])
}

test('[E7] every row has the verdict and the range of the interpreter; what is refused is not listed', async () => {
  const town = await madeTown(150)
  const runner = partRunner(town, townSchema, run, how, null)
  const columns = columnsRead(townMeasures)
  let granted = 0
  for (let part = 0; part < town.manifest.parts; part++) {
    const { hits } = given(await runner.run(part))
    const tables = given(readTables(town, townSchema, columns, 2024, part))
    const found = new Map<string, readonly number[]>()
    for (let i = 0; i < hits.length; i++) {
      const item = hits.item[i] ?? -1
      found.set(`${hits.measure[i]} ${item < 0 ? hits.entity[i] : item}`, [
        hits.verdict[i] ?? 0,
        hits.low[i] ?? 0,
        hits.high[i] ?? 0,
      ])
    }
    for (const [m, { measure, table }] of run.entries()) {
      const { subject } = tables.groups
      for (let row = 0; row < tables.tables[table].size; row++) {
        const mine =
          table !== 'entities' || measure.subjects.includes(subject[row] === 0 ? 'enterprise' : 'sole-trader')
        const lookup: Lookup = (fact, back) =>
          cellIn(tables.tables[table], { key: factKey(fact, back), fact, back }, row)
        const a = assessWith(measure, lookup, dates)
        const hit = found.get(`${m} ${row}`)
        if (!mine || a.verdict === 'no') expect(hit).toBeUndefined()
        else {
          const due = measure.pay.gives === 'in-kind' ? { low: 0, high: 0 } : (a.due ?? { low: 0, high: 0 })
          expect(hit).toEqual([a.verdict === 'yes' ? 1 : 2, due.low, due.high])
          if (a.verdict === 'yes') granted++
        }
      }
    }
  }
  expect(granted).toBeGreaterThan(50)
})

test('[E8] a list says who, what, how much, why it is open and which fact is missing', async () => {
  const town = await madeTown(120)
  const folder = join(temporaryFolder(), 'run')
  given(await ran(town, folder, [partRunner(town, townSchema, run, how, null)]))
  const rows = await listed(folder)
  const works = rows.filter((r) => r[2] === 'town/works')
  expect(works.length).toBeGreaterThan(5)
  for (const [entity, item] of works) expect(String(item)).toMatch(new RegExp(`^${entity}-P\\d+$`, 'u'))
  const open = rows.filter((r) => r[4] === 'open')
  expect(open.length).toBeGreaterThan(5)
  for (const row of open) expect(String(row.at(-1))).toMatch(/^fact \d+$/u)
  expect(rows.some((r) => r[2] === 'town/extra' && r[4] === 'granted' && r[5] === '20000.0000')).toBe(true)
})

test('[E29] a database that is given the same law as SQL writes the same lists; one that says something else writes nothing', async () => {
  const town = await madeTown(150)
  const folder = join(temporaryFolder(), 'own')
  given(await ran(town, folder, [partRunner(town, townSchema, run, how, null)]))
  const own = await listed(folder)
  for (const engine of [await duckDbEngine({ threads: 1, memoryMegabytes: 200 }), await postgreSqlEngine(null)]) {
    const other = join(temporaryFolder(), engine.dialect)
    const runner = partRunner(town, townSchema, run, how, null, engine)
    given(await ran(town, other, [runner]))
    expect(await listed(other)).toEqual(own)
    await runner.close()
  }
  const honest = await duckDbEngine({ threads: 1, memoryMegabytes: 200 })
  const liar: Engine = {
    ...honest,
    async hits(query) {
      const said = await honest.hits(query)
      const { low, verdict } = said
      const first = verdict.indexOf(1)
      if (first >= 0) low[first] = (low[first] ?? 0) + 1
      return said
    },
  }
  const nowhere = join(temporaryFolder(), 'liar')
  const refused = await ran(town, nowhere, [partRunner(town, townSchema, run, how, null, liar)])
  expect(refused).toMatchObject({ ok: false, problem: { code: 'population/engines-differ' } })
  expect(readdirSync(join(nowhere, 'lists'))).toEqual([])
  await honest.close()
})

test('[E9] totals of every grouping add up to the whole, and parts to all', async () => {
  const town = await madeTown(200)
  const runner = partRunner(town, townSchema, run, how, null)
  const parts = []
  for (let part = 0; part < town.manifest.parts; part++) parts.push(given(await runner.run(part)).totals.totals())
  const all = added(parts)
  const whole = given(await ran(town, join(temporaryFolder(), 'run'), [runner]))
  expect(whole.totals).toEqual(all)
  for (const t of all)
    for (const g of GROUPINGS) {
      expect(t.by[g].reduce((n, s) => n + s.granted, 0)).toBe(t.all.granted)
      expect(t.by[g].reduce((n, s) => n + BigInt(s.possible ?? 0), 0n)).toBe(BigInt(t.all.possible ?? 0))
    }
  expect(all.find((t) => t.measure === 'town/lane')?.all.certain).toBeNull()
})

test('[E10] a run that breaks off leaves no list that looks whole, and goes on where it stopped', async () => {
  const town = await madeTown(300)
  const whole = join(temporaryFolder(), 'whole')
  const expected = given(await ran(town, whole, [partRunner(town, townSchema, run, how, null)]))
  const folder = join(temporaryFolder(), 'broken')
  const runner = partRunner(town, townSchema, run, how, null)
  const computed: number[] = []
  const failing: PartRunner = {
    run: async (part) =>
      part === 2
        ? { ok: false, problem: { code: 'population/worker-lost', at: 'town', reason: 'killed' } }
        : runner.run(part),
    close: runner.close,
  }
  expect(await ran(town, folder, [failing])).toMatchObject({ ok: false, problem: { code: 'population/worker-lost' } })
  expect(existsSync(join(folder, 'run.json'))).toBe(false)
  expect(existsSync(join(folder, 'totals.json'))).toBe(false)
  expect(readdirSync(join(folder, 'lists'))).toEqual(['part-00000.parquet', 'part-00001.parquet'])
  // A part whose list was written but not its totals is computed again.
  rmSync(join(folder, 'parts', 'part-00001.json'))
  const noting: PartRunner = {
    run: (part) => {
      computed.push(part)
      return runner.run(part)
    },
    close: runner.close,
  }
  const finished = given(await ran(town, folder, [noting]))
  expect(computed).toEqual([1, 2, 3, 4])
  expect(finished.totals).toEqual(expected.totals)
  expect(await listed(folder)).toEqual(await listed(whole))
})

test('[E11] results of two versions never stand in one list', async () => {
  const town = await madeTown(70)
  const folder = join(temporaryFolder(), 'run')
  const runner = partRunner(town, townSchema, run, how, null)
  given(await ran(town, folder, [runner]))
  const other = planOf(town, { rules: { 'town/growth': '2' } })
  expect(await ran(town, folder, [runner], other)).toMatchObject({
    ok: false,
    problem: { code: 'population/other-run', differs: 'rules' },
  })
  const later = planOf(town, { dates: onOneDay('2025-01-01') })
  expect(await ran(town, folder, [runner], later)).toMatchObject({ ok: false, problem: { differs: 'dates' } })
  expect(JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8'))).toMatchObject({
    madeUp: { profile: 'town' },
    rows: expect.any(Number),
  })
})

test('[E12] money that excludes other money counts once, and the combiner is asked only where a rule is shared', async () => {
  const town = await madeTown(900, { partSize: 900 })
  const at = (id: string) => run.findIndex((r) => r.measure.id === id)
  const pair = [at('town/growth'), at('town/extra')]
  const asked: string[] = []
  const combiner: Combiner = {
    bound: (a, b) => a !== b && pair.includes(a) && pair.includes(b),
    byAmounts: () => true,
    counted: (granted) => {
      asked.push(granted.map((g) => `${g.measure}:${g.low}`).join(' '))
      const best = Math.max(...granted.map((g) => g.low))
      const first = granted.findIndex((g) => g.low === best)
      return granted.map((g, i) => (i === first ? g.low : 0))
    },
  }
  const { hits } = given(await partRunner(town, townSchema, run, how, combiner).run(0))
  const money = new Map<number, { low: number[]; counted: number }>()
  for (let i = 0; i < hits.length; i++) {
    const measure: Measure | undefined = run[hits.measure[i] ?? 0]?.measure
    if (hits.verdict[i] !== 1) expect(hits.counted[i]).toBe(0)
    else if (pair.includes(hits.measure[i] ?? -1)) {
      const of = money.get(hits.entity[i] ?? 0) ?? { low: [], counted: 0 }
      of.low.push(hits.low[i] ?? 0)
      of.counted += hits.counted[i] ?? 0
      money.set(hits.entity[i] ?? 0, of)
    } else if (measure?.pay.gives === 'money') expect(hits.counted[i]).toBe(hits.low[i])
  }
  const both = [...money.values()].filter((m) => m.low.length === 2)
  expect(both.length).toBeGreaterThan(10)
  for (const m of money.values()) expect(m.counted).toBe(Math.max(...m.low))
  expect(asked.length).toBeLessThanOrEqual(both.length)
  expect(new Set(asked).size).toBe(asked.length)
})

test('[E27] a proactive list holds on what registers and authorities know alone, for those who had nothing yet', async () => {
  const town = await madeTown(500, { partSize: 500 })
  const authoritative = { ...how, facts: 'authoritative' } as const
  const { hits } = given(await partRunner(town, townSchema, run, authoritative, null).run(0))
  const all = given(await partRunner(town, townSchema, run, how, null).run(0)).hits
  const tables = given(readTables(town, townSchema, columnsRead(townMeasures), 2024, 0))
  const key = (h: typeof hits, i: number) => `${h.measure[i]} ${h.entity[i]} ${h.item[i]}`
  const granted = new Map(Array.from({ length: all.length }, (_, i) => [key(all, i), all.verdict[i]]))
  const counts = new Map<string, number>()
  for (let i = 0; i < hits.length; i++) {
    const { measure, table } = run[hits.measure[i] ?? 0] ?? {}
    const kind = `${measure?.id} ${hits.verdict[i]}`
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    // Whatever is declared or judged besides, a yes stays a yes.
    if (hits.verdict[i] === 1) expect(granted.get(key(hits, i))).toBe(1)
    const paid = tables.tables[table ?? 'entities'].columns.get(`received/${measure?.id}`)
    const row = (table === 'entities' ? hits.entity[i] : hits.item[i]) ?? 0
    expect(paid?.[row] ?? 0).toBe(0)
  }
  expect(counts.get('town/extra 1')).toBeGreaterThan(10)
  expect(counts.get('town/growth 1')).toBeGreaterThan(10)
  // An authority's judgement alone decides on the lane: all are near, none is granted.
  expect(counts.get('town/lane 1')).toBeUndefined()
  expect(counts.get('town/lane 2')).toBeGreaterThan(100)
})
