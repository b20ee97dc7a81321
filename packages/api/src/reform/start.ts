import { join } from 'node:path'
import type { Desk } from '@pengce/casework'
import type { Registry } from '@pengce/language'
import type { CivilDate } from '@pengce/values'
import { Comparisons } from './comparisons.ts'
import { exampleReforms } from './example-reforms.ts'
import type { LawInForce } from './law-in-force.ts'
import type { ReformService } from './reform-service.ts'
import { runnerInThread } from './runner.ts'

interface Start {
  readonly law: Registry
  readonly inForce: LawInForce
  readonly desk: Pick<Desk, 'database' | 'now' | 'today'>
  readonly today: () => CivilDate
  /** The folder of the population; null for one that is made up at first need, where that is wanted. */
  readonly population: string | null
  readonly firstLook: boolean
  readonly data: string
  readonly examples: string
}

/** Drafting and simulation as the service offers them. Comparisons run in a thread of this same program. */
export async function reformServiceFrom(start: Start): Promise<ReformService> {
  const { law, inForce, desk, today, population, firstLook, data, examples } = start
  const folder = population ?? (firstLook ? join(data, 'made-up-city') : null)
  const makes = population === null && firstLook
  return {
    desk,
    published: law,
    book: () => inForce.book(),
    again: () => inForce.again(),
    today,
    population:
      folder === null
        ? null
        : { folder, firstLook: makes, comparisons: new Comparisons(runnerInThread(process.argv[1] ?? '', makes)) },
    examples: await exampleReforms(examples),
  }
}
