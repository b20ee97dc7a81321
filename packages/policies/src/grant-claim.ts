import {
  all,
  type Choice,
  type Condition,
  type Each,
  each,
  type FigureFact,
  type Given,
  type Words,
  type YesNo,
} from '@pengce/language'
import { type Figure, minus, plus, type Unit } from '@pengce/values'
import { figureShown, onePart, otherThan } from './rows.ts'

/** One claim of a grant with what shows it: how it holds, how it fails, how it stays open, and its edges. */
export interface Claim {
  readonly claim: Condition
  readonly holds: Given
  readonly open: Given
  readonly fails: readonly (readonly [says: Words, given: Given | Each])[]
  readonly edges: readonly (readonly [says: Words, given: Given | Each])[]
}
/** A yes-or-no fact must hold; `no` is what an officer says when it does not. */
export const so = (fact: YesNo, ...no: Words): Claim => ({
  claim: fact,
  holds: fact.holds(),
  open: fact.notKnown(),
  fails: [[no, fact.fails()]],
  edges: [],
})
/** A choice must be one option; every other is refused, `other` is the one shown. */
export const chosen = <T extends string>(fact: Choice<T>, option: T, other: T, ...no: Words): Claim => ({
  claim: fact.is(option),
  holds: fact.of(option),
  open: fact.notKnown(),
  fails: [[no, each(fact.of(other), ...otherThan(fact, option, other).each)]],
  edges: [],
})
/** A figure must reach a threshold: shown at it, one part below and one part above it. */
export const reaching = <U extends Unit>(
  fact: FigureFact<U>,
  threshold: Figure<U>,
  ordinary: Figure<U>,
  at: Words,
  below: Words,
): Claim => ({
  claim: fact.atLeast(threshold),
  holds: fact.of(ordinary),
  open: fact.notKnown(),
  fails: [[below, fact.of(minus(threshold, onePart(threshold)))]],
  edges: [[at, fact.of(threshold)], ...figureShown(fact, plus(threshold, onePart(threshold)))],
})

/** A figure must stay within a limit: shown at it, one part above and one part below it. */
export const within = <U extends Unit>(
  fact: FigureFact<U>,
  limit: Figure<U>,
  ordinary: Figure<U>,
  at: Words,
  above: Words,
): Claim => ({
  claim: fact.atMost(limit),
  holds: fact.of(ordinary),
  open: fact.notKnown(),
  fails: [[above, fact.of(plus(limit, onePart(limit)))]],
  edges: [[at, fact.of(limit)], ...figureShown(fact, minus(limit, onePart(limit)))],
})
/** A choice must be one of several options; each is shown, and all that are not among them. */
export const among = <T extends string>(
  fact: Choice<T>,
  options: readonly [T, ...(readonly [option: T, says: Words])[]],
  others: readonly (readonly [option: T, says: Words])[],
): Claim => {
  const [first, ...rest] = options
  return {
    claim: fact.isOneOf(first, ...rest.map(([option]) => option)),
    holds: fact.of(first),
    open: fact.notKnown(),
    fails: others.map(
      ([option, says], i) =>
        [
          says,
          i > 0
            ? fact.of(option)
            : each(fact.of(option), ...otherThan(fact, first, ...rest.map(([o]) => o), ...others.map(([o]) => o)).each),
        ] as const,
    ),
    edges: rest.map(([option, says]) => [says, fact.of(option)] as const),
  }
}

/** All the claims; a claim that stands alone is the condition itself. */
export const whenOf = (claims: readonly [Pick<Claim, 'claim'>, ...Pick<Claim, 'claim'>[]]): Condition =>
  claims.length === 1 ? claims[0].claim : all(...claims.map((c) => c.claim))
