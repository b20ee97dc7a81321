import { z } from '@hono/zod-openapi'
import { FactSchema } from './fact-view.ts'
import { MeasureSummarySchema } from './measure-summary.ts'
import { CitationSchema, DateSchema, LinkSchema, ReadingSchema, SubjectSchema } from './schema.ts'

/** A service in a list. */
export const ServiceSummarySchema = z
  .object({
    id: z.string(),
    title: z.string(),
    document: z.string(),
    documentTitle: z.string(),
    inForce: z.boolean(),
    subjects: z.array(SubjectSchema).openapi({ description: 'Whom it is for; empty where the text leaves it open.' }),
    gives: z.array(z.object({ id: z.string(), title: z.string(), gives: z.string() })),
    decides: z.array(LinkSchema),
    materials: z.number().int(),
    begins: z.enum(['applicant', 'office']),
  })
  .openapi('ServiceSummary')
export const ServicesSchema = z.object({ services: z.array(ServiceSummarySchema) })

/** What every step says of itself. */
const step = { name: z.string(), kind: z.string(), title: z.string(), by: LinkSchema.nullable() }

export const AheadSchema = z
  .object({
    steps: z.array(
      z.object({
        ...step,
        theirs: z.boolean(),
        within: z.array(z.string()),
        doneBy: DateSchema.nullable(),
        provisional: z.boolean(),
      }),
    ),
    until: DateSchema.nullable(),
    provisional: z.boolean(),
    untimed: z.number().int(),
  })
  .openapi('Ahead', {
    description:
      'What is to come when all is granted and every term is used to its last day; days are counted as the law counts them.',
  })

/** A paper that is asked for: always, or where a condition holds. */
export const MaterialAskedSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    asked: z.enum(['always', 'on-condition']),
    facts: z.array(LinkSchema).openapi({ description: 'What the condition hangs on.' }),
    citations: z.array(CitationSchema),
  })
  .openapi('MaterialAsked')

/** A service as its page shows it. */
export const ServiceSchema = ServiceSummarySchema.omit({ materials: true, gives: true })
  .extend({
    gives: z.array(MeasureSummarySchema),
    limit: z.object({ text: z.string(), citations: z.array(CitationSchema) }).nullable(),
    ahead: AheadSchema,
    materials: z.array(MaterialAskedSchema),
    facts: z.array(
      FactSchema.extend({
        years: z.array(z.number().int()).openapi({ description: 'For a yearly fact, the years that are read.' }),
        readBy: z.array(z.string()).openapi({ description: 'What reads it, by title.' }),
      }),
    ),
    toAssign: z.array(LinkSchema),
    steps: z.array(
      z.object({
        ...step,
        within: z.array(z.string()),
        leads: z.array(z.object({ title: z.string(), to: z.string() })),
        outcome: z.string().nullable(),
        citations: z.array(CitationSchema),
      }),
    ),
    mermaid: z.string(),
    readings: z.array(ReadingSchema),
    citations: z.array(CitationSchema),
    papers: z
      .object({ kinds: z.array(z.string()), most: z.number().int() })
      .openapi({ description: 'Endings taken; bytes.' }),
  })
  .openapi('Service')
