import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** One figure that is read when somebody asks for it, by the values of its label; null where it cannot be read now. */
export interface Reading {
  readonly name: string
  readonly help: string
  readonly label?: string
  readonly read: () => Promise<Readonly<Record<string, number>> | null>
}

/** The figures of one process, in the text format of Prometheus. */
export interface Metrics {
  readonly answered: (request: {
    readonly method: string
    readonly route: string
    readonly status: number
    readonly seconds: number
  }) => void
  readonly begun: () => void
  readonly ended: () => void
  /** A round of the clock that went well, or did not. */
  readonly round: (name: string, seconds: number, well: boolean) => void
  readonly faulted: () => void
  readonly type: string
  readonly text: () => Promise<string>
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** The figures of this process, beside those that are read from elsewhere. */
export function metricsOf(version: string, readings: readonly Reading[] = []): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry, prefix: 'pengce_' })
  const requests = new Histogram({
    name: 'pengce_http_request_duration_seconds',
    help: 'How long requests took until their answer began, by route pattern',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  })
  const open = new Gauge({ name: 'pengce_http_requests_open', help: 'Requests under way', registers })
  const faults = new Counter({ name: 'pengce_faults_total', help: 'Faults of our own', registers })
  const rounds = new Histogram({
    name: 'pengce_round_duration_seconds',
    help: 'How long the rounds of the clock and of the outbox took',
    labelNames: ['round', 'well'],
    buckets: [0.01, 0.1, 1, 10, 60],
    registers,
  })
  const lastRound = new Gauge({
    name: 'pengce_round_last_seconds',
    help: 'When each round last went well, in seconds since 1970',
    labelNames: ['round'],
    registers,
  })
  new Gauge({ name: 'pengce_build_info', help: 'Which version runs', labelNames: ['version', 'node'], registers }).set(
    { version, node: process.versions.node },
    1,
  )
  for (const { name, help, label, read } of readings)
    new Gauge({
      name,
      help,
      ...(label === undefined ? {} : { labelNames: [label] }),
      registers,
      async collect() {
        const found = await read()
        this.reset()
        if (found === null && label === undefined) this.remove()
        for (const [value, figure] of Object.entries(found ?? {}))
          if (label === undefined) this.set(figure)
          else this.set({ [label]: value }, figure)
      },
    })
  return {
    answered: ({ method, route, status, seconds }) =>
      requests.observe({ method: METHODS.has(method) ? method : 'other', route, status }, seconds),
    begun: () => open.inc(),
    ended: () => open.dec(),
    round: (name, seconds, well) => {
      rounds.observe({ round: name, well: String(well) }, seconds)
      if (well) lastRound.set({ round: name }, Math.floor(Date.now() / 1000))
    },
    faulted: () => faults.inc(),
    type: registry.contentType,
    text: () => registry.metrics(),
  }
}
