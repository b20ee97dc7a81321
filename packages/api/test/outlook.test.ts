import { expect, test } from 'vitest'
import { createApp } from '../src/index.ts'
import { agency, codesOf, service } from './asking.ts'

const site = 'https://www.example.gov.cn'
const app = createApp({ ...service, widgetOrigins: [site] })
const ask = (body: object, headers: Record<string, string> = {}) =>
  app.request('/v1/outlook', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
    body: JSON.stringify(body),
  })

test('[O15] in short: totals, the first results with their sources, and the next question of one document', async () => {
  const known = Object(await (await ask({ ...agency, document: 'hr2023' })).json())
  expect(known.totals.certain).toBeGreaterThanOrEqual(30_000_000)
  expect(known.results[0]).toMatchObject({
    measure: 'hr2023/scale-award',
    verdict: 'yes',
    citations: [{ document: 'hr2023' }],
  })
  expect(known.results.length).toBeLessThanOrEqual(6)
  const empty = Object(await (await ask({ applicant: 'enterprise', facts: {}, document: 'hr2023' })).json())
  expect([empty.totals.certain, typeof empty.next.question]).toEqual([0, 'string'])
  const answered = { applicant: 'enterprise', facts: { [empty.next.fact]: null }, document: 'hr2023' }
  expect(Object(await (await ask(answered)).json()).next?.fact).not.toBe(empty.next.fact)
  expect(await codesOf(ask({ applicant: 'enterprise', facts: {}, document: 'hr2024' }))).toEqual(['not-found/policy'])
})

test('[O15] only pages of named origins may read what is public, without cookies; nothing else is said to anybody', async () => {
  const preflight = (origin: string, path: string) =>
    app.request(path, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    })
  const open = await preflight(site, '/v1/outlook')
  expect([
    open.status,
    open.headers.get('access-control-allow-origin'),
    open.headers.get('access-control-allow-credentials'),
  ]).toEqual([204, site, null])
  const told = await ask({ applicant: 'enterprise', facts: {}, document: 'hr2023' }, { origin: site })
  expect([told.headers.get('access-control-allow-origin'), told.headers.get('cross-origin-resource-policy')]).toEqual([
    site,
    'cross-origin',
  ])
  expect((await preflight('https://evil.example', '/v1/outlook')).headers.get('access-control-allow-origin')).toBe(null)
  expect((await preflight(site, '/v1/cases')).headers.get('access-control-allow-origin')).toBe(null)
  const measures = await app.request('/v1/measures?document=hr2023', { headers: { origin: site } })
  expect([
    measures.headers.get('access-control-allow-origin'),
    measures.headers.get('cross-origin-resource-policy'),
  ]).toEqual([null, 'same-origin'])
})
