import { evaluate, lookupOfGiven, rangeOf, verdictOf } from '@pengce/assess'
import { type Amount, type Condition, type Dates, type Given, onOneDay } from '@pengce/language'
import type { Unit } from '@pengce/values'

const usual = onOneDay('2025-03-01')
const contextOf = (given: readonly Given[], dates: Dates) => ({ lookup: lookupOfGiven(given), dates })

/** What a condition comes to for the facts given. */
export const holds = (c: Condition, given: readonly Given[], dates = usual) =>
  verdictOf(evaluate(c.node, contextOf(given, dates)))

/** The two ends of an amount for the facts given, in parts. */
export function ends(amount: Amount<Unit>, given: readonly Given[], dates = usual): readonly [number, number] {
  const { low, high } = rangeOf(evaluate(amount.node, contextOf(given, dates)))
  return [low, high]
}
/** An amount that all facts are given for, in parts. */
export function parts(amount: Amount<Unit>, given: readonly Given[], dates = usual): number {
  const [low, high] = ends(amount, given, dates)
  if (low !== high) throw new Error(`a range, ${low} to ${high}`)
  return low
}
