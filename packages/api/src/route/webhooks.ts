import { z } from '@hono/zod-openapi'
import { everyOffice } from '@pengce/vocabulary'
import type { Hono } from 'hono'
import { CommonParameters } from '../parameters.ts'
import { refuse } from '../refusal.ts'
import { withBody, withQuery } from '../request.ts'
import { answer } from '../service.ts'
import { nearestId } from '../unknown-id.ts'
import { isOffice } from '../view/office-title.ts'
import { arrived } from '../webhook/arrived.ts'
import { EVENT_TYPES } from '../webhook/event-type.ts'
import { failureText } from '../webhook/failure-text.ts'
import {
  endWebhook,
  isKnown,
  makeWebhook,
  renewSecret,
  resend,
  tryWebhook,
  undelivered,
  webhooksOf,
} from '../webhook/subscription.ts'
import type { Asked, CaseService } from './case-service.ts'
import { forAdministrators } from './for-whom.ts'

const short = z.string().min(1).max(200)
export const WebhookRequestSchema = z
  .strictObject({
    url: z.string().min(1).max(2000).openapi({ example: 'https://hooks.example.gov.cn/pengce' }),
    events: z.array(z.enum(EVENT_TYPES)).min(1).max(EVENT_TYPES.length),
    office: short.nullable().optional().openapi({
      description: 'Only cases in which this office has a part; all when left out.',
    }),
  })
  .openapi('WebhookRequest')
export const ResendRequestSchema = z.strictObject({
  message: short.nullable().optional().openapi({ description: 'One message; all that were given up when left out.' }),
})
const WebhookSchema = z.object({
  id: z.string(),
  url: z.string(),
  events: z.array(z.string()),
  office: z.string().nullable(),
  madeAt: z.string(),
  endedAt: z.string().nullable(),
  endedWhy: z.enum(['asked', 'gone']).nullable(),
  waiting: z.number().int(),
  givenUp: z.number().int(),
})
export const WebhooksSchema = z.object({ webhooks: z.array(WebhookSchema) }).openapi('Webhooks')
export const SecretSchema = z
  .object({ id: z.string(), secret: z.string().openapi({ description: 'Shown this once.' }) })
  .openapi('WebhookSecret')
/** A message of a webhook, on its way or arrived. */
const MessageSchema = z.object({
  id: z.string(),
  type: z.string().nullable(),
  case: z.string().nullable(),
  at: z.string(),
  attempts: z.number().int(),
})
export const UndeliveredSchema = z
  .object({
    messages: z.array(
      MessageSchema.extend({
        nextTry: z.string().nullable(),
        givenUpAt: z.string().nullable(),
        status: z.number().int().nullable(),
        failure: z.string().nullable(),
        failureText: z.string().nullable(),
      }),
    ),
    arrived: z
      .array(MessageSchema.extend({ arrivedAt: z.string() }))
      .openapi({ description: 'What arrived last, the latest first.' }),
  })
  .openapi('UndeliveredMessages')
const MOST_SHOWN = 200
const LAST_ARRIVED = 20
const statuses = { 'webhook/no-key': 503, 'webhook/address': 422, 'webhook/too-many': 409 } as const

/** Webhooks, for administrators: who is told of what, and what has not arrived. */
export function serveWebhooks(app: Hono, cases: CaseService): void {
  const { desk, webhooks } = cases
  const forKeeper = (work: (asked: Asked) => Promise<Response>) =>
    forAdministrators(cases, { code: 'webhook/not-yours', at: '' }, work)
  const id = ({ c }: Asked) => c.req.param('id') ?? ''
  const none = (asked: Asked) =>
    refuse(asked.c, 404, [{ code: 'not-found/webhook', at: 'id', id: id(asked).slice(0, 60) }])

  app.get(
    '/v1/webhooks',
    forKeeper(
      withQuery(CommonParameters, async ({ c, actor, language }) =>
        answer(c, { webhooks: await desk.database.as(actor, webhooksOf) }, language),
      ),
    ),
  )
  app.post(
    '/v1/webhooks',
    forKeeper(
      withBody(WebhookRequestSchema, async ({ c, actor, language, body: { url, events, office = null } }) => {
        if (office !== null && !isOffice(office)) {
          const nearest = nearestId(office, everyOffice)
          return refuse(c, 422, [
            { code: 'parameter/unknown-office', at: 'office', found: office.slice(0, 60), nearest },
          ])
        }
        const made = await makeWebhook(desk, actor, { url, events, office }, webhooks)
        if ('problem' in made) return refuse(c, statuses[made.problem.code], [made.problem])
        return answer(c, made, language)
      }),
    ),
  )
  app.post(
    '/v1/webhooks/:id/secret',
    forKeeper(async (asked) => {
      const secret = await renewSecret(desk, asked.actor, id(asked), webhooks)
      if (secret === null) return none(asked)
      if (typeof secret === 'object') return refuse(asked.c, 503, [secret.problem])
      return answer(asked.c, { id: id(asked), secret }, asked.language)
    }),
  )
  const doing = (act: typeof endWebhook, done: object) =>
    forKeeper(async (asked) =>
      (await act(desk, asked.actor, id(asked))) ? answer(asked.c, done, asked.language) : none(asked),
    )
  app.post('/v1/webhooks/:id/test', doing(tryWebhook, { noted: true }))
  app.post('/v1/webhooks/:id/end', doing(endWebhook, { ended: true }))
  app.get(
    '/v1/webhooks/:id/messages',
    forKeeper(
      withQuery(CommonParameters, async (asked) => {
        const found = await desk.database.as(asked.actor, async (tx) =>
          (await isKnown(tx, id(asked)))
            ? {
                messages: await undelivered(tx, id(asked), MOST_SHOWN),
                arrived: await arrived(tx, id(asked), LAST_ARRIVED),
              }
            : null,
        )
        if (found === null) return none(asked)
        const messages = found.messages.map((m) => ({
          ...m,
          failureText: m.failure === null ? null : failureText(m.failure, asked.language),
        }))
        return answer(asked.c, { ...found, messages }, asked.language)
      }),
    ),
  )
  app.post(
    '/v1/webhooks/:id/messages/resend',
    forKeeper(
      withBody(ResendRequestSchema, async (asked) => {
        const resent = await resend(desk, asked.actor, id(asked), asked.body.message ?? null)
        return resent === null ? none(asked) : answer(asked.c, { resent }, asked.language)
      }),
    ),
  )
}
