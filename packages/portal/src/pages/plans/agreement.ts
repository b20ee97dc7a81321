import type { Indicator } from '../../wire/plans.ts'

type Agreement =
  | 'same'
  | 'first-asks-more'
  | 'second-asks-more'
  | 'overlap'
  | 'contradict'
  | 'other-day'
  | 'not-comparable'
const AGREEMENTS: readonly Agreement[] = [
  'same',
  'first-asks-more',
  'second-asks-more',
  'overlap',
  'contradict',
  'other-day',
  'not-comparable',
]
const turned: Partial<Record<Agreement, Agreement>> = {
  'first-asks-more': 'second-asks-more',
  'second-asks-more': 'first-asks-more',
}

/** How a target agrees with another, from its own side: the one asks more where the other asks less. */
export function agreementOf(indicator: Indicator | undefined, one: string, other: string): Agreement | null {
  const pair = indicator?.pairs.find(
    (p) => (p.first === one && p.second === other) || (p.first === other && p.second === one),
  )
  const found = AGREEMENTS.find((a) => a === pair?.agreement)
  if (pair === undefined || found === undefined) return null
  return pair.first === one ? found : (turned[found] ?? found)
}
