import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { caseFileOf } from '../case/case-file.ts'
import type { Desk } from '../case/desk.ts'
import type { Done } from '../problem.ts'
import type { Work } from '../store/database.ts'
import { contentProblem, type MediaType } from './content.ts'

/** A paper handed in for a case; its content is kept once, by its digest. */
export interface Paper {
  readonly id: string
  readonly caseId: string
  /** The material of the procedure that it is. */
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
/** A paper as it is handed in. */
export interface HandedIn {
  readonly caseId: string
  readonly material: string
  readonly name: string
  readonly content: Uint8Array
}

/** Takes a paper whose content is what it claims to be and not too large. */
export async function addPaper(desk: Desk, actor: Actor, given: HandedIn): Promise<Done<Paper>> {
  const { caseId, material, content } = given
  const checked = await contentProblem(given.name, content)
  if ('problem' in checked) return checked
  const digest = createHash('sha256').update(content).digest('hex')
  return desk.database.as(actor, async (tx) => {
    const file = await caseFileOf(tx, caseId)
    if (file === null) return { problem: { code: 'casework/no-such-case', id: caseId } }
    if (!['applicant', 'agent', 'official'].includes(actor.role))
      return { problem: { code: 'casework/may-not-add', id: file.number } }
    const name = given.name.normalize('NFC').slice(-200)
    const paper: Paper = {
      id: randomUUID(),
      caseId,
      material,
      name,
      mediaType: checked.done,
      size: content.byteLength,
      digest,
      addedBy: actor.id,
      addedAt: desk.now(),
    }
    await sql`insert into pengce.blob (digest, content) values (${digest}, ${content}) on conflict do nothing`.execute(
      tx,
    )
    await tx
      .insertInto('paper')
      .values({
        id: paper.id,
        case_id: caseId,
        material,
        name,
        media_type: paper.mediaType,
        size: paper.size,
        digest,
        added_by: actor.id,
        added_at: paper.addedAt,
        withdrawn_at: null,
      })
      .execute()
    return { done: paper }
  })
}

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
  return rows.map((r) => ({
    id: r.id,
    caseId: r.case_id,
    material: r.material,
    name: r.name,
    mediaType: r.media_type as MediaType,
    size: r.size,
    digest: r.digest,
    addedBy: r.added_by,
    addedAt: r.added_at,
  }))
}

/** The content of a paper that the actor may see, checked against its digest; null where there is none. */
export async function contentOf(tx: Work, paperId: string): Promise<Uint8Array | null> {
  const row = await tx
    .selectFrom('paper')
    .innerJoin('blob', 'blob.digest', 'paper.digest')
    .select(['blob.content', 'blob.digest'])
    .where('paper.id', '=', paperId)
    .executeTakeFirst()
  if (row === undefined) return null
  if (createHash('sha256').update(row.content).digest('hex') !== row.digest)
    throw new Error(`the content of paper ${paperId} is not what was handed in`)
  return row.content
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
