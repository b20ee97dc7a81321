import type { Actor } from '../actor.ts'
import { caseFileOf } from '../case/case-file.ts'
import type { Desk } from '../case/desk.ts'
import type { Done } from '../problem.ts'
import type { Work } from '../store/database.ts'
import { notTheirs } from './their-own.ts'

/** How an applicant found the handling of their case, said once. */
export interface Rating {
  readonly caseId: string
  /** 1 to 5. */
  readonly stars: number
  /** Null where nothing was written, or once purged. */
  readonly words: string | null
  readonly ratedBy: string
  readonly ratedAt: string
}

/** The ratings that somebody may see, of one case or of all, the newest first. */
export const ratingsOf = (tx: Work, caseId?: string): Promise<readonly Rating[]> =>
  tx
    .selectFrom('rating')
    .select(['case_id as caseId', 'stars', 'words', 'rated_by as ratedBy', 'rated_at as ratedAt'])
    .$if(caseId !== undefined, (q) => q.where('case_id', '=', caseId ?? ''))
    .orderBy('rated_at', 'desc')
    .execute()

/** Rates the handling of a case that has ended, once. */
export const rate = (
  desk: Desk,
  actor: Actor,
  { caseId, stars, words }: Pick<Rating, 'caseId' | 'stars' | 'words'>,
): Promise<Done<Rating>> =>
  desk.database.as(actor, async (tx): Promise<Done<Rating>> => {
    const file = await caseFileOf(tx, caseId)
    if (file === null) return { problem: { code: 'casework/no-such-case', id: caseId } }
    const stranger = notTheirs(actor, file.applicant)
    if (stranger !== null) return { problem: stranger }
    if (file.standing.outcome === null) return { problem: { code: 'applicant/not-ended', number: file.number } }
    const rating = { case_id: caseId, stars, words, rated_by: actor.id, rated_at: desk.now() }
    const added = await tx
      .insertInto('rating')
      .values(rating)
      .onConflict((c) => c.doNothing())
      .executeTakeFirst()
    if (added.numInsertedOrUpdatedRows !== 1n)
      return { problem: { code: 'applicant/rated-already', number: file.number } }
    return { done: { caseId, stars, words, ratedBy: actor.id, ratedAt: rating.rated_at } }
  })
