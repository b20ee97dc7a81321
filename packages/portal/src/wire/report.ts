import type { Citation } from './law.ts'

// The answers of POST /v1/assessments as the portal reads them: plain copies of the API's types, so that no schema
// library is loaded in the browser. Money is whole fen; a null end is no end.

export type Verdict = 'yes' | 'no' | 'open'
export interface Ends {
  readonly low: number
  readonly high: number | null
}
/** One line of an explanation with what it rests on. */
export interface Reason {
  readonly mark: Verdict | null
  readonly text: string
  readonly citations?: readonly Citation[] | undefined
  readonly children: readonly Reason[]
}
export interface Amount extends Ends {
  /** `fen` for money. */
  readonly unit: string
  readonly kind: 'exact' | 'at-most' | 'decided-by-authority' | 'in-kind'
  readonly schedule: { readonly instalments: readonly string[] }
  readonly text: string
}
/** A fact that is still needed, with the question that asks for it. */
export interface Missing {
  readonly fact: string
  readonly year: number | null
  readonly item: string | null
  readonly label: string
  readonly question: string
  readonly note: string | null
  readonly type: 'yes-no' | 'figure' | 'choice' | 'date'
  readonly unit?: string
  readonly options?: readonly { readonly key: string; readonly label: string }[]
  readonly source: string
  /** How many fen hang on it; null when there is no ceiling. */
  readonly weight: number | null
}
export interface Report {
  readonly measure: {
    readonly id: string
    readonly document: string
    readonly documentTitle: string | null
    readonly title: string
  }
  readonly citations: readonly Citation[]
  readonly item: { readonly id: string; readonly name: string; readonly subject: string } | null
  readonly verdict: Verdict
  readonly inForce: boolean
  readonly headline: string
  /** Null where nothing is due, and where there is no figure. */
  readonly amount: Amount | null
  readonly total: (Ends & { readonly unit: string; readonly text: string }) | null
  readonly what: string | null
  readonly decidedBy: readonly { readonly id: string; readonly title: string }[]
  readonly reasons: Reason
  readonly amountReasons: Reason | null
  readonly readings: readonly { readonly term: string; readonly text: string }[]
  readonly missing: readonly Missing[]
  readonly notWith: readonly string[]
  readonly requires: readonly string[]
}
export interface Dates {
  readonly factsOn: string
  readonly appliedOn: string
  readonly rulesOn: string
}
/** What all reports come to together, in fen. */
export interface Totals {
  readonly certain: number
  /** The most from measures with an upper end, what is certain included. */
  readonly possible: number
  readonly withoutCeiling: readonly string[]
  readonly countedOnce: readonly string[]
  readonly recurring: readonly string[]
  readonly combined: boolean
  readonly counts: { readonly yes: number; readonly open: number; readonly no: number }
}
export interface Assessment {
  readonly dates: Dates
  readonly totals: Totals
  readonly reports: readonly Report[]
  /** Over all reports, most useful first. */
  readonly questions: readonly Missing[]
}
