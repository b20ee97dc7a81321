import { z } from '@hono/zod-openapi'
import { law } from '@pengce/policies'
import { expect, test } from 'vitest'
import { ExamplesSchema, HealthSchema } from '../src/docs/openapi.ts'
import { FactSchema } from '../src/view/fact-view.ts'
import { MeasureSummarySchema } from '../src/view/measure-summary.ts'
import { MeasureSchema } from '../src/view/measure-view.ts'
import { PolicySchema, PolicySummarySchema } from '../src/view/policy-view.ts'
import { codesOf, get } from './asking.ts'

const MeasuresSchema = z.strictObject({ measures: z.array(MeasureSummarySchema.strict()) })
const measures = async (query = '') => MeasuresSchema.parse(await (await get(`/v1/measures${query}`)).json()).measures
const ids = async (query: string) => (await measures(query)).map((m) => m.id)

test('every measure is listed with what it gives and where it stands', async () => {
  const all = await measures()
  expect(all.map((m) => m.id)).toEqual(law.measures.map((m) => m.id))
  expect(all.every((m) => m.gives !== '' && m.citations.length > 0 && m.policyTitle !== m.document)).toBe(true)
  expect(all.find((m) => m.id === 'hr2023/scale-award')).toMatchObject({
    title: '人力资源服务机构做大做强奖励',
    gives: '最高 100 万元',
    kind: 'exact',
    window: { from: '2023-07-10', until: '2028-07-09' },
  })
})

test('measures are found by words in either language, by document, subject and day', async () => {
  expect(await ids(`?q=${encodeURIComponent('做大做强')}`)).toEqual(['hr2023/scale-award'])
  expect(await ids('?q=GROWING%20institutions&lang=en')).toEqual(['hr2023/scale-award'])
  expect(await ids('?q=no-such-word')).toEqual([])
  const hr = await ids('?document=hr2023')
  expect(hr.length).toBe(law.policy('hr2023')?.measures.length)
  expect(await ids('?document=hr2023&subject=site')).toEqual(
    hr.filter((id) => law.measure(id)?.subjects.includes('site')),
  )
  expect(await ids('?document=hr2023&on=2023-07-09')).toEqual([])
  expect((await ids('?document=hr2023&on=2023-07-10')).length).toBe(hr.length)
})

test('a parameter that is unknown, repeated or out of its values is refused by name', async () => {
  expect(await codesOf(get('/v1/measures?querry=x'))).toEqual(['parameter/unknown'])
  expect(await codesOf(get('/v1/measures?q=a&q=b'))).toEqual(['parameter/twice'])
  expect(await codesOf(get('/v1/measures?on=2024-02-30&document=hr2024&subject=company'))).toEqual([
    'parameter/not-one-of',
    'parameter/not-one-of',
    'parameter/date',
  ])
  expect(await codesOf(get(`/v1/measures?q=${'x'.repeat(201)}`))).toEqual(['parameter/too-long'])
  for (const path of ['/v1/measures', '/v1/facts', '/v1/policies', '/v1/policies/hr2023', '/v1/examples'])
    expect(await codesOf(get(`${path}?lang=fr`))).toEqual(['parameter/language'])
})

test('every measure has a page: conditions without facts, examples, facts, relations, in both languages', async () => {
  for (const { id } of law.measures)
    for (const lang of ['zh', 'en']) {
      const page = MeasureSchema.strict().parse(await (await get(`/v1/measures/${id}?lang=${lang}`)).json())
      expect(page.id).toBe(id)
      expect(page.examples.length).toBeGreaterThan(0)
    }
})

test('a measure page says the rule, its tiers and its worked examples', async () => {
  const page = MeasureSchema.parse(await (await get('/v1/measures/hr2023/scale-award')).json())
  expect(page.conditions).toMatchObject({ mark: null, text: '同时满足' })
  expect(page.conditions.children.map((c) => c.text)).toEqual([
    '人力资源服务机构',
    '在本市登记注册',
    '人力资源服务业务营业收入占比达到 50%',
  ])
  expect(page.amount?.children[0]?.text).toBe('2023 年去除代收代付后的营业收入超过 2 亿元：10 万元')
  expect(page.examples).toContainEqual(expect.objectContaining({ high: 0, result: '符合条件，本次无应付金额' }))
  expect(page.examples).toContainEqual(expect.objectContaining({ high: 10_000_000, result: '10 万元' }))
  expect(page.examples[0]?.given).toContain('人力资源服务业务营业收入占比：60%')
  expect(page.facts.map((f) => f.id)).toContain('hr-service/revenue')
})

test('an id may be written with its slash escaped', async () => {
  expect((await get('/v1/measures/hr2023%2Fscale-award')).status).toBe(200)
  expect((await get('/v1/facts/enterprise%2Fin-shenzhen')).status).toBe(200)
})

test('facts come with their type, unit, period, source and who asks', async () => {
  const schema = z.strictObject({ facts: z.array(FactSchema.strict()) })
  const { facts } = schema.parse(await (await get('/v1/facts?document=hr2023&subject=site')).json())
  expect(facts.map((f) => f.id)).toContain('hr-park/level')
  expect(facts.every((f) => f.subject === 'site' && f.documents.includes('hr2023'))).toBe(true)
  const one = FactSchema.strict().parse(await (await get('/v1/facts/hr-park/level?lang=en')).json())
  expect(one).toMatchObject({
    type: 'choice',
    options: { national: 'national' },
    sourceLabel: 'record of an authority',
  })
  const all = schema.parse(await (await get('/v1/facts')).json())
  expect(all.facts.length).toBe(law.facts.length)
})

test('every document has a page with its measures, rules, relations and what is not encoded', async () => {
  const schema = z.strictObject({ policies: z.array(PolicySummarySchema.strict()) })
  const { policies } = schema.parse(await (await get('/v1/policies')).json())
  expect(policies.map((p) => p.id)).toEqual(law.policies.map((p) => p.id))
  for (const { id, measures: count } of policies)
    for (const lang of ['zh', 'en']) {
      const page = PolicySchema.strict().parse(await (await get(`/v1/policies/${id}?lang=${lang}`)).json())
      expect(page.measures.length).toBe(count)
      expect(page.coverage.notEncoded).toBe(page.notEncoded.length)
    }
})

test('what is not there is refused with the nearest id', async () => {
  const text = async (path: string) => {
    const response = await get(path)
    return [response.status, JSON.stringify(await response.json())]
  }
  expect(await text('/v1/measures/hr2023/scale-awrd')).toEqual([404, expect.stringContaining('hr2023/scale-award')])
  expect(await text('/v1/policies/hr2022')).toEqual([404, expect.stringContaining('hr2023')])
  expect(await text('/v1/facts/enterprise/in-shenzen')).toEqual([
    404,
    expect.stringContaining('enterprise/in-shenzhen'),
  ])
  expect(await codesOf(get('/v1/nothing'))).toEqual(['not-found/page'])
})

test('examples and health are answered', async () => {
  const { examples } = ExamplesSchema.parse(await (await get('/v1/examples')).json())
  expect(examples.map((e) => e.id)).toEqual(['agency'])
  expect(HealthSchema.strict().parse(await (await get('/healthz')).json())).toMatchObject({ status: 'ok' })
})

test('the schema of an applicant names every fact', async () => {
  const schema = JSON.stringify(await (await get('/v1/applicant-schema?lang=en')).json())
  expect(law.facts.filter((f) => !schema.includes(`"fact:${f.id}"`))).toEqual([])
  expect(schema).toContain('draft/2020-12')
})

test('a browser that has the answer already gets no second copy', async () => {
  const first = await get('/v1/measures')
  const etag = first.headers.get('etag') ?? ''
  expect(first.headers.get('vary')).toContain('Accept-Language')
  expect((await get('/v1/measures', { 'if-none-match': etag })).status).toBe(304)
  expect((await get('/v1/measures?lang=en', { 'if-none-match': etag })).status).toBe(200)
})
