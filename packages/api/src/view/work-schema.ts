import { z } from '@hono/zod-openapi'
import { CaseSchema, EventSchema, QueuedSchema } from './case-schema.ts'
import { CitationSchema, DateSchema } from './schema.ts'

const Named = z.object({ id: z.string(), name: z.string() })
const TextSchema = z.object({ zh: z.string(), en: z.string() })
export const NothingSchema = z.object({ done: z.boolean() })

export const DeputySchema = z.object({
  id: z.string(),
  office: z.string(),
  absent: z.string(),
  deputy: z.string(),
  from: DateSchema,
  until: DateSchema,
  ground: z.string(),
  standsIn: z.boolean().openapi({ description: 'Today.' }),
  ended: z.boolean(),
})
/** The desk of an office as one of its officials sees it, or all desks as a supervisor does. */
export const DeskSchema = z
  .object({
    on: DateSchema,
    office: z.object({ id: z.string(), title: z.string() }).nullable(),
    me: Named,
    rows: z.array(
      QueuedSchema.extend({
        applicantName: z.string(),
        holder: Named.nullable(),
        whose: z.enum(['own', 'deputy', 'nobody', 'colleague']),
      }),
    ),
    /** Whether there are more than are shown. */
    cut: z.boolean(),
    loads: z.array(
      z.object({
        holder: Named.nullable(),
        open: z.number().int(),
        waiting: z.number().int(),
        past: z.number().int(),
        near: z.number().int(),
      }),
    ),
    clerks: z.array(Named.extend({ office: z.string() })),
    deputies: z.array(DeputySchema),
  })
  .openapi('Desk')
export const ToDoSchema = z
  .object({
    on: DateSchema,
    items: z.array(
      QueuedSchema.extend({
        applicantName: z.string(),
        kind: z.enum(['payment', 're-check', 'recovery']),
        open: z.number().int().openapi({ description: 'Fen.' }),
        openDue: DateSchema.nullable(),
        version: z.number().int(),
        since: DateSchema,
      }),
    ),
  })
  .openapi('DeskToDo')
export const HolderSchema = z.object({
  no: z.number().int(),
  does: z.enum(['take', 'give-back', 'hand-over']),
  office: z.string(),
  holder: Named.nullable(),
  ground: z.string().nullable(),
  by: Named,
  at: z.string(),
})
export const FindingSchema = z.object({
  subject: z.string(),
  no: z.number().int(),
  verdict: z.enum(['confirmed', 'refused', 'open']),
  value: z.unknown(),
  ground: z.string().nullable(),
  by: z.string(),
  at: z.string(),
})
const ReasonSchema: z.ZodType = z.looseObject({ mark: z.string().nullable(), text: z.string() }).openapi('DeskReason')
/** A case as it lies on a desk. */
export const SheetSchema = z
  .object({
    case: CaseSchema,
    applicantName: z.string(),
    holder: HolderSchema.nullable(),
    handings: z.array(HolderSchema),
    clerks: z.array(Named),
    events: z.array(EventSchema),
    waits: z.array(z.string()).openapi({ description: 'Whoever it waits for, by title.' }),
    clocks: z.array(
      z.object({
        of: z.string().nullable(),
        about: z.string(),
        title: z.string(),
        due: DateSchema.nullable(),
        provisional: z.boolean(),
        counted: z.array(z.string()).openapi({ description: 'One line for each day that counted or did not.' }),
      }),
    ),
    comes: z.array(z.object({ type: z.string(), title: z.string(), to: z.string(), ends: z.boolean() })),
    facts: z.array(
      z.object({
        key: z.string(),
        id: z.string(),
        year: z.number().int().nullable(),
        label: z.string(),
        question: z.string(),
        type: z.enum(['yes-no', 'figure', 'choice', 'date']),
        unit: z.string().nullable(),
        options: z.array(z.object({ key: z.string(), label: z.string() })),
        given: z.string().nullable().openapi({ description: 'What was given, in words.' }),
        state: z.string(),
        source: z.string().nullable(),
        needed: z.boolean().openapi({ description: 'A verdict or an answer still hangs on it.' }),
      }),
    ),
    findings: z.array(FindingSchema),
    /** What the findings change, to be sent with an answer. */
    found: z.record(z.string(), z.unknown()),
    measures: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        inQuestion: z.boolean(),
        verdict: z.enum(['yes', 'no', 'open']),
        headline: z.string(),
        amount: z.string().nullable(),
        reasons: ReasonSchema,
        amountReasons: ReasonSchema.nullable(),
        citations: z.array(CitationSchema),
      }),
    ),
    proposals: z.array(
      z.object({
        type: z.string(),
        of: z.string().nullable(),
        mustSay: z
          .boolean()
          .openapi({ description: 'It goes against the applicant or asks something, and must say why.' }),
        lines: z.array(TextSchema),
        owes: z.array(z.looseObject({ measure: z.string().nullable(), amount: z.number().int().nullable() })),
      }),
    ),
    objections: z.array(
      z.object({ id: z.string(), name: z.string(), contact: z.string(), text: z.string(), handedAt: z.string() }),
    ),
    complaints: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        text: z.string().nullable(),
        state: z.string(),
        answer: z.string().nullable(),
      }),
    ),
  })
  .openapi('DeskCase')
/** What an answer would come to. */
export const PreviewSchema = z
  .object({
    kind: z.string().nullable(),
    letter: z
      .object({
        office: z.string(),
        title: z.string(),
        number: z.string(),
        addressee: z.string(),
        paragraphs: z.array(z.string()),
        lines: z.array(z.string()),
        close: z.string().nullable(),
        grounds: z.string(),
        date: z.string(),
      })
      .nullable(),
    step: z.string(),
    due: DateSchema.nullable(),
    outcome: z.string().nullable(),
  })
  .openapi('AnswerPreview', { description: 'What would happen; nothing is written and no number taken.' })
