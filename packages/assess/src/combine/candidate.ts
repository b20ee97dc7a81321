import { type Assessment, maySameMatter, payable } from '../result.ts'

/**
 * What the best choice is best by. `certain`: the low ends of what is granted. `possible`: the high ends of what is
 * granted or open. `soonest`: what is certain, most of it in the first year from now, then in two, then in three.
 * `fewest-obligations`: fewest duties that the measures bring, then most that is certain.
 */
export type Objective = 'certain' | 'possible' | 'soonest' | 'fewest-obligations'
/** Which ends of the ranges count: those that hold whatever turns out, or those within reach. */
export type Ends = 'certain' | 'possible'
/** The ends that an objective counts. */
export const endsOf = (objective: Objective): Ends => (objective === 'possible' ? 'possible' : 'certain')

/** One result that may be chosen, in fen. */
export interface Candidate {
  /** The measure, and the item where there is one. */
  readonly key: string
  readonly assessment: Assessment
  readonly low: number
  /** Infinite where the text states no upper end. */
  readonly high: number
  /** What it adds to the sum; a missing upper end adds only what is sure. */
  readonly worth: number
  /** Nothing that money measures: a benefit in kind. It stands in the choice with no sum. */
  readonly inKind: boolean
}

/** What can be chosen, in the order given: not what is refused, nor what pays nothing. */
export function candidatesOf(assessments: readonly Assessment[], ends: Ends): readonly Candidate[] {
  return assessments
    .filter((a) => a.verdict === 'yes' || (a.verdict === 'open' && ends === 'possible'))
    .map((a) => candidateOf(a, ends))
    .filter((c) => c.inKind || c.high > 0)
}

function candidateOf(assessment: Assessment, ends: Ends): Candidate {
  const { measure, item } = assessment
  const range = payable(assessment)
  const { low, high } = range ?? { low: 0, high: 0 }
  const worth = ends === 'certain' || !Number.isFinite(high) ? low : high
  const key = item === null ? measure.id : `${measure.id}@${item.id}`
  return { key, assessment, low, high, worth, inKind: range === null }
}

/** Two people, or two households: what one takes does not bar the other. */
export const differentPeople = (a: Candidate, b: Candidate): boolean =>
  !maySameMatter(a, b) && [a, b].every((c) => ['person', 'household'].includes(c.assessment.item?.subject ?? ''))
