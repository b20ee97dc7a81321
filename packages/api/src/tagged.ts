import type { MiddlewareHandler } from 'hono'
import { etag } from 'hono/etag'

/** Lets a browser that has an answer already know it again (RFC 9110, ETag); what is kept by nobody is not looked through for it. */
export function tagged(): MiddlewareHandler {
  const tag = etag()
  return async (c, next) => {
    await next()
    if (c.res.headers.get('Cache-Control')?.includes('no-store') === true) return
    await tag(c, async () => undefined)
  }
}
