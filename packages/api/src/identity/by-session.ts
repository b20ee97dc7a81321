import { actorOf } from './account.ts'
import type { Identify } from './identify.ts'
import { type IdentityService, secondFactorOf } from './identity-service.ts'
import { take } from './limit.ts'
import { foundSession } from './session.ts'

/** Knows people by the session that their browser holds. What changes something must come from our own pages. */
export const bySession =
  ({ desk, cookies }: Pick<IdentityService, 'desk' | 'cookies'>): Identify =>
  async (request) => {
    const token = cookies.read(request)
    if (token === null || request.headers.has('authorization')) return null
    const found = await foundSession(desk, token)
    if (typeof found === 'string') return { notLetIn: found }
    const strange = cookies.strange(request, token)
    if (strange !== null) return { notLetIn: strange }
    if (secondFactorOf(found) === 'required') return { notLetIn: 'session/second-factor' }
    if (!['GET', 'HEAD', 'OPTIONS'].includes(request.method)) {
      const wait = await take(desk.database, 'change', found.account.id, desk.now())
      if (wait > 0) return { notLetIn: 'limit/too-often', seconds: wait }
    }
    return actorOf(found.account, found.parties)
  }
