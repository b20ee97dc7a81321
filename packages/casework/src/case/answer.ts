import { advance, answererOf, type CaseEvent, type Procedure, type Standing } from '@pengce/procedure'
import type { CivilDate } from '@pengce/values'
import type { Actor } from '../actor.ts'
import type { Done, Refusal } from '../problem.ts'
import type { Work } from '../store/database.ts'
import { type Advance, addEvent, type Entry, nextEvent, standingColumns, turnDuties } from './append.ts'
import { type CaseFile, caseFileOf } from './case-file.ts'
import { settledAhead } from './conditions.ts'
import type { Desk } from './desk.ts'
import { factsOf, type GivenFact, heldIn, keepFacts } from './facts.ts'
import { digestOf } from './open.ts'
import { versionOf } from './procedure-version.ts'
import { mayAnswer, whoOf } from './who.ts'

/** What somebody says happened in a case. */
export interface Answer {
  readonly caseId: string
  /** How many events the log held when they looked; another since then refuses the answer. */
  readonly seen: number
  readonly type: string
  readonly of: string | null
  readonly on: CivilDate
  /** Facts that come with it. */
  readonly facts: readonly GivenFact[]
  /** Grounds and remarks; nothing personal. */
  readonly note: Readonly<Record<string, unknown>>
}

/** Enters what happened: checked for who may say so, for the procedure, and for what others did meanwhile. */
export const answer = (desk: Desk, actor: Actor, given: Answer): Promise<Done<CaseFile>> =>
  orUndone(desk.database.as(actor, (tx) => answerIn(tx, desk, actor, given)))

/** The same inside a transaction that is open already. */
export async function answerIn(tx: Work, desk: Desk, actor: Actor, given: Answer): Promise<Done<CaseFile>> {
  const { caseId, seen, type, of, on } = given
  const file = await caseFileOf(tx, caseId)
  if (file === null) return { problem: { code: 'casework/no-such-case', id: caseId } }
  if (file.version !== seen) return changed(file, seen)
  if (on > desk.today()) return { problem: { code: 'casework/late-entry', on, today: desk.today() } }
  const p = await versionOf(tx, file.fingerprint)
  const answerer = answererOf(p, file.standing, { type, of })
  if (answerer.who !== 'nobody' && !mayAnswer(actor, answerer, file))
    return { problem: { code: 'casework/not-yours', id: file.number, type, who: whoOf(answerer, file.assigned) } }
  await keepFacts(tx, caseId, given.facts, actor.id, desk.now())
  const held = heldIn(await factsOf(tx, caseId))
  const applies = settledAhead(p, file.standing, type, held, datesOf(file, on))
  const advanced = advanceIn(p, file.standing, { type, of, on, applies }, desk)
  if ('problem' in advanced) throw new Undone(advanced.problem)
  const entry: Entry = { type, of, on, applies, note: { ...given.note, ...digestOf(given.facts) } }
  return enter(tx, desk, actor, file, entry, { procedure: p, fingerprint: file.fingerprint, ...advanced })
}

/** Facts are judged as on the day of application; the rules are those the case was opened under. */
const datesOf = (file: CaseFile, on: CivilDate) => ({ factsOn: on, appliedOn: file.openedOn, rulesOn: file.openedOn })

const advanceIn = (p: Procedure, standing: Standing, e: CaseEvent, desk: Desk) => advance(p, standing, e, desk.calendar)

/** A refusal after something was written: it leaves the transaction, so that nothing is kept. */
export class Undone extends Error {
  readonly problem: Refusal
  constructor(problem: Refusal) {
    super(problem.code)
    this.problem = problem
  }
}

/** What was refused after something was written, as the refusal that it is. */
export async function orUndone<T>(work: Promise<Done<T>>): Promise<Done<T>> {
  try {
    return await work
  } catch (error) {
    if (error instanceof Undone) return { problem: error.problem }
    throw error
  }
}

/** Writes an entry and moves the case; somebody who came first keeps their entry, and this one is refused. */
export async function enter(
  tx: Work,
  desk: Desk,
  actor: Actor,
  file: CaseFile,
  entry: Entry,
  next: Advance,
): Promise<Done<CaseFile>> {
  const event = nextEvent(file.id, file, entry, actor, desk.now())
  const moved = await tx
    .updateTable('case_file')
    .set({ version: event.version, head: event.hash, ...standingColumns(next, file.assigned, desk) })
    .where('id', '=', file.id)
    .where('version', '=', file.version)
    .executeTakeFirst()
  if (moved.numUpdatedRows === 0n)
    throw new Undone(changed((await caseFileOf(tx, file.id)) ?? file, file.version).problem)
  await addEvent(tx, event)
  await turnDuties(tx, file, file.standing, event, next)
  return { done: (await caseFileOf(tx, file.id)) ?? file }
}

const changed = (file: CaseFile, seen: number): { readonly problem: Refusal } => ({
  problem: { code: 'casework/changed-meanwhile', id: file.number, seen, now: file.version },
})
