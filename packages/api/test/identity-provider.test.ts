import { createServer, type Server } from 'node:http'
import Provider from 'oidc-provider'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { providerAt } from '../src/identity/provider.ts'
import { SessionSchema } from '../src/identity/session-view.ts'
import { createApp } from '../src/index.ts'
import { service } from './asking.ts'
import { type Town, tokenIn, town } from './identity-desk.ts'

/** A real OpenID provider on this machine, whose people are signed in by saying who they are. */
const people: Readonly<Record<string, { readonly email: string; readonly name: string; readonly verified: boolean }>> =
  {
    ada: { email: 'ada@example.com', name: 'Ada', verified: true },
    bo: { email: 'Desk@Example.gov.cn', name: 'Bo', verified: true },
    cy: { email: 'desk@example.gov.cn', name: 'Cy', verified: false },
    root: { email: 'root@example.gov.cn', name: 'Root', verified: true },
  }
const PUBLIC = 'http://pengce.test'
let server: Server
let issuer: string
let here: Town
beforeAll(async () => {
  server = createServer()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  issuer = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'pengce',
        client_secret: 's'.repeat(40),
        redirect_uris: [`${PUBLIC}/v1/session/callback`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    cookies: { keys: ['cookie-key'] },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({
        sub: id,
        email: people[id]?.email,
        name: people[id]?.name,
        email_verified: people[id]?.verified,
      }),
    }),
  })
  const answers = provider.callback()
  server.on('request', async (request, response) => {
    const who = /^\/interaction\//u.test(request.url ?? '') ? String(request.headers['x-person']) : null
    if (who === null) return void answers(request, response)
    const { prompt, params, grantId } = await provider.interactionDetails(request, response)
    const grant = grantId
      ? await provider.Grant.find(grantId)
      : new provider.Grant({ accountId: who, clientId: 'pengce' })
    grant?.addOIDCScope(String(params.scope))
    const saved = await grant?.save()
    const result =
      prompt.name === 'login' ? { login: { accountId: who } } : { consent: saved ? { grantId: saved } : {} }
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: true })
  })
  here = await town({
    demo: null,
    publicAddress: PUBLIC,
    firstAdministrator: 'Root@example.gov.cn',
    provider: providerAt(issuer, 'pengce', 's'.repeat(40)),
  })
  // The provider signs with the time as it is.
  here.desk.at = new Date().toISOString()
})
afterAll(async () => {
  await here.close()
  server.closeAllConnections()
  server.close()
})

/** A browser that keeps cookies and goes where it is sent, up to the address that is not the provider's. */
async function browser(person: string) {
  const jars = new Map<string, Map<string, string>>()
  const go = async (url: string): Promise<Response> => {
    const { origin } = new URL(url)
    const jar = jars.get(origin) ?? new Map<string, string>()
    jars.set(origin, jar)
    const headers = { cookie: [...jar].map(([k, v]) => `${k}=${v}`).join('; '), 'x-person': person }
    const response =
      origin === PUBLIC ? await here.app.request(url, { headers }) : await fetch(url, { headers, redirect: 'manual' })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(cookie) ?? []
      if (value === '') jar.delete(name)
      else jar.set(name, value)
    }
    return response
  }
  /** Where it comes to rest, and the addresses it came by. */
  const through = async (from: string) => {
    const by: string[] = []
    let response = await go(from)
    let at = from
    for (let n = 0; n < 12 && response.headers.get('location') !== null; n++) {
      at = new URL(response.headers.get('location') ?? '', at).href
      by.push(at)
      if (at.startsWith(PUBLIC) && !at.includes('/v1/')) break
      response = await go(at)
    }
    return { by, response }
  }
  const session = async () => {
    const token = jars.get(PUBLIC)?.get('pengce') ?? null
    return SessionSchema.parse(await (await here.ask(token, 'GET', '/v1/session')).json())
  }
  return { go, through, session, jar: () => jars.get(PUBLIC) ?? new Map<string, string>() }
}
const start = (back = '') => `${PUBLIC}/v1/session/oidc?return=${encodeURIComponent(back)}`

test('[O80] somebody new signs in by the provider with code, PKCE, state and nonce, is an applicant for themselves, and comes back', async () => {
  const b = await browser('ada')
  const { by } = await b.through(start('/apply/1?a=b'))
  const asked = new URL(by[0] ?? '')
  expect([...asked.searchParams.keys()]).toEqual(
    expect.arrayContaining(['code_challenge', 'state', 'nonce', 'redirect_uri']),
  )
  expect(asked.searchParams.get('code_challenge_method')).toBe('S256')
  expect(by.at(-1)).toBe(`${PUBLIC}/apply/1?a=b`)
  const said = await b.session()
  expect(said).toMatchObject({
    signedIn: true,
    role: 'applicant',
    name: 'Ada',
    secondFactor: 'none',
    parties: [{ name: 'Ada', standing: 'self', kind: 'person' }],
  })
  await b.through(start())
  const again = await b.session()
  expect(again.signedIn && said.signedIn && again.account === said.account && again.session !== said.session).toBe(true)
})

test('[O81] the first administrator is known by a verified address; an official is bound at the first sign-in, by a verified one only', async () => {
  const root = await browser('root')
  const { by } = await root.through(start('/en/accounts'))
  expect(by.at(-1)).toBe(`${PUBLIC}/en/sign-in?return=%2Fen%2Faccounts`)
  expect(await root.session()).toMatchObject({ role: 'administrator', secondFactor: 'required' })
  const made = await here.app.request('/v1/accounts', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-as': 'administrator' },
    body: JSON.stringify({ name: 'Desk', role: 'official', office: 'commerce', email: 'desk@example.gov.cn' }),
  })
  expect(made.status).toBe(200)
  const unverified = await browser('cy')
  await unverified.through(start())
  expect(await unverified.session()).toMatchObject({ role: 'applicant' })
  const official = await browser('bo')
  await official.through(start())
  expect(await official.session()).toMatchObject({
    role: 'official',
    office: 'commerce',
    name: 'Desk',
    secondFactor: 'required',
  })
})

test('[O82] an answer that was not asked for, came to another browser, or leads elsewhere, signs nobody in', async () => {
  const b = await browser('ada')
  const first = await b.go(start('https://evil.example/x'))
  const provider = first.headers.get('location') ?? ''
  const callback = `${PUBLIC}/v1/session/callback?code=x&state=${new URL(provider).searchParams.get('state')}`
  const stranger = await browser('ada')
  expect((await stranger.go(callback)).headers.get('location')).toContain('refused=other')
  const wrongCode = await b.go(callback)
  expect([wrongCode.headers.get('location'), tokenIn(wrongCode)]).toEqual(['/sign-in?return=%2F&refused=other', null])
  // What was started is used once.
  expect((await b.go(callback)).headers.get('location')).toContain('refused=other')
  for (const back of ['//evil.example', '/\\evil.example', 'https://evil.example']) {
    const { by } = await (await browser('ada')).through(start(back))
    expect(by.at(-1)).toBe(`${PUBLIC}/`)
  }
})

test('[O83] who is disabled is told so; a provider that is away is said to be so, and everything else works', async () => {
  const b = await browser('ada')
  await b.through(start())
  const said = await b.session()
  const id = said.signedIn ? said.account : ''
  const change = (disabled: boolean) =>
    here.app.request(`/v1/accounts/${id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', 'x-as': 'administrator' },
      body: JSON.stringify({ disabled }),
    })
  expect((await change(true)).status).toBe(200)
  expect((await b.session()).signedIn).toBe(false)
  expect((await b.through(start())).by.at(-1)).toContain('refused=disabled')
  await change(false)
  const away = { ...here.identity, provider: providerAt('http://127.0.0.1:9', 'pengce', 'x') }
  const closed = createApp({ ...service, cases: here.cases, identity: away })
  const refused = await closed.request('/v1/session/oidc?lang=en')
  expect([refused.status, refused.headers.get('location')]).toEqual([303, '/en/sign-in?return=%2Fen&refused=away'])
  expect((await closed.request('/v1/policies')).status).toBe(200)
})
