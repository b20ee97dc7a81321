import { type Database, SYSTEM } from '@pengce/casework'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accountById } from '../src/identity/account.ts'
import { bySession } from '../src/identity/by-session.ts'
import { forgetArrivals } from '../src/identity/forget.ts'
import { take } from '../src/identity/limit.ts'
import { beginSession, foundSession } from '../src/identity/session.ts'
import { createApp } from '../src/index.ts'
import { service } from './asking.ts'
import { type Town, tokenIn, town } from './identity-desk.ts'

let here: Town
beforeAll(async () => {
  here = await town({ demo: null })
})
afterAll(() => here.close())
const start = Date.parse('2026-11-25T02:00:00.000Z')
const at = (ms: number) => {
  here.desk.at = new Date(start + ms).toISOString()
}
const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000]
const holds = async (token: string) => typeof (await foundSession(here.desk, token)) !== 'string'

test('[O74] a session holds until the last moment before its end, idle or whole, and not at it', async () => {
  for (const [role, idle] of [
    ['supervisor', 30 * MINUTE],
    ['applicant', 2 * HOUR],
  ] as const) {
    at(0)
    const [one, two] = [await here.member({ role }), await here.member({ role })]
    at(idle - 1)
    expect([role, await holds(one.token)]).toEqual([role, true])
    at(idle)
    expect([role, await holds(two.token)]).toEqual([role, false])
    // What was asked a moment before counts from then on.
    expect([role, await holds(one.token)]).toEqual([role, true])
  }
  at(0)
  const own = await here.member({})
  for (let hours = 1; hours < 12; hours++) {
    at(hours * HOUR)
    expect(await holds(own.token)).toBe(true)
  }
  at(12 * HOUR - 1)
  expect(await holds(own.token)).toBe(true)
  at(12 * HOUR)
  expect(await holds(own.token)).toBe(false)
})

test('[O75] digits count in their half minute and the ones beside it, and never after later ones were used', async () => {
  at(0)
  const { token } = await here.member({ role: 'official', office: 'finance' })
  const made = Object(await (await here.ask(token, 'POST', '/v1/session/second-factor/enrolment', {})).json())
  const totp = new TOTP({ secret: Secret.fromBase32(made.secret) })
  let held = token
  const tried = async (now: number, from: number) => {
    at(now)
    const code = totp.generate({ timestamp: start + from })
    const answered = await here.ask(held, 'POST', '/v1/session/second-factor', { code })
    held = tokenIn(answered) ?? held
    return answered.status
  }
  // The first digits of an hour stand for the half minute from 0 to 29 seconds.
  expect(await tried(60 * SECOND, 0)).toBe(422)
  expect(await tried(59 * SECOND, 0)).toBe(200)
  expect(await tried(59 * SECOND, 0)).toBe(422)
  expect(await tried(60 * SECOND, 90 * SECOND)).toBe(200)
  // Those of the half minute that is now are older than what was used.
  expect(await tried(60 * SECOND, 60 * SECOND)).toBe(422)
  at(20 * MINUTE)
  expect(await tried(20 * MINUTE, 20 * MINUTE + 60 * SECOND)).toBe(422)
})

test('[O86] the last of an allowance is taken and the next is refused, until one has grown again', async () => {
  at(0)
  const asked = () => take(here.desk.database, 'second-factor', 'somebody', here.desk.now())
  for (let i = 0; i < 5; i++) expect(await asked()).toBe(0)
  expect(await asked()).toBe(120)
  at(120 * SECOND - 1)
  expect(await asked()).toBe(120)
  at(120 * SECOND)
  expect([await asked(), await asked()]).toEqual([0, 120])
  expect(await take(here.desk.database, 'second-factor', 'somebody else', here.desk.now())).toBe(0)
})

test('[O87] sessions are deleted a day after they ended, and allowances once they are whole again, not before', async () => {
  const round = forgetArrivals(here.desk, 1)
  await here.desk.database.as(SYSTEM, (tx) => tx.deleteFrom('session').execute())
  await here.desk.database.as(SYSTEM, (tx) => tx.deleteFrom('allowance').execute())
  at(0)
  await here.member({})
  await take(here.desk.database, 'second-factor', 'somebody', here.desk.now())
  const left = async () => {
    expect(await round.work()).toBe(false)
    return here.desk.database.as(SYSTEM, async (tx) => [
      (await tx.selectFrom('session').select('id').execute()).length,
      (await tx.selectFrom('allowance').select('key').execute()).length,
    ])
  }
  at(10 * MINUTE - 1)
  expect(await left()).toEqual([1, 1])
  at(10 * MINUTE)
  expect(await left()).toEqual([1, 0])
  at(36 * HOUR - 1)
  expect(await left()).toEqual([1, 0])
  at(36 * HOUR)
  expect(await left()).toEqual([0, 0])
})

test('[O78] an agent acts on the last day of its standing, and not on the day after; staff act for nobody', async () => {
  at(0)
  const owner = await here.member({})
  const agent = await here.member({ role: 'agent' })
  const parties = async (days: number) => {
    at(days * 24 * HOUR)
    return here.desk.database.as(SYSTEM, async (tx) => {
      const account = await accountById(tx, agent.id)
      if (account === null) throw new Error('gone')
      return (await beginSession(tx, account, 'test', here.desk.now())).token
    })
  }
  const acts = async (days: number) => {
    const found = await foundSession(here.desk, await parties(days))
    return typeof found === 'string' ? found : found.parties.map((p) => p.id)
  }
  await here.desk.database.as(SYSTEM, async (tx) => {
    const { makeParty, giveStanding } = await import('../src/identity/standing.ts')
    await makeParty(tx, { id: 'shop', kind: 'enterprise', name: 'A shop' }, here.desk.now())
    const given = { party: 'shop', from: '2026-11-25', until: null } as const
    await giveStanding(tx, SYSTEM, { ...given, account: owner.id, standing: 'self' }, here.desk.now())
  })
  const add = (until: string) => here.ask(owner.token, 'POST', '/v1/parties/shop/agents', { account: agent.id, until })
  expect((await add('2026-11-24')).status).toBe(422)
  expect((await add('2026-11-27')).status).toBe(200)
  expect([await acts(0), await acts(2), await acts(3)]).toEqual([['shop'], ['shop'], []])
  at(0)
  await here.desk.database.as(SYSTEM, (tx) =>
    tx.updateTable('account').set({ role: 'supervisor' }).where('id', '=', agent.id).execute(),
  )
  expect(await acts(1)).toEqual([])
})

test('[O88] while the store is away, whoever has a session is told so, and not that the service failed', async () => {
  at(0)
  const { token } = await here.member({})
  const away: Database = {
    ...here.desk.database,
    as: () => Promise.reject(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })),
  }
  const desk = { ...here.desk, database: away }
  const identify = bySession({ desk, cookies: here.identity.cookies })
  const app = createApp({ ...service, cases: { ...here.cases, desk, identify }, identity: { ...here.identity, desk } })
  for (const path of ['/v1/cases', '/v1/session/list'])
    expect((await app.request(path, { headers: { cookie: `pengce=${token}` } })).status).toBe(503)
})
