import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Desk } from '@pengce/casework'
import type { Settings } from '@pengce/settings'
import { todayInShenzhen } from '@pengce/values'
import type { Hono } from 'hono'
import type { OverStore } from '../with-store.ts'
import { calendarLook, diskLook, endingLook, storeLook } from './health.ts'
import { type Log, logTo } from './log.ts'
import { metricsOf } from './metrics.ts'
import type { Watch } from './observe.ts'
import { type Round, type Rounds, startRounds } from './rounds.ts'
import { type Operation, operationApp } from './serve.ts'
import { type SpanSender, spanSender } from './spans.ts'
import { endService } from './stop.ts'
import { storeReadings } from './store-readings.ts'

/** The version that is told to whoever watches. */
export const VERSION = '0.1.0'

/** The service as far as running it goes. */
export interface Running {
  readonly log: Log
  readonly operation: Operation
  readonly watch: Watch
  readonly onFault: (error: Error, requestId: string) => void
  /**
   * Listens, and a moment later begins what the service does by itself: whoever opens the first page does not wait for it. On SIGINT or
   * SIGTERM it ends in order and closes what requests need.
   */
  readonly listen: (app: Hono, byItself: readonly Round[], close: () => Promise<void>) => void
}

/** Begins to watch; nothing is served yet. */
export function startOperation(settings: Settings, cases: (OverStore & { readonly desk: Desk }) | null): Running {
  let ending = false
  const level = settings.PENGCE_LOG_LEVEL ?? (process.stderr.isTTY ? 'warn' : 'info')
  const log = logTo(level, (line) => process.stderr.write(line))
  const spans = spansTo(settings)
  const metrics = metricsOf(VERSION, [
    ...(cases === null ? [] : storeReadings(cases.desk)),
    ...(spans === null
      ? []
      : [
          {
            name: 'pengce_spans_dropped_total',
            help: 'Spans that could not be sent',
            read: async () => ({ dropped: spans.dropped() }),
          },
        ]),
  ])
  const operation: Operation = {
    looks: {
      process: endingLook(() => ending),
      calendar: calendarLook(todayInShenzhen),
      disk: diskLook(settings.PENGCE_DATA, settings.PENGCE_LEAST_DISK),
      ...(cases === null ? {} : { store: storeLook(cases.unready) }),
    },
    metrics,
    metricsToken: settings.PENGCE_METRICS_TOKEN,
  }
  let rounds: Rounds = { stop: async () => undefined }
  return {
    log,
    operation,
    watch: { log, metrics, spans, ending: () => ending },
    onFault: (error, request) => {
      metrics.faulted()
      log.error('fault', { request }, error)
    },
    listen: (app, byItself, close) => {
      const begin = () => {
        if (!ending) rounds = startRounds(byItself, log, metrics)
      }
      const servers = [
        listening(app, settings.PORT, settings.HOST, 'PORT', (port) => {
          say(settings.HOST, port)
          setTimeout(begin, MOMENT)
        }),
      ]
      if (settings.PENGCE_METRICS_PORT !== null)
        servers.push(
          listening(operationApp(operation), settings.PENGCE_METRICS_PORT, settings.HOST, 'PENGCE_METRICS_PORT', (on) =>
            log.info('operation listens', { port: on }),
          ),
        )
      const end = async (): Promise<void> => {
        ending = true
        log.info('ending')
        const how = await endService({
          servers,
          drain: settings.PENGCE_DRAIN_SECONDS * 1000,
          patience: settings.PENGCE_STOP_SECONDS * 1000,
          quieten: () => rounds.stop(),
          close: async () => {
            await spans?.close()
            await close()
          },
        })
        log.info('ended', { how })
        process.exit(0)
      }
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end())
    },
  }
}

const spansTo = ({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }: Settings): SpanSender | null =>
  endpoint === null ? null : spanSender(endpoint, VERSION)

/** How long after it listens the service begins with what it does by itself, in milliseconds. */
const MOMENT = 1000

function say(hostname: string, port: number): void {
  const host = hostname.includes(':') ? `[${hostname}]` : hostname
  console.log(`Pengce 鹏策: http://${host}:${port}`)
}

/** A server that listens, or the end of the process with what to do about it. */
function listening(app: Hono, port: number, hostname: string, name: string, ready: (port: number) => void): Server {
  const server = createServer(getRequestListener(app.fetch))
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is in use; end the other program or choose another port: ${name}=${port === 8080 ? 8081 : port + 1} npm start`
        : `The service cannot listen on ${hostname}:${port}: ${error.message}`,
    )
    process.exit(1)
  })
  server.listen(port, hostname, () => {
    const at = server.address()
    ready(typeof at === 'object' && at !== null ? at.port : port)
  })
  return server
}
