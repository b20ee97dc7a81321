import type { Calendar } from '@pengce/procedure'
import { type CaseFault, caseFault } from '../case/fold.ts'
import { type BrokenCheckpoint, brokenCheckpoint } from '../log/checkpoint.ts'
import { booksAgainstLog } from '../money/books.ts'
import type { Work } from '../store/database.ts'

/** What a check of everything found: each log followed from its beginning, the checkpoints, and the books. */
export interface AllChecked {
  readonly cases: number
  readonly events: number
  readonly checkpoints: number
  readonly faults: readonly (CaseFault & { readonly number: string })[]
  readonly brokenCheckpoint: BrokenCheckpoint | null
  /** Where the books differ from the log, as case and event. */
  readonly books: readonly string[]
}

/** Checks every log, every checkpoint and the books that the actor may see. */
export async function checkAll(tx: Work, calendar: Calendar): Promise<AllChecked> {
  const cases = await tx.selectFrom('case_file').select(['id', 'number', 'version']).orderBy('number').execute()
  const faults: AllChecked['faults'][number][] = []
  for (const { id, number } of cases) {
    const fault = await caseFault(tx, id, calendar)
    if (fault !== null) faults.push({ ...fault, number })
  }
  const { points } = await tx
    .selectFrom('checkpoint')
    .select((eb) => eb.fn.countAll<number>().as('points'))
    .executeTakeFirstOrThrow()
  return {
    cases: cases.length,
    events: cases.reduce((sum, c) => sum + c.version, 0),
    checkpoints: points,
    faults,
    brokenCheckpoint: await brokenCheckpoint(tx),
    books: await booksAgainstLog(tx),
  }
}

/** How many things are wrong. */
export const wrongIn = ({ faults, brokenCheckpoint: broken, books }: AllChecked): number =>
  faults.length + books.length + (broken === null ? 0 : 1)
