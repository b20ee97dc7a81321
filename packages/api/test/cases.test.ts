import { createHash } from 'node:crypto'
import { type Database, type Desk, embeddedDatabase, migrate } from '@pengce/casework'
import { procedures } from '@pengce/policies'
import { Validator } from '@seriousme/openapi-schema-validator'
import excel from 'exceljs'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readTokens } from '../src/identity/tokens.ts'
import { createApp } from '../src/index.ts'
import { deskOver } from '../src/route/case-start.ts'
import { BooksSchema, CaseSchema, LogSchema, QueueSchema } from '../src/view/case-schema.ts'
import { codesOf, service } from './asking.ts'
import { casesOn } from './desk.ts'

const people = {
  ada: { id: 'ada', role: 'applicant', parties: ['ada'] },
  bo: { id: 'bo', role: 'applicant', parties: ['bo'] },
  agent: { id: 'agency', role: 'agent', parties: ['ada'] },
  housing: { id: 'h-1', role: 'official', office: 'housing-security' },
  finance: { id: 'f-1', role: 'official', office: 'finance' },
  culture: { id: 'c-1', role: 'official', office: 'culture' },
  supervisor: { id: 's-1', role: 'supervisor' },
  analyst: { id: 'n-1', role: 'analyst' },
  administrator: { id: 'a-1', role: 'administrator' },
} as const
type Person = keyof typeof people
const everyone = Object.keys(people) as readonly Person[]
const digest = (token: string) => createHash('sha256').update(token).digest('hex')
const tokens = JSON.stringify(
  Object.fromEntries(Object.entries(people).map(([name, who]) => [digest(`t-${name}`), who])),
)

let database: Database
let day = '2024-09-20'
let app: ReturnType<typeof createApp>
let desk: Desk
beforeAll(async () => {
  database = await embeddedDatabase()
  const read = readTokens(tokens)
  if ('wrong' in read) throw new Error(read.wrong.join())
  desk = { ...deskOver(database), today: () => day, now: () => `${day}T02:00:00.000Z` }
  const cases = { ...casesOn(desk), identify: read.identify }
  app = createApp({ ...service, procedures, cases }, { onFault: (error) => console.error(error) })
})
afterAll(() => database.close())

const ask = (who: Person | null, path: string, body?: unknown, method = body === undefined ? 'GET' : 'POST') =>
  app.request(path, {
    method,
    headers: {
      'accept-language': 'en',
      ...(who === null ? {} : { authorization: `Bearer t-${who}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body) }),
  })
const seen = async (response: Response) => CaseSchema.parse(await response.json())
const opened = async (more = {}) =>
  seen(await ask('ada', '/v1/cases', { procedure: 'talent2014/rent', applicant: 'ada', ...more }))
const says = (who: Person, id: string, type: string, version: number, more = {}) =>
  ask(who, `/v1/cases/${id}/answers`, { type, seen: version, ...more })
const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n')

test('a store that is not prepared is said to be so, and works once it is', async () => {
  const response = await ask('ada', '/v1/cases')
  expect([response.status, await codesOf(response)]).toEqual([503, ['store/not-prepared']])
  await migrate(database)
  expect((await ask('ada', '/v1/cases')).status).toBe(200)
})

test('without a token nobody gets in, and without a list of tokens nothing is offered', async () => {
  const response = await ask(null, '/v1/cases')
  expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
  const wrong = await app.request('/v1/cases', { headers: { authorization: 'Bearer t-nobody' } })
  expect(wrong.status).toBe(401)
  const closed = createApp(service)
  for (const path of [
    '/v1/cases',
    '/v1/cases/1',
    '/v1/cases/1/log',
    '/v1/books?year=2024',
    '/v1/budgets/close',
    '/v1/webhooks/1/end',
  ])
    expect(await codesOf(closed.request(path))).toEqual(['cases/not-offered'])
  expect(readTokens('{')).toEqual({ wrong: ['JSON'] })
  expect(readTokens(JSON.stringify({ [digest('x')]: { id: 'x', role: 'system' } }))).toHaveProperty('wrong')
})

test('a case runs over HTTP; whoever comes second is told what the other did, and nothing of theirs is entered', async () => {
  day = '2024-09-20'
  const first = await opened()
  const { id, number } = first.queued
  expect([first.at, first.answers.map((a) => a.type), first.version]).toEqual(['application', ['complete'], 1])
  expect(first.materials.map((m) => [m.id, m.asked, m.papers.length])[0]).toEqual(['certificate', 'yes', 0])
  expect(first.materials[0]?.citations[0]?.document).toBe('talent2014')
  const added = await app.request(
    `/v1/cases/${number}/papers?material=certificate&name=${encodeURIComponent('证书.pdf')}`,
    {
      method: 'POST',
      headers: { authorization: 'Bearer t-ada' },
      body: Buffer.from(pdf),
    },
  )
  const paper = Object(await added.json())
  expect([added.status, paper.size, paper.mediaType]).toEqual([200, pdf.byteLength, 'application/pdf'])
  const back = await ask('housing', `/v1/cases/${id}/papers/${paper.id}`)
  expect(new Uint8Array(await back.arrayBuffer())).toEqual(pdf)
  expect(back.headers.get('content-disposition')).toContain('%E8%AF%81%E4%B9%A6.pdf')
  const complete = await seen(await says('ada', id, 'complete', 1))
  expect(complete.queued.mine).toBe(false)
  const queue = QueueSchema.parse(await (await ask('housing', '/v1/cases?mine=yes')).json())
  expect(queue.cases.map((c) => [c.id, c.mine, c.light, c.lightText])).toEqual([[id, true, 'none', 'no term']])
  const both = await Promise.all([says('housing', id, 'accepted', 2), says('housing', id, 'accepted', 2)])
  const late = both.find((r) => r.status !== 200)
  expect(both.map((r) => r.status).toSorted()).toEqual([200, 409])
  const problem = Object(await late?.json()).problems[0]
  expect(problem.code).toBe('casework/changed-meanwhile')
  expect(problem.changes.map((e: { version: number; title: string }) => [e.version, e.title])).toEqual([
    [3, 'accepted'],
  ])
  const log = LogSchema.parse(await (await ask('ada', `/v1/cases/${id}/log`)).json())
  expect([log.events.map((e) => e.type), log.holds]).toEqual([['opened', 'complete', 'accepted'], true])
  const now = await seen(await ask('housing', `/v1/cases/${id}`))
  expect([now.queued.due, now.queued.light, now.queued.workingDaysLeft]).toEqual(['2024-10-10', 'green', 10])
  const [letter] = now.letters
  expect(letter?.kind).toBe('acceptance')
  const page = await ask('ada', `/v1/cases/${id}/letters/3/acceptance`)
  expect(page.headers.get('content-security-policy')).toContain("style-src 'unsafe-inline'")
  expect(await page.text()).toContain(letter?.number ?? '?')
  const word = await ask('ada', `/v1/cases/${id}/letters/3/acceptance?as=docx`)
  expect(
    Buffer.from(await word.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
})

test('what cannot be entered says why: shape, fact, day, step, file', async () => {
  day = '2024-09-20'
  const { queued } = await opened()
  const at = `/v1/cases/${queued.id}`
  const told = async (response: Response) => [response.status, (await codesOf(response))[0]]
  expect(await told(await ask('ada', `${at}/answers`, { type: 'complete' }))).toEqual([400, 'cases/shape'])
  expect(await told(await says('ada', queued.id, 'complete', 1, { facts: { 'no/such': 1 } }))).toEqual([
    422,
    'cases/unknown-fact',
  ])
  expect(await told(await says('ada', queued.id, 'complete', 1, { facts: { 'talent/tier': 'mayor' } }))).toEqual([
    422,
    'input/unknown-option',
  ])
  expect(await told(await says('ada', queued.id, 'complete', 1, { on: '2024-10-01' }))).toEqual([
    409,
    'casework/late-entry',
  ])
  expect(await told(await says('housing', queued.id, 'accepted', 1))).toEqual([409, 'case/cannot-happen'])
  expect(await told(await ask('ada', '/v1/cases', { procedure: 'no/such', applicant: 'ada' }))).toEqual([
    404,
    'casework/no-such-procedure',
  ])
  expect(await told(await ask('ada', '/v1/cases/2024-999999'))).toEqual([404, 'casework/no-such-case'])
  const paper = (name: string) =>
    app.request(`${at}/papers?material=contract&name=${name}`, {
      method: 'POST',
      headers: { authorization: 'Bearer t-ada' },
      body: Buffer.from(pdf),
    })
  expect(await told(await paper('a.exe'))).toEqual([415, 'paper/kind-not-taken'])
  expect(await told(await paper('a.png'))).toEqual([415, 'paper/not-what-it-says'])
})

/** Who may do what with a case of Ada's: the status each gets, in the order of `everyone`. */
const rights: readonly (readonly [
  what: string,
  ask: (who: Person, id: string) => Response | Promise<Response>,
  statuses: readonly number[],
])[] = [
  //                                                                  ada  bo   agent hous. fin. cult. sup. anal. adm.
  ['list', (who) => ask(who, '/v1/cases'), [200, 200, 200, 200, 200, 200, 200, 200, 200]],
  ['show', (who, id) => ask(who, `/v1/cases/${id}`), [200, 404, 200, 200, 200, 404, 200, 404, 200]],
  ['log', (who, id) => ask(who, `/v1/cases/${id}/log`), [200, 404, 200, 200, 200, 404, 200, 404, 200]],
  [
    'letter',
    (who, id) => ask(who, `/v1/cases/${id}/letters/3/acceptance`),
    [200, 404, 200, 200, 200, 404, 200, 404, 200],
  ],
  ['books', (who) => ask(who, '/v1/books?year=2024'), [200, 200, 200, 200, 200, 200, 200, 200, 200]],
  [
    'open',
    (who) => ask(who, '/v1/cases', { procedure: 'talent2014/rent', applicant: 'ada' }),
    [201, 403, 201, 201, 201, 403, 403, 403, 403],
  ],
  [
    'hand in',
    (who, id) =>
      app.request(`/v1/cases/${id}/papers?material=contract&name=a.pdf`, {
        method: 'POST',
        headers: { authorization: `Bearer t-${who}` },
        body: Buffer.from(pdf),
      }),
    [200, 404, 200, 200, 200, 404, 403, 404, 403],
  ],
  [
    // The answer is planning's: nobody here may give it, those who do not see the case are not told that it exists.
    'answer',
    (who, id) => says(who, id, 'supplied', 3, { of: 'property' }),
    [403, 404, 403, 403, 403, 404, 403, 404, 403],
  ],
]
test.each(rights)('who may %s', async (_, does, statuses) => {
  day = '2024-09-20'
  const { queued } = await opened()
  await says('ada', queued.id, 'complete', 1)
  await says('housing', queued.id, 'accepted', 2)
  const found: number[] = []
  for (const who of everyone) found.push((await does(who, queued.id)).status)
  expect(Object.fromEntries(everyone.map((who, i) => [who, found[i]]))).toEqual(
    Object.fromEntries(everyone.map((who, i) => [who, statuses[i]])),
  )
  expect((await app.request(`/v1/cases/${queued.id}`)).status).toBe(401)
})

test('lists hold only what each may see', async () => {
  const counts: Record<string, number> = {}
  for (const who of everyone) counts[who] = QueueSchema.parse(await (await ask(who, '/v1/cases')).json()).cases.length
  expect([counts.bo, counts.culture, counts.analyst]).toEqual([0, 0, 0])
  expect(new Set([counts.ada, counts.agent, counts.housing, counts.finance, counts.supervisor]).size).toBe(1)
  expect(counts.ada).toBeGreaterThan(0)
})

test('the books are those of the log, as data, CSV and a workbook; where they differ nothing is exported', async () => {
  day = '2024-09-20'
  const { queued } = await opened()
  const owed = { direction: 'payable', payer: 'finance', payee: '=ada', line: 'rent', year: 2024, measure: null }
  await says('ada', queued.id, 'complete', 1)
  const owes = [1_440_001, 1_440_000].map((amount) => ({ ...owed, amount, due: '2024-12-31', cites: [] }))
  // What is owed is owed in a year that there are books for.
  for (const year of [1949, 2150])
    expect(
      (await says('housing', queued.id, 'accepted', 2, { owes: owes.map((one) => ({ ...one, year })) })).status,
    ).toBe(400)
  expect((await says('housing', queued.id, 'accepted', 2, { owes })).status).toBe(200)
  const books = BooksSchema.parse(await (await ask('finance', '/v1/books?year=2024')).json())
  expect([books.payable, books.lines.length]).toEqual([{ owed: 2_880_001, paid: 0 }, 2])
  const csv = await (await ask('finance', '/v1/books?year=2024&as=csv')).text()
  expect(csv.split('\r\n')[1]).toBe(`${queued.number},payable,rent,finance,'=ada,,2024-12-31,14400.01,,0,14400.01`)
  expect(csv.split('\r\n')[3]).toBe('Sum,payable,,,,,,28800.01,,0,28800.01')
  const book = new excel.Workbook()
  await book.xlsx.load(await (await ask('finance', '/v1/books?year=2024&as=xlsx')).arrayBuffer())
  expect(book.worksheets[0]?.getRow(4).getCell(8).value).toBe(28800.01)
  expect(BooksSchema.parse(await (await ask('bo', '/v1/books?year=2024')).json()).lines).toEqual([])
  const refusedOf = async (query: string) => codesOf(await ask('finance', `/v1/books${query}`))
  for (const year of ['24', '1949', '2150', 'x']) expect(await refusedOf(`?year=${year}`)).toEqual(['parameter/year'])
  for (const year of ['1950', '2149']) expect((await ask('finance', `/v1/books?year=${year}`)).status).toBe(200)
  expect([await refusedOf(''), await refusedOf('?year=')]).toEqual([['parameter/missing'], ['parameter/year']])
  const behind = (change: string) => database.asOwner((tx) => sql.raw(change).execute(tx))
  const [line] = books.lines
  await behind(`insert into pengce.payment values ('x', '${line?.liability}', '${queued.id}', 3, 5, '2024-09-20')`)
  const refused = await ask('finance', '/v1/books?year=2024&as=csv')
  expect([refused.status, await codesOf(refused)]).toEqual([409, ['cases/books-differ']])
  await behind(`alter table pengce.payment disable trigger only_added; delete from pengce.payment where id = 'x';
    alter table pengce.payment enable trigger only_added`)
})

test('procedures are listed and drawn for everybody', async () => {
  const list = Object(await (await app.request('/v1/procedures')).json()).procedures
  expect(list.length).toBe(procedures.length)
  const one = Object(await (await app.request('/v1/procedures/talent2014/rent?lang=en')).json())
  expect(one.steps.find((s: { name: string }) => s.name === 'notice')).toMatchObject({ within: { count: 5 } })
  expect(await (await app.request('/v1/procedures/talent2014/rent?as=bpmn')).text()).toContain('<bpmn')
  expect(await codesOf(app.request('/v1/procedures/talent2014/rend'))).toEqual(['not-found/procedure'])
})

test('the description of the interface holds exactly the addresses of cases that there are', async () => {
  const document: unknown = await (await app.request('/openapi.json')).json()
  const checked = await new Validator().validate(JSON.parse(JSON.stringify(document)))
  expect(checked.errors ?? []).toEqual([])
  const routes = app.routes
    .filter((r) => r.method !== 'ALL' && !r.path.startsWith('/docs') && r.path !== '/openapi.json')
    .map((r) => r.path.replace('/:id{.+}', '/{document}/{name}').replaceAll(/:(\w+)/gu, '{$1}'))
  expect(Object.keys(Object(Object(document).paths)).toSorted()).toEqual([...new Set(routes)].toSorted())
})
