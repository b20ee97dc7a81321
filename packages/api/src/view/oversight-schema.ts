import { z } from '@hono/zod-openapi'
import { CitationSchema, DateSchema } from './schema.ts'

const count = z.number().int()
const line = {
  id: z.string(),
  title: z.string(),
  open: count,
  past: count,
  near: count,
  done: count.openapi({ description: 'Duties that were done in the time looked at.' }),
  averageTenths: count.nullable().openapi({ description: 'Tenths of a working day.' }),
  p90: count.nullable().openapi({ description: 'Working days that nine of ten took at most.' }),
  late: count,
  ended: count,
  corrections: count,
  returned: count,
  refused: count,
  notAccepted: count,
  ratings: count,
  starsTenths: count.nullable(),
  complaints: count,
  complaintsOpen: count,
}
const BoardLineSchema = z.object(line).openapi('OversightLine')
export const BoardSchema = z
  .object({
    from: DateSchema,
    until: DateSchema,
    offices: z.array(BoardLineSchema),
    procedures: z.array(BoardLineSchema),
  })
  .openapi('Oversight')
export const OverseenComplaintSchema = z
  .object({
    id: z.string(),
    case: z
      .object({ id: z.string(), number: z.string(), offices: z.array(z.object({ id: z.string(), title: z.string() })) })
      .nullable(),
    partyName: z.string(),
    kind: z.enum(['contest', 'complaint']),
    text: z.string().nullable(),
    askedAt: z.string(),
    state: z.enum(['received', 'dispatched', 'answered']),
    office: z.object({ id: z.string(), title: z.string() }).nullable(),
    dispatchedAt: z.string().nullable(),
    answeredAt: z.string().nullable(),
    answer: z.string().nullable(),
  })
  .openapi('OverseenComplaint')
export const OverseenComplaintsSchema = z.object({
  complaints: z.array(OverseenComplaintSchema),
  offices: z.array(z.object({ id: z.string(), title: z.string() })),
})
export const AuditSchema = z
  .object({
    lines: z.array(
      z.object({
        at: z.string(),
        source: z.enum(['event', 'look', 'hands', 'deputy', 'complaint', 'check', 'account']),
        sourceText: z.string(),
        actor: z.string(),
        actorName: z.string(),
        role: z.string().nullable(),
        office: z.string().nullable(),
        officeTitle: z.string().nullable(),
        case: z.string().nullable(),
        what: z.string(),
        whatText: z.string(),
        ground: z.string().nullable(),
      }),
    ),
    cut: z.boolean(),
  })
  .openapi('Audit')
export const ChecksSchema = z
  .object({
    checks: z.array(z.object({ at: z.string(), by: z.string(), cases: count, events: count, faults: count })),
  })
  .openapi('ChainChecks')
export const CheckedSchema = z
  .object({
    at: z.string(),
    cases: count,
    events: count,
    checkpoints: count,
    holds: z.boolean(),
    faults: z.array(z.object({ number: z.string(), version: count, fault: z.string(), text: z.string() })),
    brokenCheckpoint: z.object({ checkpoint: count, why: z.string() }).nullable(),
    books: z.array(z.string()),
  })
  .openapi('ChainChecked')
export const NoticesSchema = z
  .object({
    on: DateSchema,
    notices: z.array(
      z.object({
        number: z.string(),
        procedure: z.object({ id: z.string(), title: z.string(), document: z.string(), documentTitle: z.string() }),
        step: z.string(),
        office: z.object({ id: z.string(), title: z.string() }).nullable(),
        applicant: z.string(),
        district: z.string().nullable(),
        amount: count.nullable().openapi({ description: 'Fen, where it is certain.' }),
        since: DateSchema,
        lasts: z.object({ count, unit: z.string() }).nullable(),
        until: DateSchema.nullable(),
        provisional: z.boolean(),
        mayFail: z.boolean(),
        counted: z.array(z.string()),
        citations: z.array(CitationSchema),
      }),
    ),
  })
  .openapi('PublicNotices')
export const ObjectedSchema = z.object({ id: z.string(), at: z.string() }).openapi('ObjectionReceived')
