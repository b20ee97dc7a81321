import type { Actor } from '../actor.ts'
import { noteLook } from '../applicant/looked-at.ts'
import type { Done } from '../problem.ts'
import type { Work } from '../store/database.ts'
import { type Answer, answerIn, orUndone } from './answer.ts'
import type { CaseFile } from './case-file.ts'
import type { Desk } from './desk.ts'
import { type CaseSeen, look } from './look.ts'
import { type Opening, openIn } from './open.ts'

/** Enters an answer and looks at the case, in one transaction: whoever entered it is not told that it failed because looking did. */
export const answerThenLook = (desk: Desk, actor: Actor, given: Answer): Promise<Done<CaseSeen>> =>
  orUndone(desk.database.as(actor, async (tx) => seen(tx, desk, actor, await answerIn(tx, desk, actor, given))))

/** Opens a case and looks at it, in one transaction. */
export const openThenLook = (desk: Desk, actor: Actor, opening: Opening): Promise<Done<CaseSeen>> =>
  orUndone(desk.database.as(actor, async (tx) => seen(tx, desk, actor, await openIn(tx, desk, actor, opening))))

async function seen(tx: Work, desk: Desk, actor: Actor, result: Done<CaseFile>): Promise<Done<CaseSeen>> {
  if ('problem' in result) return result
  await noteLook(tx, desk, actor, result.done.id)
  const done = await look(tx, desk, actor, result.done.id)
  if (done === null) throw new Error(`${actor.id} cannot see case ${result.done.number}`)
  return { done }
}
