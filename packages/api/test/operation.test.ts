import { createServer, request } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { createApp } from '../src/index.ts'
import { noteDecided } from '../src/operation/automatic.ts'
import { calendarLook, diskLook, healthOf, storeLook } from '../src/operation/health.ts'
import { logTo } from '../src/operation/log.ts'
import { metricsOf } from '../src/operation/metrics.ts'
import type { Watch } from '../src/operation/observe.ts'
import { startRounds } from '../src/operation/rounds.ts'
import { operationApp } from '../src/operation/serve.ts'
import { spanSender } from '../src/operation/spans.ts'
import { endService } from '../src/operation/stop.ts'
import { traceOf } from '../src/operation/trace.ts'
import { agency, codesOf, service } from './asking.ts'

const lines: string[] = []
const log = logTo('info', (line) => lines.push(line))
const metrics = metricsOf('1.2.3', [
  { name: 'pengce_cases_open', help: 'cases', label: 'light', read: async () => ({ red: 2, green: 0 }) },
  { name: 'pengce_away', help: 'what cannot be read', label: 'state', read: async () => null },
])
const watch: Watch = { log, metrics, spans: null, ending: () => false }
const operation = { looks: {}, metrics, metricsToken: 'sixteen-characters' }
const app = createApp({ ...service, operation }, { watch, onFault: (error) => log.error('fault', {}, error) })

test('[O5] every request is logged and counted by the pattern of its route, and nothing that a person wrote is kept', async () => {
  await app.request('/v1/measures?q=Zhang%20San', { headers: { 'user-agent': 'Zhang San' } })
  await app.request('/v1/measures/hr2023/ZhangSan')
  await app.request('/ZhangSan.html')
  await app.request('/v1/assessments', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    },
    body: JSON.stringify({ ...agency, name: 'ZhangSan', measures: ['hr2023/scale-award'] }),
  })
  expect(lines.join('')).not.toMatch(/Zhang/u)
  const logged = lines.map((l) => JSON.parse(l))
  expect(logged.map((l) => [l.what, l.method, l.route, l.status])).toEqual([
    ['request', 'GET', '/v1/measures', 200],
    ['request', 'GET', '/v1/measures/:id{.+}', 404],
    ['request', 'GET', 'page', 404],
    ['request', 'POST', '/v1/assessments', 200],
  ])
  expect(logged[3]).toMatchObject({ trace: '0af7651916cd43dd8448eb211c80319c', level: 'info', ms: expect.any(Number) })
  expect(logged[3].request).toMatch(/^[\da-f-]{36}$/u)
  const text = await metrics.text()
  expect(text).not.toMatch(/Zhang/u)
  expect(text).toContain(
    'pengce_http_request_duration_seconds_count{method="POST",route="/v1/assessments",status="200"} 1',
  )
  expect(text).toContain('pengce_build_info{version="1.2.3"')
  expect(text).toContain('pengce_cases_open{light="red"} 2')
  expect(text).not.toContain('pengce_away{')
})

test('[O5] of a fault its kind, code and place are logged, not what it quotes', () => {
  lines.length = 0
  const fault = Object.assign(new TypeError('invalid input for "name": “张三” at \'x\''), {
    code: '22P02',
    detail: 'Zhang',
  })
  log.error('fault', { request: 'r-1' }, fault)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    level: 'error',
    fault: 'TypeError',
    code: '22P02',
    message: 'invalid input for …: … at …',
  })
  expect(lines[0]).toContain('operation.test.ts')
  expect(lines[0]).not.toMatch(/张三|Zhang/u)
})

test('[O5] a trace is gone on with where its header is as it must be, else begun; spans go to the collector or are counted as dropped', async () => {
  const given = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00'
  expect(traceOf(given)).toMatchObject({
    trace: '0af7651916cd43dd8448eb211c80319c',
    parent: 'b7ad6b7169203331',
    sampled: false,
  })
  for (const wrong of [
    undefined,
    '',
    given.replace('0af7', 'zzzz'),
    given.replace('00-', 'ff-'),
    `00-${'0'.repeat(32)}-b7ad6b7169203331-01`,
  ])
    expect(traceOf(wrong)).toMatchObject({ parent: null, sampled: true })
  const came: unknown[] = []
  const collector = createServer((asked, answer) => {
    let body = ''
    asked.on('data', (part: Buffer) => {
      body += part.toString()
    })
    asked.on('end', () => {
      came.push([asked.url, JSON.parse(body)])
      answer.writeHead(came.length > 1 ? 500 : 200).end()
    })
  })
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    collector.close()
  })
  const at = `http://127.0.0.1:${Object(collector.address()).port}`
  const span = {
    trace: traceOf(given.replace(/00$/u, '01')),
    name: 'GET /x',
    began: 1_700_000_000_000.5,
    ended: 1_700_000_000_001,
    method: 'GET',
    route: '/x',
    status: 503,
  }
  const sender = spanSender(at, '1.2.3')
  sender.add(span)
  sender.add({ ...span, trace: traceOf(given) })
  await sender.close()
  expect(came).toMatchObject([
    [
      '/v1/traces',
      {
        resourceSpans: [
          {
            scopeSpans: [
              {
                spans: [
                  {
                    traceId: '0af7651916cd43dd8448eb211c80319c',
                    parentSpanId: 'b7ad6b7169203331',
                    kind: 2,
                    startTimeUnixNano: '1700000000000500000',
                    status: { code: 2 },
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  ])
  expect(Object(came[0])[1].resourceSpans[0].scopeSpans[0].spans).toHaveLength(1)
  const refused = spanSender(at, '1.2.3')
  refused.add(span)
  await refused.close()
  expect([sender.dropped(), refused.dropped()]).toEqual([0, 1])
})

test('[O6] a service lives, and is ready while nothing that it needs fails', async () => {
  expect(await (await app.request('/health/live')).json()).toEqual({ status: 'pass' })
  const of = async (looks: Parameters<typeof healthOf>[0]) => {
    const response = await operationApp({ ...operation, looks }).request('/health/ready')
    return [response.status, Object(await response.json()).status]
  }
  const away = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
  expect(await of({ store: storeLook(async () => null) })).toEqual([200, 'pass'])
  expect(await of({ store: storeLook(async () => ({ code: 'store/not-prepared', missing: [1] })) })).toEqual([
    503,
    'fail',
  ])
  expect((await healthOf({ store: storeLook(() => Promise.reject(away)) })).checks.store?.code).toBe(
    'store/not-reached',
  )
  expect(await of({ calendar: calendarLook(() => '2026-03-01') })).toEqual([200, 'pass'])
  expect(await of({ calendar: calendarLook(() => '2026-12-24') })).toEqual([200, 'warn'])
  expect(await of({ disk: diskLook('.', 0) })).toEqual([200, 'pass'])
  expect((await healthOf({ disk: diskLook('.', 1_000_000_000) })).checks.disk?.code).toBe('health/disk-full')
  expect((await healthOf({ disk: diskLook('/no/such', 0) })).status).toBe('warn')
})

test('[O6] figures are read by whoever shows the token, and nobody where none was set', async () => {
  const metricsWith = (token?: string) =>
    app.request('/metrics', token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } })
  expect((await metricsWith('sixteen-characters')).status).toBe(200)
  expect(await codesOf(metricsWith('sixteen-characterz'))).toEqual(['operation/token'])
  expect((await metricsWith()).status).toBe(401)
  expect((await createApp(service).request('/metrics')).status).toBe(404)
})

test('[O4] what was asked before the end is answered, and cut off only when it takes longer than the patience', async () => {
  const slow = async (takes: number, patience: number) => {
    const server = createServer((_, answer) => {
      setTimeout(() => answer.end('whole'), takes)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = Object(server.address())
    const got = new Promise<string>((resolve) => {
      const asked = request({ port, host: '127.0.0.1', agent: false }, (answer) => {
        answer.on('data', (part: Buffer) => resolve(part.toString()))
      })
      asked.on('error', (error) => resolve(String(Object(error).code)))
      asked.end()
    })
    await new Promise<void>((resolve) => server.once('request', () => resolve()))
    const order: string[] = []
    const how = await endService({
      servers: [server],
      drain: 0,
      patience,
      quieten: async () => void order.push('quiet'),
      close: async () => void order.push('closed'),
    })
    return [how, await got, ...order]
  }
  expect(await slow(100, 2000)).toEqual(['answered', 'whole', 'quiet', 'closed'])
  expect(await slow(2000, 100)).toEqual(['cut-off', 'ECONNRESET', 'quiet', 'closed'])
})

test('[O4] rounds never overlap, one that fails is tried again, and stopping waits for what has begun', async () => {
  lines.length = 0
  let [running, most, done] = [0, 0, 0]
  const rounds = startRounds(
    [
      {
        name: 'work',
        every: 1,
        work: async () => {
          most = Math.max(most, ++running)
          await new Promise((resolve) => setTimeout(resolve, 20))
          running--
          done++
          if (done === 2) throw new Error('no')
          return done < 5
        },
      },
    ],
    log,
    metrics,
  )
  await expect.poll(() => done, { interval: 5 }).toBeGreaterThan(5)
  await rounds.stop()
  const after = done
  expect([running, most]).toEqual([0, 1])
  await new Promise((resolve) => setTimeout(resolve, 40))
  expect(done).toBe(after)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ what: 'round failed', round: 'work', fault: 'Error' })
})

test('[O5] of automatic decisions their number is logged, and each case that a refusal stopped; what people decide anyway is not', () => {
  const noted = (round: Parameters<typeof noteDecided>[0]) => {
    lines.length = 0
    noteDecided(round, log)
    return lines
      .map((line) => JSON.parse(line))
      .map(({ level, decided, case: number, code }) => ({ level, decided, number, code }))
  }
  expect(noted({ decided: [], left: [] })).toEqual([])
  expect(noted({ decided: ['2024-000001', '2024-000002'], left: [] })).toEqual([{ level: 'info', decided: 2 }])
  const left = [
    'facts',
    'several',
    'not-met',
    'uncertain',
    'casework/changed-meanwhile',
    'money/budget-used-up',
  ] as const
  expect(noted({ decided: [], left: left.map((why, i) => ({ number: `2024-00000${i}`, why })) })).toEqual([
    { level: 'warn', number: '2024-000005', code: 'money/budget-used-up' },
  ])
})
