import { createHash, randomUUID } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { Done } from '../problem.ts'
import type { Work } from '../store/database.ts'
import type { PaperTable } from '../store/paper-tables.ts'
import { contentProblem, type MediaType } from './content.ts'

/** A paper as it lies in a case or an application; its content is kept once, by its digest. */
export interface LaidPaper {
  readonly id: string
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
/** A paper as it is given, before it was looked at. */
export interface PaperGiven {
  readonly material: string
  readonly name: string
  readonly content: Uint8Array
}

/** A paper whose content is what it claims to be and not too large, or why it is not taken. */
export async function paperFrom(
  { material, name, content }: PaperGiven,
  addedBy: string,
  addedAt: string,
): Promise<Done<LaidPaper>> {
  const checked = await contentProblem(name, content)
  if ('problem' in checked) return checked
  const paper = { id: randomUUID(), material, name: name.normalize('NFC').slice(-200), mediaType: checked.done }
  return { done: { ...paper, size: content.byteLength, digest: digestOf(content), addedBy, addedAt } }
}

/** Keeps the content of a paper, unless the same lies there already. */
export const keepContent = (tx: Work, { digest }: LaidPaper, content: Uint8Array) =>
  tx
    .insertInto('blob')
    .values({ digest, content })
    .onConflict((c) => c.doNothing())
    .execute()

/** The content that is kept under a digest, checked against it; null where the actor may see none. */
export async function contentBy(tx: Work, digest: string): Promise<Uint8Array | null> {
  const row = await tx.selectFrom('blob').select('content').where('digest', '=', digest).executeTakeFirst()
  if (row === undefined) return null
  if (digestOf(row.content) !== digest) throw new Error(`the content kept as ${digest} is not what was handed in`)
  return row.content
}

type Row = Pick<
  Selectable<PaperTable>,
  'id' | 'material' | 'name' | 'media_type' | 'size' | 'digest' | 'added_by' | 'added_at'
>
/** What a row says of a paper, wherever it lies. */
export const paperOfRow = (r: Row): LaidPaper => ({
  id: r.id,
  material: r.material,
  name: r.name,
  mediaType: r.media_type as MediaType,
  size: r.size,
  digest: r.digest,
  addedBy: r.added_by,
  addedAt: r.added_at,
})
/** A paper as the columns of a row. */
export const rowOfPaper = ({ id, material, name, mediaType, size, digest, addedBy, addedAt }: LaidPaper): Row => ({
  id,
  material,
  name,
  size,
  digest,
  media_type: mediaType,
  added_by: addedBy,
  added_at: addedAt,
})

const digestOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')
