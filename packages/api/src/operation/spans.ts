import type { Trace } from './trace.ts'

/** A request that was answered, as a span of its trace. */
export interface Span {
  readonly trace: Trace
  readonly name: string
  /** Milliseconds since 1970. */
  readonly began: number
  readonly ended: number
  readonly method: string
  readonly route: string
  readonly status: number
}
/** Sends spans on; what cannot be sent is dropped and counted, since the service must not suffer for its traces. */
export interface SpanSender {
  readonly add: (span: Span) => void
  readonly dropped: () => number
  /** Sends what is left. */
  readonly close: () => Promise<void>
}

/** The most spans that wait, and that go in one message. */
const MOST_WAITING = 2000
const MOST_AT_ONCE = 500
const EVERY = 2000

/** Sends spans to an OpenTelemetry collector as OTLP over HTTP in JSON (opentelemetry-proto 1). */
export function spanSender(endpoint: string, version: string): SpanSender {
  let waiting: Span[] = []
  let dropped = 0
  let sending: Promise<void> = Promise.resolve()
  const send = async (): Promise<void> => {
    while (waiting.length > 0) {
      const part = waiting.slice(0, MOST_AT_ONCE)
      waiting = waiting.slice(part.length)
      try {
        const answered = await fetch(`${endpoint}/v1/traces`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(message(part, version)),
          signal: AbortSignal.timeout(5000),
        })
        await answered.body?.cancel()
        if (!answered.ok) dropped += part.length
      } catch {
        dropped += part.length
      }
    }
  }
  const soon = () => {
    sending = sending.then(send)
    return sending
  }
  const timer = setInterval(() => void soon(), EVERY)
  timer.unref()
  return {
    add: (span) => {
      if (!span.trace.sampled) return
      if (waiting.length >= MOST_WAITING) dropped++
      else waiting.push(span)
    },
    dropped: () => dropped,
    close: () => {
      clearInterval(timer)
      return soon()
    },
  }
}

const attribute = (key: string, value: string | number) => ({
  key,
  value: typeof value === 'number' ? { intValue: String(value) } : { stringValue: value },
})
const SERVER = 2
const ERROR = 2
const nanoseconds = (ms: number): string => `${Math.round(ms * 1000)}000`

const message = (spans: readonly Span[], version: string) => ({
  resourceSpans: [
    {
      resource: { attributes: [attribute('service.name', 'pengce'), attribute('service.version', version)] },
      scopeSpans: [
        {
          scope: { name: 'pengce' },
          spans: spans.map((s) => ({
            traceId: s.trace.trace,
            spanId: s.trace.span,
            ...(s.trace.parent === null ? {} : { parentSpanId: s.trace.parent }),
            name: s.name,
            kind: SERVER,
            startTimeUnixNano: nanoseconds(s.began),
            endTimeUnixNano: nanoseconds(s.ended),
            attributes: [
              attribute('http.request.method', s.method),
              attribute('http.route', s.route),
              attribute('http.response.status_code', s.status),
            ],
            status: s.status >= 500 ? { code: ERROR } : {},
          })),
        },
      ],
    },
  ],
})
