import type { MediaType } from '../paper/content.ts'
import type { Work } from '../store/database.ts'

/** A paper laid ready for an application; it becomes a paper of the case when that is handed in. */
export interface DraftPaper {
  readonly id: string
  readonly draft: string
  readonly material: string
  readonly name: string
  readonly mediaType: MediaType
  /** In bytes. */
  readonly size: number
  /** SHA-256, hexadecimal. */
  readonly digest: string
  readonly addedBy: string
  readonly addedAt: string
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
  return rows.map((r) => ({
    id: r.id,
    draft: r.draft,
    material: r.material,
    name: r.name,
    mediaType: r.media_type as MediaType,
    size: r.size,
    digest: r.digest,
    addedBy: r.added_by,
    addedAt: r.added_at,
  }))
}
