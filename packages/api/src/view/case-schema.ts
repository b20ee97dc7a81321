import { z } from '@hono/zod-openapi'
import { CitationSchema, DateSchema } from './schema.ts'

const due = {
  due: DateSchema.nullable().openapi({ description: 'The last day by which somebody must act.' }),
  provisional: z.boolean().openapi({ description: 'Counted beyond the last published holiday notice.' }),
  workingDaysLeft: z
    .number()
    .int()
    .nullable()
    .openapi({ description: 'After today up to and including the last day.' }),
  light: z
    .enum(['red', 'amber', 'green', 'none'])
    .openapi({ description: 'Past; within three working days; later; no term.' }),
}
/** A case in a queue. */
export const QueuedSchema = z
  .object({
    id: z.string(),
    number: z.string(),
    procedure: z.string(),
    title: z.string(),
    step: z.string(),
    applicant: z.string(),
    district: z.string().nullable(),
    openedOn: DateSchema,
    outcome: z.string().nullable(),
    mine: z.boolean(),
    lightText: z.string(),
    waitsUntil: DateSchema.nullable().openapi({
      description: 'The last day of a public notice or of another term that must only run.',
    }),
    ...due,
  })
  .openapi('QueuedCase')
export const QueueSchema = z.object({ on: DateSchema, cases: z.array(QueuedSchema), next: z.string().nullable() })

const PaperSchema = z
  .object({
    id: z.string(),
    material: z.string(),
    name: z.string(),
    mediaType: z.string(),
    size: z.number().int(),
    digest: z.string().openapi({ description: 'SHA-256.' }),
    addedBy: z.string(),
    addedAt: z.string(),
  })
  .openapi('CasePaper')
export const EventSchema = z
  .object({
    version: z.number().int(),
    type: z.string(),
    title: z.string(),
    of: z.string().nullable(),
    about: z.string().nullable(),
    on: DateSchema,
    enteredAt: z.string(),
    actor: z.string(),
    role: z.string(),
    office: z.string().nullable(),
    note: z.record(z.string(), z.unknown()),
    hash: z.string().openapi({ description: 'SM3 over the hash before and the event.' }),
  })
  .openapi('CaseEvent')
export const LogSchema = z.object({
  id: z.string(),
  events: z.array(EventSchema),
  holds: z.boolean().openapi({ description: 'The chain is whole and leads where the case stands.' }),
  fault: z.object({ fault: z.string(), version: z.number().int() }).nullable(),
})
/** A case as whoever asks sees it. */
export const CaseSchema = z
  .object({
    queued: QueuedSchema,
    version: z.number().int().openapi({ description: 'Send it back as `seen` with an answer.' }),
    fingerprint: z.string().openapi({ description: 'The version of the procedure that the case runs under.' }),
    at: z.string(),
    items: z.array(
      z.object({ id: z.string(), title: z.string(), by: z.string(), state: z.string(), stage: z.string().nullable() }),
    ),
    waitsFor: z.array(z.string()),
    answers: z.array(
      z.object({
        type: z.string(),
        of: z.string().nullable(),
        title: z.string(),
        about: z.string().nullable(),
        from: DateSchema.nullable(),
        needs: z.array(z.object({ id: z.string(), label: z.string(), question: z.string() })),
        mustSay: z.boolean().openapi({ description: 'Whether it is entered with a ground (`note.lines`) only.' }),
      }),
    ),
    materials: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        asked: z.enum(['yes', 'no', 'open']),
        citations: z.array(CitationSchema),
        papers: z.array(PaperSchema),
      }),
    ),
    papers: z.array(PaperSchema),
    conditions: z.array(
      z.object({
        item: z.string(),
        verdict: z.enum(['yes', 'no', 'open']),
        facts: z.array(z.object({ id: z.string(), label: z.string() })),
      }),
    ),
    facts: z.array(z.object({ key: z.string(), label: z.string(), held: z.unknown(), source: z.string() })),
    duties: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        title: z.string(),
        item: z.string().nullable(),
        by: z.string().nullable(),
        due: DateSchema.nullable(),
        open: z.boolean(),
        citations: z.array(CitationSchema),
      }),
    ),
    letters: z.array(
      z.object({ version: z.number().int(), kind: z.string(), number: z.string(), title: z.string(), on: DateSchema }),
    ),
    money: z.array(
      z.object({
        id: z.string(),
        direction: z.enum(['payable', 'recoverable']),
        payer: z.string(),
        payee: z.string(),
        line: z.string(),
        year: z.number().int(),
        measure: z.string().nullable(),
        amount: z.number().int(),
        paid: z.number().int(),
        open: z.number().int(),
        due: DateSchema.nullable(),
      }),
    ),
    total: z
      .object({ count: z.number().int(), limit: z.number().int().nullable(), provisional: z.boolean() })
      .nullable()
      .openapi({ description: 'Working days used of the items that count towards the limit of the whole.' }),
  })
  .openapi('Case')
export const BooksSchema = z.object({
  year: z.number().int(),
  lines: z.array(z.record(z.string(), z.unknown())),
  payable: z.object({ owed: z.number().int(), paid: z.number().int() }),
  recoverable: z.object({ owed: z.number().int(), paid: z.number().int() }),
})
export const ProceduresSchema = z.object({
  procedures: z.array(z.object({ id: z.string(), title: z.string(), document: z.string(), steps: z.number().int() })),
})
