import { randomUUID } from 'node:crypto'
import type { Actor } from '../actor.ts'
import { automaticDecisionsOf, contest } from '../automatic/review.ts'
import { type CaseFile, caseFileOf } from '../case/case-file.ts'
import type { Desk } from '../case/desk.ts'
import { isAgainst } from '../case/sense.ts'
import type { ChainedEvent } from '../log/chain.ts'
import { logOf } from '../log/read-log.ts'
import type { Done } from '../problem.ts'
import type { Work } from '../store/database.ts'
import { notTheirs } from './their-own.ts'

/** What an applicant objects to or complains of. A supervisor dispatches it to an office, which answers. */
export interface Complaint {
  readonly id: string
  /** The case it is about; null where it is about none. */
  readonly caseId: string | null
  readonly party: string
  readonly kind: 'contest' | 'complaint'
  /** The event of the case that is objected to. */
  readonly about: number | null
  /** Null once purged. */
  readonly text: string | null
  readonly askedBy: string
  readonly askedAt: string
  readonly state: 'received' | 'dispatched' | 'answered'
  readonly office: string | null
  readonly dispatchedAt: string | null
  readonly answeredAt: string | null
  readonly answer: string | null
}

const columns = [
  'id',
  'case_id as caseId',
  'party',
  'kind',
  'about',
  'text',
  'asked_by as askedBy',
  'asked_at as askedAt',
  'state',
  'office',
  'dispatched_at as dispatchedAt',
  'answered_at as answeredAt',
  'answer',
] as const

/** The complaints that somebody may see, of one case or of all, the newest first. */
export const complaintsOf = (tx: Work, caseId?: string): Promise<readonly Complaint[]> =>
  tx
    .selectFrom('complaint')
    .select(columns)
    .$if(caseId !== undefined, (q) => q.where('case_id', '=', caseId ?? ''))
    .orderBy('asked_at', 'desc')
    .orderBy('id')
    .execute()

/** One complaint; null where there is none that may be seen. */
export const complaintOf = async (tx: Work, id: string): Promise<Complaint | null> =>
  (await tx.selectFrom('complaint').select(columns).where('id', '=', id).executeTakeFirst()) ?? null

/** Complains of how a case is handled, or of something else. */
export async function complain(
  desk: Desk,
  actor: Actor,
  given: Pick<Complaint, 'caseId' | 'party'> & { readonly text: string },
): Promise<Done<Complaint>> {
  const stranger = notTheirs(actor, given.party)
  if (stranger !== null) return { problem: stranger }
  return desk.database.as(actor, async (tx): Promise<Done<Complaint>> => {
    if (given.caseId !== null && (await caseFileOf(tx, given.caseId)) === null)
      return { problem: { code: 'casework/no-such-case', id: given.caseId } }
    const made = await receive(tx, desk, actor, { ...given, kind: 'complaint', about: null })
    if (made === null) throw new Error(`a complaint of ${actor.id} was not kept`)
    return { done: made }
  })
}

/** What came of an objection: a check of a decision that the service gave by itself, or a complaint to be dispatched. */
export type Contested = { readonly by: 'review' } | { readonly by: 'complaint'; readonly complaint: Complaint }

/** Objects to a decision in a case, with the ground, once for each. */
export async function contestDecision(
  desk: Desk,
  actor: Actor,
  { caseId, version, text }: { readonly caseId: string; readonly version: number; readonly text: string },
): Promise<Done<Contested>> {
  const found = await desk.database.as(actor, async (tx) => {
    const file = await caseFileOf(tx, caseId)
    if (file === null) return null
    const automatic = (await automaticDecisionsOf(tx, caseId)).map((d) => d.version)
    return { file, automatic, open: contestable(file, await logOf(tx, caseId), automatic) }
  })
  if (found === null) return { problem: { code: 'casework/no-such-case', id: caseId } }
  const { file, automatic, open } = found
  const stranger = notTheirs(actor, file.applicant)
  if (stranger !== null) return { problem: stranger }
  const { number, applicant: party } = file
  if (!open.includes(version)) return { problem: { code: 'applicant/not-contestable', number, version } }
  if (automatic.includes(version)) {
    const asked = await contest(desk, actor, { caseId, version, says: [text] })
    return 'problem' in asked ? asked : { done: { by: 'review' } }
  }
  return desk.database.as(actor, async (tx): Promise<Done<Contested>> => {
    const complaint = await receive(tx, desk, actor, { caseId, party, kind: 'contest', about: version, text })
    return complaint === null
      ? { problem: { code: 'applicant/contested-already', number, version } }
      : { done: { by: 'complaint', complaint } }
  })
}

/** The events of a case that may be objected to: those against the applicant, and what the service decided by itself. */
export function contestable(
  file: Pick<CaseFile, 'standing'>,
  log: readonly Pick<ChainedEvent, 'version' | 'type' | 'role'>[],
  automatic: readonly number[],
): readonly number[] {
  const { outcome } = file.standing
  const last = log.at(-1)?.version
  const against = log.filter((e) => {
    const byThem = e.role === 'applicant' || e.role === 'agent'
    const ended = outcome !== null && outcome !== 'completed' && e.version === last
    return !byThem && (isAgainst(e.type) || e.type === 'lapsed' || ended)
  })
  return [...new Set([...automatic, ...against.map((e) => e.version)])].toSorted((a, b) => a - b)
}

/** Takes in what is complained of; null where the same decision was objected to already. */
async function receive(
  tx: Work,
  desk: Desk,
  actor: Actor,
  given: Pick<Complaint, 'caseId' | 'party' | 'kind' | 'about'> & { readonly text: string },
): Promise<Complaint | null> {
  const { caseId, ...said } = given
  const nothing = { office: null, dispatched_by: null, dispatched_at: null, answered_by: null, answered_at: null }
  const made = await tx
    .insertInto('complaint')
    .values({
      id: randomUUID(),
      case_id: caseId,
      ...said,
      asked_by: actor.id,
      asked_at: desk.now(),
      state: 'received',
      ...nothing,
      answer: null,
    })
    .onConflict((c) => c.doNothing())
    .returning(columns)
    .executeTakeFirst()
  return made ?? null
}
