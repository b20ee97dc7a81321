import { factsInProcedures, SYSTEM } from '@pengce/casework'
import { procedures } from '@pengce/policies'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { playPast } from '../src/identity/demo/cases.ts'
import { demoPast } from '../src/identity/demo/past.ts'
import { demoPeople } from '../src/identity/demo/people.ts'
import { deviceOf } from '../src/identity/device.ts'
import { sealed, unsealed } from '../src/identity/secrets.ts'
import { SessionSchema } from '../src/identity/session-view.ts'
import { createApp } from '../src/index.ts'
import { codesOf, service } from './asking.ts'
import { type Town, tokenIn, town } from './identity-desk.ts'

let here: Town
beforeAll(async () => {
  here = await town()
})
afterAll(() => here.close())
const start = '2026-11-25T02:00:00.000Z'
const at = (minutes: number) => {
  here.desk.at = new Date(Date.parse(start) + minutes * 60_000).toISOString()
}
const session = async (token: string | null) =>
  SessionSchema.parse(await (await here.ask(token, 'GET', '/v1/session')).json())

test('[O70] nobody signed in: the session says by what ways one can; without any, what to set up; public pages answer', async () => {
  const said = await session(null)
  expect([said.signedIn, said.ways.demo?.map((d) => d.id)]).toEqual([
    false,
    expect.arrayContaining(['enterprise', 'finance']),
  ])
  const bare = createApp(service)
  const none = SessionSchema.parse(await (await bare.request('/v1/session?lang=en')).json())
  expect(none.ways).toMatchObject({ demo: null, oidc: false })
  expect(none.ways.setUp).toContain('--demo')
  expect((await bare.request('/v1/policies')).status).toBe(200)
  expect(await codesOf(bare.request('/v1/accounts'))).toEqual(['cases/not-offered'])
})

test('[O71] a role of the demonstration is taken with one request; the cookie is HttpOnly and the old session ends', async () => {
  const first = await here.ask(null, 'POST', '/v1/session/demo', { as: 'enterprise' })
  const cookie = first.headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/HttpOnly/u)
  expect(cookie).toMatch(/SameSite=Lax/u)
  const token = tokenIn(first) ?? ''
  expect(await session(token)).toMatchObject({
    signedIn: true,
    role: 'applicant',
    demo: true,
    party: 'hr-park-operator',
  })
  // Whatever a browser brings along is not gone on with: fixing somebody's session beforehand gains nothing.
  const second = await here.ask(token, 'POST', '/v1/session/demo', { as: 'finance' })
  const other = tokenIn(second) ?? ''
  expect(other).not.toBe(token)
  expect((await session(token)).signedIn).toBe(false)
  expect(await session(other)).toMatchObject({ office: 'finance', officeTitle: 'Finance Bureau', parties: [] })
  const planted = 'p'.repeat(43)
  expect(tokenIn(await here.ask(planted, 'POST', '/v1/session/demo', { as: 'person' }))).not.toBe(planted)
  expect(await codesOf(here.ask(null, 'POST', '/v1/session/demo', { as: 'mayor' }))).toEqual(['parameter/not-one-of'])
})

test('[O72] the store knows no token: only its digest is kept', async () => {
  const token = await here.as('person')
  const rows = await here.desk.database.asOwner((tx) => tx.selectFrom('session').selectAll().execute())
  expect(JSON.stringify(rows)).not.toContain(token)
  expect(rows.length).toBeGreaterThan(0)
})

test('[O73] a change by cookie needs the proof of the session and a page of this site; a token of a machine needs neither', async () => {
  const token = await here.as('enterprise')
  const choose = (headers: Record<string, string>) =>
    here.app.request('/v1/session/party', {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `pengce=${token}`, ...headers },
      body: JSON.stringify({ party: 'online-retailer' }),
    })
  expect(await codesOf(choose({}))).toEqual(['session/no-proof'])
  const said = await session(token)
  const proof = { 'x-pengce-csrf': said.signedIn ? said.csrf : '' }
  expect(await codesOf(choose({ 'x-pengce-csrf': 'another' }))).toEqual(['session/no-proof'])
  expect(await codesOf(choose({ ...proof, 'sec-fetch-site': 'cross-site' }))).toEqual(['session/not-from-here'])
  expect(await codesOf(choose({ ...proof, origin: 'https://evil.example' }))).toEqual(['session/not-from-here'])
  expect((await choose({ ...proof, origin: 'http://localhost' })).status).toBe(200)
  expect(await session(token)).toMatchObject({ party: 'online-retailer' })
  const opening = { procedure: 'talent2014/rent', applicant: 'online-retailer' }
  const forged = await here.app.request('/v1/cases', {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `pengce=${token}` },
    body: JSON.stringify(opening),
  })
  expect([forged.status, await codesOf(forged)]).toEqual([403, ['session/no-proof']])
  expect((await here.ask(token, 'POST', '/v1/cases', opening)).status).toBe(201)
  const listed = await here.ask(null, 'GET', '/v1/cases', undefined, { 'x-as': 'ada' })
  expect([listed.status, listed.headers.get('cache-control'), listed.headers.get('etag')]).toEqual([
    200,
    'private, no-store',
    null,
  ])
})

test('[O74] sessions end when idle, after twelve hours whatever happens, when signed out and when ended from elsewhere', async () => {
  at(0)
  const official = await here.member({ role: 'supervisor' })
  at(29)
  expect((await session(official.token)).signedIn).toBe(true)
  at(58)
  expect((await session(official.token)).signedIn).toBe(true)
  at(89)
  expect((await session(official.token)).signedIn).toBe(false)
  expect(await codesOf(here.ask(official.token, 'GET', '/v1/cases'))).toEqual(['session/ended'])
  at(0)
  const own = await here.member({})
  for (let minute = 100; minute < 720; minute += 100) {
    at(minute)
    expect((await session(own.token)).signedIn).toBe(true)
  }
  at(721)
  expect((await session(own.token)).signedIn).toBe(false)
  const [one, two] = [await here.as('person'), await here.as('person')]
  const list = Object(await (await here.ask(one, 'GET', '/v1/session/list')).json()).sessions
  const mine = list.filter((s: { thisOne: boolean }) => s.thisOne)
  expect(mine).toHaveLength(1)
  const said = await session(two)
  const id = said.signedIn ? said.session : ''
  expect((await here.ask(one, 'DELETE', `/v1/session/list/${id}`)).status).toBe(200)
  expect((await session(two)).signedIn).toBe(false)
  expect(await codesOf(here.ask(await here.as('finance'), 'DELETE', `/v1/session/list/${id}`))).toEqual([
    'not-found/session',
  ])
  expect(tokenIn(await here.ask(one, 'DELETE', '/v1/session'))).toBe('')
  expect((await session(one)).signedIn).toBe(false)
  at(0)
})

const codeOf = (secret: string) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.parse(here.desk.at) })

test('[O75] who decides for others shows a second factor outside the demonstration; the token changes with it', async () => {
  at(1000)
  const { token, id } = await here.member({ role: 'official', office: 'finance' })
  expect(await session(token)).toMatchObject({ secondFactor: 'required', enrolled: false })
  expect(await codesOf(here.ask(token, 'GET', '/v1/cases'))).toEqual(['session/second-factor'])
  expect(await codesOf(here.ask(token, 'GET', '/v1/session/list'))).toEqual(['session/second-factor'])
  const made = Object(await (await here.ask(token, 'POST', '/v1/session/second-factor/enrolment', {})).json())
  expect(made.picture).toMatch(/^<svg/u)
  expect(made.recoveryCodes).toHaveLength(10)
  const kept = await here.desk.database.asOwner((tx) => tx.selectFrom('second_factor').selectAll().execute())
  expect(JSON.stringify(kept)).not.toContain(made.secret)
  expect(await codesOf(here.ask(token, 'POST', '/v1/session/second-factor', { code: '000000' }))).toEqual([
    'session/wrong-code',
  ])
  const code = codeOf(made.secret)
  const done = await here.ask(token, 'POST', '/v1/session/second-factor', { code })
  const next = tokenIn(done) ?? ''
  expect([done.status, (await session(token)).signedIn]).toEqual([200, false])
  expect(await session(next)).toMatchObject({ secondFactor: 'done', enrolled: true })
  expect((await here.ask(next, 'GET', '/v1/cases')).status).toBe(200)
  // The same digits once more, and another set-up over the one that works, are refused.
  const again = await here.member({ subject: 'x-2', role: 'official', office: 'finance' })
  expect(again.id).not.toBe(id)
  expect(await codesOf(here.ask(next, 'POST', '/v1/session/second-factor', { code }))).toEqual(['session/wrong-code'])
  expect(await codesOf(here.ask(next, 'POST', '/v1/session/second-factor/enrolment', {}))).toEqual([
    'session/enrolled-already',
  ])
  const recovery = { code: String(made.recoveryCodes[0]).toUpperCase() }
  const recovered = await here.ask(next, 'POST', '/v1/session/second-factor', recovery)
  expect(recovered.status).toBe(200)
  const last = tokenIn(recovered) ?? ''
  expect(await codesOf(here.ask(last, 'POST', '/v1/session/second-factor', recovery))).toEqual(['session/wrong-code'])
  // Guessing: five at once and then one every two minutes, however many processes there are.
  expect(await codesOf(here.ask(last, 'POST', '/v1/session/second-factor', { code: '111111' }))).toEqual([
    'limit/too-often',
  ])
  const refused = await here.ask(last, 'POST', '/v1/session/second-factor', { code: codeOf(made.secret) })
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '120'])
  at(1003)
  expect((await here.ask(last, 'POST', '/v1/session/second-factor', { code: codeOf(made.secret) })).status).toBe(200)
})

test('[O76] a secret sealed for one account opens for no other, with no other key, and not changed', () => {
  const text = sealed('secret', 'key', 'ada')
  expect(unsealed(text, 'key', 'ada')).toBe('secret')
  expect([
    unsealed(text, 'key', 'bo'),
    unsealed(text, 'other', 'ada'),
    unsealed(`${text}AA`, 'key', 'ada'),
    unsealed('', 'key', 'ada'),
  ]).toEqual([null, null, null, null])
})

test('[O77] administrators make, change and disable accounts; never their own, and never the last administrator', async () => {
  const token = await here.as('administrator')
  const list = async () => Object(await (await here.ask(token, 'GET', '/v1/accounts')).json()).accounts
  const find = async (name: string) => (await list()).find((a: { name: string }) => a.name === name)
  const given = { name: 'Desk 1', role: 'official', office: 'commerce', email: 'Desk@Example.gov.cn' }
  expect((await here.ask(token, 'POST', '/v1/accounts', given)).status).toBe(200)
  expect(await find('Desk 1')).toMatchObject({
    email: 'desk@example.gov.cn',
    officeTitle: 'Commerce Bureau',
    disabled: false,
  })
  expect(await codesOf(here.ask(token, 'POST', '/v1/accounts', given))).toEqual(['account/known-already'])
  const other = { ...given, email: 'b@example.gov.cn' }
  expect(await codesOf(here.ask(token, 'POST', '/v1/accounts', { ...other, office: 'comerce' }))).toEqual([
    'account/unknown-office',
  ])
  expect(await codesOf(here.ask(token, 'POST', '/v1/accounts', { ...other, office: null }))).toEqual(['account/office'])
  const official = await here.member({ role: 'supervisor', name: 'Changed' })
  const { id } = await find('Changed')
  const moved = { role: 'official', office: 'audit', ground: 'joins the audit office' }
  expect((await here.ask(token, 'PATCH', `/v1/accounts/${id}`, moved)).status).toBe(200)
  // Why stands in the log of what was done, for whoever oversees.
  const log = Object(
    await (await here.ask(await here.as('supervisor'), 'GET', '/v1/oversight/audit?source=account')).json(),
  )
  expect(log.lines).toContainEqual(expect.objectContaining({ what: `changed ${id}`, ground: 'joins the audit office' }))
  expect(await codesOf(here.ask(token, 'PATCH', `/v1/accounts/${id}`, { ...moved, ground: ' ' }))).toHaveLength(1)
  expect((await session(official.token)).signedIn).toBe(false)
  expect(await find('Changed')).toMatchObject({ role: 'official', office: 'audit', sessions: 0 })
  await here.ask(token, 'PATCH', `/v1/accounts/${id}`, { disabled: true })
  expect(await find('Changed')).toMatchObject({ disabled: true })
  const self = (await list()).find((a: { own: boolean }) => a.own)
  expect(await codesOf(here.ask(token, 'PATCH', `/v1/accounts/${self.id}`, { role: 'analyst' }))).toEqual([
    'account/own',
  ])
  const events = Object(await (await here.ask(token, 'GET', `/v1/accounts/${id}/events`)).json()).events
  expect(events.map((e: { what: string }) => e.what)).toEqual(expect.arrayContaining(['made', 'changed', 'disabled']))
  // The store itself keeps the last one, whatever asks for it.
  const gone = here.desk.database.as(SYSTEM, (tx) =>
    tx.updateTable('account').set({ disabled_at: start }).where('role', '=', 'administrator').execute(),
  )
  await expect(gone).rejects.toThrow('last administrator')
  for (const [who, path] of [
    ['supervisor', '/v1/accounts'],
    ['enterprise', `/v1/accounts/${id}/events`],
  ] as const)
    expect(await codesOf(here.ask(await here.as(who), 'GET', path))).toEqual(['account/not-yours'])
})

test('[O78] an applicant gives an agent standing, with a last day, and takes it away; nobody else does', async () => {
  const owner = await here.as('enterprise')
  const agent = await here.member({ role: 'agent', name: 'Agency' })
  const path = '/v1/parties/online-retailer/agents'
  const sees = async () => {
    const said = await session(agent.token)
    return said.signedIn ? said.parties.map((p) => [p.id, p.standing]) : null
  }
  expect(await sees()).toEqual([])
  const given = await here.ask(owner, 'POST', path, { account: agent.id, until: '2026-11-30' })
  const made = Object(await given.json()).agents.find((a: { account: string }) => a.account === agent.id)
  expect(made).toMatchObject({ name: 'Agency', standing: 'agent', until: '2026-11-30' })
  expect(await sees()).toEqual([['online-retailer', 'agent']])
  expect(await codesOf(here.ask(owner, 'POST', path, { account: agent.id }))).toEqual(['party/agent-already'])
  // An agent does not make others, a stranger nobody, and an official is no agent.
  expect(await codesOf(here.ask(agent.token, 'POST', path, { account: agent.id }))).toEqual(['party/not-yours'])
  expect(await codesOf(here.ask(await here.as('person'), 'GET', path))).toEqual(['party/not-yours'])
  const official = await here.member({ role: 'official', office: 'finance' })
  expect(await codesOf(here.ask(owner, 'POST', path, { account: official.id }))).toEqual(['party/not-an-agent'])
  await here.ask(owner, 'DELETE', `${path}/${made.id}`)
  expect(await sees()).toEqual([])
  expect(await codesOf(here.ask(owner, 'DELETE', `${path}/${made.id}`))).toEqual(['not-found/agent'])
})

test('[O79] a session names its browser in two words and keeps nothing else of it', () => {
  const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36'
  expect([deviceOf(chrome), deviceOf('')]).toEqual(['Chrome · Linux', '— · —'])
})

test('[O71] what happened before a demonstration begins can all still happen: no case stops on its way', async () => {
  at(0)
  const facts = factsInProcedures(procedures)
  const factOf = (id: string) => facts.get(id) ?? service.law.fact(id)
  expect(await playPast(here.desk, demoPast(here.desk.today()), factOf)).toEqual([])
  // Another start makes nobody and nothing anew.
  expect(await demoPeople(here.desk, [])).toBe(false)
})
