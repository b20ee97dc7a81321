import type { DraftingDesk } from '@pengce/casework'
import type { Registry } from '@pengce/language'
import type { LawBook } from '@pengce/reform'
import type { CivilDate } from '@pengce/values'
import type { Comparisons } from './comparisons.ts'
import type { ExampleReform } from './example-reforms.ts'

/** What the service drafts and simulates changes of the law from. */
export interface ReformService {
  readonly desk: DraftingDesk
  readonly published: Registry
  readonly book: () => Promise<LawBook>
  /** Looks at once at what is in force. */
  readonly again: () => Promise<void>
  readonly today: () => CivilDate
  /** The folder of the population, and what compares over it; null where there is none. */
  readonly population: {
    readonly folder: string
    readonly firstLook: boolean
    readonly comparisons: Comparisons
  } | null
  readonly examples: readonly ExampleReform[]
}
