import { setImmediate as othersFirst } from 'node:timers/promises'
import { z } from '@hono/zod-openapi'
import {
  type Assessment,
  assessAll,
  entitlements,
  readJsonText,
  receivedBy,
  ruleVersion,
  totalsOf,
} from '@pengce/assess'
import type { Language } from '@pengce/language'
import type { Hono } from 'hono'
import { bytesOf, MOST_BYTES } from '../body.ts'
import { languageOf } from '../language.ts'
import { CommonParameters, readParameters } from '../parameters.ts'
import { lawOn } from '../reform/law-in-force.ts'
import { type AnyProblem, problemLines, refuse } from '../refusal.ts'
import type { Service } from '../service.ts'
import { isObject, readFile, rulesDay, type Sent } from './asked.ts'
import { readMeasures } from './measures-asked.ts'

/** The most bytes of a whole request, and of one line. */
export const MOST_BULK_BYTES = 32_000_000
/** The most lines where the service is not told otherwise. */
export const MOST_LINES = 10_000
/** Bulk requests that are worked on at one time; further ones are asked to come again. */
const TOGETHER = 2

export const BulkParameters = CommonParameters.extend({
  detail: z.enum(['brief', 'full']).optional().openapi({
    description:
      '`brief` (unless said) gives totals and every result that is granted or open; `full` what /v1/assessments gives.',
  }),
})
const EndsSchema = z.object({ low: z.number().int(), high: z.number().int().nullable() }).nullable()
/** One line of the answer, or its last. */
export const BulkLineSchema = z
  .union([
    z.object({
      line: z.number().int(),
      id: z.string().nullable(),
      dates: z.looseObject({}),
      totals: z.looseObject({ certain: z.number().int(), possible: z.number().int() }),
      results: z.array(
        z.object({
          measure: z.string(),
          version: z.string(),
          item: z.string().nullable(),
          verdict: z.enum(['yes', 'open']),
          due: EndsSchema,
        }),
      ),
    }),
    z.object({
      line: z.number().int(),
      id: z.string().nullable(),
      problems: z.array(z.looseObject({ code: z.string(), at: z.string(), text: z.string() })),
    }),
    z.object({
      lines: z.number().int(),
      assessed: z.number().int(),
      refused: z.number().int(),
      complete: z.literal(true),
    }),
  ])
  .openapi('BulkLine', { description: 'The last line counts; without it the answer was cut short.' })

/** Assesses many applicants: a line of JSON for each, answered line by line in the same order. */
export function serveBulk(app: Hono, service: Service, mostLines = MOST_LINES): void {
  let working = 0
  app.post('/v1/assessments/bulk', async (c) => {
    const read = readParameters(c, BulkParameters)
    if ('problems' in read) return refuse(c, 400, read.problems)
    const type = c.req.header('content-type') ?? ''
    if (!/^application\/(?:x-ndjson|ndjson|jsonl|x-jsonlines)\s*(?:;\s*charset="?utf-8"?\s*)?$/iu.test(type))
      return refuse(c, 415, [{ code: 'bulk/content-type', at: 'Content-Type', found: type.slice(0, 100) }])
    const bytes = await bytesOf(c.req.raw, MOST_BULK_BYTES)
    if (bytes === null) return refuse(c, 413, [{ code: 'request/too-large', at: '', most: MOST_BULK_BYTES }])
    const lines = [...linesIn(bytes)]
    if (lines.length > mostLines)
      return refuse(c, 413, [{ code: 'bulk/too-many-lines', at: '', count: lines.length, most: mostLines }])
    if (lines.length === 0) return refuse(c, 400, [{ code: 'bulk/empty', at: '' }])
    if (working >= TOGETHER) {
      const busy = refuse(c, 503, [{ code: 'bulk/busy', at: '' }])
      busy.headers.set('Retry-After', '5')
      return busy
    }
    const language = languageOf(c)
    working++
    return new Response(
      streamOf(answers(lines, service, language, read.value.detail === 'full'), () => {
        working--
      }),
      {
        headers: {
          'Content-Type': 'application/x-ndjson; charset=utf-8',
          'Content-Language': language,
          'Cache-Control': 'no-store',
        },
      },
    )
  })
}

/** A line with its number; empty ones are passed over. */
interface Line {
  readonly number: number
  readonly bytes: Uint8Array
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

async function* answers(
  lines: readonly Line[],
  service: Service,
  language: Language,
  full: boolean,
): AsyncGenerator<object> {
  let [assessed, refused] = [0, 0]
  for (const line of lines) {
    // Whoever asks for one answer meanwhile does not wait for all of these.
    await othersFirst()
    const said = await answerTo(line, service, language, full)
    if ('problems' in said) refused++
    else assessed++
    yield said
  }
  yield { lines: lines.length, assessed, refused, complete: true }
}

async function answerTo(line: Line, service: Service, language: Language, full: boolean): Promise<object> {
  const read = readLine(line)
  if ('problems' in read) return { line: line.number, id: null, problems: problemLines(read.problems, language) }
  const { id, measures, ...file } = read.value
  const named = typeof id === 'string' ? id.slice(0, 200) : null
  const { law } = await lawOn(service, rulesDay(file, service.today()))
  const wanted = readMeasures(measures, law)
  const applicant = readFile(file, law, service.today(), wanted.problems)
  if ('problems' in applicant)
    return { line: line.number, id: named, problems: problemLines(applicant.problems, language) }
  const { dates } = applicant
  if (full)
    return { line: line.number, id: named, ...entitlements(law, applicant.applicant, dates, language, wanted.measures) }
  const found = assessAll(wanted.measures, applicant.applicant, dates)
  const totals = totalsOf(found, law, receivedBy(applicant.applicant))
  return { line: line.number, id: named, dates, totals, results: found.flatMap(resultOf) }
}

function readLine({ bytes }: Line): { readonly value: Sent } | { readonly problems: readonly AnyProblem[] } {
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

const resultOf = (a: Assessment): readonly object[] =>
  a.verdict === 'no'
    ? []
    : [
        {
          measure: a.measure.id,
          version: ruleVersion(a.measure).hash,
          item: a.item?.id ?? null,
          verdict: a.verdict,
          due: a.due === null ? null : { low: a.due.low, high: Number.isFinite(a.due.high) ? a.due.high : null },
        },
      ]

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
