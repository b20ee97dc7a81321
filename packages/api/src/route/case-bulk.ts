import { z } from '@hono/zod-openapi'
import { openOnce } from '@pengce/casework'
import type { Hono } from 'hono'
import { CommonParameters } from '../parameters.ts'
import { problemLines, type Refused } from '../refusal.ts'
import { withQuery } from '../request.ts'
import { shaped } from '../shape.ts'
import { DateSchema } from '../view/schema.ts'
import { OpeningRequestSchema, readFacts } from './case-input.ts'
import type { Asked, CaseService } from './case-service.ts'
import { forOfficials } from './for-whom.ts'
import { type Line, LineProblemsSchema, LineWork, readLine } from './lines.ts'

/** A case as an office brings it. Its day is said, so that the same line reads the same on every day. */
export const BroughtCaseSchema = OpeningRequestSchema.extend({
  key: z.string().min(1).max(100).openapi({ description: 'By which your office knows it; unique with the office.' }),
  on: DateSchema.openapi({ description: 'The day on which it was handed in.' }),
}).openapi('BroughtCase')
/** One line of the answer, or its last. */
export const CaseLineSchema = z
  .union([
    z.object({
      line: z.number().int(),
      key: z.string(),
      id: z.string(),
      number: z.string(),
      before: z.boolean().openapi({ description: 'Whether it had been opened under this key before.' }),
    }),
    z.object({
      line: z.number().int(),
      key: z.string().nullable(),
      problems: LineProblemsSchema,
    }),
    z.object({
      lines: z.number().int(),
      opened: z.number().int(),
      before: z.number().int(),
      refused: z.number().int(),
      complete: z.literal(true),
    }),
  ])
  .openapi('CaseLine', { description: 'The last line counts; without it the answer was cut short.' })

/** Opens many cases: a line of JSON for each, each once under the key of the office that brings it. */
export function serveCaseBulk(app: Hono, cases: CaseService, mostLines?: number): void {
  const work = new LineWork(mostLines)
  app.post(
    '/v1/cases/bulk',
    forOfficials(
      cases,
      withQuery(CommonParameters, (asked) => work.answer(asked.c, (lines) => answers(lines, cases, asked))),
    ),
  )
}

async function* answers(lines: readonly Line[], cases: CaseService, asked: Asked): AsyncGenerator<object> {
  let [opened, before, refused] = [0, 0, 0]
  for (const line of lines) {
    const said = await answerTo(line, cases, asked)
    if ('problems' in said) refused++
    else if (said.before) before++
    else opened++
    yield { line: line.number, ...said }
  }
  yield { lines: lines.length, opened, before, refused, complete: true }
}

type Said =
  | { readonly key: string; readonly id: string; readonly number: string; readonly before: boolean }
  | { readonly key: string | null; readonly problems: readonly object[] }
async function answerTo(line: Line, { desk, factOf }: CaseService, { actor, language }: Asked): Promise<Said> {
  const wrong = (key: string | null, problems: readonly Refused[]): Said => ({
    key,
    problems: problemLines(problems, language),
  })
  const read = readLine(line)
  if ('problems' in read) return wrong(null, read.problems)
  const named = typeof read.value.key === 'string' ? read.value.key.slice(0, 100) : null
  const given = shaped(read.value, BroughtCaseSchema)
  if ('problems' in given) return wrong(named, given.problems)
  const { key, facts, district, assigned, note, ...opening } = given.value
  const held = readFacts(facts ?? {}, actor, factOf)
  if ('problems' in held) return wrong(key, held.problems)
  const brought = await openOnce(desk, actor, key, {
    ...opening,
    district: district ?? null,
    assigned: assigned ?? {},
    facts: held.facts,
    note: note ?? {},
  })
  if ('problem' in brought) return wrong(key, [brought.problem])
  const { file, before } = brought.done
  return { key, id: file.id, number: file.number, before }
}
