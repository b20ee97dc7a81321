import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onOneDay } from '@pengce/language'
import { expect, test } from 'vitest'
import { ListWriter, type PartRunner, partRunner, partWriter, runMeasures, runPopulation } from '../src/index.ts'
import { totalsOfPart } from '../src/run/part-writer.ts'
import { given, madeTown, townSchema } from './made.ts'
import { temporaryFolder } from './temporary.ts'
import { townMeasures } from './town-law.ts'

const dates = onOneDay('2024-12-31')
const run = runMeasures(townSchema, townMeasures, dates)
const words = { claim: () => 'claim', missing: () => 'fact' }
async function townRun() {
  const town = await madeTown(60)
  const how = { dates, to: 'javascript', reasons: true, keep: 'open' } as const
  return { town, runner: partRunner(town, townSchema, run, how, null) }
}
const runFolder = (): string => {
  const folder = temporaryFolder()
  for (const name of ['lists', 'parts']) mkdirSync(join(folder, name))
  return folder
}

test.each([
  ['population/not-enough-memory', new RangeError('Array buffer allocation failed')],
  ['population/disk-full', Object.assign(new Error('write'), { code: 'ENOSPC' })],
  ['population/not-writable', Object.assign(new Error('open'), { code: 'EACCES' })],
])('[E10] a part that cannot be written is %s and leaves nothing', async (code, error) => {
  const { runner } = await townRun()
  const folder = runFolder()
  const failing: PartRunner = {
    run: async (part) => {
      const ids = (): never => {
        throw error
      }
      return { ok: true, value: { ...given(await runner.run(part)), ids } }
    },
    close: runner.close,
  }
  const lists = new ListWriter(run, words)
  expect(await partWriter(failing, folder, lists).run(0)).toMatchObject({ ok: false, problem: { code } })
  expect(['lists', 'parts'].flatMap((name) => readdirSync(join(folder, name)))).toEqual([])
  const rows = given(await partWriter(runner, folder, lists).run(0))
  expect(totalsOfPart(folder, 0)?.rows).toBe(rows)
})

test('[E10] a part counts as done only where its list and its totals, of this version, can be read', async () => {
  const { runner } = await townRun()
  const folder = runFolder()
  const writer = partWriter(runner, folder, new ListWriter(run, words))
  const totals = join(folder, 'parts', 'part-00000.json')
  expect(totalsOfPart(folder, 0)).toBeNull()
  for (const text of ['', '{"rows":1,"cel', '[]', 'null', '{"rows":1}']) {
    given(await writer.run(0))
    expect(totalsOfPart(folder, 0)).not.toBeNull()
    writeFileSync(totals, text)
    expect(totalsOfPart(folder, 0)).toBeNull()
  }
  rmSync(totals)
  mkdirSync(totals)
  expect(totalsOfPart(folder, 0)).toBeNull()
  rmSync(totals, { recursive: true })
  given(await writer.run(0))
  rmSync(join(folder, 'lists', 'part-00000.parquet'))
  expect(totalsOfPart(folder, 0)).toBeNull()
})

test('[E10] a run whose parts are not all there at its end has no totals', async () => {
  const { town, runner } = await townRun()
  const folder = join(temporaryFolder(), 'run')
  const plan = {
    format: 1,
    population: town.manifest.fingerprint,
    madeUp: town.manifest.madeUp,
    dates,
    keep: 'open',
    facts: 'all',
    rules: {},
    combination: null,
    change: null,
  } as const
  const writer = partWriter(runner, folder, new ListWriter(run, words))
  const losing = {
    ...writer,
    run: async (part: number) => (part === 0 ? { ok: true as const, value: 1 } : writer.run(part)),
  }
  const options = { folder, engine: 'js', run, progress: () => {}, clock: () => 0 }
  expect(await runPopulation(town, plan, { ...options, writers: [losing] })).toMatchObject({
    ok: false,
    problem: { code: 'population/not-readable', reason: 'incomplete' },
  })
  expect(['run.json', 'totals.json'].map((name) => existsSync(join(folder, name)))).toEqual([false, false])
  expect((await runPopulation(town, plan, { ...options, writers: [writer] })).ok).toBe(true)
})
