import type { Agreement, Fact, Node } from '@pengce/language'
import type { Coded } from '@pengce/values'
import type { Held, Item } from '../held.ts'

/** A fact as the applicant gave it, and where it stands in the file: `projects[0].facts.project/total-investment`. */
export interface GivenFact {
  readonly at: string
  readonly fact: Fact
  /** For a yearly fact: the year it speaks of. */
  readonly year: number | null
  readonly held: Held
}
/** What is said of every contradiction: of which item, and whether it might be so all the same. */
interface Common {
  readonly item: Item | null
  /** Nearly always a mistake, but not against the meaning of the words. */
  readonly usually: boolean
  /** Every fact that takes part, in the order of the rule. */
  readonly facts: readonly GivenFact[]
}
/** The facts of each way in which what was given contradicts itself. */
export interface ContradictionFacts {
  'contradiction/excludes': Common
  'contradiction/implies': Common & {
    /** What is so, and what follows from it. */
    readonly first: readonly GivenFact[]
    readonly follows: Node
    readonly second: readonly GivenFact[]
  }
  'contradiction/holds': Common & { readonly claim: Node }
  'contradiction/part-of': Common & { readonly part: GivenFact; readonly whole: GivenFact }
  'contradiction/not-before': Common & { readonly later: GivenFact; readonly earlier: GivenFact }
  'contradiction/highest-before': Common & {
    readonly highest: GivenFact
    readonly yearly: readonly GivenFact[]
    /** The year whose figure is higher, and the figure in parts. */
    readonly year: number
    readonly figure: number
  }
}
/** One contradiction among an applicant's facts; `at` is where its first fact stands. The assessment runs all the same. */
export type Contradiction = Coded<ContradictionFacts> & { readonly at: string }
export type ContradictionCode = `contradiction/${Agreement['kind']}`
