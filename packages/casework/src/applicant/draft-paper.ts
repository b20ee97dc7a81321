import type { Actor } from '../actor.ts'
import type { Desk } from '../case/desk.ts'
import { contentBy, keepContent, type PaperGiven, paperFrom, rowOfPaper } from '../paper/laid.ts'
import type { Done } from '../problem.ts'
import type { Work } from '../store/database.ts'
import { openApplication } from './application.ts'
import type { DraftPaper } from './papers-laid.ts'

const MOST_PAPERS = 60

/** Lays a paper ready whose content is what it claims to be and not too large. */
export async function layPaper(
  desk: Desk,
  actor: Actor,
  { draft, ...given }: PaperGiven & { readonly draft: string },
): Promise<Done<DraftPaper>> {
  const checked = await paperFrom(given, actor.id, desk.now())
  if ('problem' in checked) return checked
  const paper = checked.done
  return desk.database.as(actor, async (tx) => {
    const open = await openApplication(tx, draft)
    if ('problem' in open) return open
    if (open.done.papers.length >= MOST_PAPERS)
      return { problem: { code: 'applicant/too-many', what: 'papers', most: MOST_PAPERS } }
    await keepContent(tx, paper, given.content)
    await tx
      .insertInto('draft_paper')
      .values({ ...rowOfPaper(paper), draft })
      .execute()
    return { done: { ...paper, draft } }
  })
}

/** Takes a paper back that was laid ready. */
export const takeBackPaper = (desk: Desk, actor: Actor, draft: string, id: string): Promise<boolean> =>
  desk.database.as(actor, async (tx) => {
    const gone = await tx.deleteFrom('draft_paper').where('draft', '=', draft).where('id', '=', id).executeTakeFirst()
    return gone.numDeletedRows > 0n
  })

/** The content of a paper laid ready, checked against its digest; null where there is none that may be seen. */
export async function draftContentOf(tx: Work, id: string): Promise<Uint8Array | null> {
  const row = await tx.selectFrom('draft_paper').select('digest').where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : contentBy(tx, row.digest)
}
