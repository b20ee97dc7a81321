import { z } from '@hono/zod-openapi'
import { DateSchema, SeenSchema } from '../view/schema.ts'
import { FactsSchema } from './case-input.ts'

const word = z.string().min(1).max(200)
const says = z.string().trim().min(1).max(2000)

/** What is known of an applicant, to keep. */
export const SaveRequestSchema = z
  .strictObject({
    seen: SeenSchema.nullable().openapi({ description: 'Which save you saw; null for the first.' }),
    name: word,
    file: z.record(z.string(), z.unknown()).openapi({ description: 'An applicant as POST /v1/assessments takes it.' }),
    watched: z.array(word).max(500).default([]).openapi({ description: 'Measures to be told of; all when empty.' }),
  })
  .openapi('FileToSave')
export const LinkRequestSchema = z.strictObject({ party: word, until: DateSchema }).openapi('LinkToMake')
const content = {
  facts: FactsSchema.default({}),
  district: word.nullable().default(null),
  assigned: z.record(word, word).default({}),
}
export const DraftBeginRequestSchema = z
  .strictObject({ procedure: word, party: word, ...content })
  .openapi('DraftToBegin')
export const DraftChangeRequestSchema = z.strictObject({ seen: SeenSchema, ...content }).openapi('DraftToSave')
export const SubmissionRequestSchema = z.strictObject({ seen: SeenSchema }).openapi('Submission')
export const RatingRequestSchema = z
  .strictObject({
    stars: z.number().int().min(1).max(5),
    words: z.string().trim().max(2000).nullable().default(null),
  })
  .openapi('RatingToGive')
export const ContestRequestSchema = z
  .strictObject({
    about: SeenSchema.openapi({ description: 'The event of the log that is objected to.' }),
    ground: says,
  })
  .openapi('Objection')
export const ComplaintRequestSchema = z
  .strictObject({ party: word, case: word.nullable().default(null), text: says })
  .openapi('ComplaintToMake')
export const NothingSchema = z.strictObject({})
