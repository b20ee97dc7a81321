import type { Actor } from '../actor.ts'
import { type Complaint, complaintOf } from '../applicant/complaint.ts'
import type { Desk } from '../case/desk.ts'
import type { Done } from '../problem.ts'
import type { Work } from '../store/database.ts'
import { isOfficial } from '../work/clerk.ts'
import { mayOversee } from './chain-check.ts'

/** Sends a complaint to the office that must answer it; while that has not answered, it may be sent elsewhere. */
export const dispatchComplaint = (desk: Desk, actor: Actor, id: string, office: string): Promise<Done<Complaint>> =>
  desk.database.as(actor, async (tx): Promise<Done<Complaint>> => {
    if (!mayOversee(actor)) return { problem: { code: 'casework/not-a-supervisor' } }
    return moved(
      tx,
      id,
      (before) => before.state !== 'answered',
      () =>
        tx
          .updateTable('complaint')
          .set({ state: 'dispatched', office, dispatched_by: actor.id, dispatched_at: desk.now() })
          .where('id', '=', id)
          .where('state', 'in', ['received', 'dispatched'])
          .executeTakeFirst(),
    )
  })

/** Answers a complaint, once: by the office that it was sent to. With the answer it is closed. */
export const answerComplaint = (desk: Desk, actor: Actor, id: string, text: string): Promise<Done<Complaint>> =>
  desk.database.as(actor, async (tx): Promise<Done<Complaint>> => {
    const own = (before: Complaint) =>
      before.state === 'dispatched' && isOfficial(actor) && before.office === actor.office
    return moved(tx, id, own, () =>
      tx
        .updateTable('complaint')
        .set({ state: 'answered', answered_by: actor.id, answered_at: desk.now(), answer: text.trim() })
        .where('id', '=', id)
        .where('state', '=', 'dispatched')
        .executeTakeFirst(),
    )
  })

async function moved(
  tx: Work,
  id: string,
  may: (before: Complaint) => boolean,
  move: () => Promise<{ readonly numUpdatedRows: bigint }>,
): Promise<Done<Complaint>> {
  const before = await complaintOf(tx, id)
  if (before === null) return { problem: { code: 'casework/no-such-complaint', id } }
  const done = may(before) && (await move()).numUpdatedRows === 1n
  const now = await complaintOf(tx, id)
  if (!done || now === null) return { problem: { code: 'casework/complaint-not-yours', state: (now ?? before).state } }
  return { done: now }
}
