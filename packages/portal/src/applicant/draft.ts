import { today } from '../words/date.ts'

export const KINDS = ['enterprise', 'sole-trader', 'organisation', 'person'] as const
/** Who applies. */
export type Kind = (typeof KINDS)[number]
export const ITEM_KINDS = ['project', 'event', 'site'] as const
export type ItemKind = (typeof ITEM_KINDS)[number]

export const NOT_KNOWN = 'not-known'
export const DOES_NOT_APPLY = 'does-not-apply'
/** A value as an applicant's file holds it: yuan, "60%", an option, a date, or one of the two words above. */
export type Value = boolean | number | string

/** Which fact, of which year, of which project, event or site. */
export interface Place {
  readonly fact: string
  readonly year: number | null
  readonly item: string | null
}
export interface Answer extends Place {
  readonly value: Value
  readonly from: 'asked' | 'file'
}
export interface Item {
  readonly id: string
  readonly name: string
  readonly kind: ItemKind
}
/** What is expected to hold in a year to come: a yearly figure of that year, anything else from that year on. */
export interface Expectation extends Place {
  readonly year: number
  readonly value: Value
}
/** What one visitor has told us so far; it stays in this browser. */
export interface Draft {
  readonly kind: Kind | null
  readonly name: string
  /** The day of the application, which also governs the rules and the facts. */
  readonly appliedOn: string
  /** Everything ever received is listed, so what is not listed was not received. */
  readonly historyComplete: boolean
  readonly items: readonly Item[]
  /** In the order given, each place once. */
  readonly answers: readonly Answer[]
  /** For the plan over the years, each place once. */
  readonly expected: readonly Expectation[]
}

export const emptyDraft = (): Draft => ({
  kind: null,
  name: '',
  appliedOn: today(),
  historyComplete: false,
  items: [],
  answers: [],
  expected: [],
})

/** One key for a place. */
export const placeKey = ({ fact, year, item }: Place): string => [fact, year ?? '', item ?? ''].join('@')
const samePlace = (a: Place, b: Place): boolean => placeKey(a) === placeKey(b)

/** Puts an answer in the place of an earlier one, or last. */
export function withAnswer(draft: Draft, answer: Answer): Draft {
  const known = draft.answers.some((a) => samePlace(a, answer))
  return {
    ...draft,
    answers: known ? draft.answers.map((a) => (samePlace(a, answer) ? answer : a)) : [...draft.answers, answer],
  }
}
/** Puts an expectation in the place of an earlier one, or last; without a value it is taken back. */
export function withExpectation(draft: Draft, place: Place & { readonly year: number }, value: Value | null): Draft {
  const others = draft.expected.filter((e) => !samePlace(e, place))
  return { ...draft, expected: value === null ? others : [...others, { ...place, value }] }
}
/** Leaves out an item and all that was said of it. */
export const withoutItem = (draft: Draft, id: string): Draft => ({
  ...draft,
  items: draft.items.filter((item) => item.id !== id),
  answers: draft.answers.filter((answer) => answer.item !== id),
  expected: draft.expected.filter((expectation) => expectation.item !== id),
})
