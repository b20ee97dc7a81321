import { z } from '@hono/zod-openapi'
import { SYSTEM, type Work } from '@pengce/casework'
import type { Context, Hono } from 'hono'
import { languageOf } from '../language.ts'
import { refuse } from '../refusal.ts'
import { withBody } from '../request.ts'
import { withStore } from '../with-store.ts'
import { accountBySubject, actorOf } from './account.ts'
import { addressOf } from './address.ts'
import { isFromHere } from './cookie.ts'
import { deviceOf } from './device.ts'
import type { IdentityService } from './identity-service.ts'
import { inSession, notLetIn, said } from './in-session.ts'
import { take } from './limit.ts'
import { tooOften } from './limits.ts'
import { isEnrolled } from './second-factor.ts'
import { beginSession, endSessions, type Found, foundSession, later, MOST_SECONDS, sessionsOf } from './session.ts'
import { sessionView, waysView } from './session-view.ts'

const short = z.string().min(1).max(200)
export const DemoRequestSchema = z.strictObject({ as: short }).openapi('DemoSignIn')
export const PartyChoiceSchema = z.strictObject({ party: short }).openapi('PartyChoice')
const SessionListedSchema = z.object({
  id: z.string(),
  device: z.string(),
  since: z.string(),
  seen: z.string(),
  expires: z.string(),
  thisOne: z.boolean(),
})
export const SessionsSchema = z.object({ sessions: z.array(SessionListedSchema) }).openapi('Sessions')

/** Sessions: who I am, sign in as a demonstration's role, sign out, see and end one's own. */
export function serveSession(app: Hono, identity: IdentityService): void {
  const { desk, cookies, demo } = identity
  app.get(
    '/v1/session',
    withStore(identity, async (c) => {
      const language = languageOf(c)
      const token = cookies.read(c.req.raw)
      const found = token === null ? null : await foundSession(desk, token)
      if (token === null || found === null || typeof found === 'string')
        return said(c, { signedIn: false, ways: waysView(identity, language) })
      const enrolled = await desk.database.as(SYSTEM, (tx) => isEnrolled(tx, found.account.id))
      return said(c, sessionView(identity, found, token, enrolled, language))
    }),
  )
  app.post(
    '/v1/session/demo',
    withStore(identity, async (c) => {
      if (demo === null) return refuse(c, 404, [{ code: 'session/no-demo', at: '' }])
      if (!isFromHere(c.req.raw, null)) return notLetIn(c, 'session/not-from-here')
      const wait = await take(desk.database, 'sign-in', addressOf(c, identity.proxies) ?? 'here', desk.now())
      if (wait > 0) return tooOften(c, wait)
      return withBody(DemoRequestSchema, async ({ body: { as } }) => {
        const begun = await signIn(c, identity, (tx) => accountBySubject(tx, 'demo', as))
        if (begun !== null) return said(c, begun)
        const options = demo.map((d) => d.id)
        return refuse(c, 422, [{ code: 'parameter/not-one-of', at: 'as', found: as.slice(0, 60), options }])
      })({ c })
    }),
  )
  app.delete(
    '/v1/session',
    inSession(
      identity,
      async ({ c, found, language }) => {
        const self = actorOf(found.account, [])
        const ended = { id: found.session.id, why: 'signed-out' } as const
        await desk.database.as(self, (tx) => endSessions(tx, self, self.id, ended, desk.now()))
        cookies.drop(c)
        return said(c, { signedIn: false, ways: waysView(identity, language) })
      },
      true,
    ),
  )
  app.post(
    '/v1/session/party',
    inSession(
      identity,
      withBody(PartyChoiceSchema, async ({ c, found, token, language, body: { party } }) => {
        if (!found.parties.some((p) => p.id === party))
          return refuse(c, 403, [{ code: 'casework/not-your-applicant', applicant: party.slice(0, 60) }])
        const enrolled = await desk.database.as(SYSTEM, async (tx) => {
          await tx.updateTable('session').set({ party }).where('id', '=', found.session.id).execute()
          return isEnrolled(tx, found.account.id)
        })
        const now = { ...found, session: { ...found.session, party } }
        return said(c, sessionView(identity, now, token, enrolled, language))
      }),
    ),
  )
  app.get(
    '/v1/session/list',
    inSession(identity, async ({ c, found }) => {
      const self = actorOf(found.account, [])
      const all = await desk.database.as(self, (tx) => sessionsOf(tx, self.id, desk.now()))
      const sessions = all.map((s) => ({
        id: s.id,
        device: s.device,
        since: s.madeAt,
        seen: s.seenAt,
        expires: s.endsAt,
        thisOne: s.id === found.session.id,
      }))
      return said(c, { sessions })
    }),
  )
  app.delete(
    '/v1/session/list/:id',
    inSession(identity, async ({ c, found }) => {
      const self = actorOf(found.account, [])
      const id = c.req.param('id') ?? ''
      const count = await desk.database.as(self, (tx) =>
        endSessions(tx, self, self.id, { id, why: 'ended' }, desk.now()),
      )
      if (count === 0) return refuse(c, 404, [{ code: 'not-found/session', at: 'id' }])
      if (id === found.session.id) cookies.drop(c)
      return said(c, { ended: count })
    }),
  )
}

/** Begins a session for an account that is found so, ends what the browser held before, and gives it the cookie. */
export async function signIn(
  c: Context,
  identity: IdentityService,
  find: (tx: Work) => Promise<Found['account'] | null>,
): Promise<ReturnType<typeof sessionView> | null> {
  const { desk, cookies } = identity
  const before = cookies.read(c.req.raw)
  const held = before === null ? null : await foundSession(desk, before)
  const at = desk.now()
  const begun = await desk.database.as(SYSTEM, async (tx) => {
    const account = await find(tx)
    if (account === null || account.disabledAt !== null) return null
    if (held !== null && typeof held !== 'string')
      await endSessions(tx, SYSTEM, held.account.id, { id: held.session.id, why: 'again' }, at)
    return beginSession(tx, account, deviceOf(c.req.header('user-agent') ?? ''), at)
  })
  if (begun === null) return null
  const found = await foundSession(desk, begun.token, at)
  if (typeof found === 'string') return null
  cookies.write(c, begun.token, later(at, MOST_SECONDS))
  c.set('account', found.account.id)
  const enrolled = await desk.database.as(SYSTEM, (tx) => isEnrolled(tx, found.account.id))
  return sessionView(identity, found, begun.token, enrolled, languageOf(c))
}
