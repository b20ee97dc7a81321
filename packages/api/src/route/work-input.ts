import { z } from '@hono/zod-openapi'
import { DateSchema, SeenOrNeverSchema } from '../view/schema.ts'

const word = z.string().min(1).max(200)
const ground = z.string().min(1).max(1000)
const seen = SeenOrNeverSchema.openapi({ description: 'How often it had changed when you looked; 0 for never.' })

export const HandingRequestSchema = z
  .strictObject({
    does: z.enum(['take', 'give-back', 'hand-over']),
    seen,
    to: word.nullable().optional(),
    ground: ground.nullable().optional(),
    office: word.nullable().optional().openapi({ description: 'For supervisors: whose holder changes.' }),
  })
  .openapi('CaseHanding')
const value = z.union([z.boolean(), z.number(), z.string().max(2000)])
export const FindingRequestSchema = z
  .strictObject({
    subject: word.openapi({ description: '`fact:`, `item:` or `material:` with its id; a yearly fact as `id@year`.' }),
    seen,
    verdict: z.enum(['confirmed', 'refused', 'open']),
    value: value.nullable().optional().openapi({ description: 'What was found, as people write it.' }),
    ground: ground.nullable().optional(),
  })
  .openapi('CaseFinding')
export const DeputyRequestSchema = z
  .strictObject({
    deputy: word,
    from: DateSchema,
    until: DateSchema,
    ground,
    office: word.optional().openapi({ description: 'For supervisors.' }),
    absent: word.optional().openapi({ description: 'For supervisors; an official is absent themselves.' }),
  })
  .openapi('DeputyRequest')
export const ObjectionRequestSchema = z
  .strictObject({
    name: z.string().trim().min(1).max(100),
    contact: z.string().trim().min(3).max(200),
    text: z.string().trim().min(1).max(4000),
  })
  .openapi('ObjectionRequest')
export const DispatchRequestSchema = z.strictObject({ office: word }).openapi('ComplaintDispatch')
export const ComplaintAnswerRequestSchema = z
  .strictObject({ text: z.string().trim().min(1).max(4000) })
  .openapi('ComplaintAnswer')
