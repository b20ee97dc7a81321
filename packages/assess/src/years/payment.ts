import { factsOf, type Measure, onceFor } from '@pengce/language'
import { evaluate, rangeOf } from '../evaluate.ts'
import type { Held, Lookup } from '../held.ts'
import { known } from '../held.ts'
import type { Range } from '../range.ts'
import type { Assessment } from '../result.ts'
import { counterOf } from './unit.ts'

/** How often an amount that recurs falls due in a year. */
const TIMES: Readonly<Record<string, number>> = { month: 12, quarter: 4, year: 1 }

/** What one year of a measure comes to if its conditions hold, in fen: all that falls due in it, within what is left of the whole. */
export function yearOfPay(a: Assessment, lookup: Lookup): Range | null {
  const { pay } = a.measure
  if (pay.gives === 'in-kind' || a.amount === null) return null
  const times = TIMES[pay.schedule.per] ?? 1
  const each = monthsDiffer(a.measure)
    ? monthByMonth(a, lookup)
    : { low: a.amount.low * times, high: a.amount.high * times }
  const rest = TIMES[pay.schedule.per] === undefined ? null : a.total
  return {
    low: Math.max(0, Math.min(each.low, rest?.low ?? each.low)),
    high: Math.max(0, Math.min(each.high, rest?.high ?? each.high)),
  }
}

/** Whether the amount of a month hangs on which month it is. */
const monthsDiffer = (m: Measure): boolean => differing(m).is
const differing = onceFor((m: Measure): { readonly is: boolean } => {
  const counter = counterOf(m)
  const { amount, schedule } = m.pay
  if (counter === null || counter.unit !== 'month' || schedule.per !== 'month' || amount === null) return { is: false }
  return { is: factsOf(amount).some(({ fact }) => fact.id === counter.fact) }
})

/** The twelve months from the one that is counted now. */
function monthByMonth(a: Assessment, lookup: Lookup): Range {
  const counter = counterOf(a.measure)?.fact
  const { amount } = a.measure.pay
  let [low, high] = [0, 0]
  for (let month = 0; amount !== null && month < 12; month += 1) {
    const later: Lookup = (fact, back) => {
      const held = lookup(fact, back)
      return fact.id === counter ? monthsOn(held, month) : held
    }
    const range = rangeOf(evaluate(amount, { lookup: later, dates: a.dates }))
    low += range.low
    high += range.high
  }
  return { low, high }
}
const monthsOn = (held: Held, count: number): Held =>
  held.state === 'known' && typeof held.value === 'number' ? known(held.value + count) : held
