import type { Context } from 'hono'

/**
 * The address a request comes from, or null where that says nothing: no connection, or this very machine. Behind proxies of one's own it is
 * what the outermost of them saw; without any said, what a request claims of itself is not believed.
 */
export function addressOf(c: Context, proxies: number): string | null {
  const socket: unknown = c.env?.incoming?.socket?.remoteAddress
  const near = typeof socket === 'string' ? socket : null
  if (proxies > 0) {
    const seen = (c.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim())
    return seen.at(-proxies) || near
  }
  return near === null || /^(?:127\.|::1$|::ffff:127\.)/u.test(near) ? null : near
}
