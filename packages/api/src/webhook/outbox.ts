import { type Deliverer, type Desk, deliver, SYSTEM } from '@pengce/casework'
import type { Log } from '../operation/log.ts'
import type { Round } from '../operation/rounds.ts'
import { dropOutlived } from './secret.ts'
import { type SendOptions, sendWaiting } from './send.ts'
import { spread } from './spread.ts'

/** What webhooks need to know beside the desk. */
export interface Outbox {
  /** The address that links in messages begin with. */
  readonly base: string
  readonly post: SendOptions
}

/** How long a message is kept after it was made; its tries are over within four days. */
const KEPT_DAYS = 30
/** How many of each kind one round takes. */
const AT_ONCE = 100

/** A duty that has arisen is told to whoever wants to be: noted together with its delivery, or not at all. */
export const noteDuty: Deliverer = async (tx, duty, desk) => {
  const anybody = await tx.selectFrom('webhook').select('id').where('ended_at', 'is', null).limit(1).executeTakeFirst()
  if (anybody === undefined) return { told: null }
  const id = `duty-${duty.id.replaceAll('/', '-')}`
  const { kind, step, item, by, due, provisional } = duty
  await tx
    .insertInto('webhook_event')
    .values({
      id,
      at: desk.now(),
      case_id: duty.caseId,
      version: duty.version,
      type: 'duty.arisen',
      data: JSON.stringify({ duty: { id: duty.id, kind, step, item, by, due, provisional } }),
    })
    .onConflict((c) => c.column('id').doNothing())
    .execute()
  return { told: id }
}

/** Delivers duties, spreads what happened over the webhooks and sends what waits. Several processes share the work. */
export const outboxRound = (desk: Desk, { base, post }: Outbox, every: number, log: Log): Round => ({
  name: 'outbox',
  every,
  work: async () => {
    const duties = await deliver(desk, noteDuty, AT_ONCE)
    const events = await spread(desk, base)
    const sent = await sendWaiting(desk, post, AT_ONCE)
    if (sent.givenUp > 0) log.warn('webhook messages were given up', { count: sent.givenUp })
    return duties.delivered >= AT_ONCE || events > 0 || sent.delivered >= AT_ONCE
  },
})

/** Takes away what was told long ago, and secrets that sign no more. */
export const forgetTold = (desk: Desk, every: number): Round => ({
  name: 'webhooks-kept',
  every,
  work: async () => {
    const before = new Date(Date.parse(desk.now()) - KEPT_DAYS * 86_400_000).toISOString()
    await desk.database.as(SYSTEM, async (tx) => {
      await tx
        .deleteFrom('webhook_message')
        .where('event', 'in', tx.selectFrom('webhook_event').select('id').where('spread_at', '<', before))
        .execute()
      await tx.deleteFrom('webhook_event').where('spread_at', '<', before).execute()
      await dropOutlived(tx, desk.now())
    })
    return false
  },
})
