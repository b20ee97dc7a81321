import type { Assessment } from '../result.ts'

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

export const candidateKey = (a: Assessment): string => (a.item === null ? a.measure.id : `${a.measure.id}@${a.item.id}`)

/** What can be chosen under an objective, in the order given: not what is refused, nor what pays nothing. */
export function candidatesOf(assessments: readonly Assessment[], objective: Objective): readonly Candidate[] {
  return assessments
    .filter((a) => a.verdict === 'yes' || (a.verdict === 'open' && objective === 'possible'))
    .map((a) => candidateOf(a, objective))
    .filter((c) => c.inKind || c.high > 0)
}

function candidateOf(assessment: Assessment, objective: Objective): Candidate {
  const { measure, verdict, amount, total } = assessment
  const inKind = measure.pay.gives === 'in-kind' || amount === null
  const least = inKind || verdict !== 'yes' ? 0 : Math.max(0, Math.min(amount.low, total?.low ?? amount.low))
  const high = inKind ? 0 : Math.max(0, (total ?? amount).high)
  const worth = objective === 'certain' || !Number.isFinite(high) ? least : high
  return { key: candidateKey(assessment), assessment, low: least, high, worth, inKind }
}

/** Whether two results may be about one and the same matter: what is about no item may be. */
export const maySameMatter = (a: Candidate, b: Candidate): boolean => {
  const [x, y] = [a.assessment.item, b.assessment.item]
  return x === null || y === null || x.id === y.id
}
/** Two people, or two households: what one takes does not bar the other. */
export const differentPeople = (a: Candidate, b: Candidate): boolean =>
  !maySameMatter(a, b) && [a, b].every((c) => ['person', 'household'].includes(c.assessment.item?.subject ?? ''))
