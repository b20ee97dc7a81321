import type { MiddlewareHandler } from 'hono'
import { refuse } from './refusal.ts'

/** Refuses an address that holds the sign U+0000: no store keeps it or can be asked for it. */
export const readableAddress: MiddlewareHandler = async (c, next) =>
  c.req.url.includes('%00') ? refuse(c, 400, [{ code: 'request/null-sign', at: '' }]) : next()
