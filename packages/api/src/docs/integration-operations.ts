import { z } from '@hono/zod-openapi'
import type { Language } from '@pengce/language'
import { LiveSchema, ReadySchema } from '../operation/serve.ts'
import { BulkLineSchema, BulkParameters } from '../route/bulk.ts'
import { OutlookSchema } from '../route/outlook.ts'
import {
  ResendRequestSchema,
  SecretSchema,
  UndeliveredSchema,
  WebhookRequestSchema,
  WebhooksSchema,
} from '../route/webhooks.ts'
import type { Service } from '../service.ts'
import type { IntegrationOperation } from './integration-operation-words.ts'
import type { More } from './plan-operations.ts'
import { AssessmentRequestSchema } from './request-schema.ts'

type Add = (
  operation: IntegrationOperation,
  method: 'get' | 'post',
  path: string,
  schema: z.ZodType,
  more?: More,
) => void

/** Describes what other systems ask of the service. */
export function addIntegrationOperations(add: Add, service: Service, language: Language): void {
  add('live', 'get', '/health/live', LiveSchema)
  add('ready', 'get', '/health/ready', ReadySchema, { refusals: [503] })
  const zh = language === 'zh'
  const [line] = service.examples
  add('bulk', 'post', '/v1/assessments/bulk', BulkLineSchema, {
    query: BulkParameters,
    refusals: [400, 413, 415, 503],
    content: 'application/x-ndjson',
    body: {
      type: 'application/x-ndjson',
      schema: z.string(),
      example: `${JSON.stringify({ id: line?.id ?? '1', ...Object(line?.file) })}\n`,
      description: zh
        ? '每行一个申请人资料（JSON，UTF-8），可加 id 和 measures；空行略过。'
        : 'One applicant on each line (JSON, UTF-8), with an id and measures where wanted; empty lines are passed over.',
    },
  })
  add('outlook', 'post', '/v1/outlook', OutlookSchema, {
    refusals: [400, 413, 415, 422],
    body: {
      schema: AssessmentRequestSchema.and(z.looseObject({ document: z.string().optional() })),
      example: { applicant: 'enterprise', facts: {}, document: service.law.policies[0]?.id ?? '' },
      description: zh
        ? '申请人资料，可加 document 或 measures。'
        : 'An applicant, with a document or measures where wanted.',
    },
  })
  if (service.cases === undefined) return
  const params = z.object({ id: z.string().openapi({ example: '0b9a3c1e-6d0f-4a57-9a39-1f5e2f3f7c11' }) })
  const known = [401, 403, 503]
  const nothing = {
    schema: z.strictObject({}),
    example: {},
    description: zh ? '不需要内容。' : 'Needs no content.',
  }
  add('webhooks', 'get', '/v1/webhooks', WebhooksSchema, { refusals: [400, ...known] })
  add('makeWebhook', 'post', '/v1/webhooks', SecretSchema, {
    refusals: [400, 401, 403, 409, 413, 415, 422, 503],
    body: {
      schema: WebhookRequestSchema,
      example: { url: 'https://hooks.example.gov.cn/pengce', events: ['case.decided', 'case.paid'] },
      description: zh ? '通知到哪里、哪些事。' : 'Where to tell what.',
    },
  })
  const one = { params, refusals: [401, 403, 404, 503], body: nothing }
  add('renewWebhookSecret', 'post', '/v1/webhooks/{id}/secret', SecretSchema, one)
  add('testWebhook', 'post', '/v1/webhooks/{id}/test', z.object({ noted: z.boolean() }), one)
  add('endWebhook', 'post', '/v1/webhooks/{id}/end', z.object({ ended: z.boolean() }), one)
  add('undelivered', 'get', '/v1/webhooks/{id}/messages', UndeliveredSchema, { params, refusals: [400, 404, ...known] })
  add('resend', 'post', '/v1/webhooks/{id}/messages/resend', z.object({ resent: z.number().int() }), {
    params,
    refusals: [400, 401, 403, 404, 413, 415, 503],
    body: {
      schema: ResendRequestSchema,
      example: {},
      description: zh ? '哪一条；不写则为全部。' : 'Which one; all when left out.',
    },
  })
}
