import { z } from '@hono/zod-openapi'
import { type Context, Hono } from 'hono'
import { bears, notKnown } from '../identity/bearer.ts'
import { type Health, healthOf, type Looks } from './health.ts'
import type { Metrics } from './metrics.ts'

/** What is told of how the service does. */
export interface Operation {
  readonly looks: Looks
  readonly metrics: Metrics
  /** Whoever shows it may read the figures on the public port; nobody where it is null. */
  readonly metricsToken: string | null
}

const StateSchema = z.enum(['pass', 'warn', 'fail'])
export const LiveSchema = z.object({ status: z.literal('pass') }).openapi('Live')
export const ReadySchema = z
  .object({
    status: StateSchema,
    checks: z.record(
      z.string(),
      z.object({
        state: StateSchema,
        code: z.string().nullable(),
        observed: z.union([z.string(), z.number()]).nullable(),
      }),
    ),
  })
  .openapi('Ready')

/** Whether the process lives, and whether it can do its work: for whoever starts, watches and balances. */
export function serveHealth(app: Hono, looks: Looks): void {
  app.get('/health/live', (c) => told(c, { status: 'pass' }, 200))
  app.get('/health/ready', async (c) => {
    const health: Health = await healthOf(looks)
    return told(c, health, health.status === 'fail' ? 503 : 200)
  })
}
const told = (c: Context, value: object, status: 200 | 503): Response =>
  c.json(value, status, { 'Cache-Control': 'no-store' })

/** The figures for whoever shows the token; nothing is there where none was set. */
export function serveMetrics(app: Hono, { metrics, metricsToken }: Operation): void {
  if (metricsToken === null) return
  app.all('/metrics', (c) =>
    bears(c, metricsToken) ? figures(c, metrics) : notKnown(c, { code: 'operation/token', at: 'Authorization' }),
  )
}
const figures = async (c: Context, metrics: Metrics): Promise<Response> =>
  c.body(await metrics.text(), 200, { 'Content-Type': metrics.type, 'Cache-Control': 'no-store' })

/** The same for a port of its own, which the network keeps to those who run the service. */
export function operationApp({ looks, metrics }: Operation): Hono {
  const app = new Hono()
  serveHealth(app, looks)
  app.get('/metrics', (c) => figures(c, metrics))
  return app
}
