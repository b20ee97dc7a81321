import type { Actor } from '../actor.ts'
import type { Desk } from '../case/desk.ts'
import type { Done } from '../problem.ts'
import type { Work } from '../store/database.ts'
import { type AllChecked, checkAll, wrongIn } from './check-all.ts'

/** What a check of everything found, and when. */
export interface ChainChecked extends AllChecked {
  readonly at: string
}
/** When it was checked before, and with what result. */
export interface EarlierCheck {
  readonly at: string
  readonly by: string
  readonly cases: number
  readonly events: number
  readonly faults: number
}

/** Checks every log, every checkpoint and the books, and notes that it was done. */
export const checkChains = (desk: Desk, actor: Actor): Promise<Done<ChainChecked>> =>
  desk.database.as(actor, async (tx): Promise<Done<ChainChecked>> => {
    if (!mayOversee(actor)) return { problem: { code: 'casework/not-a-supervisor' } }
    const checked = await checkAll(tx, desk.calendar)
    const { cases, events } = checked
    const at = desk.now()
    await tx
      .insertInto('chain_check')
      .values({ by: actor.id, at, cases, events, faults: wrongIn(checked) })
      .execute()
    return { done: { ...checked, at } }
  })

/** The earlier checks, the latest first. */
export const earlierChecks = (tx: Work): Promise<readonly EarlierCheck[]> =>
  tx
    .selectFrom('chain_check')
    .select(['at', 'by', 'cases', 'events', 'faults'])
    .orderBy('id', 'desc')
    .limit(20)
    .execute()

/** Supervisors and administrators look after the whole. */
export const mayOversee = ({ role }: Actor): boolean => role === 'supervisor' || role === 'administrator'
