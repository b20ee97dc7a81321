import type { Hono, MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'

/** What pages of other websites may ask for, where their origin is one of those that were named. */
const ASKED = ['/v1/outlook', '/v1/next-question', '/v1/assessments'] as const

/**
 * Lets pages of named origins ask what is public, without cookies; to everybody else nothing is said of it. The script of the widget
 * itself may be loaded by any page: without an origin that is named it gets no answers.
 */
export function serveElsewhere(app: Hono, origins: readonly string[]): void {
  if (origins.length > 0) {
    const allowed = cors({
      origin: [...origins],
      allowMethods: ['POST'],
      allowHeaders: ['Content-Type', 'Accept-Language'],
      maxAge: 3600,
    })
    for (const path of ASKED) {
      app.use(path, allowed)
      app.use(path, crossOrigin)
    }
  }
  app.use('/widget.js', crossOrigin)
}

/** Said before the headers of every answer are set, so that it has the last word. */
const crossOrigin: MiddlewareHandler = async (c, next) => {
  await next()
  c.res.headers.set('Cross-Origin-Resource-Policy', 'cross-origin')
}
