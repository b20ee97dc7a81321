import { type Fact, factKey, type Given, isHistory, type Subject } from '@pengce/language'
import { toDay } from '@pengce/values'

/** What is known of a fact. Figures in parts, days as days since 1970-01-01. */
export type Held =
  | { readonly state: 'known'; readonly value: number | boolean | string }
  | { readonly state: 'does-not-apply' }
  | { readonly state: 'not-known' }
  | { readonly state: 'not-asked' }

export const NOT_ASKED: Held = { state: 'not-asked' }
export const NOT_KNOWN_HELD: Held = { state: 'not-known' }
export const DOES_NOT_APPLY_HELD: Held = { state: 'does-not-apply' }
export const known = (value: number | boolean | string): Held => ({ state: 'known', value })

/** Facts by id; yearly facts by id and year (`enterprise/revenue@2024`). */
export type Facts = ReadonlyMap<string, Held>
export const yearKey = (factId: string, year: number): string => `${factId}@${year}`

/** One project, event, site, person or household of an applicant. */
export interface Item {
  readonly subject: Subject
  readonly id: string
  readonly name: string
  readonly facts: Facts
}
/** Who applies, with everything known of them and of what they have. */
export interface Applicant {
  readonly id: string
  readonly name: string
  readonly subject: Subject
  readonly facts: Facts
  readonly items: readonly Item[]
  /** True when everything ever received is listed, so that what is not listed was not received. */
  readonly historyComplete: boolean
}

/** Looks a fact up for one measure: an item's own facts first, then the applicant's. */
export type Lookup = (fact: Fact, back: number) => Held

export function lookupOf(applicant: Applicant, item: Item | null, applicationYear: number): Lookup {
  return (fact, back) => {
    const key = fact.period === 'year' ? yearKey(fact.id, applicationYear - back) : fact.id
    const held = item?.facts.get(key) ?? (ownedBy(item, fact.subject) ? undefined : applicant.facts.get(key))
    if (held !== undefined) return held
    return applicant.historyComplete && isHistory(fact.id) ? DOES_NOT_APPLY_HELD : NOT_ASKED
  }
}

/** Facts about the item itself are never taken from the applicant; a person's household goes with the person. */
const ownedBy = (item: Item | null, subject: Subject): boolean =>
  item !== null && (subject === item.subject || (item.subject === 'person' && subject === 'household'))

/** Given values of an example as a lookup; history is complete unless a row says otherwise. */
export function lookupOfGiven(given: readonly Given[]): Lookup {
  const held = new Map(given.map((g) => [factKey(g.fact, g.back ?? 0), heldOf(g)]))
  return (fact, back) => held.get(factKey(fact, back)) ?? (isHistory(fact.id) ? DOES_NOT_APPLY_HELD : NOT_ASKED)
}

function heldOf(g: Given): Held {
  if (g.value === 'does-not-apply') return DOES_NOT_APPLY_HELD
  if (g.value === 'not-known') return NOT_KNOWN_HELD
  return known(g.fact.type === 'date' ? toDay(String(g.value)) : g.value)
}
