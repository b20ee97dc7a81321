import type { z } from '@hono/zod-openapi'
import type { CaseSchema, QueuedSchema } from './case-schema.ts'
import type {
  AlertsSchema,
  ComplaintSchema,
  DraftSchema,
  FileLinkSchema,
  MyCaseSchema,
  SavedFileSchema,
} from './my-schema.ts'
import type { ServiceSchema, ServiceSummarySchema } from './service-schema.ts'

// What applicants are answered, for whoever reads it with types.

export type ServiceSummaryView = z.output<typeof ServiceSummarySchema>
export type ServiceView = z.output<typeof ServiceSchema>
export type DraftView = z.output<typeof DraftSchema>
export type CaseShown = z.output<typeof CaseSchema>
export type QueuedShown = z.output<typeof QueuedSchema>
export type MyCaseView = z.output<typeof MyCaseSchema>
export type ComplaintView = z.output<typeof ComplaintSchema>
export type SavedFileView = z.output<typeof SavedFileSchema>
export type FileLinkView = z.output<typeof FileLinkSchema>
export type AlertsView = z.output<typeof AlertsSchema>
