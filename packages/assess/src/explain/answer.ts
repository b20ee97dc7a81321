import type { Step } from '../evaluate.ts'
import type { Range } from '../range.ts'
import type { Assessment } from '../result.ts'
import { accountOf } from './account.ts'
import { deductionsFrom } from './account-limit.ts'
import { type Reason, reason } from './reason.ts'
import { isSettled, type Teller, unitOf } from './teller.ts'
import type { Remainder } from './wording.ts'

/** An amount in the words of the answer. */
interface Said {
  /** A figure, a range or a ceiling; null where nothing can be said of it. */
  readonly value: string | null
  /** Who settles it, where an authority does. */
  readonly settled: string | null
}

/** Who settles it, by name. */
export const officesText = (a: Assessment, t: Teller): string =>
  a.measure.by.length === 0 ? t.w.answer.authority : t.w.list(a.measure.by.map((o) => o.title[t.language]))

function sayAmount(r: Range, step: Step | null, a: Assessment, t: Teller, per = a.measure.pay.schedule.per): Said {
  const w = t.w.answer
  const byAuthority = a.measure.pay.gives === 'decided' || (r.low !== r.high && step !== null && leavesRoom(step))
  const settled = byAuthority ? w.settledBy(officesText(a, t)) : null
  if (a.measure.pay.gives === 'decided') return { value: null, settled }
  const value = byAuthority && r.low <= 0 && Number.isFinite(r.high) ? w.upTo(figure(r.high, a, t)) : between(r, a, t)
  return { value: value === null ? null : w.per(per, value), settled }
}
/** Whether an authority settles a part of it that is not settled yet. */
const leavesRoom = (step: Step): boolean =>
  !isSettled(step) && (step.node.kind === 'between' || step.children.some(leavesRoom))

/** A figure or a range; null when nothing can be said of either end. Never a bare zero for what is not known. */
function between(r: Range, a: Assessment, t: Teller): string | null {
  if (r.low === r.high) return figure(r.low, a, t)
  if (Number.isFinite(r.high)) return t.w.answer.range(figure(Math.max(0, r.low), a, t), figure(r.high, a, t))
  return r.low > 0 && Number.isFinite(r.low) ? t.w.answer.atLeast(figure(r.low, a, t)) : null
}
const figure = (parts: number, a: Assessment, t: Teller): string => t.w.figure({ unit: a.measure.pay.unit, parts })

/** The amount of one falling-due in words. */
export function rangeText(r: Range, a: Assessment, t: Teller): string {
  const { value, settled } = sayAmount(r, a.pays, a, t)
  const parts = [value, settled].filter((part) => part !== null)
  return parts.length === 0 ? t.w.answer.notCertain : t.w.answer.listed(parts)
}
/** What a recurring amount comes to in all, in words. */
export const totalText = (r: Range, a: Assessment, t: Teller): string =>
  sayAmount(r, a.totals, a, t, 'once').value ?? t.w.answer.notCertain

/** The answer: what the applicant gets, may get, or does not get. */
export function answerOf(a: Assessment, t: Teller): string {
  const w = t.w.answer
  const { pay, window } = a.measure
  if (!a.inForce) return window?.from && a.dates.rulesOn < window.from ? w.notYet : w.noLonger
  if (a.verdict === 'no') return w.no
  if (a.verdict === 'open')
    return a.missing.length > 0 && a.missing.every((m) => m.fact.source === 'judgement') ? w.openForAuthority : w.open
  if (pay.gives === 'decided') return w.eligible(w.decided(pay.what?.[t.language] ?? null, officesText(a, t)))
  if (pay.gives === 'in-kind')
    return w.enjoy(pay.what?.[t.language] ?? '', a.amount === null ? null : rangeText(a.amount, a, t))
  const amount = a.amount ?? { low: 0, high: 0 }
  if (amount.high === 0) return w.nothingDue
  const { value, settled } = sayAmount(amount, a.pays, a, t)
  if (settled !== null) return w.eligible(rangeText(amount, a, t))
  return amount.low === amount.high && value !== null ? w.receive(value) : w.amountOpen(value)
}

/** The first line: of what, for which item, and the answer. */
export const headlineOf = (a: Assessment, t: Teller): string =>
  t.w.answer.head(a.measure.title[t.language], a.item?.name ?? null, answerOf(a, t))

/** The amount in one line, with how it comes about; null where there is none to speak of. */
export function amountReason(a: Assessment, t: Teller): Reason | null {
  if (a.pays === null || a.amount === null || a.verdict === 'no') return null
  const { notes, children } = accountOf(a.pays, t)
  const { value, settled } = sayAmount(a.amount, a.pays, a, t)
  const said = value ?? (settled === null ? t.w.answer.notCertain : null)
  const more = [...(settled === null ? [] : [settled]), ...afterwards(a, t)]
  const kind = a.measure.pay.gives === 'in-kind' ? 'extent' : 'money'
  return reason(null, t.w.amount.line(kind, said, notes, more), children)
}
/** How much of the longest time is gone and left, where some of it is gone; null where it is whole or not settled. */
function remainderOf({ measure, left }: Assessment, t: Teller): Remainder | null {
  const { schedule, left: node } = measure.pay
  const unit = node === null ? null : unitOf(node)
  if (left === null || left.low !== left.high || schedule.atMost === undefined) return null
  if (unit !== 'month' && unit !== 'year') return null
  const { count, unit: of } = schedule.atMost
  const whole = unit === of ? count : unit === 'month' && of === 'year' ? count * 12 : null
  if (whole === null || left.low >= whole) return null
  return { used: t.w.figure({ unit, parts: whole - left.low }), left: t.w.figure({ unit, parts: left.low }) }
}
function afterwards(a: Assessment, t: Teller): readonly string[] {
  const total = a.total === null ? null : sayAmount(a.total, a.totals, a, t, 'once').value
  const less = a.totals === null ? [] : deductionsFrom(a.totals, t)
  const schedule = t.w.answer.schedule(a.measure.pay.schedule, remainderOf(a, t))
  return [...schedule, ...(total === null ? [] : [t.w.answer.total(total, less)])]
}
