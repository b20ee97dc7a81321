import type { Generated } from 'kysely'
import type { Instant, JsonOrNothing } from './column.ts'

export interface WebhookTable {
  id: string
  url: string
  events: string[]
  /** Only what happens in cases in which this office has a part; null for all. */
  office: string | null
  made_by: string
  made_at: Instant
  ended_at: string | null
  ended_why: 'asked' | 'gone' | null
}
export interface WebhookSecretTable {
  id: string
  webhook: string
  secret: string
  made_at: Instant
}
export interface WebhookEventTable {
  id: string
  at: Instant
  case_id: string | null
  version: number | null
  /** Null until it is spread, for an event of a case. */
  type: string | null
  data: JsonOrNothing
  /** The body that is signed and sent, the same at every try. */
  payload: string | null
  spread_at: string | null
}
export interface WebhookMessageTable {
  event: string
  webhook: string
  case_id: string | null
  version: number | null
  at: Instant
  attempts: Generated<number>
  next_try: Instant
  status: number | null
  failure: string | null
  delivered_at: string | null
  given_up_at: string | null
}
export interface LawSeenTable {
  measure: string
  fingerprint: string
  /** Whether its window held on the day it was last looked at. */
  holds: boolean
  seen_at: Instant
}

/** The tables of webhooks, by name. */
export interface WebhookTables {
  webhook: WebhookTable
  webhook_secret: WebhookSecretTable
  webhook_event: WebhookEventTable
  webhook_message: WebhookMessageTable
  law_seen: LawSeenTable
}
