import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Desk, migrate, open, postgresDatabase } from '@pengce/casework'
import { law, procedures } from '@pengce/policies'
import { publicCalendar } from '@pengce/procedure'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasServer, type Server, startServer } from './server.ts'
import { ask, type ServiceProcess, startService, tokensOf } from './service-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'pengce-processes-'))
const people = {
  'token-of-ada': { id: 'p-1', role: 'applicant', parties: ['ada'] },
  'token-of-housing': { id: 'o-1', role: 'official', office: 'housing-security' },
  'token-of-administrator': { id: 'a-1', role: 'administrator' },
}
const came: { id: string; type: string; case: string; version: number }[] = []
const receiver = createServer((request, response) => {
  let body = ''
  request.on('data', (part: Buffer) => {
    body += part.toString()
  })
  request.on('end', () => {
    const { type, data } = JSON.parse(body)
    came.push({
      id: String(request.headers['webhook-id']),
      type,
      case: data.case?.id ?? '',
      version: data.version ?? 0,
    })
    response.writeHead(204).end()
  })
})

// Without a PostgreSQL server on this machine there is nothing that two processes could share.
describe.skipIf(!hasServer)('two services over one store', () => {
  let server: Server
  let [a, b]: [ServiceProcess, ServiceProcess] = [Object(null), Object(null)]
  let desk: Desk
  const until = async (what: string, holds: () => boolean | Promise<boolean>) => {
    const end = Date.now() + 20_000
    while (!(await holds())) {
      if (Date.now() > end) throw new Error(`never: ${what}\n${a.log()}\n${b.log()}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  const openBy = async (at: ServiceProcess) => {
    const { status, body } = await ask(at.base, '/v1/cases', 'token-of-ada', {
      procedure: 'talent2014/rent',
      applicant: 'ada',
    })
    expect([status, body]).toEqual([201, expect.anything()])
    return String(Object(body).queued.id)
  }
  const says = (at: ServiceProcess, token: string, id: string, type: string, seen: number) =>
    ask(at.base, `/v1/cases/${id}/answers`, token, { type, seen })
  const logOf = async (at: ServiceProcess, id: string) =>
    Object((await ask(at.base, `/v1/cases/${id}/log`, 'token-of-ada')).body)

  beforeAll(async () => {
    server = startServer()
    const address = server.newDatabase()
    const database = postgresDatabase(address, { connections: 4 })
    await migrate(database)
    let day = '2024-09-20'
    desk = {
      database,
      procedures: new Map(procedures.map((p) => [p.id, p])),
      measures: new Map(law.measures.map((m) => [m.id, m])),
      calendar: publicCalendar,
      now: () => `${day}T02:00:00.000Z`,
      today: () => day,
    }
    // Cases whose term ran out long before the services start.
    const ada = { id: 'p-1', role: 'applicant', office: null, district: null, parties: ['ada'] } as const
    for (let n = 0; n < 5; n++) {
      const opened = await open(desk, ada, {
        procedure: 'talent2014/rent-after-leaving',
        applicant: 'ada',
        district: null,
        on: day,
        facts: [],
        assigned: {},
        note: {},
      })
      if ('problem' in opened) throw new Error(opened.problem.code)
    }
    day = new Date().toISOString().slice(0, 10)
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
    const tokens = join(folder, 'tokens.json')
    writeFileSync(tokens, tokensOf(people))
    const env = {
      DATABASE_URL: address,
      PENGCE_TOKENS: tokens,
      PENGCE_DATA: folder,
      PENGCE_ROUND_SECONDS: '1',
      PENGCE_WEBHOOKS_ANYWHERE: '1',
      PENGCE_WEBHOOK_KEY: 'k'.repeat(40),
      PENGCE_DATABASE_CONNECTIONS: '10',
    }
    ;[a, b] = await Promise.all([startService(env), startService({ ...env, PENGCE_DRAIN_SECONDS: '4' })])
  })
  afterAll(async () => {
    a.child?.kill('SIGKILL')
    b.child?.kill('SIGKILL')
    receiver.closeAllConnections()
    receiver.close()
    await desk?.database.close()
    server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('[O3] what one is told the other shows; of two who decide at once on what both saw, one is told', async () => {
    const id = await openBy(a)
    expect((await ask(b.base, `/v1/cases/${id}`, 'token-of-ada')).status).toBe(200)
    expect((await says(b, 'token-of-ada', id, 'complete', 1)).status).toBe(200)
    const both = await Promise.all([a, b].map((at) => says(at, 'token-of-housing', id, 'accepted', 2)))
    expect(both.map((r) => r.status).toSorted()).toEqual([200, 409])
    const log = await logOf(b, id)
    expect([log.events.length, log.holds]).toEqual([3, true])
  })

  it('[O3] the clocks of both run, and each answer of time is given once', async () => {
    const { body } = await ask(a.base, '/v1/cases?ended=yes', 'token-of-ada')
    const late: string[] = Object(body)
      .cases.filter((c: { openedOn: string }) => c.openedOn === '2024-09-20')
      .map((c: { id: string }) => c.id)
    expect(late).toHaveLength(5)
    await until('every term that ran out is answered', async () => {
      const logs = await Promise.all(late.map((id) => logOf(a, id)))
      return logs.every((l) => l.events.length > 1)
    })
    for (const id of late) {
      const { events, holds } = await logOf(b, id)
      const types = events.map((e: { type: string }) => e.type)
      expect([types.filter((t: string) => t === 'elapsed').length, events.length, holds]).toEqual([1, 2, true])
    }
  })

  it('[O3] webhooks of both are told by whichever is quicker, each message once and in its order, also when one is killed', async () => {
    const hook = {
      url: `http://127.0.0.1:${Object(receiver.address()).port}/`,
      events: ['case.opened', 'case.changed'],
    }
    expect((await ask(a.base, '/v1/webhooks', 'token-of-administrator', hook)).status).toBe(200)
    const ids: string[] = []
    for (let n = 0; n < 12; n++) {
      const id = await openBy(n % 2 === 0 ? a : b)
      await says(n % 2 === 0 ? b : a, 'token-of-ada', id, 'complete', 1)
      ids.push(id)
    }
    const told = () => came.filter((m) => ids.includes(m.case))
    await until('every message came', () => told().length >= 24)
    expect(new Set(told().map((m) => m.id)).size).toBe(told().length)
    for (const id of ids)
      expect(
        told()
          .filter((m) => m.case === id)
          .map((m) => m.version),
      ).toEqual([1, 2])

    a.child.kill('SIGKILL')
    await a.ended
    const after = await openBy(b)
    await until('the other goes on', () => came.some((m) => m.case === after))
    expect((await ask(b.base, '/health/ready')).status).toBe(200)
  })

  it('[O4] a service that is asked to stop says so, answers everything it was asked, and ends well', async () => {
    const outcomes: number[] = []
    let moved = false
    // Whoever balances sends nothing more once the service says that it is not ready.
    const load = Array.from({ length: 8 }, async () => {
      while (!moved) outcomes.push((await ask(b.base, '/v1/cases', 'token-of-housing')).status)
    })
    await until('it is busy', () => outcomes.length > 20)
    const lines = Array.from({ length: 40 }, () => JSON.stringify({ applicant: 'enterprise', facts: {} })).join('\n')
    const long = await fetch(`${b.base}/v1/assessments/bulk`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
      body: lines,
    })
    b.child.kill('SIGTERM')
    await until('it says that it is not ready', async () => (await ask(b.base, '/health/ready')).status === 503)
    expect((await ask(b.base, '/v1/policies')).status).toBe(200)
    moved = true
    await Promise.all(load)
    const answered = (await long.text()).trimEnd().split('\n')
    expect(JSON.parse(answered.at(-1) ?? '')).toMatchObject({ lines: 40, complete: true })
    expect(await b.ended).toBe(0)
    expect(new Set(outcomes)).toEqual(new Set([200]))
    expect(b.log()).not.toContain('fault')
  })
})
