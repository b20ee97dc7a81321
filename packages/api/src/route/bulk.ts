import { setImmediate as othersFirst } from 'node:timers/promises'
import { z } from '@hono/zod-openapi'
import { type Assessment, assessAll, entitlements, receivedBy, rulesDayIn, ruleVersion, totalsOf } from '@pengce/assess'
import type { Language } from '@pengce/language'
import type { Hono } from 'hono'
import { CommonParameters } from '../parameters.ts'
import { lawOn } from '../reform/law-in-force.ts'
import { problemLines } from '../refusal.ts'
import { publicly } from '../request.ts'
import type { Service } from '../service.ts'
import { readFile } from './asked.ts'
import { type Line, LineProblemsSchema, LineWork, readLine } from './lines.ts'
import { readMeasures } from './measures-asked.ts'

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
      problems: LineProblemsSchema,
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
export function serveBulk(app: Hono, service: Service, mostLines?: number): void {
  const work = new LineWork(mostLines)
  app.post(
    '/v1/assessments/bulk',
    publicly(BulkParameters, ({ c, language, query }) =>
      work.answer(c, (lines) => answers(lines, service, language, query.detail === 'full')),
    ),
  )
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
  const { law } = await lawOn(service, rulesDayIn(file.dates, service.today()))
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
