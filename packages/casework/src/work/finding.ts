import type { Actor } from '../actor.ts'
import { caseFileOf } from '../case/case-file.ts'
import type { Desk } from '../case/desk.ts'
import type { Done } from '../problem.ts'
import type { Work } from '../store/database.ts'
import { isOfficial, notAnOfficial } from './clerk.ts'

/** What an office found of one fact, item or paper of a case: a line of its working sheet, until it becomes an answer. */
export interface Finding {
  /** `fact:`, `item:` or `material:` with its id; a yearly fact with its year. */
  readonly subject: string
  /** How often it was decided; whoever decides it next says what they saw. */
  readonly no: number
  readonly verdict: 'confirmed' | 'refused' | 'open'
  /** What was found in the place of what was given, as people write it; null where that stays. */
  readonly value: unknown
  readonly ground: string | null
  readonly by: string
  readonly at: string
}
export interface FindingGiven extends Pick<Finding, 'subject' | 'verdict' | 'value' | 'ground'> {
  readonly caseId: string
  /** How often it had been decided when they looked; 0 for never. */
  readonly seen: number
}

/** The working sheet of an office for a case: the last finding of each subject; the earlier ones stay in the store. */
export async function findingsOf(tx: Work, caseId: string, office: string): Promise<readonly Finding[]> {
  const rows = await tx
    .selectFrom('finding')
    .select(['subject', 'no', 'verdict', 'value', 'ground', 'by', 'at'])
    .where('case_id', '=', caseId)
    .where('office', '=', office)
    .orderBy('subject')
    .orderBy('no')
    .execute()
  return [...new Map(rows.map((r) => [r.subject, r])).values()]
}

/** Enters what was found. Of two who decide the same at once, the second is told who was first. */
export const find = (desk: Desk, actor: Actor, given: FindingGiven): Promise<Done<Finding>> =>
  desk.database.as(actor, async (tx): Promise<Done<Finding>> => {
    if (!isOfficial(actor)) return { problem: notAnOfficial }
    const { caseId, subject, verdict, seen, value } = given
    const file = await caseFileOf(tx, caseId)
    if (file === null) return { problem: { code: 'casework/no-such-case', id: caseId } }
    const ground = given.ground === null || given.ground.trim() === '' ? null : given.ground.trim()
    if (verdict === 'refused' && ground === null) return { problem: { code: 'casework/ground-missing' } }
    const before = (await findingsOf(tx, caseId, actor.office)).find((f) => f.subject === subject)
    const line = { subject, no: seen + 1, verdict, ground, by: actor.id, at: desk.now() }
    const added =
      (before?.no ?? 0) !== seen
        ? null
        : await tx
            .insertInto('finding')
            .values({
              case_id: caseId,
              office: actor.office,
              ...line,
              value: value === null ? null : JSON.stringify(value),
            })
            .onConflict((c) => c.doNothing())
            .executeTakeFirst()
    if (added?.numInsertedOrUpdatedRows === 1n) return { done: { ...line, value } }
    const now = (await findingsOf(tx, caseId, actor.office)).find((f) => f.subject === subject)
    return { problem: { code: 'casework/found-meanwhile', subject, seen, now: now?.no ?? 0, by: now?.by ?? '' } }
  })
