import { expect, test } from 'vitest'
import { ProblemSchema } from '../src/docs/openapi.ts'
import { EntitlementsSchema } from '../src/view/report-schema.ts'
import { agency, app, codesOf, post } from './asking.ts'

const scaleAward = 'hr2023/scale-award'
const assess = async (body: unknown, headers?: Record<string, string>, query?: string) => {
  const response = await post(body, headers, query)
  expect(response.status).toBe(200)
  return EntitlementsSchema.parse(await response.json())
}

test('an applicant is assessed against every measure for it, with totals and questions', async () => {
  const answer = await assess(agency)
  const award = answer.reports.find((r) => r.measure.id === scaleAward)
  expect(award).toMatchObject({
    verdict: 'yes',
    headline: expect.stringContaining('可获 30 万元'),
    amount: { low: 30_000_000, high: 30_000_000, unit: 'fen', kind: 'exact' },
    citations: [{ document: 'hr2023', locator: '一/1¶1' }],
    dates: { appliedOn: '2024-05-06', factsOn: '2024-05-06', rulesOn: '2024-05-06' },
  })
  expect(answer.totals.certain).toBe(30_000_000)
  expect(answer.totals.possible).toBeGreaterThan(30_000_000)
  expect(answer.questions.length).toBeGreaterThan(10)
  expect(answer.applicant).toEqual({ id: '', name: '示例人力资源公司', subject: 'enterprise', items: [] })
})

test('only the measures asked for, in the language asked for: body, then query, then header, then Chinese', async () => {
  const one = { ...agency, measures: [scaleAward] }
  const headline = async (...args: Parameters<typeof assess>) => (await assess(...args)).reports[0]?.headline
  const zh = '人力资源服务机构做大做强奖励：可获 30 万元'
  const en = await headline({ ...one, lang: 'en' })
  expect(en).toContain('CNY 300,000')
  expect(await headline(one)).toBe(zh)
  expect(await headline(one, {}, '?lang=en')).toBe(en)
  expect(await headline(one, { 'accept-language': 'en-GB,en;q=0.8,zh;q=0.3' })).toBe(en)
  expect(await headline(one, { 'accept-language': 'fr' })).toBe(zh)
  expect(await headline({ ...one, lang: 'zh' }, { 'accept-language': 'en' }, '?lang=en')).toBe(zh)
})

test('a measure about a site runs once for each', async () => {
  const sites = ['national', 'municipal'].map((level) => ({
    id: level,
    name: level,
    facts: { 'hr-park/level': level },
  }))
  const answer = await assess({ ...agency, sites, measures: ['hr2023/park-opening-subsidy'] })
  expect(answer.reports.map((r) => [r.item?.id, r.amount?.high])).toEqual([
    ['national', 500_000_000],
    ['municipal', 200_000_000],
  ])
})

test('without a date the application is made today, and nothing is stored', async () => {
  const { dates: _, ...undated } = agency
  const response = await post({ ...undated, measures: [scaleAward] })
  expect(EntitlementsSchema.parse(await response.json()).dates.appliedOn).toBe('2024-05-06')
  expect(response.headers.get('cache-control')).toBe('no-store')
})

test('every problem of the facts is listed at once, with its place and what to do; nothing is computed', async () => {
  const response = await post({
    ...agency,
    facts: { 'hr-service/revenu': { '2023': 1 }, 'hr-service/revenue-share': 60, 'hr-service/revenue': 5 },
    dates: { appliedOn: '2023-02-29' },
  })
  expect(response.status).toBe(422)
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  const problem = ProblemSchema.strict().parse(await response.json())
  expect(problem.problems.map((p) => [p.code, p.at])).toEqual([
    ['input/no-such-date', 'dates.appliedOn'],
    ['input/unknown-fact', 'facts.hr-service/revenu'],
    ['input/rate-without-percent', 'facts.hr-service/revenue-share'],
    ['input/year-missing', 'facts.hr-service/revenue'],
  ])
  expect(problem).toMatchObject({
    status: 422,
    instance: '/v1/assessments',
    type: '/docs#input',
    code: 'input/no-such-date',
  })
  expect(problem.detail).toMatch(/^共 4 处需要改正；第一处：/u)
  expect(problem.problems[1]?.text).toContain('hr-service/revenue')
})

test('problems of what is wanted come with those of the facts', async () => {
  const response = await post({ ...agency, facts: { nonsense: 1 }, measures: ['hr2023/scale-awards'], lang: 'fr' })
  expect(response.status).toBe(422)
  const { problems } = ProblemSchema.parse(await response.json())
  expect(problems.map((p) => [p.code, p.at])).toEqual([
    ['parameter/language', 'lang'],
    ['request/unknown-measure', 'measures[0]'],
    ['input/unknown-fact', 'facts.nonsense'],
  ])
  expect(problems[1]?.text).toContain('hr2023/scale-award')
  expect(await codesOf(post({ ...agency, measures: [] }))).toEqual(['request/measures-list'])
  expect(await codesOf(post({ ...agency, measures: 'all' }))).toEqual(['request/measures-list'])
})

test('what is not one JSON object is refused before anything is read', async () => {
  const refused = async (body: string | Uint8Array, headers: Record<string, string> = {}) => {
    const response = await post(body, headers)
    return [response.status, ...(await codesOf(response))]
  }
  expect(await refused('')).toEqual([400, 'request/empty'])
  expect(await refused('{"applicant": ')).toEqual([400, 'json/not-json'])
  expect(await refused('{"facts": {}, "facts": {}}')).toEqual([400, 'json/key-twice'])
  expect(await refused('[]')).toEqual([400, 'request/not-an-object'])
  expect(await refused('"text"')).toEqual([400, 'request/not-an-object'])
  expect(await refused('['.repeat(10_000))).toEqual([400, 'json/too-deep'])
  expect(await refused(Uint8Array.from([0x7b, 0xc9, 0xee, 0x7d]))).toEqual([400, 'request/encoding'])
  expect(await refused('{}', { 'content-type': 'text/plain' })).toEqual([415, 'request/content-type'])
  expect(await refused('{}', { 'content-type': 'application/json; charset=gbk' })).toEqual([
    415,
    'request/content-type',
  ])
  expect(await refused('{}', { 'content-encoding': 'gzip' })).toEqual([415, 'request/content-encoding'])
  expect(await refused('{}')).toEqual([422, 'input/applicant-missing'])
})

test('a request larger than the limit is refused, whether or not it says how large it is', async () => {
  const body = JSON.stringify(agency)
  const of = (bytes: number) => `${body}${' '.repeat(bytes - Buffer.byteLength(body))}`
  expect([(await post(of(1_000_000))).status, (await post(of(1_000_001))).status]).toEqual([200, 413])
  const unsaid = new ReadableStream({
    start(controller) {
      for (let i = 0; i < 11; i++) controller.enqueue(new Uint8Array(100_000).fill(0x20))
      controller.close()
    },
  })
  const request = new Request('http://localhost/v1/assessments', {
    method: 'POST',
    body: unsaid,
    headers: { 'content-type': 'application/json' },
    duplex: 'half',
  })
  expect((await app.request(request)).status).toBe(413)
})

test('more items than one request may have are refused at once', async () => {
  const sites = Array.from({ length: 101 }, () => ({ facts: {} }))
  expect(await codesOf(post({ ...agency, sites }))).toEqual(['request/too-many-items'])
})

test('a key that means something to JavaScript is an unknown key, nothing more', async () => {
  expect(await codesOf(post('{"applicant": "enterprise", "facts": {"__proto__": {"x": 1}}}'))).toEqual([
    'input/unknown-fact',
  ])
  expect(await codesOf(post('{"applicant": "enterprise", "constructor": 1}'))).toEqual(['input/unknown-key'])
})
