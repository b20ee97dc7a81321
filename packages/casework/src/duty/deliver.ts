import { sql } from 'kysely'
import { SYSTEM } from '../actor.ts'
import type { Desk } from '../case/desk.ts'
import type { Work } from '../store/database.ts'
import { type OpenDuty, openDutyOfRow } from './duty.ts'

/**
 * Carries out one duty. What it writes through `tx` is kept together with the delivery, or not at all; whatever it does
 * outside may happen again after a crash, and must be told apart by the duty's id.
 */
export type Deliverer = (tx: Work, duty: OpenDuty, desk: Desk) => Promise<Readonly<Record<string, unknown>>>

/** What a round of deliveries did. */
export interface Delivered {
  readonly delivered: number
  readonly failed: number
}

/**
 * Carries out the duties that wait, oldest first, at most `limit`. Several services may do so side by side: each duty is
 * taken by one. A duty whose deliverer fails is tried again later, after 1, 2, 4 … minutes up to a day.
 */
export async function deliver(desk: Desk, deliverer: Deliverer, limit = 100): Promise<Delivered> {
  let delivered = 0
  let failed = 0
  while (delivered + failed < limit) {
    const outcome = await deliverOne(desk, deliverer)
    if (outcome === null) break
    if (outcome.failure === null) delivered++
    else {
      failed++
      await postpone(desk, outcome.duty, outcome.failure)
    }
  }
  return { delivered, failed }
}

interface Outcome {
  readonly duty: string
  readonly failure: string | null
}
async function deliverOne(desk: Desk, deliverer: Deliverer): Promise<Outcome | null> {
  let taken = ''
  try {
    return await desk.database.as(SYSTEM, async (tx) => {
      const row = await tx
        .selectFrom('delivery')
        .innerJoin('duty', 'duty.id', 'delivery.duty')
        .selectAll('duty')
        .where('delivery.delivered_at', 'is', null)
        .where('delivery.next_try', '<=', desk.now())
        .orderBy('delivery.next_try')
        .orderBy('delivery.duty')
        .limit(1)
        .forUpdate('delivery')
        .skipLocked()
        .executeTakeFirst()
      if (row === undefined) return null
      taken = row.id
      const receipt = await deliverer(tx, openDutyOfRow(row), desk)
      await tx
        .updateTable('delivery')
        .set({ delivered_at: desk.now(), receipt: JSON.stringify(receipt), attempts: sql`attempts + 1`, failure: null })
        .where('duty', '=', row.id)
        .execute()
      return { duty: row.id, failure: null }
    })
  } catch (error) {
    // Before a duty was taken it is the store that failed, which is not the duty's fault.
    if (taken === '') throw error
    return { duty: taken, failure: error instanceof Error ? error.message : String(error) }
  }
}

const DAY = 24 * 60
async function postpone(desk: Desk, duty: string, failure: string): Promise<void> {
  await desk.database.as(SYSTEM, async (tx) => {
    const row = await tx.selectFrom('delivery').select('attempts').where('duty', '=', duty).executeTakeFirst()
    const attempts = (row?.attempts ?? 0) + 1
    const minutes = Math.min(DAY, 2 ** Math.min(attempts - 1, 11))
    const next = new Date(new Date(desk.now()).getTime() + minutes * 60_000).toISOString()
    await tx
      .updateTable('delivery')
      .set({ attempts, next_try: next, failure: failure.slice(0, 500) })
      .where('duty', '=', duty)
      .execute()
  })
}
