import type { Report, RuleVersion } from '@pengce/assess'
import type { Selectable } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Desk } from '../case/desk.ts'
import type { Done } from '../problem.ts'
import type { ReviewTable } from '../store/automatic-tables.ts'
import type { Work } from '../store/database.ts'
import { unanswered } from './decide.ts'

/** A decision that the service gave by itself. */
export interface AutomaticDecision {
  readonly caseId: string
  readonly version: number
  readonly measure: string
  readonly rule: RuleVersion
  /** Fen. */
  readonly amount: number
  readonly office: string
  readonly decidedAt: string
  /** Its reasons in both languages; null once they were purged. */
  readonly report: { readonly zh: Report; readonly en: Report } | null
}
/** A check of such a decision by a person: pulled as a sample, or because somebody objects. */
export interface Review {
  readonly caseId: string
  readonly version: number
  readonly reason: 'sample' | 'contested'
  readonly askedBy: string
  readonly askedAt: string
  /** What is objected. */
  readonly says: readonly string[] | null
  readonly found: 'upheld' | 'wrong' | null
  readonly foundBy: string | null
  readonly finding: readonly string[] | null
}

/** The decisions that the service gave in a case by itself. */
export async function automaticDecisionsOf(tx: Work, caseId: string): Promise<readonly AutomaticDecision[]> {
  const rows = await tx
    .selectFrom('automatic_decision')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('version')
    .execute()
  return rows.map((r) => ({
    caseId: r.case_id,
    version: r.version,
    measure: r.measure,
    rule: r.rule as RuleVersion,
    amount: r.amount,
    office: r.office,
    decidedAt: r.decided_at,
    report: r.report as AutomaticDecision['report'],
  }))
}

/** The checks that wait for a person, of all cases that the actor may see, oldest first. */
export const openReviews = async (tx: Work): Promise<readonly Review[]> =>
  (
    await tx
      .selectFrom('review')
      .selectAll()
      .where('found', 'is', null)
      .orderBy('asked_at')
      .orderBy('case_id')
      .execute()
  ).map(reviewOf)

/** The checks of one case, settled or not. */
export const reviewsOf = async (tx: Work, caseId: string): Promise<readonly Review[]> =>
  (await tx.selectFrom('review').selectAll().where('case_id', '=', caseId).orderBy('version').execute()).map(reviewOf)

const reviewOf = (r: Selectable<ReviewTable>): Review => ({
  caseId: r.case_id,
  version: r.version,
  reason: r.reason,
  askedBy: r.asked_by,
  askedAt: r.asked_at,
  says: r.says as Review['says'],
  found: r.found,
  foundBy: r.found_by,
  finding: r.finding as Review['finding'],
})

/** Which decision is meant, and why it is looked at. */
export interface ReviewOf {
  readonly caseId: string
  readonly version: number
}

/** An applicant, or their agent, objects to a decision that the service gave by itself; a person must then look at it. */
export const contest = (
  desk: Desk,
  actor: Actor,
  { caseId, version, says }: ReviewOf & { readonly says: readonly string[] },
): Promise<Done<ReviewOf>> =>
  desk.database.as(actor, async (tx): Promise<Done<ReviewOf>> => {
    const given = (await automaticDecisionsOf(tx, caseId)).find((d) => d.version === version)
    if (given === undefined) return { problem: { code: 'automatic/not-automatic', id: caseId, version } }
    if (actor.role !== 'applicant' && actor.role !== 'agent') return { problem: { code: 'automatic/not-yours' } }
    const asked = { asked_by: actor.id, asked_at: desk.now(), ...unanswered, says: JSON.stringify(says) }
    const added = await tx
      .insertInto('review')
      .values({ case_id: caseId, version, reason: 'contested', ...asked })
      .onConflict((c) => c.doNothing())
      .executeTakeFirst()
    if (added.numInsertedOrUpdatedRows === 0n)
      return { problem: { code: 'automatic/contested-already', id: caseId, version } }
    return { done: { caseId, version } }
  })

/** An official of the office whose decision it is says what they found; what follows from it the procedure provides. */
export const settleReview = (
  desk: Desk,
  actor: Actor,
  given: ReviewOf &
    Pick<Review, 'reason'> & { readonly found: 'upheld' | 'wrong'; readonly finding: readonly string[] },
): Promise<Done<ReviewOf>> =>
  desk.database.as(actor, async (tx): Promise<Done<ReviewOf>> => {
    const { caseId, version, reason, found, finding } = given
    const decision = (await automaticDecisionsOf(tx, caseId)).find((d) => d.version === version)
    if (decision === undefined) return { problem: { code: 'automatic/not-automatic', id: caseId, version } }
    if (actor.role !== 'official' || actor.office !== decision.office)
      return { problem: { code: 'automatic/not-yours' } }
    const settled = await tx
      .updateTable('review')
      .set({ found, found_by: actor.id, found_at: desk.now(), finding: JSON.stringify(finding) })
      .where('case_id', '=', caseId)
      .where('version', '=', version)
      .where('reason', '=', reason)
      .where('found', 'is', null)
      .executeTakeFirst()
    if (settled.numUpdatedRows === 0n) return { problem: { code: 'automatic/nothing-to-check', id: caseId, version } }
    return { done: { caseId, version } }
  })
