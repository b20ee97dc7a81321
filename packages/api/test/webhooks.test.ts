import { createServer, type Server } from 'node:http'
import { embeddedDatabase, SYSTEM } from '@pengce/casework'
import { law, procedures } from '@pengce/policies'
import { sql } from 'kysely'
import { Webhook } from 'standardwebhooks'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createApp } from '../src/index.ts'
import { storeReadings } from '../src/operation/store-readings.ts'
import { isPrivate, publicLookup, unfitAddress } from '../src/webhook/address.ts'
import { lawChanges, noteLaw } from '../src/webhook/law.ts'
import { noteDuty } from '../src/webhook/outbox.ts'
import { post } from '../src/webhook/post.ts'
import { dropOutlived, signingSecrets } from '../src/webhook/secret.ts'
import { sendWaiting, TRIES } from '../src/webhook/send.ts'
import { spread } from '../src/webhook/spread.ts'
import { codesOf, service } from './asking.ts'
import { casesOn, type TestDesk, testDesk } from './desk.ts'

/** What came to the receiver, whole. */
interface Came {
  readonly path: string
  readonly headers: Record<string, string>
  readonly body: string
}
const came: Came[] = []
/** What the receiver does: answers with a status, after so many milliseconds. */
let does: { status: number; after: number } = { status: 204, after: 0 }
let receiver: Server
let base: string
let desk: TestDesk
let app: ReturnType<typeof createApp>
const options = { anywhere: true, patience: 20_000, key: 'w'.repeat(40) }

beforeAll(async () => {
  receiver = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => {
      body += part.toString()
    })
    request.on('end', () => {
      came.push({ path: request.url ?? '', headers: Object(request.headers), body })
      const { status, after } = does
      setTimeout(() => response.writeHead(status, { location: '/elsewhere' }).end(), after)
    })
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${Object(receiver.address()).port}`
  desk = await testDesk(await embeddedDatabase(), '2024-09-20')
  app = createApp({ ...service, procedures, cases: casesOn(desk) }, { onFault: (error) => console.error(error) })
})
afterAll(async () => {
  receiver.closeAllConnections()
  receiver.close()
  await desk.database.close()
})

// The webhooks of one test are told nothing of the next.
afterEach(() =>
  desk.database.asOwner((tx) =>
    sql`update pengce.webhook set ended_at = ${desk.now()} where ended_at is null`.execute(tx),
  ),
)

const ask = async (who: string, path: string, body?: unknown) => {
  const response = await app.request(path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'x-as': who, 'accept-language': 'en', 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: Object(await response.json()) }
}
const made = async (path: string, events: readonly string[], office: string | null = null) =>
  (await ask('administrator', '/v1/webhooks', { url: `${base}${path}`, events, office })).body
const round = async (patience = options.patience) => {
  await spread(desk, 'https://pengce.example')
  return sendWaiting(desk, { ...options, patience })
}
const later = (seconds: number) => {
  desk.at = new Date(Date.parse(desk.at) + seconds * 1000).toISOString()
}
const opened = async () => {
  const { body } = await ask('ada', '/v1/cases', { procedure: 'talent2014/rent', applicant: 'ada' })
  return String(body.queued.id)
}
const typesAt = (path: string) => came.filter((c) => c.path === path).map((c) => JSON.parse(c.body).type)

test('[O8] what happens in a case is told in order, signed as Standard Webhooks has it, with nothing personal', async () => {
  const hook = await made('/a', ['case.opened', 'case.accepted', 'case.changed'])
  await made('/other', ['case.opened', 'case.accepted'], 'culture-tourism')
  later(1)
  const id = await opened()
  await ask('ada', `/v1/cases/${id}/answers`, { type: 'complete', seen: 1 })
  await ask('housing', `/v1/cases/${id}/answers`, {
    type: 'accepted',
    seen: 2,
    note: { lines: ['Ada came in person'] },
  })
  expect(await round()).toEqual({ delivered: 3, failed: 0, givenUp: 0 })
  expect(typesAt('/a')).toEqual(['case.opened', 'case.changed', 'case.accepted'])
  // Another office has no part in this case.
  expect(typesAt('/other')).toEqual([])
  const [first] = came
  const headers = { ...first?.headers, 'webhook-timestamp': String(Math.floor(Date.now() / 1000)) }
  expect(() => new Webhook(hook.secret).verify(first?.body ?? '', headers)).toThrow()
  const signed = first?.headers ?? {}
  const at = Number(signed['webhook-timestamp'])
  expect(at).toBe(Date.parse(desk.at) / 1000)
  expect(new Webhook(hook.secret).sign(signed['webhook-id'] ?? '', new Date(at * 1000), first?.body ?? '')).toBe(
    signed['webhook-signature'],
  )
  expect(JSON.parse(first?.body ?? '')).toEqual({
    type: 'case.opened',
    timestamp: desk.at,
    data: {
      case: { id, number: '2024-000001', procedure: 'talent2014/rent', district: null },
      version: 1,
      answer: 'opened',
      item: null,
      on: '2024-09-20',
      decided: null,
      outcome: null,
      links: { case: `https://pengce.example/v1/cases/${id}`, log: `https://pengce.example/v1/cases/${id}/log` },
    },
  })
  expect(came.map((c) => c.body).join()).not.toMatch(/ada|Ada|in person/u)
  expect(await round()).toEqual({ delivered: 0, failed: 0, givenUp: 0 })
})

test('[O8] each event is told by what it means: notice, decision, payment', async () => {
  came.length = 0
  await made('/g', ['case.notice-begun', 'case.decided', 'case.paid', 'case.ended'])
  later(1)
  const id = await opened()
  let seen = 0
  const says = async (who: string, type: string, more: object = {}) => {
    seen++
    const { status, body } = await ask(who, `/v1/cases/${id}/answers`, { type, seen, ...more })
    expect([type, status, status === 200 ? null : body.detail]).toEqual([type, 200, null])
  }
  await says('ada', 'complete')
  await says('housing', 'accepted')
  for (const [who, of] of [
    ['planning', 'property'],
    ['police', 'hukou'],
    ['tax', 'taxRecord'],
    ['human-resources', 'recognition'],
    ['housing', 'support'],
  ] as const)
    await says(who, 'supplied', { of })
  const owed = {
    direction: 'payable',
    payer: 'finance',
    payee: 'ada',
    line: 'rent',
    year: 2024,
    measure: null,
    amount: 500,
    due: null,
    cites: [],
  }
  await says('housing', 'approved', { owes: [owed] })
  later(20 * 86_400)
  await says('housing', 'clear')
  await says('housing', 'requested')
  await says('finance', 'paid', { pays: { amount: 500, direction: 'payable' } })
  await round()
  const told = came.filter((m) => m.path === '/g').map((m) => JSON.parse(m.body))
  expect(told.map((m) => [m.type, m.data.answer, m.data.decided])).toEqual([
    ['case.notice-begun', 'approved', null],
    ['case.decided', 'clear', 'approved'],
    ['case.paid', 'paid', null],
  ])
  expect(JSON.stringify(told)).not.toMatch(/500|ada/u)
})

test('[O9] a receiver that fails or is slow is tried again later, the rest of the case waits for it, and it may see a message twice', async () => {
  came.length = 0
  await made('/b', ['case.opened', 'case.changed'])
  later(1)
  const id = await opened()
  await ask('ada', `/v1/cases/${id}/answers`, { type: 'complete', seen: 1 })
  const other = await opened()
  does = { status: 500, after: 0 }
  await round()
  // Of each case only the first event is tried; what comes after waits.
  expect(
    came
      .filter((c) => c.path === '/b')
      .map((c) => JSON.parse(c.body).data.case.id)
      .toSorted(),
  ).toEqual([id, other].toSorted())
  expect((await round()).failed).toBe(0)
  // Slower than whoever sends waits.
  does = { status: 204, after: 3000 }
  later(TRIES[0] * 2)
  await round(200)
  const waiting = (await ask('administrator', '/v1/webhooks')).body.webhooks
  expect(waiting.find((w: { url: string }) => w.url.endsWith('/b'))).toMatchObject({ waiting: 3, givenUp: 0 })
  does = { status: 204, after: 0 }
  later(TRIES[1] * 2)
  await round()
  await round()
  const ours = came.filter((c) => c.path === '/b')
  const ids = ours.filter((c) => JSON.parse(c.body).data.case.id === id).map((c) => c.headers['webhook-id'])
  // On a busy machine whoever sends may have waited long enough before the slow receiver had seen it at all.
  const again = ids.length === 3 ? [] : [`case-${id}-1`]
  expect(ids).toEqual([`case-${id}-1`, `case-${id}-1`, ...again, `case-${id}-2`])
  // However often it is sent, a message is the same.
  expect(new Set(ours.filter((c) => c.headers['webhook-id'] === `case-${id}-1`).map((c) => c.body)).size).toBe(1)
  const hook = waiting.find((w: { url: string }) => w.url.endsWith('/b'))
  const { messages, arrived } = (await ask('administrator', `/v1/webhooks/${hook.id}/messages`)).body
  expect(messages).toEqual([])
  expect(arrived.map((m: { id: string }) => m.id)).toContain(`case-${id}-2`)
  expect(arrived.find((m: { id: string }) => m.id === `case-${id}-1`)).toMatchObject({ attempts: 3 })
})

test('[O9] a message is given up after its last try, seen, and sent again when asked; whoever is gone is told no more', async () => {
  came.length = 0
  const hook = await made('/c', ['case.opened'])
  later(1)
  const id = await opened()
  does = { status: 302, after: 0 }
  await round()
  for (const wait of TRIES) {
    later(wait * 2)
    await sendWaiting(desk, options)
  }
  expect(came.filter((c) => c.path === '/c')).toHaveLength(TRIES.length + 1)
  // A redirect is an answer that failed, and is not followed.
  expect(typesAt('/elsewhere')).toEqual([])
  const seen = (await ask('administrator', `/v1/webhooks/${hook.id}/messages`)).body.messages
  expect(seen).toMatchObject([{ id: `case-${id}-1`, type: 'case.opened', attempts: 10, nextTry: null, status: 302 }])
  // What is left of those that ended before is counted no more: nobody can do anything about it.
  const left = () =>
    storeReadings(desk)
      .find((r) => r.name === 'pengce_webhooks_waiting')
      ?.read()
  expect(await left()).toEqual({ waiting: 0, 'given-up': 1 })
  does = { status: 410, after: 0 }
  expect((await ask('administrator', `/v1/webhooks/${hook.id}/messages/resend`, {})).body).toEqual({ resent: 1 })
  expect((await sendWaiting(desk, options)).givenUp).toBe(1)
  const after = (await ask('administrator', '/v1/webhooks')).body.webhooks
  expect(after.find((w: { id: string }) => w.id === hook.id)).toMatchObject({ endedWhy: 'gone', givenUp: 1 })
  expect(await left()).toEqual({ waiting: 0, 'given-up': 0 })
  // What ended is seen, but nothing is said to be sent that would not be; nor of what was never there.
  expect((await ask('administrator', `/v1/webhooks/${hook.id}/messages`)).body.messages).toHaveLength(1)
  for (const path of [`${hook.id}/messages/resend`, 'nothing/messages/resend', 'nothing/messages'])
    expect(await ask('administrator', `/v1/webhooks/${path}`, path.endsWith('resend') ? {} : undefined)).toMatchObject({
      status: 404,
      body: { code: 'not-found/webhook' },
    })
  does = { status: 204, after: 0 }
})

test('[O9] a process that ends while it sends leaves its message to others', async () => {
  came.length = 0
  const hook = await made('/d', ['case.opened'])
  later(1)
  await opened()
  await spread(desk, '')
  const taking = (seconds: string) =>
    desk.database.as(SYSTEM, (tx) =>
      sql`update pengce.webhook_message set next_try = ${seconds}::timestamptz where webhook = ${hook.id}`.execute(tx),
    )
  await taking(new Date(Date.parse(desk.at) + 60_000).toISOString())
  await sendWaiting(desk, options)
  expect(typesAt('/d')).toEqual([])
  later(61)
  await sendWaiting(desk, options)
  expect(typesAt('/d')).toEqual(['case.opened'])
})

test('[O9] a round sends no more than it was told to, and where nothing waits it asks the store once', async () => {
  await made('/m', ['case.opened'])
  later(1)
  for (let i = 0; i < 3; i++) await opened()
  await spread(desk, '')
  for (const [limit, delivered] of [
    [0, 0],
    [1, 1],
    [9, 2],
  ] as const)
    expect(await sendWaiting(desk, options, limit)).toEqual({ delivered, failed: 0, givenUp: 0 })
  let asked = 0
  const as: typeof desk.database.as = (...given) => {
    asked++
    return desk.database.as(...given)
  }
  await sendWaiting({ ...desk, database: { ...desk.database, as } }, options)
  expect(asked).toBe(1)
})

test('[O9] what waits for a webhook that has ended is not said to be tried again', async () => {
  const hook = await made('/n', ['case.opened'])
  later(1)
  await opened()
  await spread(desk, '')
  const tries = async () =>
    (await ask('administrator', `/v1/webhooks/${hook.id}/messages`)).body.messages.map(
      (m: { nextTry: string | null }) => m.nextTry,
    )
  expect(await tries()).toEqual([desk.at])
  await ask('administrator', `/v1/webhooks/${hook.id}/end`, {})
  expect(await tries()).toEqual([null])
})

test('fifty webhooks are told, and not one more until another ends', async () => {
  const hooks = []
  for (let i = 0; i < 50; i++) hooks.push(await made('/o', ['webhook.tested']))
  expect(hooks.filter(({ id }) => id === undefined)).toEqual([])
  expect(await made('/o', ['webhook.tested'])).toMatchObject({ code: 'webhook/too-many' })
  await ask('administrator', `/v1/webhooks/${hooks[0].id}/end`, {})
  expect(await made('/o', ['webhook.tested'])).toMatchObject({ secret: expect.stringMatching(/^whsec_/u) })
})

test('[O10] a secret is shown once, both sign for a day after it is renewed, and only administrators may ask', async () => {
  came.length = 0
  const hook = await made('/e', ['webhook.tested'])
  expect(hook.secret).toMatch(/^whsec_[\w+/]{42,}=*$/u)
  const list = await ask('administrator', '/v1/webhooks')
  expect(JSON.stringify(list.body)).not.toContain(hook.secret)
  later(1)
  const renewed = (await ask('administrator', `/v1/webhooks/${hook.id}/secret`, {})).body.secret
  await ask('administrator', `/v1/webhooks/${hook.id}/test`, {})
  await round()
  const [both] = came.filter((c) => c.path === '/e')
  expect(both?.headers['webhook-signature']?.split(' ')).toHaveLength(2)
  later(90_000)
  await ask('administrator', `/v1/webhooks/${hook.id}/test`, {})
  await round()
  const last = came.filter((c) => c.path === '/e').at(-1)
  const at = new Date(Number(last?.headers['webhook-timestamp']) * 1000)
  expect(last?.headers['webhook-signature']).toBe(
    new Webhook(renewed).sign(last?.headers['webhook-id'] ?? '', at, last?.body ?? ''),
  )
  for (const who of ['ada', 'housing']) {
    expect((await ask(who, '/v1/webhooks')).status).toBe(403)
    expect((await ask(who, '/v1/webhooks', { url: base, events: ['case.opened'] })).status).toBe(403)
  }
  // The store itself keeps it so, whatever the routes say.
  const rows = async (role: 'official' | 'administrator', table: string) =>
    desk.database.as({ id: 'x', role, office: 'housing-security', district: null, parties: [] }, async (tx) => {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(tx)
      return rows[0]?.n
    })
  for (const table of ['webhook', 'webhook_secret', 'webhook_event', 'webhook_message', 'law_seen'])
    expect([table, await rows('official', `pengce.${table}`)]).toEqual([table, 0])
  expect(await rows('administrator', 'pengce.webhook_secret')).toBe(0)
  expect((await ask('administrator', `/v1/webhooks/${hook.id}/end`, {})).body).toEqual({ ended: true })
  expect((await ask('administrator', `/v1/webhooks/${hook.id}/test`, {})).status).toBe(404)
})

test('[O10] the store knows no secret of a webhook; without a key none is made, and nothing goes unsigned', async () => {
  const hook = await made('/k', ['case.opened'])
  const kept = () => desk.database.asOwner((tx) => tx.selectFrom('webhook_secret').selectAll().execute())
  const own = async () => (await kept()).filter((s) => s.webhook === hook.id)
  expect(JSON.stringify(await kept())).not.toContain(hook.secret.slice(6))
  const bare = createApp({
    ...service,
    procedures,
    cases: { ...casesOn(desk), webhooks: { anywhere: true, key: null } },
  })
  const given = { url: `${base}/k`, events: ['case.opened'] }
  // What no office is called would never be told anything.
  const mistyped = await ask('administrator', '/v1/webhooks', { ...given, office: 'comerce' })
  expect([mistyped.status, mistyped.body.problems]).toEqual([
    422,
    [expect.objectContaining({ code: 'parameter/unknown-office', nearest: 'commerce' })],
  ])
  for (const path of ['/v1/webhooks', `/v1/webhooks/${hook.id}/secret`]) {
    const refused = await bare.request(path, {
      method: 'POST',
      headers: { 'x-as': 'administrator', 'content-type': 'application/json' },
      body: JSON.stringify(given),
    })
    expect([refused.status, await codesOf(refused)]).toEqual([503, ['webhook/no-key']])
  }
  later(1)
  await opened()
  await spread(desk, 'https://pengce.example')
  // With another key, as with none, the message waits and says why.
  for (const key of ['another key '.repeat(4), null]) {
    expect(await sendWaiting(desk, { ...options, key })).toEqual({ delivered: 0, failed: 1, givenUp: 0 })
    const [message] = (await ask('administrator', `/v1/webhooks/${hook.id}/messages`)).body.messages
    expect([message.failure, message.failureText]).toEqual([
      'secret-not-opened',
      expect.stringContaining('PENGCE_WEBHOOK_KEY'),
    ])
    later(400)
  }
  expect((await sendWaiting(desk, options)).delivered).toBe(1)
  // The old secret signs until a day after its successor was made, and is then deleted.
  await ask('administrator', `/v1/webhooks/${hook.id}/secret`, {})
  const signing = (at: string, key: string | null = options.key) =>
    desk.database.as(SYSTEM, (tx) => signingSecrets(tx, hook.id, key, at))
  const made_at = Date.parse(desk.at)
  const day = (more: number) => new Date(made_at + 24 * 3_600_000 + more).toISOString()
  expect([(await signing(day(-1)))?.length, (await signing(day(0)))?.length]).toEqual([2, 1])
  await desk.database.as(SYSTEM, (tx) => dropOutlived(tx, day(-1)))
  expect(await own()).toHaveLength(2)
  await desk.database.as(SYSTEM, (tx) => dropOutlived(tx, day(0)))
  expect(await own()).toHaveLength(1)
  // One that was made before secrets were encrypted goes on signing until it is renewed.
  await desk.database.asOwner((tx) =>
    tx.updateTable('webhook_secret').set({ secret: 'whsec_AAAA' }).where('webhook', '=', hook.id).execute(),
  )
  expect(await signing(desk.at, null)).toEqual(['whsec_AAAA'])
})

test('[O11] nothing is sent to an address that is not public, whatever its name says', async () => {
  const fit = ['https://hooks.example.com/x', 'https://8.8.8.8/', 'https://[2606:4700::1111]/']
  expect(fit.map((a) => unfitAddress(a, false))).toEqual([null, null, null])
  const unfit = [
    ['http://hooks.example.com/', 'not-https'],
    ['https://u:p@hooks.example.com/', 'with-a-name'],
    ['https://localhost/', 'private'],
    ['https://db/', 'private'],
    ['https://127.0.0.1/', 'private'],
    ['https://0x7f.1/', 'private'],
    ['https://169.254.169.254/latest', 'private'],
    ['https://[::ffff:10.0.0.1]/', 'private'],
    ['https://[fd00::1]/', 'private'],
    ['ftp://hooks.example.com/', 'not-an-address'],
    ['hooks', 'not-an-address'],
  ] as const
  for (const [address, why] of unfit) expect([address, unfitAddress(address, false)]).toEqual([address, why])
  const inner = ['100.64.0.1', '100.127.255.255', '172.16.0.0', '172.31.255.255', '::1', '::ffff:7f00:1', '224.0.0.1']
  expect([...inner, 'fe80::1', 'fec0::1', 'feff:ffff::', 'x'].filter((ip) => !isPrivate(ip))).toEqual([])
  const outer = ['100.63.255.255', '100.128.0.0', '172.15.255.255', '172.32.0.0', '223.255.255.255', '2606:4700::1']
  expect(outer.filter(isPrivate)).toEqual([])
  const looked = await new Promise<unknown>((resolve) =>
    publicLookup('localhost', { all: true }, (error) => resolve(error)),
  )
  expect(looked).toMatchObject({ code: 'PRIVATE' })
  // The name of a protocol may be written large; a receiver that does not speak it is a failure like any other.
  const large = await post(base.replace('http:', 'HTTPS:'), {}, '{}', options)
  expect([large.status, typeof large.failure]).toEqual([null, 'string'])
  expect(await post(`${base}/x`, {}, '{}', { anywhere: false, patience: 300 })).toEqual({
    status: null,
    failure: 'not-https',
  })
  const closed = createApp({
    ...service,
    procedures,
    cases: { ...casesOn(desk), webhooks: { anywhere: false, key: null } },
  })
  const refused = closed.request('/v1/webhooks', {
    method: 'POST',
    headers: { 'x-as': 'administrator', 'content-type': 'application/json' },
    body: JSON.stringify({ url: 'https://10.1.2.3/', events: ['case.opened'] }),
  })
  expect(await codesOf(refused)).toEqual(['webhook/address'])
})

test('[O8] duties and changes of the law are told too', async () => {
  came.length = 0
  await made('/f', ['duty.arisen', 'law.changed'])
  later(1)
  const id = await opened()
  const { deliver } = await import('@pengce/casework')
  await deliver(desk, noteDuty, 1000)
  await round()
  const duties = came
    .filter((c) => c.path === '/f')
    .map((c) => JSON.parse(c.body))
    .filter((b) => b.data.case?.id === id)
  expect(duties[0]).toMatchObject({ type: 'duty.arisen', data: { version: 1, duty: { step: 'application' } } })
  const few = law.measures.slice(0, 3)
  expect(await noteLaw(desk, few)).toEqual([])
  expect(await noteLaw(desk, few)).toEqual([])
  later(1)
  const [first] = few
  expect(await noteLaw(desk, few.slice(1))).toEqual([{ measure: first?.id, change: 'withdrawn', version: null }])
  await round()
  expect(came.map((c) => JSON.parse(c.body)).find((b) => b.type === 'law.changed')?.data.measures).toEqual([
    { measure: first?.id, change: 'withdrawn', version: null },
  ])
  const seen = (measure: string, fingerprint: string, holds: boolean) => ({ measure, fingerprint, holds })
  expect(
    lawChanges(
      [seen('a', '1', true), seen('b', '1', true), seen('c', '1', false)],
      [seen('a', '2', true), seen('b', '1', false), seen('c', '1', true), seen('d', '1', true)],
    ).map((c) => [c.measure, c.change]),
  ).toEqual([
    ['a', 'changed'],
    ['b', 'ends'],
    ['c', 'begins'],
    ['d', 'new'],
  ])
})
