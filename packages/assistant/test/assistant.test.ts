import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { assistantOverHttp, type Knowledge } from '@pengce/assistant'
import { catalogueOf, ledgerOf } from '@pengce/plan'
import { law, plans, procedures } from '@pengce/policies'
import { publicCalendar } from '@pengce/procedure'
import { background, planGroups } from '@pengce/vocabulary'
import { afterAll, beforeAll, expect, test } from 'vitest'

const knowledge: Knowledge = {
  lawOn: async () => law,
  background,
  procedures,
  plans: { catalogue: catalogueOf(plans, planGroups), ledger: async () => ledgerOf([]) },
  calendar: publicCalendar,
  today: () => '2024-05-06',
}
const faults: Error[] = []
const serve = assistantOverHttp(knowledge, (error) => faults.push(error))
const client = new Client({ name: 'test', version: '1' })
beforeAll(() =>
  client.connect(
    new StreamableHTTPClientTransport(new URL('http://assistant.example/mcp'), {
      fetch: (url, init) => serve(new Request(url, init)),
    }),
  ),
)
afterAll(() => client.close())

const call = async (name: string, input: Record<string, unknown>) => {
  const result = await client.callTool({ name, arguments: input })
  const [first] = Array.isArray(result.content) ? result.content : []
  return {
    error: result.isError === true,
    value: Object(result.structuredContent),
    text: String(Object(first).text ?? ''),
  }
}
const agency = {
  applicant: 'enterprise',
  history: 'complete',
  dates: { appliedOn: '2024-05-06' },
  facts: {
    'enterprise/in-shenzhen': true,
    'hr-service/institution': true,
    'hr-service/revenue-share': '60%',
    'hr-service/revenue': { '2023': '6亿元' },
    'hr-service/pass-through': { '2023': 0 },
    'hr-service/peak-revenue': '1亿元',
  },
}

test('[O13] every tool only reads, says what it takes, and answers the same as text and as data', async () => {
  const { tools } = await client.listTools()
  expect(tools.map((t) => t.name).toSorted()).toEqual([
    'assess',
    'deadline',
    'measure',
    'next_question',
    'plan_status',
    'procedure',
    'search',
  ])
  expect(tools.every((t) => t.annotations?.readOnlyHint === true && t.inputSchema.type === 'object')).toBe(true)
  const { value, text } = await call('deadline', { from: '2024-09-27', count: 10, unit: 'working-day', language: 'en' })
  expect(value).toMatchObject({ last: '2024-10-16', provisional: false })
  expect(JSON.parse(text)).toEqual(value)
})

test('[O13] what is found and read is cited', async () => {
  const { value } = await call('search', { query: '人力资源服务机构做大做强奖励', kind: 'measure' })
  expect(value.results[0]).toMatchObject({
    kind: 'measure',
    id: 'hr2023/scale-award',
    citations: [{ document: 'hr2023' }],
  })
  const english = await call('search', { query: 'rent of leading talent', language: 'en', kind: 'service' })
  expect(english.value.results.map((r: { id: string }) => r.id)).toContain('talent2014/rent')
  const read = await call('measure', { id: 'hr2023/scale-award', language: 'en' })
  expect(read.value.citations[0]).toEqual({
    document: 'hr2023',
    locator: '一/1¶1',
    hash: 'b1293c9b',
    title: expect.any(String),
  })
  expect(read.value.facts.map((f: { id: string }) => f.id)).toContain('hr-service/revenue')
  const steps = await call('procedure', { id: 'talent2014/rent' })
  expect(steps.value.steps.length).toBeGreaterThan(5)
  expect(steps.value.citations.length).toBeGreaterThan(0)
})

test('[O13] an applicant is assessed with amounts, sources and what is missing; the next question says why', async () => {
  const { value } = await call('assess', { applicant: agency, language: 'en' })
  const award = value.results.find((r: { measure: string }) => r.measure === 'hr2023/scale-award')
  expect(award).toMatchObject({
    verdict: 'yes',
    due: { low: 30_000_000, high: 30_000_000 },
    citations: [{ document: 'hr2023' }],
  })
  expect(value.totals.certain).toBeGreaterThanOrEqual(30_000_000)
  expect(value.results.every((r: { citations: unknown[] }) => r.citations.length > 0)).toBe(true)
  const next = await call('next_question', { applicant: agency })
  expect(next.value.next).toMatchObject({ question: expect.any(String), why: expect.any(String) })
  expect(next.value.citations.length).toBeGreaterThan(0)
})

test('[O13] what is wrong is said with its place and nothing is computed', async () => {
  const wrong = await call('assess', {
    applicant: { ...agency, facts: { 'hr-service/institution': 'perhaps' } },
    measures: ['hr2023/scale-awards'],
    language: 'en',
  })
  expect([
    wrong.error,
    wrong.text.includes('facts.hr-service/institution'),
    wrong.text.includes('hr2023/scale-award'),
  ]).toEqual([true, true, true])
  expect((await call('measure', { id: 'hr2023/scale-awardd', language: 'en' })).text).toContain(
    'the nearest is “hr2023/scale-award”',
  )
  for (const [tool, input, place] of [
    ['deadline', { from: '2024-02-30', count: 1, unit: 'day' }, 'from'],
    ['measure', { id: 'hr2023/scale-award', on: '2023-02-29' }, 'on'],
    ['search', { query: 'rent', on: '2023-02-29' }, 'on'],
    ['procedure', { id: 'talent2014/rents' }, 'id'],
    ['plan_status', { plan: 'nothing' }, 'plan'],
    ['plan_status', { target: 'nothing' }, 'target'],
  ] as const) {
    const { error, text } = await call(tool, input)
    expect([tool, error, text.split(':')[0]]).toEqual([tool, true, place])
  }
  // A term that ends beyond the calendar is said to; one that ends on its last day is counted.
  const term = async (from: string, count: number, unit: string) => {
    const { error, value, text } = await call('deadline', { from, count, unit, language: 'en' })
    return error ? text.split(':')[0] : value.last
  }
  expect([
    await term('2024-11-30', 175, 'year'),
    await term('2024-12-01', 175, 'year'),
    await term('2024-02-29', 1000, 'year'),
    await term('2199-11-29', 1, 'day'),
    await term('2199-11-30', 1, 'day'),
    await term('2199-12-31', 1, 'working-day'),
  ]).toEqual(['2199-11-30', 'count', 'count', '2199-11-30', 'count', 'count'])
  const shape = await client
    .callTool({ name: 'deadline', arguments: { from: '2024-02-20', count: 0, unit: 'day' } })
    .then(
      (r) => r.isError === true,
      () => true,
    )
  expect(shape).toBe(true)
  expect(faults).toEqual([])
})

test('[O13] plans are followed, and every document is a resource in both languages', async () => {
  const all = await call('plan_status', { language: 'en' })
  const [plan] = all.value.plans
  const one = await call('plan_status', { plan: plan.id })
  expect(one.value.targets[0].citations[0].document).toBe(plan.id)
  const target = await call('plan_status', { target: one.value.targets[0].id })
  expect(target.value.target.id).toBe(one.value.targets[0].id)
  const { resources } = await client.listResources()
  expect(resources).toHaveLength(law.policies.length * 2)
  const read = await client.readResource({ uri: 'pengce://policies/hr2023/zh' })
  expect(JSON.stringify(read.contents)).toContain('hr2023/scale-award')
})
