import { type Desk, SYSTEM } from '@pengce/casework'
import { sql } from 'kysely'
import { type PostOptions, post, type Taken } from './post.ts'
import { signingSecrets } from './secret.ts'
import { signedHeaders } from './sign.ts'

/** Seconds until each next try, as Standard Webhooks advises; after the last the message is given up until somebody resends it. */
export const TRIES = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400] as const
/** How long a message is one process's own: longer than it may take to send it. Then another takes it. */
const LEASE = 60_000

/** How messages are sent, and with what key the secrets that sign them were kept. */
export interface SendOptions extends PostOptions {
  readonly key: string | null
}

/** What a round of sending did. */
export interface Sent {
  readonly delivered: number
  readonly failed: number
  readonly givenUp: number
}

interface Message {
  readonly event: string
  readonly webhook: string
  readonly attempts: number
  readonly url: string
  readonly payload: string
}

/**
 * Sends what waits, at most `limit` messages, some side by side. A message of a case is not sent before those of earlier events of
 * the case have arrived or were given up, to the same webhook. Nothing of the store is held while a receiver is waited for.
 */
export async function sendWaiting(desk: Desk, options: SendOptions, limit = 100, together = 8): Promise<Sent> {
  let [taken, delivered, failed, givenUp] = [0, 0, 0, 0]
  const next = async (): Promise<Message | null> => (taken++ < limit ? take(desk) : null)
  const sendFrom = async (first: Message | null): Promise<void> => {
    for (let message = first; message !== null; message = await next()) {
      const how = await settle(desk, message, await deliver(desk, message, options))
      if (how === 'delivered') delivered++
      else if (how === 'given-up') givenUp++
      else failed++
    }
  }
  // Mostly nothing waits, and then the store is asked no more than once.
  const first = await next()
  if (first === null) return { delivered, failed, givenUp }
  await Promise.all(Array.from({ length: together }, async (_, i) => sendFrom(i === 0 ? first : await next())))
  return { delivered, failed, givenUp }
}

/** Takes the next message for a while: others pass over it, and find it again should this process end. */
const take = (desk: Desk): Promise<Message | null> =>
  desk.database.as(SYSTEM, async (tx) => {
    const now = desk.now()
    const { rows } = await sql<Message>`
      with next as (
        select m.event, m.webhook from pengce.webhook_message m
        join pengce.webhook w on w.id = m.webhook and w.ended_at is null
        where m.delivered_at is null and m.given_up_at is null and m.next_try <= ${now}
          and not exists (select from pengce.webhook_message e where e.webhook = m.webhook and e.case_id = m.case_id
            and (e.version, e.event) < (m.version, m.event) and e.delivered_at is null and e.given_up_at is null)
        order by m.next_try, m.at, m.version limit 1 for update of m skip locked
      )
      update pengce.webhook_message m
      set next_try = ${new Date(Date.parse(now) + LEASE).toISOString()}, attempts = m.attempts + 1
      from next, pengce.webhook w, pengce.webhook_event e
      where m.event = next.event and m.webhook = next.webhook and w.id = m.webhook and e.id = m.event
      returning m.event, m.webhook, m.attempts, w.url, coalesce(e.payload, '') as payload`.execute(tx)
    return rows[0] ?? null
  })

async function deliver(desk: Desk, { event, webhook, url, payload }: Message, options: SendOptions): Promise<Taken> {
  const at = desk.now()
  const secrets = await desk.database.as(SYSTEM, (tx) => signingSecrets(tx, webhook, options.key, at))
  // Nothing goes unsigned: with another key than they were kept with, messages wait until it is set again.
  if (secrets === null) return { status: null, failure: 'secret-not-opened' }
  const signed = { id: event, seconds: Math.floor(Date.parse(at) / 1000), body: payload }
  return post(url, signedHeaders(signed, secrets), payload, options)
}

type How = 'delivered' | 'again' | 'given-up'
const GONE = 410

const settle = (desk: Desk, message: Message, { status, failure }: Taken): Promise<How> =>
  desk.database.as(SYSTEM, async (tx) => {
    const now = desk.now()
    const taken = status !== null && status >= 200 && status < 300
    const wait = TRIES[message.attempts - 1]
    const how: How = taken ? 'delivered' : status === GONE || wait === undefined ? 'given-up' : 'again'
    await tx
      .updateTable('webhook_message')
      .set({
        status,
        failure,
        ...(how === 'delivered' ? { delivered_at: now } : {}),
        ...(how === 'given-up' ? { given_up_at: now } : {}),
        ...(how === 'again' ? { next_try: new Date(Date.parse(now) + jittered(wait ?? 0)).toISOString() } : {}),
      })
      .where('event', '=', message.event)
      .where('webhook', '=', message.webhook)
      .execute()
    // Whoever answers that there is nobody any more is told nothing more.
    if (status === GONE)
      await tx
        .updateTable('webhook')
        .set({ ended_at: now, ended_why: 'gone' })
        .where('id', '=', message.webhook)
        .where('ended_at', 'is', null)
        .execute()
    return how
  })

/** Up to a tenth later, so that those that failed together do not come together again. */
const jittered = (seconds: number): number => Math.round(seconds * 1000 * (1 + Math.random() / 10))
