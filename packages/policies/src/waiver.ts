import {
  type CalendarSpan,
  type Choice,
  type Condition,
  type DateFact,
  type Each,
  type Examples,
  type Expected,
  examples,
  type FigureFact,
  type Given,
  type Measure,
  type MeasureSpec,
  measure,
  not,
  notEligible,
  open,
  type Pays,
  type RowSpec,
  type Words,
  type YesNo,
} from '@pengce/language'
import { addDays, type CivilDate, type Figure, minus, plus, type Unit } from '@pengce/values'
import { type Claim, whenOf } from './grant-claim.ts'
import { onceRows } from './grant-rows.ts'
import { figureShown, onePart, openRow } from './rows.ts'

type Shown = readonly (readonly [says: Words, given: Given | Each | readonly (Given | Each)[]])[]
/** A claim over several facts: how it holds, each way it fails, its edges, and what leaves it open. */
export interface JointClaim {
  readonly claim: Condition
  readonly holds: Given | readonly Given[]
  readonly open: Given | readonly Given[]
  readonly fails: Shown
  readonly edges: Shown
}
/** A yes-or-no fact must not hold; `yes` is what an officer says when it does. */
export const without = (fact: YesNo, ...yes: Words): Claim => ({
  claim: not(fact),
  holds: fact.fails(),
  open: fact.notKnown(),
  fails: [[yes, fact.holds()]],
  edges: [],
})
/** A figure must stay below a threshold: shown one part below it, at it and one part above it. */
export const under = <U extends Unit>(
  fact: FigureFact<U>,
  threshold: Figure<U>,
  ordinary: Figure<U>,
  below: Words,
  at: Words,
): Claim => ({
  claim: fact.below(threshold),
  holds: fact.of(ordinary),
  open: fact.notKnown(),
  fails: [[at, fact.of(threshold)], ...figureShown(fact, plus(threshold, onePart(threshold)))],
  edges: [[below, fact.of(minus(threshold, onePart(threshold)))]],
})

/** A day must lie less than so long back. `full` is the day from which the time has run by then: shown with its neighbours. */
export const lessThanAgo = (
  fact: DateFact,
  span: CalendarSpan,
  full: CivilDate,
  ordinary: CivilDate,
  less: Words,
  at: Words,
): Claim => ({
  claim: fact.heldLessThan(span),
  holds: fact.of(ordinary),
  open: fact.notKnown(),
  fails: [
    [at, fact.of(full)],
    [['再早一天', 'a day earlier still'], fact.of(addDays(full, -1))],
  ],
  edges: [[less, fact.of(addDays(full, 1))]],
})

/** Every option of a choice that is not taken, each shown with what else must be given. */
export const everyOther = <T extends string>(
  fact: Choice<T>,
  taken: readonly T[],
  ...also: readonly Given[]
): Shown => {
  const names: readonly string[] = taken
  return Object.entries(fact.fact.options)
    .filter(([option]) => !names.includes(option))
    .map(([option, { zh, en }]) => [
      [zh, en],
      [{ fact: fact.fact, value: option }, ...also],
    ])
}

/** A choice must be one of those listed; each is shown, and every other option of the choice. */
export const listed = <T extends string>(fact: Choice<T>, first: T, ...rest: readonly T[]): JointClaim => ({
  claim: fact.isOneOf(first, ...rest),
  holds: fact.of(first),
  open: fact.notKnown(),
  edges: rest.map((option) => {
    const { zh, en } = fact.fact.options[option] ?? { zh: option, en: option }
    return [[zh, en], fact.of(option)]
  }),
  fails: everyOther(fact, [first, ...rest]),
})

/** What a project is spared, or given, once every claim holds; with the rows that show each claim. */
export function waiver(
  id: string,
  spec: Omit<MeasureSpec, 'when' | 'pays'> & {
    readonly on: CivilDate
    readonly claims: readonly [JointClaim, ...JointClaim[]]
    readonly pays: Pays
    readonly paid: Words
    /** What the ordinary case gives and what is left while it is open; an in-kind right unless said. */
    readonly gives?: { readonly yes: Expected; readonly open: Expected }
    readonly more?: readonly RowSpec[]
    /** Facts beside the claims, such as the base of an amount. */
    readonly given?: readonly Given[]
  },
): { readonly measure: Measure; readonly examples: Examples } {
  const { on, claims, paid, gives, more, given, ...rest } = spec
  const built = measure(id, { ...rest, when: whenOf(claims) })
  const yes: Expected = gives?.yes ?? { verdict: 'yes', low: null, high: null }
  const rows: RowSpec[] = [
    [paid, [], yes],
    ...claims.flatMap((c): RowSpec[] => [
      ...c.edges.map(([says, given]): RowSpec => [says, [given], yes]),
      ...c.fails.map(([says, given]): RowSpec => [says, [given], notEligible]),
      openRow(c.open, gives?.open ?? open()),
    ]),
    ...onceRows(spec, gives?.open ?? open()),
    ...(more ?? []),
  ]
  return {
    measure: built,
    examples: examples(built, { on, given: [...claims.map((c) => c.holds), ...(given ?? [])], rows }),
  }
}
