import { SYSTEM } from '../actor.ts'
import type { Database } from '../store/database.ts'
import { type LawDraft, liveDraftsOf } from './draft.ts'

/** What was put in force, and a number that rises whenever that changes. */
export interface InForce {
  readonly number: number
  readonly drafts: readonly LawDraft[]
}

/** The number of the last step that changed what is in force; cheap to ask for again and again. */
export const inForceNumber = (database: Database): Promise<number> =>
  database.as(SYSTEM, async (tx) => {
    const last = await tx
      .selectFrom('law_draft_step')
      .select((e) => e.fn.max('number').as('last'))
      .where('step', 'in', ['live', 'withdrawn'])
      .executeTakeFirst()
    return last?.last ?? 0
  })

/** Reads what is in force, number and drafts of one moment. */
export async function inForceNow(database: Database): Promise<InForce> {
  // The number first: what is put in force in between is then read with it and once more with the next number.
  const number = await inForceNumber(database)
  return { number, drafts: await database.as(SYSTEM, liveDraftsOf) }
}
