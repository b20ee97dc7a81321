import type { Context, MiddlewareHandler } from 'hono'
import { refuse } from '../refusal.ts'
import { addressOf } from './address.ts'
import type { Allowance } from './limit.ts'

/** What one address may ask of one process: reading and computing, generously. */
const READING: Allowance = { most: 1200, perMinute: 3000 }
const SENDING: Allowance = { most: 240, perMinute: 600 }
/** More addresses than this at once are forgotten, the longest quiet first. */
const MOST_ADDRESSES = 20_000

/** Says that something was asked too often, and when to try again (RFC 9110, Retry-After). */
export function tooOften(c: Context, seconds: number): Response {
  const refused = refuse(c, 429, [{ code: 'limit/too-often', at: '', seconds }])
  refused.headers.set('Retry-After', String(seconds))
  return refused
}

/** Limits how often one address asks; this machine itself is not limited. Each process counts for itself. */
export function limits(proxies: number, clock: () => number = Date.now): MiddlewareHandler {
  const reading = buckets(READING, clock)
  const sending = buckets(SENDING, clock)
  return async (c, next) => {
    const address = addressOf(c, proxies)
    if (address === null) return next()
    const wait = (c.req.method === 'GET' || c.req.method === 'HEAD' ? reading : sending)(address)
    if (wait > 0) return tooOften(c, wait)
    return next()
  }
}

/** Buckets in memory, by address. */
function buckets({ most, perMinute }: Allowance, clock: () => number): (whose: string) => number {
  const held = new Map<string, { left: number; at: number }>()
  return (whose) => {
    const now = clock()
    const before = held.get(whose)
    const left = before === undefined ? most : Math.min(most, before.left + ((now - before.at) * perMinute) / 60_000)
    // Set anew, so that the longest quiet stands first.
    held.delete(whose)
    held.set(whose, { left: left < 1 ? left : left - 1, at: now })
    const [oldest] = held.keys()
    if (held.size > MOST_ADDRESSES && oldest !== undefined) held.delete(oldest)
    return left < 1 ? Math.ceil((1 - left) * (60 / perMinute)) : 0
  }
}
