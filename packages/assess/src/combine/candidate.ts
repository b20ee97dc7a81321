import { type Assessment, maySameMatter, payable } from '../result.ts'

/** `certain`: the low ends of what is granted. `possible`: the high ends of what is granted or open. */
export type Objective = 'certain' | 'possible'
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

/** What can be chosen under an objective, in the order given: not what is refused, nor what pays nothing. */
export function candidatesOf(assessments: readonly Assessment[], objective: Objective): readonly Candidate[] {
  return assessments
    .filter((a) => a.verdict === 'yes' || (a.verdict === 'open' && objective === 'possible'))
    .map((a) => candidateOf(a, objective))
    .filter((c) => c.inKind || c.high > 0)
}

function candidateOf(assessment: Assessment, objective: Objective): Candidate {
  const { measure, item } = assessment
  const range = payable(assessment)
  const { low, high } = range ?? { low: 0, high: 0 }
  const worth = objective === 'certain' || !Number.isFinite(high) ? low : high
  const key = item === null ? measure.id : `${measure.id}@${item.id}`
  return { key, assessment, low, high, worth, inKind: range === null }
}

/** Two people, or two households: what one takes does not bar the other. */
export const differentPeople = (a: Candidate, b: Candidate): boolean =>
  !maySameMatter(a, b) && [a, b].every((c) => ['person', 'household'].includes(c.assessment.item?.subject ?? ''))
