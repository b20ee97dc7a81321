import { embeddedDatabase, SYSTEM } from '@pengce/casework'
import { procedures } from '@pengce/policies'
import { accountBySubject, makeAccount, type NewAccount } from '../src/identity/account.ts'
import { bySession } from '../src/identity/by-session.ts'
import { cookiesFor } from '../src/identity/cookie.ts'
import { demoPeople } from '../src/identity/demo/people.ts'
import { demoAccounts } from '../src/identity/demo/roles.ts'
import { firstOf } from '../src/identity/identify.ts'
import type { IdentityService } from '../src/identity/identity-service.ts'
import { proofOf } from '../src/identity/secrets.ts'
import { beginSession } from '../src/identity/session.ts'
import { createApp } from '../src/index.ts'
import type { CaseService } from '../src/route/case-service.ts'
import { service } from './asking.ts'
import { casesOn, type TestDesk, testDesk } from './desk.ts'

export const KEY = 'k'.repeat(40)
export const examples = [
  'online-retailer',
  'hr-agency',
  'sole-trader',
  'national-leading-talent',
  'hr-park-operator',
].map((id) => ({ id, title: id, file: { applicant: id.includes('talent') ? 'person' : 'enterprise' } }))

export interface Town {
  readonly desk: TestDesk
  readonly identity: IdentityService
  readonly cases: CaseService
  readonly app: ReturnType<typeof createApp>
  readonly close: () => Promise<void>
  /** Asks as whoever holds a token. */
  readonly ask: (
    token: string | null,
    method: string,
    path: string,
    body?: unknown,
    more?: Headers,
  ) => Promise<Response>
  /** The proof that goes with a token. */
  readonly proof: (token: string) => string
  /** A session of a role of the demonstration. */
  readonly as: (role: string) => Promise<string>
  /** A session of an account that is not of the demonstration. */
  readonly member: (given: Partial<NewAccount>) => Promise<{ readonly id: string; readonly token: string }>
}
type Headers = Readonly<Record<string, string>>

/** A service with accounts, in memory, whose time the test sets. */
export async function town(more: Partial<IdentityService> = {}): Promise<Town> {
  const database = await embeddedDatabase()
  const desk = await testDesk(database, '2026-11-25')
  const tokens = casesOn(desk)
  const identity: IdentityService = {
    desk,
    unready: tokens.unready,
    cookies: cookiesFor(null),
    demo: demoAccounts,
    provider: null,
    publicAddress: null,
    firstAdministrator: null,
    proxies: 0,
    secondFactorKey: KEY,
    ...more,
  }
  if (identity.demo !== null) await demoPeople(desk, examples)
  const cases = { ...tokens, identify: firstOf(tokens.identify, bySession(identity)) }
  const app = createApp(
    { ...service, today: desk.today, procedures, cases, identity },
    { onFault: (error) => console.error(error) },
  )
  const begin = (
    find: (tx: Parameters<typeof beginSession>[0]) => Promise<Parameters<typeof beginSession>[1] | null>,
  ) =>
    database.as(SYSTEM, async (tx) => {
      const account = await find(tx)
      if (account === null) throw new Error('no such account')
      return { id: account.id, token: (await beginSession(tx, account, 'test', desk.now())).token }
    })
  return {
    desk,
    identity,
    cases,
    app,
    close: () => database.close(),
    ask: async (token, method, path, body, headers = {}) =>
      app.request(path, {
        method,
        headers: {
          'accept-language': 'en',
          ...(token === null ? {} : { cookie: `pengce=${token}`, 'x-pengce-csrf': proofOf(token) }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    proof: proofOf,
    as: async (role) => (await begin((tx) => accountBySubject(tx, 'demo', role))).token,
    member: (given) =>
      begin(async (tx) => {
        const subject = given.subject ?? crypto.randomUUID()
        const all = { issuer: 'https://id.example', email: null, name: 'Somebody', office: null, district: null }
        await makeAccount(tx, SYSTEM, { ...all, role: 'applicant', ...given, subject }, desk.now())
        return accountBySubject(tx, given.issuer ?? 'https://id.example', subject)
      }),
  }
}

/** The token that an answer gives the browser; null where it gives none, empty where it takes it away. */
export const tokenIn = (response: Response): string | null =>
  /(?:^|, )pengce=([^;]*)/u.exec(response.headers.get('set-cookie') ?? '')?.[1] ?? null
