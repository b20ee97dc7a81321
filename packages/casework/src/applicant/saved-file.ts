import type { CivilDate } from '@pengce/values'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Desk } from '../case/desk.ts'
import type { Done } from '../problem.ts'
import type { Work } from '../store/database.ts'
import { notTheirs } from './their-own.ts'

/** What is known of an applicant, kept so that it need not be said again. What it says is for whoever knows the law to read. */
export interface SavedFile {
  readonly party: string
  /** How often it was saved; whoever saves it next says which they saw. */
  readonly version: number
  readonly name: string
  readonly file: unknown
  /** The measures whose changes are told; all where none is named. */
  readonly watched: readonly string[]
  /** The day up to which changes were told, and the file as it was then; null before the first time. */
  readonly told: { readonly on: CivilDate; readonly file: unknown } | null
  readonly savedBy: string
  readonly savedAt: string
}
export interface FileToSave {
  readonly party: string
  /** Null for one that was never saved. */
  readonly seen: number | null
  readonly name: string
  readonly file: unknown
  readonly watched: readonly string[]
}

/** The files that somebody may see, by name. */
export async function savedFilesOf(tx: Work): Promise<readonly SavedFile[]> {
  const rows = await tx.selectFrom('saved_file').selectAll().orderBy('name').orderBy('party').execute()
  return rows.map((r) => ({
    party: r.party,
    version: r.version,
    name: r.name,
    file: r.file,
    watched: r.watched,
    told: r.told_on === null ? null : { on: r.told_on, file: r.told },
    savedBy: r.saved_by,
    savedAt: r.saved_at,
  }))
}
/** The file of one applicant; null where there is none that may be seen. */
export const savedFileOf = async (tx: Work, party: string): Promise<SavedFile | null> =>
  (await savedFilesOf(tx)).find((f) => f.party === party) ?? null

/** Saves a file over the one that was seen; one that was saved elsewhere in the meantime stays. */
export async function saveFile(desk: Desk, actor: Actor, given: FileToSave): Promise<Done<SavedFile>> {
  const { party, seen, name, file, watched } = given
  const stranger = notTheirs(actor, party)
  if (stranger !== null) return { problem: stranger }
  return desk.database.as(actor, async (tx): Promise<Done<SavedFile>> => {
    const said = { name, file: JSON.stringify(file), watched: [...watched], saved_by: actor.id, saved_at: desk.now() }
    const first = { party, version: 1, told_on: desk.today(), told: said.file, ...said }
    const kept =
      seen === null
        ? (
            await tx
              .insertInto('saved_file')
              .values(first)
              .onConflict((c) => c.doNothing())
              .executeTakeFirst()
          ).numInsertedOrUpdatedRows
        : (
            await tx
              .updateTable('saved_file')
              .set({ ...said, version: seen + 1 })
              .where('party', '=', party)
              .where('version', '=', seen)
              .executeTakeFirst()
          ).numUpdatedRows
    const now = await savedFileOf(tx, party)
    if (now === null) return { problem: { code: 'applicant/no-such-file', party } }
    if (kept !== 1n) return { problem: { code: 'applicant/changed-elsewhere', seen: seen ?? 0, now: now.version } }
    return { done: now }
  })
}

/** Notes that what changed up to today was told. */
export const markTold = (desk: Desk, actor: Actor, party: string): Promise<Done<SavedFile>> =>
  desk.database.as(actor, async (tx): Promise<Done<SavedFile>> => {
    await tx
      .updateTable('saved_file')
      .set({ told_on: desk.today(), told: sql<string>`file` })
      .where('party', '=', party)
      .execute()
    const now = await savedFileOf(tx, party)
    return now === null ? { problem: { code: 'applicant/no-such-file', party } } : { done: now }
  })

/** Deletes a file and ends every link to it. */
export const dropFile = (desk: Desk, actor: Actor, party: string): Promise<boolean> =>
  desk.database.as(actor, (tx) => dropFileIn(tx, party))

/** The same inside a transaction that is open already. */
export async function dropFileIn(tx: Work, party: string): Promise<boolean> {
  await tx.deleteFrom('file_link').where('party', '=', party).execute()
  return (await tx.deleteFrom('saved_file').where('party', '=', party).executeTakeFirst()).numDeletedRows > 0n
}
