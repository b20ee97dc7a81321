import type { z } from '@hono/zod-openapi'
import type { AccountEventsSchema, AccountsSchema } from '../identity/account-view.ts'
import type { SecretSchema, UndeliveredSchema, WebhooksSchema } from '../route/webhooks.ts'

// What administrators are answered, for whoever reads it with types.

export type AccountsShown = z.output<typeof AccountsSchema>
export type AccountEventsShown = z.output<typeof AccountEventsSchema>
export type WebhooksShown = z.output<typeof WebhooksSchema>
export type WebhookSecretShown = z.output<typeof SecretSchema>
export type WebhookMessagesShown = z.output<typeof UndeliveredSchema>
export type { EventType as WebhookEventType } from '../webhook/event-type.ts'
