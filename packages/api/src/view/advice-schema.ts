import { z } from '@hono/zod-openapi'
import { CombinationSchema } from './combination-schema.ts'
import { DatesSchema, EndsSchema, fen, MissingSchema, ReportedApplicantSchema, TotalsSchema } from './report-schema.ts'
import { CitationSchema, DateSchema } from './schema.ts'
import { YearsSchema } from './years-schema.ts'

const item = z.object({ id: z.string(), name: z.string() }).nullable()
const measure = z.object({ id: z.string(), document: z.string(), title: z.string() })

const ContradictionSchema = z
  .object({
    code: z.string(),
    at: z.string(),
    item,
    weight: z.enum(['against-meaning', 'unlikely']),
    facts: z.array(z.object({ at: z.string(), fact: z.string(), year: z.number().int().nullable(), text: z.string() })),
    text: z.string(),
  })
  .openapi('Contradiction', {
    description: 'Facts that cannot be so together, or hardly ever are; nothing is dropped.',
  })

const NextSchema = MissingSchema.extend({
  measures: z.array(z.string()),
  narrowing: fen.openapi({ description: 'What its answer settles on the average of likely answers.' }),
  bearing: z.array(
    z.object({
      measure: z.string(),
      title: z.string(),
      item: z.string().nullable(),
      open: fen.nullable().openapi({ description: 'Fen that are open under it; null without an upper end.' }),
    }),
  ),
  openQuestions: z.number().int().openapi({ description: 'Open now, this one included; most will not be asked.' }),
  why: z.string(),
}).openapi('NextQuestion')

const value = z.union([z.number(), z.boolean(), z.string()])
const ReachSchema = z
  .object({
    aim: z.enum(['qualify', 'more']),
    measure,
    item,
    citations: z.array(CitationSchema),
    suggestions: z.array(
      z.object({
        changes: z.array(
          z.union([
            z.object({
              kind: z.literal('fact'),
              fact: z.string(),
              year: z.number().int().nullable(),
              item: z.string().nullable(),
              from: value.nullable(),
              to: value,
              text: z.string(),
            }),
            z.object({ kind: z.literal('wait'), until: DateSchema, text: z.string() }),
          ]),
        ),
        appliedOn: DateSchema,
        verdict: z.enum(['yes', 'open']),
        gain: EndsSchema.nullable(),
        text: z.string(),
      }),
    ),
    note: z.string(),
  })
  .openapi('Reach', {
    description: 'Small honest changes that turn a refusal or bring more; only what is truly so counts.',
  })

/** The answer of the advice. */
export const AdviceSchema = z
  .object({
    applicant: ReportedApplicantSchema,
    dates: DatesSchema,
    totals: TotalsSchema,
    contradictions: z.array(ContradictionSchema),
    combination: CombinationSchema,
    possible: CombinationSchema.openapi({ description: 'The best by what is possible, beside the one asked for.' }),
    plan: YearsSchema,
    next: NextSchema.nullable().openapi({ description: 'Null when no answer could change a result.' }),
    withinReach: z.array(ReachSchema).openapi({ description: 'What is surely granted then first, then most money.' }),
  })
  .openapi('Advice')

/** The answer of the next question. */
export const NextQuestionSchema = z
  .object({
    dates: DatesSchema,
    next: NextSchema.nullable().openapi({ description: 'Null when no answer could change a result.' }),
  })
  .openapi('NextQuestionAnswer')

const ChangeSchema = z
  .object({
    kind: z.enum(['gained', 'lost', 'opened', 'closed', 'doubtful', 'more', 'less', 'narrowed', 'widened']),
    measure,
    documentTitle: z.string().nullable(),
    item,
    citations: z.array(CitationSchema),
    before: EndsSchema.nullable(),
    after: EndsSchema.nullable(),
    text: z.string(),
    why: z.array(z.object({ kind: z.string(), text: z.string() })),
  })
  .openapi('Change')

/** The answer of what changed. */
export const ChangesSchema = z
  .object({
    dates: z.object({ before: DatesSchema, after: DatesSchema }),
    changes: z.array(ChangeSchema).openapi({ description: 'What is gained first, then by money.' }),
  })
  .openapi('Changes')
