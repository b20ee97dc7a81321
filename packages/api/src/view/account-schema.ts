import { z } from '@hono/zod-openapi'
import { DateSchema } from './schema.ts'

const counted = { rows: z.number(), encoded: z.number(), notEncoded: z.number(), unaccounted: z.number() }
const row = { row: z.string(), kind: z.string(), title: z.string() }

export const CoverageSchema = z
  .object({
    total: z.object(counted),
    documents: z.array(
      z.object({
        document: z.string(),
        title: z.string().nullable(),
        ...counted,
        kinds: z.record(z.string(), z.object(counted)),
        reasons: z.record(z.string(), z.number()),
        notEncodedRows: z.array(
          z.object({ ...row, code: z.string(), reason: z.string(), detail: z.string().nullable() }),
        ),
        unaccountedRows: z.array(z.object(row)),
        unknownRows: z.array(z.string()),
      }),
    ),
  })
  .openapi('Coverage', { description: 'Every row of the register: encoded, not encoded with the reason, or neither.' })

const window = { from: DateSchema.nullable(), until: DateSchema.nullable(), inForce: z.boolean() }

export const TimelineSchema = z
  .object({
    on: DateSchema,
    documents: z.array(
      z.object({
        document: z.string(),
        title: z.string(),
        number: z.string().nullable(),
        ...window,
        endStated: z.boolean(),
        measures: z.number(),
        measuresInForce: z.number(),
        ownWindows: z.array(z.object({ measure: z.string(), title: z.string(), ...window })),
      }),
    ),
    changes: z.array(
      z.object({
        on: DateSchema,
        what: z.enum(['document-begins', 'document-ends', 'measure-begins', 'measure-ends', 'other-ends']),
        id: z.string(),
        by: z.string().nullable(),
        title: z.string().nullable(),
      }),
    ),
    successions: z.array(
      z.object({
        by: z.string(),
        successor: z.string(),
        ends: z.string(),
        from: DateSchema,
        predecessor: z.string().nullable(),
        part: z.string().nullable(),
        lastDay: DateSchema.nullable(),
        fit: z.enum(['seamless', 'gap', 'overlap', 'not-among-these']),
        days: z.number().nullable(),
      }),
    ),
    endedWithoutSuccessor: z.array(z.string()),
  })
  .openapi('Timeline', { description: 'What applies on a day, what changes when, how documents follow on each other.' })
