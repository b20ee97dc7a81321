import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { addDays, type CivilDate } from '@pengce/values'
import { sql } from 'kysely'
import { type Actor, SYSTEM } from '../actor.ts'
import type { Desk } from '../case/desk.ts'
import type { Done } from '../problem.ts'
import type { Work } from '../store/database.ts'
import { type SavedFile, savedFileOf } from './saved-file.ts'
import { notTheirs } from './their-own.ts'

/** A link by which an adviser reads a saved file, and nothing else, until a day. */
export interface FileLink {
  readonly id: string
  readonly party: string
  readonly until: CivilDate
  readonly madeBy: string
  readonly madeAt: string
  readonly endedAt: string | null
  readonly looks: number
  readonly lookedAt: string | null
}
/** How long a link lasts at most, in days. */
const MOST_DAYS = 90
/** How many may lead to one file at a time. */
const MOST_LINKS = 50

const columns = [
  'id',
  'party',
  'until',
  'made_by as madeBy',
  'made_at as madeAt',
  'ended_at as endedAt',
  'looks',
  'looked_at as lookedAt',
] as const

/** The links that somebody may see, the newest first. */
export const fileLinksOf = (tx: Work): Promise<readonly FileLink[]> =>
  tx.selectFrom('file_link').select(columns).orderBy('made_at', 'desc').orderBy('id').execute()

/** Makes a link. Its code is told this once; the store knows only the digest. */
export async function makeLink(
  desk: Desk,
  actor: Actor,
  { party, until }: { readonly party: string; readonly until: CivilDate },
): Promise<Done<{ readonly link: FileLink; readonly code: string }>> {
  const stranger = notTheirs(actor, party)
  if (stranger !== null) return { problem: stranger }
  const [first, last] = [desk.today(), addDays(desk.today(), MOST_DAYS)]
  if (until < first || until > last) return { problem: { code: 'applicant/link-day', until, first, last } }
  return desk.database.as(actor, async (tx) => {
    if ((await savedFileOf(tx, party)) === null) return { problem: { code: 'applicant/no-such-file', party } }
    const { open } = await tx
      .selectFrom('file_link')
      .select((eb) => eb.fn.countAll<number>().as('open'))
      .where('party', '=', party)
      .where('ended_at', 'is', null)
      .where('until', '>=', first)
      .executeTakeFirstOrThrow()
    if (open >= MOST_LINKS) return { problem: { code: 'applicant/too-many', what: 'links', most: MOST_LINKS } }
    const [id, code] = [randomUUID(), randomBytes(24).toString('base64url')]
    const made = { id, party, until, digest: digestOf(code), made_by: actor.id, made_at: desk.now() }
    const link = await tx
      .insertInto('file_link')
      .values({ ...made, ended_at: null, looked_at: null })
      .returning(columns)
      .executeTakeFirstOrThrow()
    return { done: { link, code } }
  })
}

/** Ends a link at once. */
export const endLink = (desk: Desk, actor: Actor, id: string): Promise<boolean> =>
  desk.database.as(actor, async (tx) => {
    const ended = await tx
      .updateTable('file_link')
      .set({ ended_at: desk.now() })
      .where('id', '=', id)
      .where('ended_at', 'is', null)
      .executeTakeFirst()
    return ended.numUpdatedRows > 0n
  })

/** The file that a code leads to, for whoever has it; each look is counted for its owner to see. */
export const fileByCode = (
  desk: Desk,
  code: string,
): Promise<Done<{ readonly saved: SavedFile; readonly until: CivilDate }>> =>
  desk.database.as(SYSTEM, async (tx) => {
    const link = await tx
      .updateTable('file_link')
      .set({ looks: sql<number>`looks + 1`, looked_at: desk.now() })
      .where('digest', '=', digestOf(code))
      .where('ended_at', 'is', null)
      .where('until', '>=', desk.today())
      .returning(['party', 'until'])
      .executeTakeFirst()
    const saved = link === undefined ? null : await savedFileOf(tx, link.party)
    return link === undefined || saved === null
      ? { problem: { code: 'applicant/no-such-link' } }
      : { done: { saved, until: link.until } }
  })

const digestOf = (code: string): string => createHash('sha256').update(code).digest('hex')
