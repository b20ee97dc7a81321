import { z } from '@hono/zod-openapi'
import { DateSchema } from './schema.ts'

const word = z.string().max(400)
/** Observations to enter; values as people write them. */
export const ObservationsRequestSchema = z
  .strictObject({
    by: word.optional().openapi({ description: 'Who enters, where an observation does not say.' }),
    observations: z
      .array(
        z.strictObject({
          indicator: word,
          member: word.optional(),
          date: word,
          value: z.union([word, z.number()]),
          unit: word.optional(),
          source: word,
          by: word.optional(),
          note: word.optional(),
          correction: z.boolean().optional(),
        }),
      )
      .min(1)
      .max(5000),
  })
  .openapi('ObservationsRequest')
export const ObservationsSchema = z
  .object({
    observations: z.array(
      z.object({ id: z.string(), of: z.string(), member: z.string(), on: DateSchema, corrects: z.string().nullable() }),
    ),
    aside: z.array(
      z.object({
        at: z.string(),
        problems: z.array(z.looseObject({ code: z.string(), at: z.string(), text: z.string() })),
      }),
    ),
  })
  .openapi('ObservationsTaken', { description: 'What was taken in, and what was kept aside with every reason.' })
