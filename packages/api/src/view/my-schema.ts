import { z } from '@hono/zod-openapi'
import { FactsSchema } from '../route/case-input.ts'
import { QueuedSchema } from './case-schema.ts'
import { DateSchema } from './schema.ts'
import { AheadSchema } from './service-schema.ts'

/** What is known of an applicant, as it was saved. */
export const SavedFileSchema = z
  .object({
    party: z.string(),
    version: z.number().int().openapi({ description: 'Send it back as `seen` when you save.' }),
    name: z.string(),
    file: z.unknown(),
    watched: z.array(z.string()),
    savedAt: z.string(),
  })
  .openapi('SavedFile')
export const SavedFilesSchema = z.object({ parties: z.array(z.string()), files: z.array(SavedFileSchema) })
export const FileLinkSchema = z
  .object({
    id: z.string(),
    party: z.string(),
    until: DateSchema,
    madeAt: z.string(),
    works: z.boolean(),
    endedAt: z.string().nullable(),
    looks: z.number().int(),
    lookedAt: z.string().nullable(),
  })
  .openapi('FileLink')
export const SharedFileSchema = z.object({
  name: z.string(),
  file: z.unknown(),
  savedAt: z.string(),
  until: DateSchema,
})

/** An application that is being written. */
export const DraftSchema = z
  .object({
    id: z.string(),
    procedure: z.string(),
    title: z.string(),
    party: z.string(),
    version: z.number().int().openapi({ description: 'Send it back as `seen` when you save.' }),
    facts: FactsSchema,
    district: z.string().nullable(),
    assigned: z.record(z.string(), z.string()),
    papers: z.array(
      z.object({
        id: z.string(),
        material: z.string(),
        name: z.string(),
        mediaType: z.string(),
        size: z.number().int(),
        addedAt: z.string(),
      }),
    ),
    problems: z.array(z.object({ code: z.string(), at: z.string(), text: z.string() })),
    changedAt: z.string(),
    caseId: z.string().nullable(),
  })
  .openapi('ApplicationDraft')
export const SubmittedSchema = z.object({ id: z.string(), number: z.string() })

export const ComplaintSchema = z
  .object({
    id: z.string(),
    case: z.string().nullable(),
    kind: z.enum(['contest', 'complaint']),
    about: z.number().int().nullable(),
    text: z.string().nullable(),
    askedAt: z.string(),
    state: z.enum(['received', 'dispatched', 'answered']),
    office: z.string().nullable(),
    dispatchedAt: z.string().nullable(),
    answeredAt: z.string().nullable(),
    answer: z.string().nullable(),
  })
  .openapi('Complaint')
export const ComplaintsSchema = z.object({ complaints: z.array(ComplaintSchema) })
export const RatingSchema = z
  .object({ stars: z.number().int(), words: z.string().nullable(), ratedAt: z.string() })
  .openapi('Rating')

/** What an applicant sees of a case beside the case itself. */
export const MyCaseSchema = z
  .object({
    id: z.string(),
    number: z.string(),
    ahead: AheadSchema,
    clocks: z.array(
      z.object({
        about: z.enum(['item', 'correction', 'step', 'payment']),
        of: z.string().nullable(),
        by: z.string().nullable(),
        counted: z.array(z.string()).openapi({ description: 'How the last day was counted, line by line.' }),
      }),
    ),
    contestable: z.array(z.object({ about: z.number().int(), title: z.string(), on: DateSchema })),
    reviews: z.array(
      z.object({ about: z.number().int(), askedAt: z.string(), found: z.enum(['upheld', 'wrong']).nullable() }),
    ),
    complaints: z.array(ComplaintSchema),
    mayRate: z.boolean(),
    rating: RatingSchema.nullable(),
    payments: z.array(z.object({ liability: z.string(), amount: z.number().int(), on: DateSchema })),
  })
  .openapi('MyCase')

/** What is new for somebody. */
export const AlertsSchema = z
  .object({
    on: DateSchema,
    files: z.array(
      z.object({
        party: z.string(),
        name: z.string(),
        since: DateSchema,
        changes: z.array(z.looseObject({ kind: z.string(), text: z.string() })),
        opened: z.array(z.object({ id: z.string(), title: z.string(), from: DateSchema })),
      }),
    ),
    due: z.array(QueuedSchema),
  })
  .openapi('Alerts')
/** Everything that is held; cases with all that is in them. */
export const HeldSchema = z.looseObject({ madeAt: z.string() }).openapi('Held')
export const ErasedSchema = z.object({
  deleted: z.object({ files: z.number().int(), links: z.number().int(), applications: z.number().int() }),
  stays: z.array(z.object({ case: z.string(), why: z.string(), until: z.string() })),
})
