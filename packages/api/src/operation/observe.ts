import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import type { SpanSender } from './spans.ts'
import { traceOf } from './trace.ts'

/** Who watches the service. */
export interface Watch {
  readonly log: Log
  readonly metrics: Metrics
  readonly spans: SpanSender | null
  /** Whether the service is about to end: each answer then says that its connection ends with it. */
  readonly ending: () => boolean
}

/** Patterns of everything that has no address of its own: files of the portal, pages, and what is not there. */
const PAGES = new Set(['*', '/*', ''])

/**
 * Counts, times, traces and logs every request by the pattern of its route. Neither the address that was asked for nor its query is
 * kept: a case's number or a name may stand in them.
 */
export const observe =
  ({ log, metrics, spans, ending }: Watch): MiddlewareHandler =>
  async (c, next) => {
    const began = Date.now()
    const start = performance.now()
    const trace = traceOf(c.req.header('traceparent'))
    c.set('trace', trace)
    metrics.begun()
    try {
      await next()
    } finally {
      metrics.ended()
      const took = performance.now() - start
      const found = routePath(c)
      const route = PAGES.has(found) ? 'page' : found
      const { method } = c.req
      const { status } = c.res
      metrics.answered({ method, route, status, seconds: took / 1000 })
      spans?.add({ trace, name: `${method} ${route}`, began, ended: began + took, method, route, status })
      if (ending()) c.res.headers.set('Connection', 'close')
      const account: unknown = c.get('account')
      log.info('request', {
        request: String(c.get('requestId') ?? ''),
        trace: trace.trace,
        span: trace.span,
        method,
        route,
        status,
        ms: Math.round(took * 10) / 10,
        ...(typeof account === 'string' ? { account } : {}),
      })
    }
  }
