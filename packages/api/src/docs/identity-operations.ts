import { z } from '@hono/zod-openapi'
import type { Language } from '@pengce/language'
import { AccountChangeSchema, AccountRequestSchema } from '../identity/account-routes.ts'
import { AccountEventsSchema, AccountsSchema } from '../identity/account-view.ts'
import { AgentRequestSchema, AgentsSchema } from '../identity/party-routes.ts'
import { ProviderParameters } from '../identity/provider-routes.ts'
import { CodeRequestSchema, EnrolmentSchema } from '../identity/second-factor-routes.ts'
import { DemoRequestSchema, PartyChoiceSchema, SessionsSchema } from '../identity/session-routes.ts'
import { SessionSchema } from '../identity/session-view.ts'
import type { Service } from '../service.ts'
import type { IdentityOperation } from './identity-operation-words.ts'
import type { More } from './plan-operations.ts'

type Method = 'get' | 'post' | 'patch' | 'delete'
type Add = (operation: IdentityOperation, method: Method, path: string, schema: z.ZodType, more?: More) => void

/** Describes the addresses of sessions and accounts that this service has. */
export function addIdentityOperations(add: Add, { identity, cases }: Service, language: Language): void {
  add('session', 'get', '/v1/session', SessionSchema, { refusals: [503] })
  if (identity === undefined) return
  const zh = language === 'zh'
  const json = zh ? 'JSON（UTF-8）。' : 'JSON (UTF-8).'
  const sent = (schema: z.ZodType, example: unknown) => ({ schema, example, description: json })
  const changes = [400, 401, 403, 413, 415, 429, 503]
  const id = (example: string) => z.object({ id: z.string().openapi({ example }) })
  const session = '5f0b6c1e-7a52-4d1c-9a55-3a0c8f6f2b10'
  add('demoSignIn', 'post', '/v1/session/demo', SessionSchema, {
    refusals: [400, 403, 404, 413, 415, 422, 429, 503],
    body: sent(DemoRequestSchema, { as: 'enterprise' }),
  })
  add('signOut', 'delete', '/v1/session', SessionSchema, { refusals: [401, 403, 503] })
  add('chooseParty', 'post', '/v1/session/party', SessionSchema, {
    refusals: changes,
    body: sent(PartyChoiceSchema, { party: 'online-retailer' }),
  })
  add('sessions', 'get', '/v1/session/list', SessionsSchema, { refusals: [401, 403, 503] })
  add('endSession', 'delete', '/v1/session/list/{id}', z.object({ ended: z.number().int() }), {
    params: id(session),
    refusals: [401, 403, 404, 503],
  })
  add('enrolSecondFactor', 'post', '/v1/session/second-factor/enrolment', EnrolmentSchema, {
    refusals: [401, 403, 409, 503],
    body: sent(z.object({}), {}),
  })
  add('secondFactor', 'post', '/v1/session/second-factor', SessionSchema, {
    refusals: [...changes, 422],
    body: sent(CodeRequestSchema, { code: '123456' }),
  })
  const page = z.string()
  const leads = { content: 'text/html' }
  add('providerSignIn', 'get', '/v1/session/oidc', page, {
    ...leads,
    query: ProviderParameters,
    refusals: [400, 404, 429, 503],
  })
  add('providerCallback', 'get', '/v1/session/callback', page, { ...leads, refusals: [404, 503] })
  if (cases === undefined) return
  const account = id('0d0f7a1e-2f3b-4c55-8f65-0b8c2f7f1a42')
  add('accounts', 'get', '/v1/accounts', AccountsSchema, { refusals: [400, 401, 403, 503] })
  add('makeAccount', 'post', '/v1/accounts', AccountsSchema, {
    refusals: [...changes, 409, 422],
    body: sent(AccountRequestSchema, {
      name: zh ? '市商务局电商处' : 'E-commerce division',
      role: 'official',
      office: 'commerce',
      email: 'desk@example.gov.cn',
    }),
  })
  add('changeAccount', 'patch', '/v1/accounts/{id}', AccountsSchema, {
    params: account,
    refusals: [...changes, 404, 409, 422],
    body: sent(AccountChangeSchema, { disabled: true }),
  })
  const administers = { params: account, refusals: [401, 403, 404, 429, 503] }
  add('endAccountSessions', 'delete', '/v1/accounts/{id}/sessions', AccountsSchema, administers)
  add('takeSecondFactor', 'delete', '/v1/accounts/{id}/second-factor', AccountsSchema, {
    ...administers,
    refusals: [...administers.refusals, 409],
  })
  add('accountEvents', 'get', '/v1/accounts/{id}/events', AccountEventsSchema, administers)
  const party = id('online-retailer')
  add('agents', 'get', '/v1/parties/{id}/agents', AgentsSchema, { params: party, refusals: [400, 401, 403, 404, 503] })
  add('giveAgent', 'post', '/v1/parties/{id}/agents', AgentsSchema, {
    params: party,
    refusals: [...changes, 404, 409, 422],
    body: sent(AgentRequestSchema, { account: '0d0f7a1e-2f3b-4c55-8f65-0b8c2f7f1a42', until: '2027-12-31' }),
  })
  add('endAgent', 'delete', '/v1/parties/{id}/agents/{agent}', AgentsSchema, {
    params: party.extend({ agent: z.string().openapi({ example: session }) }),
    refusals: [401, 403, 404, 429, 503],
  })
}
