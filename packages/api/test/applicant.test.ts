import { type Actor, embeddedDatabase } from '@pengce/casework'
import { procedures } from '@pengce/policies'
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../src/index.ts'
import {
  AlertsSchema,
  DraftSchema,
  ErasedSchema,
  MyCaseSchema,
  SavedFileSchema,
  SharedFileSchema,
  SubmittedSchema,
} from '../src/view/my-schema.ts'
import { ServiceSchema, ServicesSchema } from '../src/view/service-schema.ts'
import { agency, codesOf, service, today } from './asking.ts'
import { casesOn, nobody, type TestDesk, testDesk } from './desk.ts'

const people: Readonly<Record<string, Actor>> = {
  ada: { ...nobody, id: 'p-1', role: 'applicant', parties: ['ada'] },
  bo: { ...nobody, id: 'p-2', role: 'applicant', parties: ['bo'] },
  people: { ...nobody, id: 'o-2', role: 'official', office: 'human-resources' },
  housing: { ...nobody, id: 'o-1', role: 'official', office: 'housing-security' },
}
let desk: TestDesk
let app: ReturnType<typeof createApp>
beforeAll(async () => {
  desk = await testDesk(await embeddedDatabase(), today)
  app = createApp({
    ...service,
    today: () => desk.today(),
    procedures,
    cases: casesOn(desk, people),
  })
})
afterAll(() => desk.database.close())

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'
const ask = (who: string, method: Method, path: string, body?: unknown) =>
  app.request(path, {
    method,
    headers: { 'x-as': who, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
const json = async (answer: Response | Promise<Response>): Promise<unknown> => {
  const got = await answer
  const read: unknown = await got.json()
  expect([got.status, got.ok ? '' : read]).toEqual([got.ok ? got.status : 0, ''])
  return read
}
const paper = (draft: string, name: string, content: string) =>
  app.request(`/v1/drafts/${draft}/papers?material=contract&name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'x-as': 'ada', 'content-type': 'application/octet-stream' },
    body: content,
  })
const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'
const begin = async (procedure = 'talent2014/rent') =>
  DraftSchema.parse(await json(ask('ada', 'POST', '/v1/drafts', { procedure, party: 'ada' })))

test('[O40] services are found by words, document, applicant and measure, those that pay first', async () => {
  const list = async (query: string) =>
    ServicesSchema.parse(await json(ask('', 'GET', `/v1/services?${query}`))).services
  const all = await list('')
  expect(all.length).toBeGreaterThan(40)
  const firstWithout = all.findIndex((s) => s.gives.length === 0)
  expect(all.slice(firstWithout).every((s) => s.gives.length === 0)).toBe(true)
  expect((await list(`q=${encodeURIComponent('租房补贴')}`)).map((s) => s.id)).toContain('talent2014/rent')
  expect(new Set((await list('document=hq2021')).map((s) => s.document))).toEqual(new Set(['hq2021']))
  expect((await list('measure=hr2023/new-subsidiary-award')).map((s) => s.id)).toEqual(['hr2023/settlement'])
  expect((await list('applicant=person')).map((s) => s.id)).not.toContain('talent2014/rent')
  expect(all.map((s) => s.id)).not.toContain('hq2021/repayment-ordered')
})

test('[O41] a service says what it gives, until when, which papers and facts, and what comes step by step', async () => {
  const rent = ServiceSchema.parse(await json(ask('', 'GET', '/v1/services/talent2014/rent?lang=en')))
  expect(rent.gives.map((m) => m.id)).toContain('talent2014/leading-talent-rent')
  expect(rent.materials.length).toBe(5)
  const [first, second] = rent.ahead.steps
  expect([first?.theirs, second?.theirs]).toEqual([true, false])
  const days = rent.ahead.steps.map((s) => s.doneBy)
  expect(days).toEqual(days.toSorted())
  expect(rent.ahead.until).toBe(days.at(-1))
  expect(rent.facts.some((f) => f.source === 'judgement')).toBe(false)
  expect(rent.mermaid).toContain('flowchart')
  const settlement = ServiceSchema.parse(await json(ask('', 'GET', '/v1/services/hr2023/settlement')))
  expect(settlement.facts.filter((f) => f.period === 'year').every((f) => f.years.length > 0)).toBe(true)
  expect(await codesOf(ask('', 'GET', '/v1/services/talent2014/rant'))).toEqual(['not-found/service'])
})

test('[O42] a draft is kept whatever it says; what is refused leaves it whole, and handed in it is a case', async () => {
  const draft = await begin()
  const wrong = { 'enterprise/in-shenzhen': true, 'hr-service/revenue-share': 'a lot' }
  const said = { facts: wrong, district: null, assigned: {} }
  const kept = DraftSchema.parse(await json(ask('ada', 'PUT', `/v1/drafts/${draft.id}`, { seen: 1, ...said })))
  expect(kept.facts).toEqual(wrong)
  expect(kept.problems.map((p) => p.at)).toEqual(['facts.hr-service/revenue-share'])
  const late = await ask('ada', 'PUT', `/v1/drafts/${draft.id}`, { seen: 1, ...said })
  expect([late.status, await codesOf(late)]).toEqual([409, ['applicant/changed-elsewhere']])
  expect(await codesOf(paper(draft.id, '合同.png', PDF))).toEqual(['paper/not-what-it-says'])
  await json(paper(draft.id, '合同.pdf', PDF))
  const refused = await ask('ada', 'POST', `/v1/drafts/${draft.id}/submission`, { seen: 2 })
  expect(refused.status).toBe(422)
  const still = DraftSchema.parse(await json(ask('ada', 'GET', `/v1/drafts/${draft.id}`)))
  expect([still.facts, still.papers.map((p) => p.name)]).toEqual([wrong, ['合同.pdf']])
  expect((await ask('bo', 'GET', `/v1/drafts/${draft.id}`)).status).toBe(404)
  expect((await ask('', 'GET', '/v1/drafts')).status).toBe(401)

  const right = { ...said, facts: { 'enterprise/in-shenzhen': true } }
  await json(ask('ada', 'PUT', `/v1/drafts/${draft.id}`, { seen: 2, ...right }))
  const handed = SubmittedSchema.parse(await json(ask('ada', 'POST', `/v1/drafts/${draft.id}/submission`, { seen: 3 })))
  const held = Object(await json(ask('housing', 'GET', `/v1/cases/${handed.id}`)))
  expect(held.papers.map((p: { name: string }) => p.name)).toEqual(['合同.pdf'])
  await json(ask('housing', 'POST', `/v1/cases/${handed.id}/answers`, { type: 'accepted', seen: 2 }))
  const { clocks } = MyCaseSchema.parse(await json(ask('ada', 'GET', `/v1/my/cases/${handed.id}`)))
  expect(clocks.flatMap((c) => c.counted).join()).toContain('2024-05-07')
  expect(await codesOf(ask('ada', 'POST', `/v1/drafts/${draft.id}/submission`, { seen: 3 }))).toEqual([
    'applicant/submitted-already',
  ])
})

test('[O43] an applicant sees what comes, objects to a refusal with a ground, and rates once it has ended', async () => {
  const draft = await begin('hr2023/settlement')
  const handed = SubmittedSchema.parse(await json(ask('ada', 'POST', `/v1/drafts/${draft.id}/submission`, { seen: 1 })))
  const mine = async () => MyCaseSchema.parse(await json(ask('ada', 'GET', `/v1/my/cases/${handed.number}`)))
  const before = await mine()
  expect(before.ahead.steps.map((s) => s.name)).toEqual(['review', 'approval', 'payment', 'paid'])
  expect([before.mayRate, before.contestable]).toEqual([false, []])
  const told = await ask('people', 'POST', `/v1/cases/${handed.id}/answers`, {
    type: 'refused',
    seen: 2,
    note: { lines: ['不符合'] },
  })
  expect([told.status, told.ok ? '' : await told.text()]).toEqual([200, ''])
  const after = await mine()
  expect([after.mayRate, after.contestable.map((c) => c.about), after.ahead.steps]).toEqual([true, [3], []])
  const contest = (ground: string) => ask('ada', 'POST', `/v1/cases/${handed.id}/contests`, { about: 3, ground })
  expect((await contest(' ')).status).toBe(400)
  expect(await json(contest('材料齐全'))).toMatchObject({ by: 'complaint', about: 3 })
  expect(await codesOf(contest('材料齐全'))).toEqual(['applicant/contested-already'])
  await json(ask('ada', 'POST', `/v1/cases/${handed.id}/rating`, { stars: 2, words: '没有说明缺什么' }))
  expect(await codesOf(ask('ada', 'POST', `/v1/cases/${handed.id}/rating`, { stars: 5 }))).toEqual([
    'applicant/rated-already',
  ])
  const last = await mine()
  expect([last.mayRate, last.rating?.stars, last.contestable, last.complaints.length]).toEqual([false, 2, [], 1])
  expect((await ask('bo', 'GET', `/v1/my/cases/${handed.id}`)).status).toBe(404)
})

test('[O44] a file is saved, shared by a link, and its changes are told until they were seen', async () => {
  const save = (seen: number | null, file: unknown, party = 'ada') =>
    ask('ada', 'PUT', `/v1/my/applicants/${party}`, { seen, name: agency.name, file })
  expect(await codesOf(save(null, { ...agency, facts: { nothing: 1 } }))).toEqual(['input/unknown-fact'])
  expect(SavedFileSchema.parse(await json(save(null, agency))).version).toBe(1)
  expect((await save(1, agency, 'bo')).status).toBe(403)
  const made = Object(await json(ask('ada', 'POST', '/v1/shares', { party: 'ada', until: '2024-06-30' })))
  const shared = SharedFileSchema.parse(await json(ask('', 'GET', `/v1/shares/${made.code}`)))
  expect(shared).toMatchObject({ name: agency.name, until: '2024-06-30' })
  // It leads there on its last day, and no more on the day after.
  const now = desk.at
  for (const [day, status] of [
    ['2024-06-30', 200],
    ['2024-07-01', 404],
  ] as const) {
    desk.at = `${day}T02:00:00.000Z`
    expect([day, (await ask('', 'GET', `/v1/shares/${made.code}`)).status]).toEqual([day, status])
  }
  desk.at = now
  expect(await json(ask('ada', 'DELETE', `/v1/shares/${made.link.id}`))).toEqual({ ended: true })
  expect(await codesOf(ask('', 'GET', `/v1/shares/${made.code}`))).toEqual(['applicant/no-such-link'])

  const alerts = async () => AlertsSchema.parse(await json(ask('ada', 'GET', '/v1/my/alerts')))
  expect((await alerts()).files[0]).toMatchObject({ changes: [], since: today })
  await json(save(1, { ...agency, facts: { ...agency.facts, 'hr-service/revenue': { '2023': '5000万元' } } }))
  const [changed] = (await alerts()).files
  expect(changed?.changes.length).toBeGreaterThan(0)
  await json(ask('ada', 'POST', '/v1/my/alerts/ada/seen', {}))
  expect((await alerts()).files[0]?.changes).toEqual([])
})

test('[O45] everything held is given out, with who looked; what may go goes, and cases stay with the reason', async () => {
  const held = Object(await json(ask('ada', 'GET', '/v1/my/data')))
  expect([held.files.length, held.cases.length]).toEqual([1, 2])
  expect(held.looks.map((l: { office: string }) => l.office)).toContain('housing-security')
  expect((await ask('housing', 'GET', '/v1/my/data')).status).toBe(403)
  const gone = ErasedSchema.parse(await json(ask('ada', 'DELETE', '/v1/my/data')))
  expect(gone.deleted).toMatchObject({ files: 1, applications: 0 })
  expect(gone.stays.length).toBe(2)
  expect(gone.stays.every((s) => s.why !== '' && s.until !== '')).toBe(true)
})

test('[O46] the interface describes every address of applicants in both languages', async () => {
  for (const lang of ['zh', 'en']) {
    const document: unknown = await (await app.request(`/openapi.json?lang=${lang}`)).json()
    const checked = await new Validator().validate(JSON.parse(JSON.stringify(document)))
    expect(checked.errors ?? []).toEqual([])
    const paths = Object.keys(Object(Object(document).paths))
    const routes = app.routes
      .filter(
        (r) =>
          r.method !== 'ALL' && /^\/v1\/(?:my|drafts|shares|services|cases\/:id\/(?:rating|contests))/u.test(r.path),
      )
      .map((r) => r.path.replace('/:id{.+}', '/{document}/{name}').replace(/:(\w+)/gu, '{$1}'))
    expect(routes.filter((path) => !paths.includes(path))).toEqual([])
  }
})
