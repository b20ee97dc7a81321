import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { catalogueOf, ObservationRecord, RECORD_FILE } from '@pengce/plan'
import { plans } from '@pengce/policies'
import { everyOffice, officeNamed, otherNames, planGroups } from '@pengce/vocabulary'
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, expect, test } from 'vitest'
import { createApp } from '../src/index.ts'
import { madeUpRecord } from '../src/route/made-up.ts'
import { recordFiles } from '../src/route/plan-files.ts'
import { ObservationsSchema } from '../src/view/plan-observation-schema.ts'
import {
  AgendaSchema,
  DeskSchema,
  DistrictsSchema,
  IndicatorsSchema,
  OfficesSchema,
  PlanSchema,
  PlansSchema,
  TaskSchema,
} from '../src/view/plan-schema.ts'
import { TargetSchema, TargetsSchema } from '../src/view/plan-target-schema.ts'
import { codesOf, service } from './asking.ts'

const folder = mkdtempSync(join(tmpdir(), 'pengce-plans-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const catalogue = catalogueOf(plans, planGroups)
const desk = {
  catalogue,
  record: new ObservationRecord(recordFiles(folder), catalogue),
  madeUp: madeUpRecord(
    fileURLToPath(new URL('../../../examples/observations.csv', import.meta.url)),
    catalogue,
    '2026-01-31',
  ),
  offices: everyOffice,
  officeNamed,
  otherNames: (id: string) => otherNames[id] ?? [],
  token: 'a-token',
}
const today = '2025-06-30'
const app = createApp({ ...service, today: () => today, plans: desk })
const get = (path: string) => app.request(path)
const json = async (path: string): Promise<unknown> => (await get(path)).json()
const enter = (
  observations: unknown,
  headers: Record<string, string> = { authorization: 'Bearer a-token' },
  to = app,
) =>
  to.request('/v1/observations', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ by: '登记员', observations }),
  })
const conversions = (date: string, value: string, more: object = {}) => ({
  indicator: 'registration/conversions',
  date,
  value,
  unit: '户',
  source: '年报',
  ...more,
})
const counted = async () => TargetSchema.strict().parse(await json('/v1/targets/s2e2022/conversions'))

test('nobody enters observations without the token, and nothing is written', async () => {
  const given = [conversions('2024-12-31', '6500')]
  const refused = await enter(given, {})
  expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
  expect((await enter(given, { authorization: 'Bearer another' })).status).toBe(401)
  const closed = createApp({ ...service, plans: { ...desk, token: null } })
  const response = await enter(given, { authorization: 'Bearer a-token' }, closed)
  expect([response.status, await codesOf(response)]).toEqual([403, ['observations/closed']])
  expect((await counted()).state).toBe('no-data')
})

test('what is right is entered and what is wrong comes back with its reasons; a correction keeps what was there', async () => {
  const first = await enter([
    conversions('2023-12-31', '3200'),
    conversions('2024-12-31', '6500'),
    conversions('2025-03-31', '6400'),
    conversions('2026-01-01', '9000'),
    { ...conversions('2025-03-31', '6600'), unit: '家' },
  ])
  const taken = ObservationsSchema.strict().parse(await first.json())
  expect(taken.observations.map((o) => o.id)).toEqual(['o1', 'o2'])
  expect(taken.aside.map((a) => [a.at, a.problems.map((p) => p.code)])).toEqual([
    ['observations.2', ['entry/falls']],
    ['observations.3', ['entry/future-day']],
    ['observations.4', ['entry/wrong-unit']],
  ])
  const behind = await counted()
  expect([behind.state, behind.figure?.parts, behind.why?.code]).toEqual(['behind', 6500, 'why/under-the-line'])
  await enter([conversions('2024-12-31', '7100', { correction: true })])
  const mended = await counted()
  expect(mended.state).toBe('on-course')
  expect(JSON.stringify(mended)).not.toContain('登记员')
  expect(mended.series[0]?.figures.map((f) => f.parts)).toEqual([3200, 7100])
  expect(mended.series[0]?.corrected.map((f) => [f.id, f.parts])).toEqual([['o2', 6500]])
  expect(readFileSync(join(folder, RECORD_FILE), 'utf8').trim().split('\n')).toHaveLength(3)
})

test('a request that is not as asked, or comes while another program writes, is refused whole', async () => {
  expect(await codesOf(enter([]))).toEqual(['observations/shape'])
  expect(await codesOf(enter([{ indicator: 'x', date: '2024-01-01', source: 'y', value: 1, colour: 'red' }]))).toEqual([
    'observations/shape',
  ])
  writeFileSync(join(folder, 'writing.lock'), '')
  const busy = await enter([conversions('2025-04-30', '7200')])
  expect([busy.status, await codesOf(busy)]).toEqual([503, ['observations/busy']])
  rmSync(join(folder, 'writing.lock'))
})

test('plans: all of them with their states, and one with its targets and tasks, as of a day', async () => {
  const all = PlansSchema.strict().parse(await json('/v1/plans'))
  expect(all.on).toBe(today)
  expect(all.plans.map((p) => p.id)).toEqual(plans.map((p) => p.id))
  expect(Object.values(all.tally).reduce((a, b) => a + b, 0)).toBe(catalogue.targets.length)
  const one = PlanSchema.strict().parse(await json('/v1/plans/s2e2022?lang=en&on=2023-01-15'))
  expect([one.on, one.targets.length]).toEqual(['2023-01-15', 2])
  expect(one.tasks.map((t) => t.id)).toEqual(catalogue.plan('s2e2022')?.tasks.map((t) => t.id))
  expect(one.targets[0]?.asks).toBe('at least 10,000 conversions')
})

test('targets and tasks are narrowed; an office is found by an earlier name', async () => {
  const targets = async (query: string) => {
    const read: unknown = await json(`/v1/targets?${query}`)
    return Object(read).targets.map((t: { id: string }) => t.id)
  }
  expect(await targets('plan=s2e2022&state=on-course')).toEqual(['s2e2022/conversions'])
  expect(await targets('indicator=registration/enterprise-ratio')).toContain('s2e2022/enterprise-ratio')
  const tasks = async (query: string) => Object(await json(`/v1/tasks?${query}`)).tasks.map((t: { id: string }) => t.id)
  const old = await tasks(`office=${encodeURIComponent('市科技创新委')}`)
  expect(old.length).toBeGreaterThan(10)
  expect(old).toEqual(await tasks('office=science-technology'))
  const everyDistrict = await tasks('office=district-nanshan&plan=s2e2022')
  expect(everyDistrict).toContain('s2e2022/service-column')
  expect(everyDistrict).not.toContain('s2e2022/registration-made-easy')
  const due = await tasks('due=2022-12-31')
  expect(due.length).toBeGreaterThan(0)
  expect(due.length).toBeLessThan(catalogue.tasks.length)
  TaskSchema.strict().parse(await json('/v1/tasks/s2e2022/service-column'))
})

test('offices, indicators and the calendar', async () => {
  const all = OfficesSchema.strict().parse(await json('/v1/offices'))
  expect(all.offices.find((o) => o.id === 'science-technology')?.otherNames[0]?.title).toBe('市科技创新委')
  const one = DeskSchema.strict().parse(await json(`/v1/offices/${encodeURIComponent('市科技创新委')}`))
  expect([one.office.id, one.on, one.tasks.length > 10]).toEqual(['science-technology', today, true])
  const { indicators } = IndicatorsSchema.strict().parse(await json('/v1/indicators'))
  const shared = indicators.find((i) => i.id === 'registration/enterprise-ratio')
  expect(shared?.pairs.map((p) => p.agreement)).toEqual(['same'])
  const { items } = AgendaSchema.strict().parse(await json('/v1/agenda?from=2025-12-01&until=2025-12-31&plan=s2e2022'))
  const targets = items.filter((i) => i.kind === 'target')
  expect(targets.map((i) => [i.day, i.id])).toEqual([
    ['2025-12-31', 's2e2022/conversions'],
    ['2025-12-31', 's2e2022/enterprise-ratio'],
  ])
})

test('made-up figures are kept apart from the record, and every answer says which it was made from', async () => {
  const made = TargetsSchema.strict().parse(await json('/v1/targets?figures=made-up&on=2025-06-30&series=short'))
  expect(made.figures).toBe('made-up')
  expect(new Set(made.targets.map((t) => t.state))).toContain('behind')
  const meters = made.targets.find((t) => t.indicator?.id === 'registration/conversions')
  expect(meters?.series?.figures.map((f) => f.number)).toEqual([3200, 7100, 8300])
  expect(meters?.series?.needed).toHaveLength(2)
  const recorded = TargetsSchema.strict().parse(await json('/v1/targets?on=2025-06-30'))
  expect(recorded.figures).toBe('recorded')
  expect(recorded.targets.find((t) => t.id === meters?.id)?.figure?.number).not.toBe(8300)
  expect(recorded.targets.every((t) => t.series === undefined)).toBe(true)
  const alone = createApp({ ...service, plans: { ...desk, madeUp: null } })
  expect(await codesOf(alone.request('/v1/plans?figures=made-up'))).toEqual(['parameter/not-one-of'])
  expect(madeUpRecord(join(folder, 'nowhere.csv'), catalogue, today)).toBeNull()
})

test('what serves a target is named from both sides', async () => {
  const target = TargetSchema.strict().parse(await json('/v1/targets/s2e2022/conversions'))
  expect(target.servedBy.length).toBeGreaterThan(1)
  expect(target.servedBy.every((s) => s.title !== s.id)).toBe(true)
  const task = target.servedBy.find((s) => s.kind === 'task')
  const read = TaskSchema.strict().parse(await json(`/v1/tasks/${task?.id}`))
  expect(read.serves.map((t) => t.id)).toContain('s2e2022/conversions')
})

test('the calendar comes as a file that calendar programs read', async () => {
  const response = await get('/v1/agenda.ics?from=2025-12-01&until=2025-12-31&plan=s2e2022')
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const text = await response.text()
  expect(text.startsWith('BEGIN:VCALENDAR')).toBe(true)
  expect(text.match(/DTSTART;VALUE=DATE:20251231/gu)?.length).toBeGreaterThanOrEqual(2)
  expect(await codesOf(get('/v1/agenda.ics?office=nobody'))).toEqual(['parameter/unknown-office'])
})

test('districts: their tasks, the targets that count each by itself, and their latest figures', async () => {
  await enter([
    { ...conversions('2025-05-31', '900'), member: '南山区' },
    { ...conversions('2025-06-30', '950'), member: '南山' },
  ])
  const { districts } = DistrictsSchema.strict().parse(await json('/v1/districts?lang=en'))
  expect(districts).toHaveLength(12)
  const nanshan = districts.find((d) => d.id === 'nanshan')
  expect(nanshan?.office.id).toBe('district-nanshan')
  expect(nanshan?.figures.map((f) => [f.indicator.id, f.figure.text])).toEqual([
    ['registration/conversions', '950 conversions'],
  ])
  expect(nanshan?.standings.map((s) => [s.target, s.state])).toContainEqual(['cost2023/manufacturing-homes', 'no-data'])
  expect(nanshan?.tasks).toBeGreaterThan(50)
  const [before] = DistrictsSchema.parse(await json('/v1/districts?on=2025-05-30')).districts.filter(
    (d) => d.id === 'nanshan',
  )
  expect(before?.figures).toEqual([])
})

test('what is not there or cannot be read is refused by name', async () => {
  expect(await codesOf(get('/v1/plans/s2e2023'))).toEqual(['not-found/plan'])
  expect(await codesOf(get('/v1/targets/s2e2022/conversion'))).toEqual(['not-found/target'])
  expect(await codesOf(get('/v1/tasks/s2e2022/none'))).toEqual(['not-found/task'])
  expect(await codesOf(get('/v1/offices/nobody'))).toEqual(['not-found/office'])
  expect(await codesOf(get('/v1/tasks?office=nobody'))).toEqual(['parameter/unknown-office'])
  expect(await codesOf(get('/v1/agenda?from=2025-02-01&until=2025-01-01'))).toEqual(['parameter/span'])
  expect(await codesOf(get('/v1/targets?on=2025-02-30'))).toEqual(['parameter/date'])
})

test('every address of plans is described in valid OpenAPI, and is not there without plans', async () => {
  const document: unknown = await json('/openapi.json?lang=en')
  const checked = await new Validator().validate(JSON.parse(JSON.stringify(document)))
  expect(checked.errors ?? []).toEqual([])
  const alone = new Set(createApp(service).routes.map((r) => r.path))
  const described = Object.keys(Object(Object(document).paths))
  const routes = app.routes
    .filter((r) => r.path.startsWith('/v1/') && r.method !== 'ALL' && !alone.has(r.path))
    .map((r) => r.path.replace('/:id{.+}', '/{document}/{name}').replace('/:id', '/{id}'))
  expect(routes.filter((path) => !described.includes(path))).toEqual([])
  expect(described).toContain('/v1/observations')
  const without = createApp(service)
  expect((await without.request('/v1/plans')).status).toBe(404)
})
