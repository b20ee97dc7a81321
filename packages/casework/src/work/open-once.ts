import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { type CaseFile, caseFileOf } from '../case/case-file.ts'
import type { Desk } from '../case/desk.ts'
import { type Opening, openIn } from '../case/open.ts'
import { canonicalText, sm3 } from '../log/chain.ts'
import type { Done } from '../problem.ts'
import type { Work } from '../store/database.ts'
import { isOfficial, notAnOfficial } from './clerk.ts'

/** The longest key. */
const MOST_OF_KEY = 100

/** A case that was opened under a key of an office's own: now, or before with the same content. */
export interface OpenedOnce {
  readonly file: CaseFile
  readonly before: boolean
}

/**
 * Opens a case under the key by which its office knows it. What comes again under the key is not opened again, also where it
 * comes twice at once; something else under the same key is refused.
 */
export const openOnce = (desk: Desk, actor: Actor, key: string, opening: Opening): Promise<Done<OpenedOnce>> =>
  desk.database.as(actor, async (tx): Promise<Done<OpenedOnce>> => {
    if (!isOfficial(actor)) return { problem: notAnOfficial }
    if (key.trim() === '' || key.length > MOST_OF_KEY)
      return { problem: { code: 'casework/key-unfit', most: MOST_OF_KEY } }
    const { office } = actor
    const content = digestOf(opening)
    // Whoever brings the same key at the same time waits here.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`${office}\n${key}`}, 0))`.execute(tx)
    const known = await tx
      .selectFrom('own_key')
      .selectAll()
      .where('office', '=', office)
      .where('key', '=', key)
      .executeTakeFirst()
    if (known !== undefined) return again(tx, key, known.case_id, known.content === content)
    const opened = await openIn(tx, desk, actor, opening)
    if ('problem' in opened) return opened
    const file = opened.done
    await tx
      .insertInto('own_key')
      .values({ office, key, case_id: file.id, content, made_by: actor.id, made_at: desk.now() })
      .execute()
    return { done: { file, before: false } }
  })

/** What was brought, whatever a later version of the program knows of its facts. */
const digestOf = ({ facts, ...opening }: Opening): string =>
  sm3(canonicalText({ ...opening, facts: facts.map(({ key, item, held }) => ({ key, item, held })) }))

async function again(tx: Work, key: string, caseId: string, same: boolean): Promise<Done<OpenedOnce>> {
  const file = await caseFileOf(tx, caseId)
  return file !== null && same
    ? { done: { file, before: true } }
    : { problem: { code: 'casework/key-taken', key, number: file?.number ?? '' } }
}
