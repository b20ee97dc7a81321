import { DOES_NOT_APPLY_HELD, type Held, known, type Lookup, NOT_ASKED, NOT_KNOWN_HELD } from '@pengce/assess'
import { type Fact, factKey, factsOf, type Measure, type Node, treesOf } from '@pengce/language'
import { fromDay } from '@pengce/values'
import { figureText } from './figure-text.ts'

/** A fact as one measure reads it. */
export interface Asked {
  readonly key: string
  readonly fact: Fact
  readonly back: number
}
/** The facts that trees read, once each. */
export const askedBy = (...nodes: readonly Node[]): readonly Asked[] =>
  factsOf(...nodes).map(({ fact, back }) => ({ key: factKey(fact, back), fact, back }))
/** The facts a measure reads in its condition and its amounts. */
export const askedOf = (m: Measure): readonly Asked[] => askedBy(...treesOf(m))

/** What is held of facts by key; what is not there was not asked. */
export type FactSet = ReadonlyMap<string, Held>

/** The set as a lookup of the evaluators. */
export const lookupIn =
  (facts: FactSet): Lookup =>
  (fact, back) =>
    facts.get(factKey(fact, back)) ?? NOT_ASKED

export const withFact = (facts: FactSet, key: string, held: Held): FactSet => new Map(facts).set(key, held)

/** The set as a person reads it, the facts of a measure only. */
export const factSetText = (asked: readonly Asked[], facts: FactSet): string =>
  asked.map((a) => `${a.key} = ${heldText(a.fact, facts.get(a.key) ?? NOT_ASKED)}`).join('; ')

function heldText(fact: Fact, held: Held): string {
  if (held.state !== 'known') return held.state.replaceAll('-', ' ')
  if (fact.type === 'date') return fromDay(Number(held.value))
  if (fact.type === 'figure') return figureText(Number(held.value), fact.unit)
  return String(held.value)
}

export { DOES_NOT_APPLY_HELD as ABSENT, known, NOT_KNOWN_HELD as UNKNOWN }
