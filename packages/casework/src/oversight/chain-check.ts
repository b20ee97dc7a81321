import type { Actor } from '../actor.ts'
import type { Desk } from '../case/desk.ts'
import { type CaseFault, caseFault } from '../case/fold.ts'
import { type BrokenCheckpoint, brokenCheckpoint } from '../log/checkpoint.ts'
import { booksAgainstLog } from '../money/books.ts'
import type { Done } from '../problem.ts'
import type { Work } from '../store/database.ts'

/** What a check of everything found: each log followed from its beginning, the checkpoints, and the books. */
export interface ChainChecked {
  readonly at: string
  readonly cases: number
  readonly events: number
  readonly checkpoints: number
  readonly faults: readonly (CaseFault & { readonly number: string })[]
  readonly brokenCheckpoint: BrokenCheckpoint | null
  /** Where the books differ from the log, as case and event. */
  readonly books: readonly string[]
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
    const cases = await tx.selectFrom('case_file').select(['id', 'number', 'version']).orderBy('number').execute()
    const faults: ChainChecked['faults'][number][] = []
    for (const { id, number } of cases) {
      const fault = await caseFault(tx, id, desk.calendar)
      if (fault !== null) faults.push({ ...fault, number })
    }
    const broken = await brokenCheckpoint(tx)
    const books = await booksAgainstLog(tx)
    const { points } = await tx
      .selectFrom('checkpoint')
      .select((eb) => eb.fn.countAll<number>().as('points'))
      .executeTakeFirstOrThrow()
    const events = cases.reduce((sum, c) => sum + c.version, 0)
    const at = desk.now()
    const wrong = faults.length + books.length + (broken === null ? 0 : 1)
    await tx
      .insertInto('chain_check')
      .values({ by: actor.id, at, cases: cases.length, events, faults: wrong })
      .execute()
    const checkpoints = Number(points)
    return { done: { at, cases: cases.length, events, checkpoints, faults, brokenCheckpoint: broken, books } }
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
