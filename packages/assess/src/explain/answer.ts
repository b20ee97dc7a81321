import type { Range } from '../range.ts'
import type { Assessment } from '../result.ts'
import { accountOf } from './account.ts'
import { type Reason, reason } from './reason.ts'
import type { Teller } from './teller.ts'

const figure = (parts: number, a: Assessment, t: Teller): string => t.w.figure({ unit: a.measure.pay.unit, parts })

/** Who settles it, by name. */
export const officesText = (a: Assessment, t: Teller): string =>
  a.measure.by.length === 0 ? t.w.answer.authority : t.w.list(a.measure.by.map((o) => o.title[t.language]))

/** An amount as the answer gives it; never a bare zero for what is not known. */
export function rangeText(r: Range, a: Assessment, t: Teller, of: { readonly total?: true } = {}): string {
  const w = t.w.answer
  const known = r.low === r.high
  const per = of.total ? 'once' : a.measure.pay.schedule.per
  if (a.measure.pay.gives === 'decided') return w.settledBy(null, officesText(a, t))
  if (a.measure.pay.certainty === 'at-most' && !known) {
    const ends = r.high === Number.POSITIVE_INFINITY ? null : figure(r.high, a, t)
    const within = ends === null ? null : r.low > 0 ? w.range(figure(r.low, a, t), ends) : w.upTo(ends)
    return w.settledBy(within === null ? null : w.per(per, within), officesText(a, t))
  }
  return w.per(per, openText(r, a, t) ?? w.notCertain)
}
/** A figure or a range; null when nothing can be said of either end. */
function openText(r: Range, a: Assessment, t: Teller): string | null {
  if (r.low === r.high) return figure(r.low, a, t)
  if (Number.isFinite(r.high)) return t.w.answer.range(figure(Math.max(0, r.low), a, t), figure(r.high, a, t))
  return r.low > 0 ? t.w.answer.atLeast(figure(r.low, a, t)) : null
}

/** The answer: what the applicant gets, may get, or does not get. */
export function answerOf(a: Assessment, t: Teller): string {
  const w = t.w.answer
  if (!a.inForce) return a.measure.window?.from && a.dates.rulesOn < a.measure.window.from ? w.notYet : w.noLonger
  if (a.verdict === 'no') return w.no
  if (a.verdict === 'open')
    return a.missing.length > 0 && a.missing.every((m) => m.fact.source === 'judgement') ? w.openForAuthority : w.open
  const { pay } = a.measure
  if (pay.gives === 'decided') return w.eligible(w.decided(pay.what?.[t.language] ?? null, officesText(a, t)))
  if (pay.gives === 'in-kind') {
    const worth = a.amount === null ? null : rangeText(a.amount, a, t)
    return w.enjoy(pay.what?.[t.language] ?? '', worth)
  }
  const amount = a.amount ?? { low: 0, high: 0 }
  if (amount.high === 0) return w.nothingDue
  if (pay.certainty === 'at-most' && amount.low !== amount.high) return w.eligible(rangeText(amount, a, t))
  if (amount.low === amount.high) return w.receive(rangeText(amount, a, t))
  const open = openText(amount, a, t)
  return w.amountOpen(open === null ? null : w.per(pay.schedule.per, open))
}

/** The first line: of what, for which item, and the answer. */
export const headlineOf = (a: Assessment, t: Teller): string =>
  t.w.answer.head(a.measure.title[t.language], a.item?.name ?? null, answerOf(a, t))

/** The amount in one line, with how it comes about; null where there is none to speak of. */
export function amountReason(a: Assessment, t: Teller): Reason | null {
  if (a.pays === null || a.amount === null || a.verdict === 'no') return null
  const { notes, children } = accountOf(a.pays, t)
  const kind = a.measure.pay.gives === 'in-kind' ? 'extent' : 'money'
  return reason(null, t.w.amount.line(kind, rangeText(a.amount, a, t), notes, afterwards(a, t)), children)
}
function afterwards(a: Assessment, t: Teller): readonly string[] {
  const total = a.total === null ? null : openText(a.total, a, t)
  return [...t.w.answer.schedule(a.measure.pay.schedule), ...(total === null ? [] : [t.w.answer.total(total)])]
}
