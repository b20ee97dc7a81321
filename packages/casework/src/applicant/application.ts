import { randomUUID } from 'node:crypto'
import type { Actor } from '../actor.ts'
import type { Desk } from '../case/desk.ts'
import type { Done } from '../problem.ts'
import type { Work } from '../store/database.ts'
import { type DraftPaper, draftPapersOf } from './papers-laid.ts'
import { notTheirs } from './their-own.ts'

/** What an application says so far: facts as people write them, and who shall act for parties named by their part. */
export interface ApplicationContent {
  readonly facts: Readonly<Record<string, unknown>>
  readonly district: string | null
  readonly assigned: Readonly<Record<string, string>>
}
/** An application that is being written, or the case that it became. */
export interface Application {
  readonly id: string
  readonly procedure: string
  readonly party: string
  /** How often it was saved; whoever saves it next says which they saw. */
  readonly version: number
  readonly content: ApplicationContent
  readonly madeBy: string
  readonly madeAt: string
  readonly changedAt: string
  readonly caseId: string | null
  readonly papers: readonly DraftPaper[]
}
const MOST_DRAFTS = 100

/** The applications that somebody may see and that were not handed in yet, the last changed first. */
export async function applicationsOf(tx: Work): Promise<readonly Application[]> {
  const rows = await tx
    .selectFrom('application_draft')
    .selectAll()
    .where('case_id', 'is', null)
    .orderBy('changed_at', 'desc')
    .orderBy('id')
    .execute()
  const papers = await draftPapersOf(tx)
  return rows.map((r) => of(r, papers))
}
/** One application, handed in or not; null where there is none that may be seen. */
export async function applicationOf(tx: Work, id: string): Promise<Application | null> {
  const row = await tx.selectFrom('application_draft').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : of(row, await draftPapersOf(tx, id))
}

interface Row {
  readonly id: string
  readonly procedure: string
  readonly party: string
  readonly version: number
  readonly content: unknown
  readonly made_by: string
  readonly made_at: string
  readonly changed_at: string
  readonly case_id: string | null
}
const of = (r: Row, papers: readonly DraftPaper[]): Application => ({
  id: r.id,
  procedure: r.procedure,
  party: r.party,
  version: r.version,
  content: r.content as ApplicationContent,
  madeBy: r.made_by,
  madeAt: r.made_at,
  changedAt: r.changed_at,
  caseId: r.case_id,
  papers: papers.filter((p) => p.draft === r.id),
})

/** Begins an application. */
export async function beginApplication(
  desk: Desk,
  actor: Actor,
  given: Pick<Application, 'procedure' | 'party' | 'content'>,
): Promise<Done<Application>> {
  const { procedure, party, content } = given
  if (!desk.procedures.has(procedure)) return { problem: { code: 'casework/no-such-procedure', id: procedure } }
  const stranger = notTheirs(actor, party)
  if (stranger !== null) return { problem: stranger }
  return desk.database.as(actor, async (tx) => {
    const { open } = await tx
      .selectFrom('application_draft')
      .select((eb) => eb.fn.countAll<number>().as('open'))
      .where('party', '=', party)
      .where('case_id', 'is', null)
      .executeTakeFirstOrThrow()
    if (open >= MOST_DRAFTS) return { problem: { code: 'applicant/too-many', what: 'drafts', most: MOST_DRAFTS } }
    const [id, at] = [randomUUID(), desk.now()]
    const made = { made_by: actor.id, made_at: at, changed_at: at, case_id: null }
    await tx
      .insertInto('application_draft')
      .values({ id, procedure, party, version: 1, content: JSON.stringify(content), ...made })
      .execute()
    return seen(tx, id)
  })
}

/** Saves what an application says over what was seen; one that was saved elsewhere in the meantime stays. */
export const changeApplication = (
  desk: Desk,
  actor: Actor,
  { id, seen: known, content }: { readonly id: string; readonly seen: number; readonly content: ApplicationContent },
): Promise<Done<Application>> =>
  desk.database.as(actor, async (tx) => {
    const open = await openApplication(tx, id)
    if ('problem' in open) return open
    const kept = await tx
      .updateTable('application_draft')
      .set({ content: JSON.stringify(content), version: known + 1, changed_at: desk.now() })
      .where('id', '=', id)
      .where('version', '=', known)
      .executeTakeFirst()
    if (kept.numUpdatedRows !== 1n)
      return { problem: { code: 'applicant/changed-elsewhere', seen: known, now: open.done.version } }
    return seen(tx, id)
  })

/** Deletes an application that was not handed in, with its papers. */
export const dropApplication = (desk: Desk, actor: Actor, id: string): Promise<boolean> =>
  desk.database.as(actor, (tx) => dropApplicationIn(tx, id))

/** The same inside a transaction that is open already. */
export async function dropApplicationIn(tx: Work, id: string): Promise<boolean> {
  const gone = await tx
    .deleteFrom('application_draft')
    .where('id', '=', id)
    .where('case_id', 'is', null)
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}

/** An application that may still be worked on, or why it may not. */
export async function openApplication(tx: Work, id: string): Promise<Done<Application>> {
  const found = await applicationOf(tx, id)
  if (found === null) return { problem: { code: 'applicant/no-such-draft', id } }
  if (found.caseId === null) return { done: found }
  const file = await tx.selectFrom('case_file').select('number').where('id', '=', found.caseId).executeTakeFirst()
  return { problem: { code: 'applicant/submitted-already', number: file?.number ?? found.caseId } }
}

async function seen(tx: Work, id: string): Promise<Done<Application>> {
  const found = await applicationOf(tx, id)
  return found === null ? { problem: { code: 'applicant/no-such-draft', id } } : { done: found }
}
