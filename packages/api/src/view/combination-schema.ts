import { z } from '@hono/zod-openapi'
import { fen, MissingSchema } from './report-schema.ts'
import { CitationSchema } from './schema.ts'

/** A result as a choice or a plan names it. */
export const CandidateSchema = z
  .object({
    key: z.string().openapi({ description: 'The measure, and the item where there is one.' }),
    measure: z.string(),
    document: z.string(),
    documentTitle: z.string(),
    title: z.string(),
    name: z.string().openapi({ description: 'Title and item, with the document where titles repeat.' }),
    item: z.object({ id: z.string(), name: z.string() }).nullable(),
    low: fen,
    high: fen.nullable(),
    inKind: z.boolean(),
  })
  .openapi('Candidate')
/** The provision that binds results to each other. */
export const GroundSchema = z
  .object({
    kind: z.string(),
    id: z.string(),
    title: z.string(),
    citations: z.array(CitationSchema),
    picks: z.enum(['applicant', 'higher']).nullable(),
  })
  .openapi('Ground')
/** A bond that takes no part in a sum, and why. */
export const NotAppliedSchema = z
  .object({
    relation: z.string(),
    because: z.enum(['budget-of-all', 'cost-not-known', 'may-not-be-triggered']),
  })
  .openapi('NotApplied')

const chosen = z.array(
  CandidateSchema.extend({ net: fen.openapi({ description: 'What counts after deductions and ceilings.' }) }),
)

/** The best lawful combination. */
export const CombinationSchema = z
  .object({
    objective: z.enum(['certain', 'possible', 'soonest', 'fewest-obligations']),
    worth: fen,
    bound: fen.openapi({ description: 'No lawful choice is worth more.' }),
    proved: z.boolean().openapi({ description: 'False where the search ended first; the bound holds all the same.' }),
    proof: z.string(),
    chosen,
    displaced: z.array(
      CandidateSchema.extend({
        by: z.array(z.object({ key: z.string(), name: z.string(), ground: GroundSchema })),
        grounds: z.array(GroundSchema),
        difference: fen.nullable().openapi({ description: 'How much less the best choice with it is worth.' }),
        proved: z.boolean(),
        comparable: z.boolean(),
        text: z.string(),
        line: z.string().openapi({ description: 'With what is chosen instead, and the provision.' }),
      }),
    ),
    cuts: z.array(
      z.object({ ground: GroundSchema, of: z.array(z.string()), ceiling: fen, cut: fen, text: z.string() }),
    ),
    withinYears: z.tuple([fen, fen, fen]).nullable(),
    duties: z.array(
      z.object({ id: z.string(), title: z.string(), says: z.string(), citations: z.array(CitationSchema) }),
    ),
    withoutCeiling: z.array(z.string()),
    notApplied: z.array(NotAppliedSchema),
    alternatives: z
      .array(
        z.object({
          ground: GroundSchema,
          says: z.string(),
          chosen,
          worth: fen,
          bound: fen,
          proved: z.boolean(),
          text: z.string(),
        }),
      )
      .openapi({ description: 'What is best where a relation is read another way.' }),
    wouldChange: z
      .array(MissingSchema.extend({ measures: z.array(z.string()) }))
      .openapi({ description: 'Facts still missing on which it hangs which of rival measures is chosen.' }),
    lines: z.array(z.string()).openapi({ description: 'The same in sentences.' }),
  })
  .openapi('Combination')
