import type { Citation, Dates, Fact, FactSource, Language, Per, Registry, Subject } from '@pengce/language'
import { PARTS, type Span, type Unit } from '@pengce/values'
import type { Verdict } from './evaluate.ts'
import { amountReason, headlineOf, rangeText, totalText } from './explain/answer.ts'
import { claimOf } from './explain/claim.ts'
import type { Reason } from './explain/reason.ts'
import { factName, type Teller, tellerOf } from './explain/teller.ts'
import type { Range } from './range.ts'
import type { Assessment, Missing } from './result.ts'
import { type RuleVersion, ruleVersion } from './rule-version.ts'

/** Two ends in whole parts of the unit; no upper end is null. */
export interface Ends {
  readonly low: number
  readonly high: number | null
}
export interface ReportedSchedule {
  readonly per: Per
  readonly atMost: Span | null
  readonly paidEvery: string | null
  readonly instalments: readonly string[]
}
export interface ReportedAmount extends Ends {
  /** `fen` for money; otherwise the unit, with `partsPerUnit` parts in one of it. */
  readonly unit: 'fen' | Exclude<Unit, 'money'>
  readonly partsPerUnit: number
  readonly per: Per
  readonly kind: 'exact' | 'at-most' | 'decided-by-authority' | 'in-kind'
  readonly schedule: ReportedSchedule
  readonly text: string
}
/** A fact that is still needed, as it is asked. */
export interface ReportedMissing {
  readonly fact: string
  readonly back: number
  readonly year: number | null
  readonly item: string | null
  readonly label: string
  readonly question: string
  readonly note: string | null
  readonly type: Fact['type']
  readonly unit?: Unit
  readonly options?: readonly { readonly key: string; readonly label: string }[]
  readonly source: FactSource
  /** Fen that hang on it; null when there is no upper end. */
  readonly weight: number | null
}
/** One measure for one applicant, explained: plain JSON in one language, keys always in this order. */
export interface Report {
  readonly measure: {
    readonly id: string
    readonly document: string
    readonly documentTitle: string | null
    readonly title: string
    readonly subjects: readonly Subject[]
    readonly support: string | null
  }
  readonly citations: readonly Citation[]
  readonly item: { readonly id: string; readonly name: string; readonly subject: Subject } | null
  readonly verdict: Verdict
  readonly inForce: boolean
  readonly headline: string
  /** What falls due once if the conditions hold; null where they do not, and where there is no figure. */
  readonly amount: ReportedAmount | null
  readonly total: (Ends & { readonly unit: 'fen'; readonly text: string }) | null
  /** What is certain and what is possible as things stand. */
  readonly due: Ends | null
  readonly what: string | null
  readonly decidedBy: readonly { readonly id: string; readonly title: string }[]
  readonly reasons: Reason
  readonly amountReasons: Reason | null
  readonly readings: readonly { readonly term: string; readonly text: string }[]
  readonly missing: readonly ReportedMissing[]
  readonly notWith: readonly string[]
  readonly requires: readonly string[]
  readonly ruleVersion: RuleVersion
  readonly dates: Dates
}

/** Reports an assessment in one language. With the registry, the document's title is given too. */
export function report(a: Assessment, language: Language, registry?: Registry): Report {
  const { measure: m } = a
  const t = tellerOf(m, a.dates, language)
  const counted = m.pay.unit === 'money' || m.pay.gives === 'in-kind'
  const shown = a.verdict !== 'no' && counted
  return {
    measure: {
      id: m.id,
      document: m.document,
      documentTitle: registry?.policy(m.document)?.document.title[language] ?? null,
      title: m.title[language],
      subjects: m.subjects,
      support: m.support,
    },
    citations: m.cites,
    item: a.item === null ? null : { id: a.item.id, name: a.item.name, subject: a.item.subject },
    verdict: a.verdict,
    inForce: a.inForce,
    headline: headlineOf(a, t),
    amount: shown && a.amount !== null ? amountOf(a, a.amount, t) : null,
    total: shown && a.total !== null ? { ...endsOf(a.total), unit: 'fen', text: totalText(a.total, a, t) } : null,
    due: a.due === null ? null : endsOf(a.due),
    what: m.pay.what?.[language] ?? null,
    decidedBy: m.by.map((office) => ({ id: office.id, title: office.title[language] })),
    reasons: claimOf(a.when, t),
    amountReasons: amountReason(a, t),
    readings: Object.entries(m.readings).map(([term, said]) => ({ term, text: said[language] })),
    missing: a.missing.map((missing) => missingReport(missing, t)),
    notWith: m.notWith,
    requires: m.requires,
    ruleVersion: ruleVersion(m),
    dates: { factsOn: a.dates.factsOn, appliedOn: a.dates.appliedOn, rulesOn: a.dates.rulesOn },
  }
}

/** Below nothing nobody is paid; an unbounded end is null. */
export const endsOf = (r: Range): Ends => ({
  low: Number.isFinite(r.low) ? r.low : 0,
  high: Number.isFinite(r.high) ? r.high : null,
})
function amountOf(a: Assessment, amount: Range, t: Teller): ReportedAmount {
  const { unit, schedule, certainty } = a.measure.pay
  return {
    ...endsOf(amount),
    unit: unit === 'money' ? 'fen' : unit,
    partsPerUnit: unit === 'money' ? 1 : PARTS[unit],
    per: schedule.per,
    kind: certainty,
    schedule: {
      per: schedule.per,
      atMost: schedule.atMost ?? null,
      paidEvery: schedule.paidEvery ?? null,
      instalments: (schedule.instalments ?? []).map((i) => i[t.language]),
    },
    text: rangeText(amount, a, t),
  }
}

/** A missing fact as it is asked of the applicant, with its year. */
export function missingReport({ fact, back, year, item, weight }: Missing, t: Teller): ReportedMissing {
  return {
    fact: fact.id,
    back,
    year,
    item,
    label: factName(fact, back, t),
    question: t.w.answer.question(fact.question[t.language], year),
    note: fact.note?.[t.language] ?? null,
    type: fact.type,
    ...(fact.type === 'figure' ? { unit: fact.unit } : {}),
    ...(fact.type === 'choice'
      ? { options: Object.entries(fact.options).map(([key, label]) => ({ key, label: label[t.language] })) }
      : {}),
    source: fact.source,
    weight: Number.isFinite(weight) ? weight : null,
  }
}
