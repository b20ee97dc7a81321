import { type Assessment, assessWith, type Range, rangeOf, type Step } from '@pengce/assess'
import { type Measure, onOneDay } from '@pengce/language'
import { addDays, type CivilDate } from '@pengce/values'
import type { Case } from './cases.ts'
import { type Answer, agree, compiled, interpreter, sameEnd, slowOracle } from './evaluator.ts'
import { lookupIn } from './fact-set.ts'
import { answerText } from './figure-text.ts'
import { type OracleAnswer, oracle } from './oracle.ts'

/** What is wrong with how a case was answered, in one line; null when nothing is. */
export type Finding = string | null

/** Interpreter, compiled JavaScript and oracle give the same verdict and the same amounts to the part. */
export function evaluatorsAgree(measure: Measure, { facts, dates }: Case): Finding {
  const lookup = lookupIn(facts)
  const one = interpreter.answer(measure, lookup, dates)
  const other = compiled.answer(measure, lookup, dates)
  const truth = oracle(measure, lookup, dates)
  if (!agree(one, other)) return differenceText(measure, ['interpreter', one], ['compiled', other])
  if (!agreesWithOracle(one, truth)) return differenceText(measure, ['interpreter', one], [slowOracle.name, truth])
  return null
}
/** Where a step went beyond what is kept exactly, the answer may be wider than the truth, never narrower. */
export function agreesWithOracle(answer: Answer, truth: OracleAnswer): boolean {
  if (!truth.beyond) return agree(answer, truth)
  const settled = answer.verdict === 'open' || answer.verdict === truth.verdict
  return (
    settled && (answer.verdict !== 'yes' || (within(truth.amount, answer.amount) && within(truth.total, answer.total)))
  )
}
const within = (inner: Answer['amount'], outer: Answer['amount']): boolean =>
  inner === null || outer === null ? inner === outer : outer[0] <= inner[0] && inner[1] <= outer[1]

const differenceText = (measure: Measure, ...answers: readonly (readonly [string, Answer])[]): string =>
  answers.map(([name, answer]) => `${name} says ${answerText(answer, measure.pay.unit)}`).join('; ')

/** With facts completed, nothing leaves what was said before: verdict, amount, total and what is due. */
export function rangeKept(measure: Measure, partial: Case, complete: Case): Finding {
  const before = assessWith(measure, lookupIn(partial.facts), partial.dates)
  const after = assessWith(measure, lookupIn(complete.facts), complete.dates)
  if (before.verdict !== 'open' && before.verdict !== after.verdict)
    return `said ${before.verdict}, and with all facts ${after.verdict}`
  for (const part of ['amount', 'total', 'due'] as const) {
    const [wide, narrow] = [before[part], after[part]]
    if (wide !== null && narrow !== null && !(wide.low <= narrow.low && narrow.high <= wide.high))
      return `${part} was ${rangeText(wide)}, and with all facts is ${rangeText(narrow)}`
  }
  return null
}
const rangeText = ({ low, high }: Range): string => (low === high ? String(low) : `${low} to ${high}`)

/** No step with a ceiling goes above it, nothing pays less than nothing, and what is refused pays nothing. */
export function capsKept(measure: Measure, { facts, dates }: Case): Finding {
  const a = assessWith(measure, lookupIn(facts), dates)
  if (a.verdict === 'no' && a.due !== null && !(sameEnd(a.due.low, 0) && sameEnd(a.due.high, 0)))
    return `refused, yet ${rangeText(a.due)} is due`
  if (measure.pay.gives === 'money' && [a.amount, a.total].some((r) => r !== null && r.low < 0))
    return 'pays less than nothing'
  return (
    [a.pays, a.totals].map((step) => (step === null ? null : overCap(step))).find((f) => f !== null) ?? receivedTwice(a)
  )
}
function overCap(step: Step): Finding {
  const cap = ceilingOf(step)
  const { high } = rangeOf(step)
  if (cap !== null && high > cap) return `${high} is above the ceiling of ${cap}`
  return step.children.map(overCap).find((f) => f !== null) ?? null
}
function ceilingOf({ node: { form } }: Step): number | null {
  switch (form?.name) {
    case 'capped':
      return form.cap?.parts ?? null
    case 'limit-year':
    case 'limit-total':
      return form.ceiling?.parts ?? null
    default:
      return null
  }
}

/** What was received before and what falls due now stay together under a ceiling over the whole. */
function receivedTwice(a: Assessment): Finding {
  const top = a.pays?.node.form?.name === 'within-rest' ? a.pays.children[0] : a.pays
  if (top?.node.form?.name !== 'limit-total' || top.node.form.ceiling === null) return null
  const ceiling = top.node.form.ceiling.parts
  const received = receivedIn(top)
  if (received === null) return null
  return rangeOf(top).high + received > Math.max(ceiling, received)
    ? `${received} before and more than ${ceiling} in all`
    : null
}
function receivedIn(step: Step): number | null {
  if (step.node.kind === 'fact' && step.node.fact.id.startsWith('received/'))
    return step.held?.state === 'known' && typeof step.held.value === 'number' ? step.held.value : null
  for (const child of step.children) {
    const found = receivedIn(child)
    if (found !== null) return found
  }
  return null
}

/** Refused the day before its window and the day after it; in force on its first and its last day. */
export function windowKept(measure: Measure, { facts }: Case): Finding {
  const { from, until } = measure.window ?? { from: null, until: null }
  const on = (day: CivilDate | null, by: number): Assessment | null =>
    day === null ? null : assessWith(measure, lookupIn(facts), onOneDay(addDays(day, by)))
  const outside = [on(from, -1), on(until, 1)].find((a) => a !== null && (a.verdict !== 'no' || a.inForce))
  if (outside) return `not refused on ${outside.dates.rulesOn}`
  const inside = [on(from, 0), on(until, 0)].find((a) => a?.inForce === false)
  return inside ? `not in force on ${inside.dates.rulesOn}` : null
}
