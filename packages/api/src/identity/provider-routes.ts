import { z } from '@hono/zod-openapi'
import type { Context, Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { languageOf } from '../language.ts'
import { CommonParameters, readParameters } from '../parameters.ts'
import { refuse } from '../refusal.ts'
import { withStore } from '../with-store.ts'
import { addressOf } from './address.ts'
import { accountOfArrival } from './arrival.ts'
import type { IdentityService } from './identity-service.ts'
import { take } from './limit.ts'
import { tooOften } from './limits.ts'
import type { Started } from './provider.ts'
import { sealed, unsealed } from './secrets.ts'
import { signIn } from './session-routes.ts'

export const ProviderParameters = CommonParameters.extend({
  return: z.string().max(600).optional().openapi({ description: 'A path of this portal to come back to.' }),
})
/** How long somebody may take at the provider, in seconds. */
const MOST_AWAY = 15 * 60
const StartedSchema = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), back: z.string() })

/** Signing in by an OpenID provider: going there, and coming back. */
export function serveProvider(app: Hono, identity: IdentityService): void {
  const { provider, desk, publicAddress, firstAdministrator, proxies } = identity
  const secure = publicAddress?.startsWith('https:') === true
  const name = secure ? '__Host-pengce-start' : 'pengce-start'
  const callback = (c: Context) => `${publicAddress ?? new URL(c.req.url).origin}/v1/session/callback`
  const page = (back: string, refused?: string) => {
    const at = /^\/en(?:\/|$)/u.test(back) ? '/en/sign-in' : '/sign-in'
    return `${at}?return=${encodeURIComponent(back)}${refused === undefined ? '' : `&refused=${refused}`}`
  }
  const going = (c: Context, to: string) => {
    c.header('Cache-Control', 'no-store')
    return c.redirect(to, 303)
  }

  app.get(
    '/v1/session/oidc',
    withStore(identity, async (c) => {
      if (provider === null) return refuse(c, 404, [{ code: 'session/no-provider', at: '' }])
      const read = readParameters(c, ProviderParameters)
      if ('problems' in read) return refuse(c, 400, read.problems)
      const home = languageOf(c) === 'en' ? '/en' : '/'
      const back = isOwnPath(read.value.return ?? '') ? (read.value.return ?? home) : home
      const wait = await take(desk.database, 'sign-in', addressOf(c, proxies) ?? 'here', desk.now())
      if (wait > 0) return tooOften(c, wait)
      const started = await provider.start(callback(c)).catch(() => null)
      if (started === null) return going(c, page(back, 'away'))
      const { address, ...kept } = started
      setCookie(c, name, sealed(JSON.stringify({ ...kept, back }), provider.secret, 'start'), {
        path: '/',
        httpOnly: true,
        sameSite: 'Lax',
        secure,
        maxAge: MOST_AWAY,
      })
      return going(c, address)
    }),
  )
  app.get(
    '/v1/session/callback',
    withStore(identity, async (c) => {
      if (provider === null) return refuse(c, 404, [{ code: 'session/no-provider', at: '' }])
      const started = startedIn(getCookie(c, name), provider.secret)
      deleteCookie(c, name, { path: '/', secure })
      if (started === null) return going(c, page('/', 'other'))
      const { back, ...kept } = started
      const answer = new URL(callback(c))
      answer.search = new URL(c.req.url).search
      const who = await provider.finish(answer, kept).catch(() => 'away' as const)
      if (who === 'away' || who === null) return going(c, page(back, who ?? 'other'))
      const at = desk.now()
      const session = await signIn(c, identity, (tx) => accountOfArrival(tx, who, firstAdministrator, at, desk.today()))
      if (session === null) return going(c, page(back, 'disabled'))
      return going(c, session.signedIn && session.secondFactor === 'required' ? page(back) : back)
    }),
  )
}

function startedIn(cookie: string | undefined, secret: string): (Started & { readonly back: string }) | null {
  const text = cookie === undefined ? null : unsealed(cookie, secret, 'start')
  if (text === null) return null
  const read = StartedSchema.safeParse(JSON.parse(text))
  return read.success ? read.data : null
}

/** Whether a text is a path of this portal, and not the address of another site in disguise. */
const isOwnPath = (path: string): boolean => /^\/(?![/\\])[\x21-\x7e]{0,500}$/u.test(path)
