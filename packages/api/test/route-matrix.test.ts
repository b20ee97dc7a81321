import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { catalogueOf, ObservationRecord } from '@pengce/plan'
import { plans } from '@pengce/policies'
import { everyOffice, officeNamed, planGroups } from '@pengce/vocabulary'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { limits } from '../src/identity/limits.ts'
import { createApp } from '../src/index.ts'
import { logTo } from '../src/operation/log.ts'
import { metricsOf } from '../src/operation/metrics.ts'
import { LawInForce } from '../src/reform/law-in-force.ts'
import { recordFiles } from '../src/route/plan-files.ts'
import { service } from './asking.ts'
import { describedAs, exampleRequests } from './example-request.ts'
import { type Town, town } from './identity-desk.ts'
import { matrix } from './route-matrix.ts'

/** Who tries: nobody, and one of each role of the demonstration. */
const ROLES = ['nobody', 'enterprise', 'adviser', 'commerce', 'supervisor', 'analyst', 'administrator'] as const
let here: Town
let app: ReturnType<typeof createApp>
const lines: string[] = []
beforeAll(async () => {
  here = await town()
  const catalogue = catalogueOf(plans, planGroups)
  const metrics = metricsOf('0', [])
  const inForce = new LawInForce(service.law, here.desk.database, here.cases.unready)
  app = createApp(
    {
      ...service,
      today: here.desk.today,
      procedures: [...here.desk.procedures.values()],
      cases: here.cases,
      identity: here.identity,
      plans: {
        catalogue,
        record: new ObservationRecord(recordFiles(join(tmpdir(), `pengce-matrix-${process.pid}`)), catalogue),
        madeUp: null,
        offices: everyOffice,
        officeNamed,
        otherNames: () => [],
        token: null,
      },
      reforms: {
        desk: here.desk,
        published: service.law,
        today: here.desk.today,
        population: null,
        examples: [],
        book: () => inForce.book(),
        again: () => inForce.again(),
      },
    },
    {
      watch: { log: logTo('info', (line) => lines.push(line)), metrics, spans: null, ending: () => false },
      onFault: () => undefined,
    },
  )
})
afterAll(() => here.close())

/** Every address of this service that is somebody's to ask, as `GET /v1/cases/:id`. */
const routesOf = () =>
  [...new Set(app.routes.filter((r) => r.method !== 'ALL').map((r) => `${r.method} ${r.path}`))].filter(
    (route) => !/ \/(?:docs|openapi\.json|health|healthz|metrics|mcp|widget)/u.test(route),
  )

test('[O84] every address answers nobody and each role as the table says, and every address is in it', async () => {
  const document = Object(await (await app.request('/openapi.json')).json())
  const owner = await here.as('enterprise')
  const opening = { procedure: 'ec2024/fund', applicant: 'online-retailer', district: 'futian' }
  const opened = Object(await (await here.ask(owner, 'POST', '/v1/cases', opening)).json())
  const exampleOf = exampleRequests(document, { case: String(opened.queued.id), party: 'online-retailer' })
  const tokens = new Map<string, string>()
  const found: string[] = []
  for (const route of routesOf()) {
    const { method, at, type, body } = exampleOf(route)
    const statuses: number[] = []
    for (const role of ROLES) {
      const token = role === 'nobody' ? null : (tokens.get(role) ?? (await here.as(role)))
      if (token !== null) tokens.set(role, token)
      const response = await app.request(at, {
        method,
        headers: {
          ...(token === null ? {} : { cookie: `pengce=${token}`, 'x-pengce-csrf': here.proof(token) }),
          ...(type === null ? {} : { 'content-type': type }),
        },
        ...(body === null ? {} : { body }),
      })
      statuses.push(response.status)
      await response.arrayBuffer()
      // Signing out ends the session that the next address would be tried with.
      if (ENDS.has(route)) tokens.clear()
    }
    found.push(`${route}: ${statuses.join(' ')}`)
  }
  expect(found.toSorted()).toEqual(matrix.toSorted())
}, 180_000)

/** What ends the session that it comes from. */
const ENDS = new Set(['DELETE /v1/session', 'POST /v1/session/demo'])

test('[O84] what the table says an address answers, the interface describes', async () => {
  const paths = Object(await (await app.request('/openapi.json')).json()).paths
  const untold = matrix.flatMap((row) => {
    const [route = '', statuses = ''] = row.split(': ')
    const { path, method } = describedAs(route)
    const told = Object.keys(Object(Object(paths[path])[method]).responses ?? {})
    const missing = [...new Set(statuses.split(' '))].filter((status) => !told.includes(status))
    return missing.length === 0 ? [] : [`${route}: ${missing.join(' ')}`]
  })
  expect(untold).toEqual([])
})

test('the interface as a page to read shows every operation', async () => {
  const paths = Object(await (await app.request('/openapi.json')).json()).paths
  const page = await (await app.request('/docs')).text()
  const described = Object.values(paths).flatMap((item) =>
    Object.values(Object(item)).map((one) => Object(one).operationId),
  )
  expect(described.filter((id) => !page.includes(`<section id="${id}">`))).toEqual([])
})

test('[O84] in the table nobody is refused for the shape of what is asked: it is valid as the interface describes it', () => {
  expect(matrix.filter((row) => / 400\b/u.test(row.split(': ')[1] ?? ''))).toEqual([])
})

test('[O84] in the table, nobody changes anything without being known, and what is for some is closed to the others', () => {
  for (const row of matrix) {
    const [route = '', statuses = ''] = row.split(': ')
    const [nobody = ''] = statuses.split(' ')
    const open =
      /\/v1\/(?:assessments|advice|next-question|changes|session\/demo|outlook|observations|notices\/:number\/objections)/u.test(
        route,
      )
    if (!route.startsWith('GET ') && !open) expect([route, nobody]).toEqual([route, '401'])
  }
})

test('[O85] the log of all this holds nobody’s name and nothing that was written', async () => {
  const marked = '张标记三'
  const token = await here.as('enterprise')
  const send = (path: string, body: object) =>
    app.request(path, {
      method: 'POST',
      headers: { cookie: `pengce=${token}`, 'x-pengce-csrf': here.proof(token), 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  await send(`/v1/cases?q=${encodeURIComponent(marked)}`, {
    procedure: marked,
    applicant: marked,
    note: { lines: [marked] },
  })
  await send('/v1/assessments', { applicant: 'enterprise', name: marked, facts: { [marked]: marked } })
  await app.request(`/v1/measures?q=${encodeURIComponent(marked)}`)
  await app.request(`/v1/cases/${encodeURIComponent(marked)}`, { headers: { cookie: `pengce=${token}` } })
  expect(lines.length).toBeGreaterThan(100)
  const all = lines.join('\n')
  for (const told of [marked, encodeURIComponent(marked), token, here.proof(token)]) expect(all).not.toContain(told)
})

test('[O90] budgets and automatic decisions are set by administrators alone, whatever others send; what cannot be set says why', async () => {
  const [keeper, commerce, analyst, enterprise] = [
    await here.as('administrator'),
    await here.as('commerce'),
    await here.as('analyst'),
    await here.as('enterprise'),
  ]
  const said = async (token: string, path: string, body?: object) => {
    const response = await here.ask(token, body === undefined ? 'GET' : 'POST', `/v1/${path}`, body)
    const answer = Object(await response.json())
    return response.status < 400 ? answer : [response.status, answer.code]
  }
  const budget = { line: 'awards', year: 2026, ceiling: 500, rule: 'first-come' }
  for (const who of [commerce, analyst]) {
    for (const sent of [budget, {}])
      for (const path of ['budgets', 'budgets/close'])
        expect(await said(who, path, sent)).toEqual([403, 'money/not-administrator'])
    for (const sent of [{ ...AUTOMATION, payer: 'nobody' }, {}])
      expect(await said(who, 'automations', sent)).toEqual([403, 'automatic/not-administrator'])
  }
  expect(await said(keeper, 'budgets', budget)).toMatchObject({ ceiling: 500, charged: 0, shared: null, paid: 0 })
  expect(await said(keeper, 'budgets', { ...budget, ceiling: 0, rule: 'pro-rata' })).toMatchObject({ ceiling: 0 })
  for (const wrong of [
    { ceiling: -1 },
    { ceiling: 0.5 },
    { ceiling: 2 ** 53 },
    { year: 1949 },
    { year: 2150 },
    { line: ' ' },
  ])
    expect(await said(keeper, 'budgets', { ...budget, ...wrong })).toEqual([400, 'cases/shape'])
  const set = await said(keeper, 'budgets', budget)
  expect((await said(commerce, 'budgets?year=2026')).lines).toEqual([set])
  expect(await said(analyst, 'budgets?year=2025')).toEqual({ year: 2025, lines: [] })
  expect(await said(keeper, 'budgets')).toEqual([400, 'parameter/missing'])
  for (const asked of ['budgets?year=2026', 'budgets'])
    expect(await said(enterprise, asked)).toEqual([403, 'money/not-for-applicants'])
  expect(await said(keeper, 'budgets/close', { line: 'awards', year: 2026 })).toEqual([409, 'money/year-runs'])
  expect(await said(keeper, 'budgets/close', { line: 'awards', year: 2025 })).toEqual([409, 'money/not-shared'])
  for (const sample of [-1, 1_000_001, 0.5])
    expect(await said(keeper, 'automations', { ...AUTOMATION, sample })).toEqual([400, 'cases/shape'])
  expect(await said(keeper, 'automations', { ...AUTOMATION, payer: 'nobody' })).toEqual([
    422,
    'casework/no-such-office',
  ])
  expect(await said(keeper, 'automations', { ...AUTOMATION, measure: 'no/such' })).toEqual([
    422,
    'automatic/no-such-measure',
  ])
  for (const sample of [0, 1_000_000])
    expect(await said(keeper, 'automations', { ...AUTOMATION, sample })).toEqual({ ...AUTOMATION, sample })
  expect((await said(commerce, 'automations')).automations).toEqual([{ ...AUTOMATION, sample: 1_000_000 }])
  expect(await said(analyst, 'automations')).toEqual([403, 'casework/not-an-official'])
  expect(await said(commerce, 'automations?year=2026')).toEqual([400, 'parameter/unknown'])
})
/** As the description of the interface shows it. */
const AUTOMATION = {
  measure: 'fiveg2022/bloom-cup',
  enabled: true,
  payer: 'finance',
  line: 'awards',
  sample: 50_000,
  ground: 'the rules',
}

test('what no store can keep is refused where it stands, and is no fault', async () => {
  const [owner, keeper] = [await here.as('enterprise'), await here.as('administrator')]
  const file = { name: 'A', file: { applicant: 'enterprise' } }
  const mine = '/v1/my/applicants/online-retailer'
  // There is one then, whether there was before or not.
  await here.ask(owner, 'PUT', mine, { ...file, seen: null })
  const complaint = { party: 'online-retailer', text: 'a\0b' }
  const draft = { procedure: 'ec2024/fund', party: 'online-retailer', facts: { '\ud800': true } }
  const budget = { line: 'a\0', year: 2026, ceiling: 1, rule: 'first-come' }
  const objection = { name: 'A', contact: 'a@example.org', text: '\0' }
  for (const [who, method, path, body, ...codeAndPlace] of [
    [owner, 'PUT', mine, { ...file, seen: 2_147_483_647 }, 'cases/shape', 'seen'],
    [owner, 'PUT', mine, { ...file, seen: 2_147_483_646 }, 'applicant/changed-elsewhere', ''],
    [owner, 'POST', '/v1/my/complaints', complaint, 'json/not-a-sign', 'text'],
    [owner, 'POST', '/v1/drafts', draft, 'json/not-a-sign', 'facts'],
    [keeper, 'POST', '/v1/budgets', budget, 'json/not-a-sign', 'line'],
    [null, 'POST', '/v1/notices/2026-000001/objections', objection, 'json/not-a-sign', 'text'],
    [owner, 'GET', '/v1/cases/a%00b', undefined, 'request/null-sign', ''],
    [owner, 'GET', '/v1/cases?after=%00', undefined, 'request/null-sign', ''],
    [owner, 'GET', '/v1/cases/a%2500b', undefined, 'casework/no-such-case', ''],
  ] as const) {
    const response = await here.ask(who, method, path, body)
    const [problem] = Object(await response.json()).problems
    expect([path, problem.code, problem.at]).toEqual([path, ...codeAndPlace])
  }
})

test('[O86] an address that asks too often waits; another does not, nor this machine; a claimed address is not believed', async () => {
  let now = 0
  const limited = new Hono()
  limited.use(limits(0, () => now))
  limited.post('/', (c) => c.text('done'))
  const from = async (remoteAddress: string, forwarded = '') =>
    (
      await limited.request(
        '/',
        { method: 'POST', headers: { 'x-forwarded-for': forwarded } },
        { incoming: { socket: { remoteAddress } } },
      )
    ).status
  const many = await Promise.all(Array.from({ length: 300 }, () => from('203.0.113.7')))
  expect([many.filter((s) => s === 200).length, many.at(-1)]).toEqual([240, 429])
  expect([await from('203.0.113.8'), await from('127.0.0.1'), await from('203.0.113.7', '198.51.100.1')]).toEqual([
    200, 200, 429,
  ])
  // Ten grow in a second: a moment before the next is whole it is refused, and then it is there.
  now += 99
  expect(await from('203.0.113.7')).toBe(429)
  now += 1
  expect([await from('203.0.113.7'), await from('203.0.113.7')]).toEqual([200, 429])
})
