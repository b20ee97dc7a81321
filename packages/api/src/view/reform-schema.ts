import { z } from '@hono/zod-openapi'
import { DRAFT_STEPS } from '@pengce/casework'
import { DateSchema, SeenSchema } from './schema.ts'

const word = z.string().min(1).max(300)
/** A change as data; the reader of changes says what is wrong in it, with the place. */
export const ChangeSchema = z
  .looseObject({ title: z.unknown().optional(), changes: z.array(z.unknown()).max(200) })
  .openapi('LawChange', {
    description: 'What `pengce population compare --change` takes: a title, changes, and who takes part.',
  })

export const PreviewRequestSchema = z
  .strictObject({ change: ChangeSchema, on: DateSchema.optional() })
  .openapi('PreviewRequest')

const VersionSchema = z.union([
  z.strictObject({ day: DateSchema }),
  z.strictObject({ draft: word }),
  z.strictObject({ published: z.literal(true) }),
])
export const ComparisonRequestSchema = z
  .union([
    z.strictObject({ change: ChangeSchema, asOf: DateSchema.optional() }),
    z.strictObject({ before: VersionSchema, after: VersionSchema, asOf: DateSchema.optional() }),
  ])
  .openapi('ComparisonRequest', {
    description: 'A change over the law in force on the day, or two versions: of a day, of a draft, or as published.',
  })
export type ComparisonRequest = z.infer<typeof ComparisonRequestSchema>

export const DraftContentSchema = z
  .strictObject({ title: z.strictObject({ zh: word, en: word }), change: ChangeSchema })
  .openapi('LawDraftContent')
export const DraftChangeSchema = DraftContentSchema.extend({
  seen: SeenSchema,
}).openapi('LawDraftChange')
export const DraftStepSchema = z
  .strictObject({
    step: z.enum(DRAFT_STEPS),
    seen: SeenSchema.openapi({ description: 'The version of the draft when you looked.' }),
    note: z.string().max(2000).nullable().optional(),
    from: DateSchema.optional().openapi({ description: 'The first day in force; with `withdrawn` the first day not.' }),
  })
  .openapi('LawDraftStep')

/** How far a comparison is. */
export const UnderWaySchema = z
  .object({
    progress: z.object({ stage: z.enum(['making', 'comparing']), done: z.number().int(), of: z.number().int() }),
  })
  .openapi('UnderWay')

/** A change in force, as an answer names it. */
export const LawVersionSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    from: DateSchema,
    until: DateSchema.nullable(),
    approvedBy: z.string(),
  })
  .openapi('LawVersion', { description: 'A change laid over the published rules on the day of the rules.' })
export type LawVersionView = z.infer<typeof LawVersionSchema>
