import { randomUUID } from 'node:crypto'
import type { Actor, Desk, Work } from '@pengce/casework'
import { type Unfit, unfitAddress } from './address.ts'
import type { EventType } from './event-type.ts'
import type { WebhookKeeping } from './keeping.ts'
import { addSecret } from './secret.ts'

/** Somebody that wants to be told. */
export interface Wish {
  readonly url: string
  readonly events: readonly EventType[]
  readonly office: string | null
}
/** A webhook as administrators see it; its secret is shown once, when it is made. */
export interface Webhook {
  readonly id: string
  readonly url: string
  readonly events: readonly string[]
  readonly office: string | null
  readonly madeAt: string
  readonly endedAt: string | null
  readonly endedWhy: 'asked' | 'gone' | null
  readonly waiting: number
  readonly givenUp: number
}

/** The most webhooks that are told at one time. */
export const MOST_WEBHOOKS = 50

/** No secret can be kept: the service has no key to encrypt it with. */
export interface NoKey {
  readonly code: 'webhook/no-key'
  readonly at: ''
}
export type WishRefused =
  | NoKey
  | { readonly code: 'webhook/address'; readonly at: 'url'; readonly why: Unfit }
  | { readonly code: 'webhook/too-many'; readonly at: ''; readonly most: number }

/** Makes a webhook with its secret. */
export function makeWebhook(
  desk: Desk,
  actor: Actor,
  { url, events, office }: Wish,
  { anywhere, key }: WebhookKeeping,
): Promise<{ readonly id: string; readonly secret: string } | { readonly problem: WishRefused }> {
  const why = unfitAddress(url, anywhere)
  if (why !== null) return Promise.resolve({ problem: { code: 'webhook/address', at: 'url', why } })
  if (key === null) return Promise.resolve({ problem: noKey })
  return desk.database.as(actor, async (tx) => {
    const told = await tx.selectFrom('webhook').select('id').where('ended_at', 'is', null).execute()
    if (told.length >= MOST_WEBHOOKS) return { problem: { code: 'webhook/too-many', at: '', most: MOST_WEBHOOKS } }
    const id = randomUUID()
    await tx
      .insertInto('webhook')
      .values({ id, url, events: [...new Set(events)], office, made_by: actor.id, made_at: desk.now() })
      .execute()
    return { id, secret: await addSecret(tx, id, key, desk.now()) }
  })
}

/** A new secret; the one before goes on signing beside it for a day. Null where there is no such webhook. */
export const renewSecret = (
  desk: Desk,
  actor: Actor,
  id: string,
  { key }: WebhookKeeping,
): Promise<string | null | { readonly problem: NoKey }> =>
  desk.database.as(actor, async (tx) => {
    if (!(await isTold(tx, id))) return null
    return key === null ? { problem: noKey } : addSecret(tx, id, key, desk.now())
  })

const noKey: NoKey = { code: 'webhook/no-key', at: '' }

/** Ends a webhook; what waits for it is sent no more. */
export const endWebhook = (desk: Desk, actor: Actor, id: string): Promise<boolean> =>
  desk.database.as(actor, async (tx) => {
    if (!(await isTold(tx, id))) return false
    await tx.updateTable('webhook').set({ ended_at: desk.now(), ended_why: 'asked' }).where('id', '=', id).execute()
    return true
  })

/** Notes an event for one webhook alone, so that its receiver can be tried. */
export const tryWebhook = (desk: Desk, actor: Actor, id: string): Promise<boolean> =>
  desk.database.as(actor, async (tx) => {
    if (!(await isTold(tx, id))) return false
    await tx
      .insertInto('webhook_event')
      .values({
        id: `try-${randomUUID()}`,
        at: desk.now(),
        type: 'webhook.tested',
        data: JSON.stringify({ webhook: id }),
      })
      .execute()
    return true
  })

const oneOf = (tx: Work, id: string) => tx.selectFrom('webhook').select('id').where('id', '=', id)
/** Whether there is such a webhook, told still or ended. */
export const isKnown = async (tx: Work, id: string): Promise<boolean> =>
  (await oneOf(tx, id).executeTakeFirst()) !== undefined
const isTold = async (tx: Work, id: string): Promise<boolean> =>
  (await oneOf(tx, id).where('ended_at', 'is', null).executeTakeFirst()) !== undefined

/** Every webhook, those that ended too, newest first. */
export const webhooksOf = (tx: Work): Promise<readonly Webhook[]> =>
  tx
    .selectFrom('webhook')
    .select((eb) => [
      'id',
      'url',
      'events',
      'office',
      'made_at as madeAt',
      'ended_at as endedAt',
      'ended_why as endedWhy',
      eb
        .selectFrom('webhook_message as m')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .whereRef('m.webhook', '=', 'webhook.id')
        .where('m.delivered_at', 'is', null)
        .where('m.given_up_at', 'is', null)
        .$asScalar()
        .$notNull()
        .as('waiting'),
      eb
        .selectFrom('webhook_message as m')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .whereRef('m.webhook', '=', 'webhook.id')
        .where('m.given_up_at', 'is not', null)
        .$asScalar()
        .$notNull()
        .as('givenUp'),
    ])
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .execute()

/** A message that has not arrived. */
export interface Undelivered {
  readonly id: string
  readonly type: string | null
  readonly case: string | null
  readonly at: string
  readonly attempts: number
  /** Null once it was given up, and where its webhook has ended. */
  readonly nextTry: string | null
  readonly givenUpAt: string | null
  readonly status: number | null
  readonly failure: string | null
}

/** What has not arrived at a webhook, oldest first. */
export async function undelivered(tx: Work, webhook: string, limit: number): Promise<readonly Undelivered[]> {
  const rows = await tx
    .selectFrom('webhook_message as m')
    .innerJoin('webhook_event as e', 'e.id', 'm.event')
    .innerJoin('webhook as w', 'w.id', 'm.webhook')
    .select([
      'w.ended_at',
      'm.event',
      'e.type',
      'm.case_id',
      'm.at',
      'm.attempts',
      'm.next_try',
      'm.given_up_at',
      'm.status',
      'm.failure',
    ])
    .where('m.webhook', '=', webhook)
    .where('m.delivered_at', 'is', null)
    .orderBy('m.at')
    .orderBy('m.event')
    .limit(limit)
    .execute()
  return rows.map((r) => ({
    id: r.event,
    type: r.type,
    case: r.case_id,
    at: r.at,
    attempts: r.attempts,
    nextTry: r.given_up_at === null && r.ended_at === null ? r.next_try : null,
    givenUpAt: r.given_up_at,
    status: r.status,
    failure: r.failure,
  }))
}

/** Sends what was given up once more, one message or all of a webhook; returns how many. Null where there is no such webhook that is told. */
export const resend = (desk: Desk, actor: Actor, webhook: string, message: string | null): Promise<number | null> =>
  desk.database.as(actor, async (tx) => {
    if (!(await isTold(tx, webhook))) return null
    const rows = await tx
      .updateTable('webhook_message')
      .set({ given_up_at: null, attempts: 0, next_try: desk.now() })
      .where('webhook', '=', webhook)
      .where('given_up_at', 'is not', null)
      .$if(message !== null, (q) => q.where('event', '=', message ?? ''))
      .returning('event')
      .execute()
    return rows.length
  })
