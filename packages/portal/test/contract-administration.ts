import type {
  AccountEventsShown,
  AccountsShown,
  WebhookEventType,
  WebhookMessagesShown,
  WebhookSecretShown,
  WebhooksShown,
} from '@pengce/api'
import type { AccountEvent, Accounts } from '../src/wire/accounts.ts'
import type { Arrived, Secret, Told, Undelivered, Webhook } from '../src/wire/webhooks.ts'

// Checked by the compiler alone: what the service answers to administrators is what the portal's own copies of the types say.
export const administrationAnswers = {
  accounts: (answer: AccountsShown): Accounts => answer,
  events: (answer: AccountEventsShown): { readonly events: readonly AccountEvent[] } => answer,
  webhooks: (answer: WebhooksShown): { readonly webhooks: readonly Webhook[] } => answer,
  secret: (answer: WebhookSecretShown): Secret => answer,
  messages: (
    answer: WebhookMessagesShown,
  ): { readonly messages: readonly Undelivered[]; readonly arrived: readonly Arrived[] } => answer,
}

/** Every event that can be told is one that the portal lets somebody choose, and the other way round; that of a trial is sent unasked. */
export const events = {
  offered: (type: Exclude<WebhookEventType, 'webhook.tested'>): Told => type,
  taken: (told: Told): WebhookEventType => told,
}
