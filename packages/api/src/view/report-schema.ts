import { z } from '@hono/zod-openapi'
import { LawVersionSchema } from './reform-schema.ts'
import {
  CitationSchema,
  DateSchema,
  LinkSchema,
  ReadingSchema,
  ReasonSchema,
  SubjectSchema,
  UnitSchema,
  WindowSchema,
} from './schema.ts'

/** Whole fen. */
export const fen = z.number().int()
export const EndsSchema = z
  .object({ low: fen, high: fen.nullable() })
  .openapi('Ends', { description: 'A range; a null upper end is no upper end. Known when both are the same.' })
const SpanSchema = z
  .object({ count: z.number().int(), unit: z.enum(['working-day', 'day', 'month', 'year']) })
  .openapi('Span')
const PerSchema = z.enum(['once', 'year', 'quarter', 'month', 'event', 'application'])
export const DatesSchema = z
  .object({ factsOn: DateSchema, appliedOn: DateSchema, rulesOn: DateSchema })
  .openapi('Dates', {
    description: 'When the facts are true, when the application is made, and the day whose rules govern.',
  })

const AmountSchema = EndsSchema.extend({
  unit: z.string().openapi({ description: '`fen` for money, otherwise a unit.', example: 'fen' }),
  partsPerUnit: z.number().int(),
  per: PerSchema,
  kind: z.enum(['exact', 'at-most', 'decided-by-authority', 'in-kind']),
  schedule: z.object({
    per: PerSchema,
    atMost: SpanSchema.nullable(),
    paidEvery: z.string().nullable(),
    instalments: z.array(z.string()),
  }),
  text: z.string(),
}).openapi('Amount')

export const MissingSchema = z
  .object({
    fact: z.string(),
    back: z.number().int(),
    year: z.number().int().nullable(),
    item: z.string().nullable(),
    label: z.string(),
    question: z.string(),
    note: z.string().nullable(),
    type: z.enum(['yes-no', 'figure', 'choice', 'date']),
    unit: UnitSchema.optional(),
    options: z.array(z.object({ key: z.string(), label: z.string() })).optional(),
    source: z.string(),
    weight: z.number().nullable().openapi({ description: 'Fen that hang on it; null when there is no upper end.' }),
  })
  .openapi('Missing', { description: 'A fact that is still needed, as it is asked.' })

const ReportSchema = z
  .object({
    measure: z.object({
      id: z.string(),
      document: z.string(),
      documentTitle: z.string().nullable(),
      title: z.string(),
      subjects: z.array(SubjectSchema),
      support: z.string().nullable(),
    }),
    citations: z.array(CitationSchema),
    item: z.object({ id: z.string(), name: z.string(), subject: SubjectSchema }).nullable(),
    verdict: z.enum(['yes', 'no', 'open']),
    inForce: z.boolean(),
    headline: z.string(),
    amount: AmountSchema.nullable(),
    total: EndsSchema.extend({ unit: z.literal('fen'), text: z.string() }).nullable(),
    due: EndsSchema.nullable(),
    what: z.string().nullable(),
    decidedBy: z.array(LinkSchema),
    reasons: ReasonSchema,
    amountReasons: ReasonSchema.nullable(),
    readings: z.array(ReadingSchema),
    missing: z.array(MissingSchema),
    notWith: z.array(z.string()),
    requires: z.array(z.string()),
    ruleVersion: WindowSchema.extend({ policy: z.string(), hash: z.string() }),
    dates: DatesSchema,
  })
  .openapi('Report', { description: 'One measure for one applicant, or for one of its projects, events or sites.' })

const ids = z.array(z.string())
export const TotalsSchema = z
  .object({
    unit: z.literal('fen'),
    certain: fen.openapi({
      description:
        'Had by the best lawful combination whatever else turns out: one payment of what recurs. Ceilings, deductions and exclusions are counted.',
    }),
    possible: fen.openapi({
      description:
        'No lawful combination comes to more from measures with an upper end; what recurs is counted over its longest time.',
    }),
    proved: z.boolean().openapi({
      description: 'False where the search ended before it was proved; the upper sum holds all the same.',
    }),
    withoutCeiling: ids.openapi({ description: 'Measures without an upper end: they add only what is sure.' }),
    countedOnce: ids.openapi({ description: 'Measures that recur without a stated end; one payment is possible.' }),
    recurring: ids.openapi({ description: 'Granted measures paid again and again, of which one payment is certain.' }),
    leftOut: ids.openapi({
      description:
        'Granted measures that the best combination leaves out or counts only in part, because of the others.',
    }),
    combined: z.boolean().openapi({
      description:
        'True where results rule each other out, are deducted or share a ceiling, so that a sum is less than that of all.',
    }),
    counts: z.object({ yes: z.number().int(), open: z.number().int(), no: z.number().int() }),
  })
  .openapi('Totals')

/** Who was assessed, with what belongs to it. */
export const ReportedApplicantSchema = z.object({
  id: z.string(),
  name: z.string(),
  subject: SubjectSchema,
  items: z.array(z.object({ id: z.string(), name: z.string(), subject: SubjectSchema })),
})

/** The answer of an assessment. */
export const EntitlementsSchema = z
  .object({
    applicant: ReportedApplicantSchema,
    dates: DatesSchema,
    totals: TotalsSchema,
    reports: z.array(ReportSchema),
    questions: z.array(MissingSchema.extend({ measures: ids })).openapi({
      description: 'Facts still needed over all reports, most useful first.',
    }),
    lawVersions: z.array(LawVersionSchema).optional().openapi({
      description: 'What was laid over the published rules on the day of the rules; absent where nothing was.',
    }),
  })
  .openapi('Entitlements')
