import type { Dates } from '@pengce/language'
import { advance, answererOf, type CaseEvent, dueOf, type Procedure, type Standing } from '@pengce/procedure'
import type { CivilDate } from '@pengce/values'
import type { Actor } from '../actor.ts'
import { issueLetter } from '../letter/letter.ts'
import { charge } from '../money/charge.ts'
import { grantedRange, outsideRule } from '../money/granted.ts'
import { liabilitiesOf, type Owed, owe, type Paid, payOff } from '../money/liability.ts'
import type { Done, Refusal } from '../problem.ts'
import type { Work } from '../store/database.ts'
import { type Advance, addEvent, type Entry, nextEvent, standingColumns, turnDuties } from './append.ts'
import { type CaseFile, caseFileOf, caseFileOfRow } from './case-file.ts'
import { type CaseFacts, datesOf, settledAhead } from './conditions.ts'
import { type Desk, measureOn } from './desk.ts'
import { factsOf, type GivenFact, heldIn, keepFacts } from './facts.ts'
import { groundsIn } from './grounds.ts'
import { digestOf } from './open.ts'
import { versionOf } from './procedure-version.ts'
import { mustSay } from './sense.ts'
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
  /** Grounds (`lines`) and remarks; nothing personal. What goes against the applicant is not entered without a ground. */
  readonly note: Readonly<Record<string, unknown>>
  /** What is owed because of it. */
  readonly owes?: readonly Owed[]
  /** What was paid, in fen, on what is owed. */
  readonly pays?: Paid
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
  if (mustSay(p, file.standing.at, type, answerer) && groundsIn(given.note).length === 0)
    return { problem: { code: 'casework/ground-missing' } }
  await keepFacts(tx, caseId, given.facts, actor.id, desk.now())
  const held = heldIn(await factsOf(tx, caseId))
  const applies = settledAhead(p, file.standing, type, held, datesOf(file, on))
  const advanced = advanceIn(p, file.standing, { type, of, on, applies }, desk)
  if ('problem' in advanced) throw new Undone(advanced.problem)
  const refused = await overGranted(tx, desk, file, given.owes ?? [], held, datesOf(file, on))
  if (refused !== null) throw new Undone(refused)
  const entry: Entry = { type, of, on, applies, note: { ...given.note, ...digestOf(given.facts), ...moneyNote(given) } }
  const entered = await enter(tx, desk, actor, file, entry, {
    procedure: p,
    fingerprint: file.fingerprint,
    ...advanced,
  })
  if ('done' in entered) await moveMoney(tx, entered.done, given, on, desk)
  return entered
}

const advanceIn = (p: Procedure, standing: Standing, e: CaseEvent, desk: Desk) => advance(p, standing, e, desk.calendar)

/** What the log says of money, so that the books can be checked against it. */
const moneyNote = ({ owes, pays }: Answer): Readonly<Record<string, unknown>> => ({
  ...(owes === undefined ? {} : { owes }),
  ...(pays === undefined ? {} : { pays }),
})

/** Writes what is owed and paid into the books, within the budget and never more than is owed. */
async function moveMoney(
  tx: Work,
  { id, version, standing }: CaseFile,
  { owes, pays }: Answer,
  on: CivilDate,
  { calendar }: Pick<Desk, 'calendar'>,
): Promise<void> {
  if (owes !== undefined) {
    // Where no day is named, it is the last day of the payment that was asked for.
    const { open } = standing.payment
    const due = open === null ? null : (dueOf(open, calendar)?.date ?? null)
    await owe(
      tx,
      id,
      version,
      owes.map((o) => ({ ...o, due: o.due ?? due })),
    )
  }
  // Paid before it is charged: paying holds the lines of all that is owed at once, in the order in which everybody does.
  if (pays !== undefined) {
    const { left, unshared } = await payOff(tx, id, version, { ...pays, on })
    if (left > 0 && unshared !== null) throw new Undone({ code: 'money/not-shared-yet', ...unshared })
    if (left > 0) throw new Undone({ code: 'money/more-than-owed', asked: pays.amount, owed: pays.amount - left })
  }
  const charged = await charge(tx, owes ?? [])
  if ('problem' in charged) throw new Undone(charged.problem)
}

/** Why what is granted is not what its measure gives on the facts of the case; null where it is. */
async function overGranted(
  tx: Work,
  desk: Desk,
  file: CaseFile,
  owes: readonly Owed[],
  held: CaseFacts,
  dates: Dates,
): Promise<Refusal | null> {
  const payable = owes.filter((o) => o.direction === 'payable')
  if (payable.length === 0) return null
  const before = await liabilitiesOf(tx, file.id)
  for (const id of new Set(payable.map((o) => o.measure))) {
    const measure = id === null ? undefined : measureOn(desk, id, dates.rulesOn)
    if (measure === undefined) continue
    const range = grantedRange(measure, held, dates)
    if (range === null) continue
    if ('code' in range) return range
    const sum = (of: readonly Owed[]) =>
      of.filter((o) => o.measure === id && o.direction === 'payable').reduce((all, o) => all + o.amount, 0)
    const refused = outsideRule(measure, range, sum(before), sum(payable))
    if (refused !== null) return refused
  }
  return null
}

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
    .returningAll()
    .executeTakeFirst()
  if (moved === undefined) throw new Undone(changed((await caseFileOf(tx, file.id)) ?? file, file.version).problem)
  await addEvent(tx, event)
  await turnDuties(tx, file, file.standing, event, next)
  const now = caseFileOfRow(moved)
  await issueLetter(tx, next.procedure, file.standing, event, now, desk.calendar)
  return { done: now }
}

const changed = (file: CaseFile, seen: number): { readonly problem: Refusal } => ({
  problem: { code: 'casework/changed-meanwhile', id: file.number, seen, now: file.version },
})
