import type { Context } from 'hono'
import { setCookie } from 'hono/cookie'
import { parse } from 'hono/utils/cookie'
import type { NotLetIn } from './identify.ts'
import { proofOf } from './secrets.ts'

/** The header in which a page shows that it may read what the service answers: GET /v1/session tells it. */
const PROOF_HEADER = 'X-Pengce-CSRF'

/** How the browser keeps a session: for encrypted connections alone where the service is reached so. */
export interface Cookies {
  readonly read: (request: Request) => string | null
  readonly write: (c: Context, token: string, until: string) => void
  readonly drop: (c: Context) => void
  /** Why a request that changes something is not believed to come from our own pages; null where it is. */
  readonly strange: (request: Request, token: string) => NotLetIn | null
}

/** Cookies of a service that is reached at `publicAddress`; without one as the request says. */
export function cookiesFor(publicAddress: string | null): Cookies {
  const secure = publicAddress?.startsWith('https:') === true
  const name = secure ? '__Host-pengce' : 'pengce'
  const own = publicAddress === null ? null : new URL(publicAddress).origin
  const put = (c: Context, value: string, expires: Date) =>
    setCookie(c, name, value, { path: '/', httpOnly: true, sameSite: 'Lax', secure, expires })
  return {
    read: (request) => {
      const token = parse(request.headers.get('cookie') ?? '', name)[name]
      return token !== undefined && /^[\w-]{43}$/u.test(token) ? token : null
    },
    write: (c, token, until) => put(c, token, new Date(until)),
    drop: (c) => put(c, '', new Date(0)),
    strange: (request, token) => {
      if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return null
      if (!isFromHere(request, own)) return 'session/not-from-here'
      return request.headers.get(PROOF_HEADER) === proofOf(token) ? null : 'session/no-proof'
    },
  }
}

/** Whether a browser that says where a request comes from says that it is one of our own pages. */
export function isFromHere(request: Request, own: string | null): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  const origin = request.headers.get('origin')
  if (origin === null) return true
  if (own !== null) return origin === own
  return URL.canParse(origin) && new URL(origin).host === (request.headers.get('host') ?? new URL(request.url).host)
}
