import { z } from '@hono/zod-openapi'
import type { Problem } from '@pengce/assess'
import { type Actor, type Answer, type GivenFact, readCaseFacts } from '@pengce/casework'
import type { Fact } from '@pengce/language'
import type { ServiceProblem } from '../problem.ts'
import { DateSchema, SeenSchema, YearSchema } from '../view/schema.ts'
import type { CaseService } from './case-service.ts'

const word = z.string().min(1).max(200)
const value = z.union([z.boolean(), z.number(), z.string().max(2000), z.null()])
/** Facts by id, values as people write them; a yearly one by year. */
export const FactsSchema = z.record(word, z.union([value, z.record(z.string().regex(/^\d{4}$/u), value)])).openapi({
  description:
    'By fact id; a yearly fact by year. Values as people write them: “200万元”, “60%”, true, an option by key or label.',
})
const TextSchema = z.union([z.string().min(1).max(2000), z.strictObject({ zh: word, en: word })])
const NoteSchema = z.strictObject({ lines: z.array(TextSchema).max(100).optional() }).openapi({
  description: 'Grounds and what is asked for, one line each; nothing personal, since the log is never purged.',
})

export const OpeningRequestSchema = z
  .strictObject({
    procedure: word,
    applicant: word,
    district: word.nullable().optional(),
    on: DateSchema.optional().openapi({ description: 'The day on which it was handed in; today when left out.' }),
    facts: FactsSchema.optional(),
    assigned: z.record(word, word).optional().openapi({
      description: 'Which office acts for a party that the procedure names by its part only.',
    }),
    note: NoteSchema.optional(),
  })
  .openapi('CaseOpening')

const fen = z.number().int().positive().max(Number.MAX_SAFE_INTEGER)
const OwedSchema = z.strictObject({
  direction: z.enum(['payable', 'recoverable']),
  payer: word,
  payee: word,
  line: word.openapi({ description: 'The budget line.' }),
  year: YearSchema,
  measure: word.nullable(),
  amount: fen.openapi({ description: 'Fen.' }),
  due: DateSchema.nullable(),
  cites: z.array(z.strictObject({ document: word, locator: word, hash: word })).max(20),
})
export const AnswerRequestSchema = z
  .strictObject({
    type: word,
    of: word.nullable().optional(),
    seen: SeenSchema.openapi({ description: 'How many events the log held when you looked.' }),
    on: DateSchema.optional().openapi({ description: 'The day on which it happened; today when left out.' }),
    facts: FactsSchema.optional(),
    note: NoteSchema.optional(),
    owes: z.array(OwedSchema).max(100).optional(),
    pays: z.strictObject({ amount: fen, direction: z.enum(['payable', 'recoverable']) }).optional(),
  })
  .openapi('CaseAnswer')

type FactsGiven = z.output<typeof FactsSchema>
/** Reads facts given with a case; what cannot be taken is a problem with its place. */
export function readFacts(
  given: FactsGiven,
  actor: Actor,
  factOf: (id: string) => Fact | undefined,
): { readonly facts: readonly GivenFact[] } | { readonly problems: readonly (Problem | ServiceProblem)[] } {
  const read = readCaseFacts(given, actor, factOf)
  if ('facts' in read) return read
  return {
    problems: read.problems.map((p) => (p.code === 'casework/unknown-fact' ? { ...p, code: 'cases/unknown-fact' } : p)),
  }
}

/** The answer that somebody gives to a case, read with its facts; it is given today unless it says another day. */
export function answerIn(
  { facts, type, seen, on, of, note, owes, pays }: z.output<typeof AnswerRequestSchema>,
  caseId: string,
  actor: Actor,
  { desk, factOf }: Pick<CaseService, 'desk' | 'factOf'>,
): { readonly answer: Answer } | { readonly problems: readonly (Problem | ServiceProblem)[] } {
  const read = readFacts(facts ?? {}, actor, factOf)
  if ('problems' in read) return read
  return {
    answer: {
      caseId,
      type,
      seen,
      of: of ?? null,
      on: on ?? desk.today(),
      facts: read.facts,
      note: note ?? {},
      ...(owes === undefined ? {} : { owes }),
      ...(pays === undefined ? {} : { pays }),
    },
  }
}
