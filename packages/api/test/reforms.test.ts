import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, embeddedDatabase, migrate } from '@pengce/casework'
import { landmarksOf, makePopulation, schemaOf } from '@pengce/population'
import { shenzhen } from '@pengce/reform'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readTokens } from '../src/identity/tokens.ts'
import { createApp } from '../src/index.ts'
import { Comparisons } from '../src/reform/comparisons.ts'
import { exampleReforms } from '../src/reform/example-reforms.ts'
import { LawInForce } from '../src/reform/law-in-force.ts'
import type { ReformService } from '../src/reform/reform-service.ts'
import { runnerHere } from '../src/reform/runner.ts'
import { deskOver, readiness } from '../src/route/case-start.ts'
import { EntitlementsSchema } from '../src/view/report-schema.ts'
import { agency, codesOf, service } from './asking.ts'
import { casesOn } from './desk.ts'

const people = {
  lin: { id: 'lin', role: 'analyst' },
  mo: { id: 'mo', role: 'analyst' },
  boss: { id: 'boss', role: 'supervisor' },
  ada: { id: 'ada', role: 'applicant', parties: ['ada'] },
  desk: { id: 'h-1', role: 'official', office: 'human-resources' },
} as const
type Person = keyof typeof people
const digest = (token: string) => createHash('sha256').update(token).digest('hex')
const tokens = JSON.stringify(
  Object.fromEntries(Object.entries(people).map(([name, who]) => [digest(`t-${name}`), who])),
)

const folder = mkdtempSync(join(tmpdir(), 'pengce-reforms-'))
const today = '2024-05-06'
let database: Database
let now = 0
const serviceOver = async () => {
  const read = readTokens(tokens)
  if ('wrong' in read) throw new Error(read.wrong.join())
  const desk = { ...deskOver(database), today: () => today, now: () => `${today}T02:00:00.000Z` }
  const unready = readiness(database)
  const inForce = new LawInForce(service.law, database, unready, () => now)
  const reforms: ReformService = {
    desk,
    published: service.law,
    book: () => inForce.book(),
    again: () => inForce.again(),
    today: () => today,
    population: {
      folder: join(folder, 'city'),
      firstLook: false,
      comparisons: new Comparisons(runnerHere(service.law, false)),
    },
    examples: exampleReforms(new URL('../../../examples/reforms', import.meta.url).pathname),
  }
  const cases = { ...casesOn(desk), identify: read.identify, unready }
  return createApp(
    { ...service, cases, reforms, lawBook: () => inForce.book() },
    { onFault: (error) => console.error(error) },
  )
}
let app: Awaited<ReturnType<typeof serviceOver>>
beforeAll(async () => {
  database = await embeddedDatabase()
  await migrate(database)
  const made = await makePopulation(schemaOf(service.law.measures), shenzhen, landmarksOf(service.law.measures), {
    entities: 1500,
    seed: 7,
    partSize: 500,
    folder: join(folder, 'city'),
    parquet: null,
    progress: () => {},
  })
  if (!made.ok) throw new Error(made.problem.code)
  app = await serviceOver()
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

const ask = (
  who: Person | null,
  path: string,
  body?: unknown,
  method = body === undefined ? 'GET' : 'POST',
  on = app,
) =>
  on.request(path, {
    method,
    headers: {
      'accept-language': 'en',
      ...(who === null ? {} : { authorization: `Bearer t-${who}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
const json = async (response: Response | Promise<Response>) => Object(await (await response).json())

const MEASURE = 'hr2023/scale-award'
const raised = { changes: [{ measure: MEASURE, place: 'pay:12', to: '90万元' }] }
const title = { zh: '提高奖励', en: 'a higher award' }
const amountOn = async (day: string, on = app) => {
  const file = { ...agency, dates: { appliedOn: day }, measures: [MEASURE] }
  const found = EntitlementsSchema.parse(await json(ask(null, '/v1/assessments', file, 'POST', on)))
  return { amount: found.reports[0]?.amount?.low, versions: found.lawVersions }
}

test('what may be set, what a change does to words and examples, and what does not fit is shown to analysts alone', async () => {
  for (const [who, status] of [
    [null, 401],
    ['ada', 403],
    ['desk', 403],
  ] as const)
    for (const path of ['/v1/populations', '/v1/law-drafts', '/v1/reforms/examples', `/v1/reforms/figures/${MEASURE}`])
      expect([who, path, (await ask(who, path)).status]).toEqual([who, path, status])
  const figures = await json(ask('lin', `/v1/reforms/figures/${MEASURE}`))
  expect(figures.figures.length).toBeGreaterThan(2)
  expect(figures.conditions.every((c: { says: string }) => c.says !== '')).toBe(true)
  const first = figures.figures.find((f: { place: string }) => f.place === 'pay:12')
  const preview = await json(ask('lin', '/v1/reforms/preview', { change: raised }))
  const [measure] = preview.measures
  const other = measure.words.filter((l: { is: string }) => l.is === 'other')
  expect(other.length).toBeGreaterThan(0)
  expect(JSON.stringify(other[0].old)).toContain(first.text.replace(/^CNY /u, ''))
  expect(JSON.stringify(other[0].now)).toContain('900,000')
  const broken = measure.examples.filter((e: { holds: boolean }) => !e.holds)
  expect(broken.length).toBeGreaterThan(0)
  expect(broken.length).toBeLessThan(measure.examples.length)
  expect(broken[0].before).not.toBe(broken[0].after)
  const wrong = await ask('lin', '/v1/reforms/preview', {
    change: { changes: [{ measure: MEASURE, place: 'pay:99', to: '1万元' }] },
  })
  expect([wrong.status, await codesOf(wrong)]).toEqual([422, ['change/unknown-place']])
  const past = await json(
    ask('lin', '/v1/reforms/preview', { change: { changes: [{ measure: MEASURE, window: { until: '2099-12-31' } }] } }),
  )
  expect(past.conflicts.map((c: { code: string }) => c.code)).toContain('conflict/outside-its-document')
  const shaped = await ask('lin', '/v1/reforms/preview', { changes: [] })
  expect(shaped.status).toBe(400)
})

test('a change is costed over the population, asked again it is there at once, and every example reform reads', async () => {
  const { populations } = await json(ask('lin', '/v1/populations'))
  expect(populations).toMatchObject([{ state: 'ready', madeUp: true, entities: 1500, parts: 3 }])
  const { examples } = await json(ask('lin', '/v1/reforms/examples'))
  expect(examples.map((e: { id: string }) => e.id)).toEqual(['champion-award', 'software-budget', 'young-firms'])
  for (const { change } of examples) {
    const response = await ask('lin', '/v1/reforms/comparison', { change, asOf: '2024-12-31' })
    expect(response.status).toBe(200)
    const found = await json(response)
    expect(found.madeUp).not.toBeNull()
    const difference = BigInt(found.paid.after) - BigInt(found.paid.before)
    expect(BigInt(found.effects.all.gain) - BigInt(found.effects.all.loss)).toBe(difference)
    for (const b of found.budgets) expect(BigInt(b.given) + BigInt(b.shortfall)).toBe(BigInt(b.claimed))
    if (found.budgets.length > 0) expect(found.shares[0].gets).toBeLessThanOrEqual(found.shares[0].amount)
    expect(await json(ask('lin', '/v1/reforms/comparison', { change, asOf: '2024-12-31' }))).toEqual(found)
  }
  const never = await ask('lin', '/v1/reforms/comparison', { change: raised, asOf: '1990-01-01' })
  expect([never.status, await codesOf(never)]).toEqual([422, ['population/nothing-to-run']])
})

test('a reform drafted, approved by another and put in force changes the next assessment, and not those of days before', async () => {
  const before = await amountOn(today)
  expect(before.versions).toBeUndefined()
  const written = await ask('lin', '/v1/law-drafts', { title, change: raised })
  expect(written.status).toBe(201)
  let draft = await json(written)
  const step = async (who: Person, name: string, more = {}) => {
    const response = await ask(who, `/v1/law-drafts/${draft.id}/steps`, { step: name, seen: draft.version, ...more })
    if (response.status !== 200) return codesOf(response)
    draft = await json(response)
    return draft.state
  }
  expect(await step('lin', 'proposed')).toBe('proposed')
  expect(await step('lin', 'approved')).toEqual(['draft/own-approval'])
  expect((await json(ask('mo', `/v1/law-drafts/${draft.id}`))).may).toContain('approved')
  expect(await step('mo', 'approved', { note: 'fine' })).toBe('approved')
  expect(await amountOn(today)).toEqual(before)
  expect(await step('lin', 'live', { from: '2024-05-01' })).toEqual(['draft/day-past'])
  expect(await step('lin', 'live', { from: '2024-06-01' })).toBe('live')
  expect(await amountOn('2024-05-31')).toEqual(before)
  const after = await amountOn('2024-06-01')
  expect(after.amount).toBe(90_000_000)
  expect(after.amount).not.toBe(before.amount)
  expect(after.versions).toMatchObject([
    { id: draft.id, title: 'a higher award', from: '2024-06-01', approvedBy: 'mo' },
  ])
  // Another process over the same store, and this one after a restart.
  const other = await serviceOver()
  expect((await amountOn('2024-06-01', other)).amount).toBe(90_000_000)
  const compared = await json(
    ask('lin', '/v1/reforms/comparison', {
      before: { published: true },
      after: { draft: draft.id },
      asOf: '2024-12-31',
    }),
  )
  expect(Object.keys(compared.versions.before)).toContain(MEASURE)
  // A second draft of the same rule must be looked at again once the first changed it.
  const late = await json(
    ask('lin', '/v1/law-drafts', { title, change: { changes: [{ measure: MEASURE, place: 'pay:12', to: '95万元' }] } }),
  )
  const one = await json(ask('lin', `/v1/law-drafts/${late.id}/steps`, { step: 'proposed', seen: 1 }))
  const two = await json(ask('boss', `/v1/law-drafts/${late.id}/steps`, { step: 'approved', seen: one.version }))
  const refused = await ask('lin', `/v1/law-drafts/${late.id}/steps`, {
    step: 'live',
    seen: two.version,
    from: '2024-07-01',
  })
  expect(await codesOf(refused)).toEqual(['draft/base-changed'])
  const published = await json(ask(null, '/v1/law-versions'))
  expect(published.versions).toMatchObject([{ id: draft.id, applies: false, suspended: false, approvedBy: 'mo' }])
  expect(await step('mo', 'withdrawn', { from: '2024-08-01' })).toBe('withdrawn')
  now += 2000
  for (const on of [app, other]) {
    expect((await amountOn('2024-07-31', on)).amount).toBe(90_000_000)
    expect((await amountOn('2024-08-01', on)).amount).toBe(before.amount)
  }
})
