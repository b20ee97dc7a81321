import { join } from 'node:path'
import type { Desk } from '@pengce/casework'
import type { Registry } from '@pengce/language'
import { Comparisons } from './comparisons.ts'
import { exampleReforms } from './example-reforms.ts'
import type { LawInForce } from './law-in-force.ts'
import type { ReformService } from './reform-service.ts'
import { runnerInThread } from './runner.ts'

interface Start {
  readonly law: Registry
  readonly inForce: LawInForce
  readonly desk: Pick<Desk, 'database' | 'now' | 'today'>
  /** The folder of the population; null for one that is made up at first need. */
  readonly population: string | null
  readonly data: string
  readonly examples: string
}

/** Drafting and simulation as the service offers them. Comparisons run in a thread of this same program. */
export function reformServiceFrom({ law, inForce, desk, population, data, examples }: Start): ReformService {
  const firstLook = population === null
  return {
    desk,
    published: law,
    book: () => inForce.book(),
    again: () => inForce.again(),
    today: desk.today,
    population: {
      folder: population ?? join(data, 'made-up-city'),
      firstLook,
      comparisons: new Comparisons(runnerInThread(process.argv[1] ?? '', firstLook)),
    },
    examples: exampleReforms(examples),
  }
}
