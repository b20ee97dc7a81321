import { assessWith, type Range } from '@pengce/assess'
import type { Dates, Measure } from '@pengce/language'
import { yearOf } from '@pengce/values'
import { type CaseFacts, lookupIn } from '../case/conditions.ts'
import type { Refusal } from '../problem.ts'

/** What a measure gives on the facts of a case: over its whole time where it recurs. Fen; null where it gives no money. */
export function grantedRange(measure: Measure, facts: CaseFacts, dates: Dates): Range | Refusal | null {
  if (measure.pay.unit !== 'money' || measure.pay.gives === 'in-kind') return null
  const a = assessWith(measure, lookupIn(facts, yearOf(dates.appliedOn)), dates)
  if (a.verdict !== 'yes') return { code: 'money/not-due', measure: measure.title.zh, verdict: a.verdict }
  return a.total ?? a.amount
}

/** Why an amount is not what the rule gives, together with what was granted under it before; null when it is. Fen. */
export function outsideRule(measure: Measure, range: Range, before: number, asked: number): Refusal | null {
  const once = measure.pay.schedule.per === 'once' && (measure.pay.schedule.instalments ?? []).length === 0
  const low = once ? Math.max(0, range.low - before) : 0
  const high = Math.max(0, range.high - before)
  if (asked >= low && asked <= high) return null
  return {
    code: 'money/outside-the-rule',
    measure: measure.title.zh,
    asked,
    low,
    high: Number.isFinite(high) ? high : null,
  }
}
