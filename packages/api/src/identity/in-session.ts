import type { Context, Handler } from 'hono'
import { languageOf } from '../language.ts'
import { refuse } from '../refusal.ts'
import type { Inquiry } from '../request.ts'
import { withStore } from '../with-store.ts'
import { notKnown } from './bearer.ts'
import type { NotLetIn } from './identify.ts'
import { type IdentityService, secondFactorOf } from './identity-service.ts'
import { tooOften } from './limits.ts'
import { type Found, foundSession } from './session.ts'

/** Somebody's request within their own session. */
export interface InSession extends Inquiry {
  readonly found: Found
  readonly token: string
}

/** Answers about sessions, which are kept for nobody else. */
export const said = (c: Context, value: object): Response =>
  c.json(value, 200, { 'Content-Language': languageOf(c), 'Cache-Control': 'private, no-store' })

/** Refuses whoever has no session, or whose request is not proved to come from our own pages. */
export const inSession = (
  identity: IdentityService,
  work: (asked: InSession) => Promise<Response>,
  early = false,
): Handler =>
  withStore(identity, async (c) => {
    const token = identity.cookies.read(c.req.raw)
    if (token === null) return notLetIn(c, null)
    const found = await foundSession(identity.desk, token)
    if (typeof found === 'string') return notLetIn(c, found)
    const strange = identity.cookies.strange(c.req.raw, token)
    if (strange !== null) return notLetIn(c, strange)
    if (!early && secondFactorOf(found) === 'required') return notLetIn(c, 'session/second-factor')
    c.set('account', found.account.id)
    return work({ c, found, token, language: languageOf(c) })
  })

/** How somebody who is not let in is told so: 403 where signing in again would not help. */
export function notLetIn(c: Context, why: NotLetIn | null, seconds = 1): Response {
  if (why === 'limit/too-often') return tooOften(c, seconds)
  if (why === 'session/not-from-here' || why === 'session/no-proof' || why === 'session/second-factor')
    return refuse(c, 403, [{ code: why, at: '' }])
  return notKnown(c, { code: why ?? 'cases/token', at: why === null ? 'Authorization' : '' })
}
