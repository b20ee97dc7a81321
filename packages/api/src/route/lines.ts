import { z } from '@hono/zod-openapi'
import { readJsonText } from '@pengce/assess'
import type { Context } from 'hono'
import { bytesOf, MOST_BYTES } from '../body.ts'
import { languageOf } from '../language.ts'
import { type AnyProblem, refuse } from '../refusal.ts'
import { isObject, type Sent } from './asked.ts'

/** The most bytes of a whole request. */
export const MOST_BULK_BYTES = 32_000_000
/** The most lines where the service is not told otherwise. */
export const MOST_LINES = 10_000
/** Requests that are worked on at one time; further ones are asked to come again. */
const TOGETHER = 2

/** Everything that is wrong with a line of the request, as a line of the answer says it. */
export const LineProblemsSchema = z.array(z.looseObject({ code: z.string(), at: z.string(), text: z.string() }))

/** A line with its number; empty ones are passed over. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array
}

/** Answers lists of JSON, an object on each line, line by line and in their order. */
export class LineWork {
  readonly #most: number
  #working = 0
  constructor(most = MOST_LINES) {
    this.#most = most
  }

  /** Reads the lines of a request and sends what `answers` makes of them as it is asked for; what is no list is refused. */
  async answer(c: Context, answers: (lines: readonly Line[]) => AsyncGenerator<object>): Promise<Response> {
    const type = c.req.header('content-type') ?? ''
    if (!/^application\/(?:x-ndjson|ndjson|jsonl|x-jsonlines)\s*(?:;\s*charset="?utf-8"?\s*)?$/iu.test(type))
      return refuse(c, 415, [{ code: 'bulk/content-type', at: 'Content-Type', found: type.slice(0, 100) }])
    const bytes = await bytesOf(c.req.raw, MOST_BULK_BYTES)
    if (bytes === null) return refuse(c, 413, [{ code: 'request/too-large', at: '', most: MOST_BULK_BYTES }])
    const lines = [...linesIn(bytes)]
    if (lines.length > this.#most)
      return refuse(c, 413, [{ code: 'bulk/too-many-lines', at: '', count: lines.length, most: this.#most }])
    if (lines.length === 0) return refuse(c, 400, [{ code: 'bulk/empty', at: '' }])
    if (this.#working >= TOGETHER) {
      const busy = refuse(c, 503, [{ code: 'bulk/busy', at: '' }])
      busy.headers.set('Retry-After', '5')
      return busy
    }
    this.#working++
    const body = streamOf(answers(lines), () => {
      this.#working--
    })
    return new Response(body, {
      headers: {
        'Content-Type': 'application/x-ndjson; charset=utf-8',
        'Content-Language': languageOf(c),
        'Cache-Control': 'no-store',
      },
    })
  }
}

function* linesIn(bytes: Uint8Array): Generator<Line> {
  let [number, start] = [0, 0]
  while (start < bytes.length) {
    const found = bytes.indexOf(10, start)
    const end = found === -1 ? bytes.length : found
    number++
    const line = bytes.subarray(start, end)
    if (line.some((byte) => byte > 32)) yield { number, bytes: line }
    start = end + 1
  }
}

/** The object of a line, or why there is none. */
export function readLine({ bytes }: Line): { readonly value: Sent } | { readonly problems: readonly AnyProblem[] } {
  if (bytes.length > MOST_BYTES) return { problems: [{ code: 'request/too-large', at: '', most: MOST_BYTES }] }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { problems: [{ code: 'request/encoding', at: '' }] }
  }
  const read = readJsonText(text)
  if ('problems' in read) return { problems: read.problems }
  return isObject(read.value)
    ? { value: read.value }
    : { problems: [{ code: 'request/not-an-object', at: '', found: typeof read.value }] }
}

/** Lines as they are asked for: whoever reads slowly is not computed ahead of, and whoever leaves ends the work. */
function streamOf(lines: AsyncGenerator<object>, done: () => void): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let ended = false
  const end = () => {
    if (!ended) done()
    ended = true
  }
  return new ReadableStream({
    async pull(controller) {
      try {
        const next = await lines.next()
        if (next.done === true) {
          end()
          controller.close()
        } else controller.enqueue(encoder.encode(`${JSON.stringify(next.value)}\n`))
      } catch (error) {
        end()
        controller.error(error)
      }
    },
    async cancel() {
      end()
      await lines.return(undefined)
    },
  })
}
