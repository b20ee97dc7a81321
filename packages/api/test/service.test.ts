import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, onTestFinished, test } from 'vitest'
import { ProblemSchema } from '../src/docs/openapi.ts'
import { AssessmentRequestSchema } from '../src/docs/request-schema.ts'
import { createApp } from '../src/index.ts'
import { everyServiceProblem } from '../src/problem.ts'
import { app, codesOf, get, post, service } from './asking.ts'

test('every answer carries the headers that keep a browser safe', async () => {
  for (const path of ['/v1/measures', '/docs', '/nothing', '/healthz']) {
    const { headers } = await get(path)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("default-src 'none';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe/u)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('x-powered-by')).toBeNull()
  }
})

test('a large answer is compressed for whoever can unpack it', async () => {
  const packed = await get('/v1/measures', { 'accept-encoding': 'gzip' })
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  const plain = await (await get('/v1/measures')).text()
  expect(gunzipSync(await packed.arrayBuffer()).toString()).toBe(plain)
})

test('a method that an address does not take is refused with those it takes', async () => {
  const response = await app.request('/v1/measures', { method: 'DELETE' })
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  expect(await codesOf(response)).toEqual(['method/not-allowed'])
  expect((await get('/v1/assessments')).headers.get('allow')).toBe('POST')
  expect((await app.request('/v1/measures', { method: 'HEAD' })).status).toBe(200)
})

test('a fault of our own is told to the operator and says nothing of the inside', async () => {
  const faults: string[] = []
  const broken = createApp(
    {
      ...service,
      today: () => {
        throw new Error('the clock is broken')
      },
    },
    { onFault: (error, id) => faults.push(`${id} ${error.message}`) },
  )
  const response = await broken.request('/v1/measures')
  const problem = ProblemSchema.strict().parse(await response.json())
  expect([response.status, problem.code]).toEqual([500, 'server/fault'])
  expect(JSON.stringify(problem)).not.toContain('clock')
  expect(faults).toEqual([`${response.headers.get('x-request-id')} the clock is broken`])
})

test('the interface is valid OpenAPI 3.1 in both languages, and describes every address', async () => {
  for (const lang of ['zh', 'en']) {
    const document: unknown = await (await get(`/openapi.json?lang=${lang}`)).json()
    const checked = await new Validator().validate(JSON.parse(JSON.stringify(document)))
    expect(checked.errors ?? []).toEqual([])
    expect(document).toMatchObject({ openapi: '3.1.0' })
    const paths = Object.keys(Object(Object(document).paths))
    const routes = app.routes
      .filter((r) => r.method !== 'ALL' && !r.path.startsWith('/docs') && r.path !== '/openapi.json')
      .map((r) => r.path.replace('/:id{.+}', '/{document}/{name}').replace('/:id', '/{id}'))
    expect(paths.toSorted()).toEqual([...new Set(routes)].toSorted())
  }
})

test('the example of the interface is answered as it says', async () => {
  const document = Object(await (await get('/openapi.json')).json())
  const operation = document.paths['/v1/assessments'].post
  const { example } = operation.requestBody.content['application/json']
  const promised = operation.responses['200'].content['application/json'].example
  AssessmentRequestSchema.strict().parse(example)
  const answered = Object(await (await post(example)).json())
  for (const report of promised.reports) expect(answered.reports).toContainEqual(report)
  expect(promised.totals).toEqual(answered.totals)
})

test('the page lists every address and every problem code, without script and without anything from elsewhere', async () => {
  for (const lang of ['zh', 'en'] as const) {
    const response = await get(`/docs?lang=${lang}`)
    const page = await response.text()
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(page).toContain('POST /v1/assessments')
    expect(page).not.toMatch(/<script|<style|https?:\/\/(?!www\.apache)/u)
    for (const [code] of everyServiceProblem(lang)) expect(page).toContain(`id="${code}"`)
  }
  expect((await get('/docs/page.css')).headers.get('content-type')).toContain('text/css')
})

test('without pages the service still answers, and says where it is described', async () => {
  expect(await codesOf(get('/', { accept: 'text/html' }))).toEqual(['not-found/page'])
})

function portal(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pengce-portal-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, 'assets'))
  mkdirSync(join(folder, 'en'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>first page of the portal</title>')
  writeFileSync(join(folder, 'en', 'index.html'), '<!doctype html><title>first page in English</title>')
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>portal</title>')
  writeFileSync(join(folder, 'assets', 'main-a1b2c3d4.js'), `// ${'x'.repeat(2000)}`)
  writeFileSync(join(folder, 'robots.txt'), 'User-agent: *')
  return folder
}

test('the pages of the portal are served: the page itself, its files, and the page for its own addresses', async () => {
  const pages = createApp(service, { portal: portal() })
  const ask = (path: string, headers = {}) => pages.request(path, { headers: { accept: 'text/html', ...headers } })
  for (const [path, title] of [
    ['/', '<title>first page of the portal<'],
    ['/?q=rent', '<title>first page of the portal<'],
    ['/en', '<title>first page in English<'],
    ['/en/ask', '<title>portal<'],
    ['/measures/hr2023/scale-award', '<title>portal<'],
    ['/ask?step=2', '<title>portal<'],
  ] as const) {
    const response = await ask(path)
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining(title)])
    expect(response.headers.get('cache-control')).toBe('no-cache')
  }
  const file = await ask('/assets/main-a1b2c3d4.js')
  expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(file.headers.get('content-type')).toContain('javascript')
  const etag = (await ask('/robots.txt')).headers.get('etag') ?? ''
  expect((await ask('/robots.txt', { 'if-none-match': etag })).status).toBe(304)
})

test('what the portal does not have is not its page: missing files, the interface, and paths that climb out', async () => {
  const folder = portal()
  writeFileSync(join(folder, '..', 'pengce-secret.txt'), 'secret')
  onTestFinished(() => rmSync(join(folder, '..', 'pengce-secret.txt')))
  const pages = createApp(service, { portal: folder })
  for (const path of ['/assets/gone.js', '/v1/gone', '/..%2fpengce-secret.txt', '/%2e%2e/pengce-secret.txt', '/.env']) {
    const response = await pages.request(path, { headers: { accept: 'text/html' } })
    expect([path, response.status]).toEqual([path, 404])
  }
  const other = await pages.request('/measures', { headers: { accept: 'application/json' } })
  expect(other.status).toBe(404)
})

test('pages that are not built are said to be so', async () => {
  const folder = portal()
  for (const page of ['index.html', 'page.html']) rmSync(join(folder, page))
  const pages = createApp(service, { portal: folder })
  expect(await codesOf(pages.request('/', { headers: { accept: 'text/html' } }))).toEqual(['portal/not-built'])
})

test('every sentence has an English one', () => {
  const zh = everyServiceProblem('zh')
  const en = everyServiceProblem('en')
  expect(zh.map(([code]) => code)).toEqual(en.map(([code]) => code))
  expect(en.filter(([, says]) => /\p{Script=Han}/u.test(says))).toEqual([])
})
