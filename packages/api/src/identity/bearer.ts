import { createHash, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { type Refused, refuse } from '../refusal.ts'

/** The token that the header Authorization bears (RFC 6750); null where it bears none. */
export const bearerOf = (authorization: string | null | undefined): string | null =>
  /^Bearer (\S{1,500})$/u.exec(authorization ?? '')?.[1] ?? null

/** Whether a request bears the token that was set; compared in a time that does not tell how much of it is right. */
export const bears = (c: Context, token: string): boolean =>
  timingSafeEqual(digest(bearerOf(c.req.header('authorization')) ?? ''), digest(token))

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Refuses whoever is not known, and says that a token would make them known (RFC 9110). */
export function notKnown(c: Context, problem: Refused): Response {
  const refused = refuse(c, 401, [problem])
  refused.headers.set('WWW-Authenticate', 'Bearer')
  return refused
}
