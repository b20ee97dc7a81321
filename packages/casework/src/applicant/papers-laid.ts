import { type LaidPaper, paperOfRow } from '../paper/laid.ts'
import type { Work } from '../store/database.ts'

/** A paper laid ready for an application; it becomes a paper of the case when that is handed in. */
export interface DraftPaper extends LaidPaper {
  readonly draft: string
}

/** The papers of one application, or of all that somebody may see, in the order in which they came. */
export async function draftPapersOf(tx: Work, draft?: string): Promise<readonly DraftPaper[]> {
  const rows = await tx
    .selectFrom('draft_paper')
    .selectAll()
    .$if(draft !== undefined, (q) => q.where('draft', '=', draft ?? ''))
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  return rows.map((r) => ({ ...paperOfRow(r), draft: r.draft }))
}
