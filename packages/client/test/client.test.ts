import { readFileSync } from 'node:fs'
import { createApp, wholeInterface } from '@pengce/api'
import { assessBulk, BulkRefused, pengceClient } from '@pengce/client'
import { law, otherClaims } from '@pengce/policies'
import { background } from '@pengce/vocabulary'
import { expect, test } from 'vitest'
import { generated } from '../generated.ts'

const service = { law, claims: otherClaims, background, today: () => '2024-05-06', examples: [], bulkMost: 3 }
const app = createApp(service)
const options = {
  base: 'http://pengce.example/',
  language: 'en',
  fetch: async (request: Request) => app.fetch(request),
} as const
const agency = {
  applicant: 'enterprise',
  facts: { 'enterprise/in-shenzhen': true, 'hr-service/institution': true },
  measures: ['hr2023/scale-award'],
} as const

test('[O14] the client is what the interface gives when it is generated anew', async () => {
  const types = await generated()
  const paths = Object.keys(wholeInterface('en').paths ?? {})
  expect(paths.length).toBeGreaterThan(50)
  expect(paths.filter((path) => !types.includes(`"${path}": {`))).toEqual([])
  const now = readFileSync(new URL('../src/schema.ts', import.meta.url), 'utf8')
  expect(now === types, 'the interface changed: run npm run generate -w @pengce/client').toBe(true)
})

test('[O14] what it asks and gets is typed, and a refusal is data', async () => {
  const client = pengceClient(options)
  const { data, error } = await client.POST('/v1/assessments', { body: { ...agency, measures: [...agency.measures] } })
  if (data === undefined) throw new Error(error.detail)
  const [report] = data.reports
  const verdict: 'yes' | 'no' | 'open' | undefined = report?.verdict
  expect([verdict, report?.citations[0]?.document]).toEqual(['open', 'hr2023'])
  const one = await client.GET('/v1/measures/{document}/{name}', {
    params: { path: { document: 'hr2023', name: 'nothing' } },
  })
  expect([one.data, one.error?.code, one.response.status]).toEqual([undefined, 'not-found/measure', 404])
  const list = await client.GET('/v1/measures', { params: { query: { document: 'hr2023' } } })
  expect(list.data?.measures.every((m) => m.document === 'hr2023')).toBe(true)
})

test('[O14] many are assessed one after the other, each told by its id; a list that is refused says why', async () => {
  const ask = { ...agency, applicant: 'enterprise' as const, measures: [...agency.measures] }
  const lines: unknown[] = []
  for await (const line of assessBulk(options, [
    { id: 'a', ...ask },
    { id: 'b', ...ask, facts: { 'no/such': 1 } },
  ]))
    lines.push('problems' in line ? [line.id, line.problems[0]?.code] : [line.id, line.results[0]?.verdict])
  expect(lines).toEqual([
    ['a', 'open'],
    ['b', 'input/unknown-fact'],
  ])
  const four = assessBulk(options, [ask, ask, ask, ask])
  await expect(four.next()).rejects.toThrow(BulkRefused)
  const cut = { ...options, fetch: async () => new Response('{"line":1,"id":null,"problems":[]}\n') }
  const early = assessBulk(cut, [ask])
  expect((await early.next()).value).toMatchObject({ line: 1 })
  await expect(early.next()).rejects.toMatchObject({ problem: null })
})
