import type { z } from '@hono/zod-openapi'
import type {
  AuditSchema,
  BoardSchema,
  CheckedSchema,
  ChecksSchema,
  OverseenComplaintsSchema,
} from './oversight-schema.ts'
import type { draftSummary, draftView, previewView, settableView } from './reform-view.ts'
import type { DeskSchema, PreviewSchema, SheetSchema, ToDoSchema } from './work-schema.ts'

// What officials, supervisors and analysts are answered, for whoever reads it with types.

export type DeskShown = z.output<typeof DeskSchema>
export type ToDoShown = z.output<typeof ToDoSchema>
export type SheetShown = z.output<typeof SheetSchema>
export type AnswerPreview = z.output<typeof PreviewSchema>
export type BoardShown = z.output<typeof BoardSchema>
export type OverseenComplaints = z.output<typeof OverseenComplaintsSchema>
export type AuditShown = z.output<typeof AuditSchema>
export type ChecksShown = z.output<typeof ChecksSchema>
export type CheckedShown = z.output<typeof CheckedSchema>
export type SettableView = ReturnType<typeof settableView>
export type ReformPreview = ReturnType<typeof previewView>
export type LawDraftSummary = ReturnType<typeof draftSummary>
export type LawDraftView = ReturnType<typeof draftView>
