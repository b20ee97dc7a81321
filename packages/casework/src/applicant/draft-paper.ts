import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Desk } from '../case/desk.ts'
import { contentProblem } from '../paper/content.ts'
import type { Done } from '../problem.ts'
import type { Work } from '../store/database.ts'
import { openApplication } from './application.ts'
import type { DraftPaper } from './papers-laid.ts'

const MOST_PAPERS = 60

/** Lays a paper ready whose content is what it claims to be and not too large. */
export async function layPaper(
  desk: Desk,
  actor: Actor,
  given: { readonly draft: string; readonly material: string; readonly name: string; readonly content: Uint8Array },
): Promise<Done<DraftPaper>> {
  const { draft, material, content } = given
  const checked = await contentProblem(given.name, content)
  if ('problem' in checked) return checked
  const digest = createHash('sha256').update(content).digest('hex')
  return desk.database.as(actor, async (tx) => {
    const open = await openApplication(tx, draft)
    if ('problem' in open) return open
    if (open.done.papers.length >= MOST_PAPERS)
      return { problem: { code: 'applicant/too-many', what: 'papers', most: MOST_PAPERS } }
    const paper: DraftPaper = {
      id: randomUUID(),
      draft,
      material,
      name: given.name.normalize('NFC').slice(-200),
      mediaType: checked.done,
      size: content.byteLength,
      digest,
      addedBy: actor.id,
      addedAt: desk.now(),
    }
    await sql`insert into pengce.blob (digest, content) values (${digest}, ${content}) on conflict do nothing`.execute(
      tx,
    )
    const { mediaType, addedBy, addedAt, ...rest } = paper
    await tx
      .insertInto('draft_paper')
      .values({ ...rest, media_type: mediaType, added_by: addedBy, added_at: addedAt })
      .execute()
    return { done: paper }
  })
}

/** Takes a paper back that was laid ready. */
export const takeBackPaper = (desk: Desk, actor: Actor, draft: string, id: string): Promise<boolean> =>
  desk.database.as(actor, async (tx) => {
    const gone = await tx.deleteFrom('draft_paper').where('draft', '=', draft).where('id', '=', id).executeTakeFirst()
    return gone.numDeletedRows > 0n
  })

/** The content of a paper laid ready; null where there is none that may be seen. */
export async function draftContentOf(tx: Work, id: string): Promise<Uint8Array | null> {
  const row = await tx
    .selectFrom('draft_paper')
    .innerJoin('blob', 'blob.digest', 'draft_paper.digest')
    .select('blob.content')
    .where('draft_paper.id', '=', id)
    .executeTakeFirst()
  return row?.content ?? null
}
