import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import { type CaseFile, caseFileOf } from '../case/case-file.ts'
import type { Desk } from '../case/desk.ts'
import type { Done, Refusal } from '../problem.ts'
import type { Work } from '../store/database.ts'
import { clerksOf, isOfficial, notAnOfficial } from './clerk.ts'

/** Who holds a case for an office, since which step; nobody where it was given back. */
export interface Holding {
  readonly caseId: string
  readonly office: string
  /** How often it changed hands; whoever changes it next says what they saw. */
  readonly no: number
  readonly does: 'take' | 'give-back' | 'hand-over'
  readonly holder: string | null
  readonly ground: string | null
  readonly by: string
  readonly at: string
}
/** How a case changes hands. A ground is needed to give it back, to hand it over, and to take it from somebody. */
export interface Handing {
  readonly caseId: string
  /** How often it had changed hands when they looked; 0 for never. */
  readonly seen: number
  readonly does: Holding['does']
  readonly to: string | null
  readonly ground: string | null
  /** The office whose holder changes; a supervisor names it, for an official it is their own. */
  readonly office: string | null
}

/** Every change of hands of a case that the actor may see, the first one first. */
export const handingsOf = (tx: Work, caseId: string): Promise<readonly Holding[]> =>
  tx
    .selectFrom('holding_step')
    .select(['case_id as caseId', 'office', 'no', 'does', 'holder', 'ground', 'by', 'at'])
    .where('case_id', '=', caseId)
    .orderBy('at')
    .orderBy('no')
    .execute()

/** Who holds which case now, by case and office: the last change of hands of each. */
export async function holdingsNow(tx: Work, office: string | null): Promise<readonly Holding[]> {
  const { rows } = await sql<Holding>`
    select distinct on (case_id, office) case_id as "caseId", office, no, does, holder, ground, by, at
    from pengce.holding_step where ${office}::text is null or office = ${office}
    order by case_id, office, no desc`.execute(tx)
  return rows
}

/** Takes a case, gives it back or hands it over to a colleague who has come to the desk. */
export const hand = (desk: Desk, actor: Actor, given: Handing): Promise<Done<Holding>> =>
  desk.database.as(actor, async (tx): Promise<Done<Holding>> => {
    const file = await caseFileOf(tx, given.caseId)
    if (file === null) return { problem: { code: 'casework/no-such-case', id: given.caseId } }
    const office = isOfficial(actor) ? actor.office : actor.role === 'supervisor' ? given.office : null
    if (office === null) return { problem: notAnOfficial }
    const last = (await handingsOf(tx, file.id)).filter((h) => h.office === office).at(-1) ?? null
    const refused = await wrongWith(tx, actor, file, office, last, given)
    if (refused !== null) return { problem: refused }
    const holder = given.does === 'give-back' ? null : given.does === 'take' ? actor.id : given.to
    const step = {
      office,
      no: given.seen + 1,
      does: given.does,
      holder,
      ground: textOf(given.ground),
      by: actor.id,
      at: desk.now(),
    }
    const added = await tx
      .insertInto('holding_step')
      .values({ case_id: file.id, ...step })
      .onConflict((c) => c.doNothing())
      .executeTakeFirst()
    if (added.numInsertedOrUpdatedRows !== 1n) return { problem: meanwhile(file, last, given.seen) }
    return { done: { caseId: file.id, ...step } }
  })

async function wrongWith(
  tx: Work,
  actor: Actor,
  file: CaseFile,
  office: string,
  last: Holding | null,
  { does, seen, to, ground }: Handing,
): Promise<Refusal | null> {
  if ((last?.no ?? 0) !== seen) return meanwhile(file, last, seen)
  const holder = last?.holder ?? null
  if (does !== 'take' && textOf(ground) === null) return { code: 'casework/ground-missing' }
  if (does === 'take' && holder !== null && holder !== actor.id && textOf(ground) === null)
    return { code: 'casework/held-by', id: file.number, holder }
  if (does === 'take' && !isOfficial(actor)) return notAnOfficial
  if (does === 'give-back' && holder !== actor.id && actor.role !== 'supervisor')
    return { code: 'casework/not-held', id: file.number }
  if (does !== 'hand-over') return null
  if (holder !== null && holder !== actor.id && actor.role !== 'supervisor')
    return { code: 'casework/not-held', id: file.number }
  const known = (await clerksOf(tx)).some((c) => c.office === office && c.id === to)
  return known && to !== holder ? null : { code: 'casework/no-such-colleague', id: to ?? '', office }
}

const meanwhile = (file: CaseFile, last: Holding | null, seen: number): Refusal => ({
  code: 'casework/held-meanwhile',
  id: file.number,
  seen,
  now: last?.no ?? 0,
  by: last?.by ?? '',
})
const textOf = (text: string | null): string | null => (text === null || text.trim() === '' ? null : text.trim())
