import { evaluate, type Verdict, verdictOf } from '@pengce/assess'
import type { Dates, Node, NodeOf } from '@pengce/language'
import { type Asked, type FactSet, known, lookupIn, withFact } from './fact-set.ts'
import { domainOf } from './fact-value.ts'

/** The verdict of a condition for a set of facts. */
export const holdsFor = (condition: Node, facts: FactSet, dates: Dates): Verdict =>
  verdictOf(evaluate(condition, { lookup: lookupIn(facts), dates }))

/**
 * The first value of a fact, upwards, from which a comparison comes out differently than at the lowest, all other facts
 * as they are: solved by halving, whatever form the comparison has. Null when the fact cannot turn it. For "equals" it
 * is the value from which the figure is reached.
 */
export function boundaryOf(comparison: NodeOf<'compare'>, driver: Asked, facts: FactSet, dates: Dates): number | null {
  const monotone: Node = comparison.op === 'equals' ? { ...comparison, op: 'reaches' } : comparison
  const at = (value: number): Verdict => holdsFor(monotone, withFact(facts, driver.key, known(value)), dates)
  let [below, from] = domainOf(driver.fact)
  const start = at(below)
  const end = at(from)
  if (start === 'open' || end === 'open' || end === start) return null
  while (from - below > 1) {
    const middle = below + Math.floor((from - below) / 2)
    if (at(middle) === start) below = middle
    else from = middle
  }
  return from
}
