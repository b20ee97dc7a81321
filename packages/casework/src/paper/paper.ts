import type { Actor } from '../actor.ts'
import { caseFileOf } from '../case/case-file.ts'
import type { Desk } from '../case/desk.ts'
import type { Done } from '../problem.ts'
import type { Work } from '../store/database.ts'
import { contentBy, keepContent, type LaidPaper, type PaperGiven, paperFrom, paperOfRow, rowOfPaper } from './laid.ts'

/** A paper handed in for a case. */
export interface Paper extends LaidPaper {
  readonly caseId: string
}

/** Takes a paper whose content is what it claims to be and not too large. */
export async function addPaper(
  desk: Desk,
  actor: Actor,
  { caseId, ...given }: PaperGiven & { readonly caseId: string },
): Promise<Done<Paper>> {
  const checked = await paperFrom(given, actor.id, desk.now())
  if ('problem' in checked) return checked
  const paper = checked.done
  return desk.database.as(actor, async (tx) => {
    const file = await caseFileOf(tx, caseId)
    if (file === null) return { problem: { code: 'casework/no-such-case', id: caseId } }
    if (!['applicant', 'agent', 'official'].includes(actor.role))
      return { problem: { code: 'casework/may-not-add', id: file.number } }
    await keepContent(tx, paper, given.content)
    await handIn(tx, caseId, [paper])
    return { done: { ...paper, caseId } }
  })
}

/** Puts papers whose content is kept into a case. */
export const handIn = (tx: Work, caseId: string, papers: readonly LaidPaper[]) =>
  tx
    .insertInto('paper')
    .values(papers.map((p) => ({ ...rowOfPaper(p), case_id: caseId, withdrawn_at: null })))
    .execute()

/** The papers of a case that were not withdrawn, in the order in which they came. */
export async function papersOf(tx: Work, caseId: string): Promise<readonly Paper[]> {
  const rows = await tx
    .selectFrom('paper')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('withdrawn_at', 'is', null)
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  return rows.map((r) => ({ ...paperOfRow(r), caseId: r.case_id }))
}

/** The content of a paper that the actor may see, checked against its digest; null where there is none. */
export async function contentOf(tx: Work, paperId: string): Promise<Uint8Array | null> {
  const row = await tx.selectFrom('paper').select('digest').where('id', '=', paperId).executeTakeFirst()
  return row === undefined ? null : contentBy(tx, row.digest)
}

/** Takes a paper back; it stays in the store until the case is purged. */
export const withdrawPaper = (desk: Desk, actor: Actor, paperId: string): Promise<boolean> =>
  desk.database.as(actor, async (tx) => {
    const taken = await tx
      .updateTable('paper')
      .set({ withdrawn_at: desk.now() })
      .where('id', '=', paperId)
      .where('added_by', '=', actor.id)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst()
    return taken.numUpdatedRows > 0n
  })
