import { z } from '@hono/zod-openapi'
import { APPLICANTS } from '@pengce/assess'
import { DateSchema, LanguageSchema } from '../view/schema.ts'

const factValue = z.union([z.boolean(), z.number(), z.string(), z.null()])
const factValues = z.record(z.string(), z.union([factValue, z.record(z.string(), factValue)])).openapi({
  description:
    'By fact id; a yearly fact by year. Money in yuan or as text (“200万元”), a rate as text (“60%”), a choice by key or label, ' +
    'a date as YYYY-MM-DD; “not-known” and “does-not-apply” where that is so.',
})
const ItemSchema = z
  .object({ id: z.string().optional(), name: z.string().optional(), facts: factValues })
  .openapi('Item')
const items = {
  projects: z.array(ItemSchema).optional(),
  events: z.array(ItemSchema).optional(),
  sites: z.array(ItemSchema).optional(),
  people: z.array(ItemSchema).optional(),
}
const AskedDatesSchema = z
  .object({ factsOn: DateSchema.optional(), appliedOn: DateSchema.optional(), rulesOn: DateSchema.optional() })
  .openapi('AskedDates')

/** An applicant's file. */
export const ApplicantSchema = z
  .object({
    applicant: z.enum(APPLICANTS),
    id: z.string().optional(),
    name: z.string().optional(),
    history: z.literal('complete').optional().openapi({ description: 'All support ever received is listed.' }),
    facts: factValues,
    ...items,
    dates: AskedDatesSchema.optional(),
    expected: z
      .record(z.string(), z.object({ facts: factValues.optional(), ...items }))
      .optional()
      .openapi({ description: 'By year: what is expected to hold from then on, and the yearly figures of that year.' }),
  })
  .openapi('Applicant')
/** An applicant's file with what is wanted of it. */
export const AssessmentRequestSchema = ApplicantSchema.extend({
  measures: z.array(z.string()).optional().openapi({ description: 'Only these measures; all when left out.' }),
  lang: LanguageSchema.optional(),
}).openapi('AssessmentRequest')
/** An applicant's file with what the advice is to be best by. */
export const AdviceRequestSchema = ApplicantSchema.extend({
  objective: z
    .enum(['certain', 'possible', 'soonest', 'fewest-obligations'])
    .optional()
    .openapi({ description: 'What the combination is best by; the money that is certain when left out.' }),
  years: z
    .number()
    .int()
    .min(1)
    .max(5)
    .optional()
    .openapi({ description: 'How many years to plan; three when left out.' }),
  lang: LanguageSchema.optional(),
}).openapi('AdviceRequest')
/** Two standings of one applicant, or of two. */
export const ChangesRequestSchema = z
  .object({
    before: z.union([ApplicantSchema, AskedDatesSchema]),
    after: z.union([ApplicantSchema, AskedDatesSchema]),
    lang: LanguageSchema.optional(),
  })
  .openapi('ChangesRequest', { description: 'One of the two may be dates alone: the same applicant on other dates.' })
