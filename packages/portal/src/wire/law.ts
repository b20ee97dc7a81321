import type { Reason } from './report.ts'

// What GET /v1/measures, /v1/policies and /v1/facts answer, as far as the portal reads it.

export interface Citation {
  readonly document: string
  readonly locator: string
  readonly hash: string
}
/** First and last day; null where the text states none. */
export interface Life {
  readonly from: string | null
  readonly until: string | null
}
export interface Office {
  readonly id: string
  readonly title: string
}
export interface MeasureSummary {
  readonly id: string
  readonly document: string
  readonly title: string
  readonly policyTitle: string
  readonly subjects: readonly string[]
  readonly support: string | null
  readonly window: Life
  readonly kind: 'exact' | 'at-most' | 'decided-by-authority' | 'in-kind'
  /** What it gives in one line, such as "最高 300 万元". */
  readonly gives: string
  readonly by: readonly Office[]
}
export interface MeasureExample {
  readonly says: string
  readonly given: readonly string[]
  readonly verdict: 'yes' | 'no' | 'open'
  readonly high: number | null
  readonly result: string
}
export interface Linked {
  readonly id: string
  readonly title: string
}
export interface MeasurePage extends MeasureSummary {
  readonly conditions: Reason
  readonly amount: Reason | null
  readonly readings: readonly { readonly term: string; readonly text: string }[]
  readonly examples: readonly MeasureExample[]
  readonly notWith: readonly Linked[]
  readonly requires: readonly Linked[]
  readonly relations: readonly { readonly id: string; readonly title: string; readonly says: string }[]
  readonly citations: readonly Citation[]
}
export interface PolicySummary {
  readonly id: string
  readonly title: string
  readonly number: string | null
  readonly issuer: string
  readonly issued: string | null
  readonly inForce: Life
  readonly measures: number
}
export interface PolicyPage extends Omit<PolicySummary, 'measures'> {
  readonly measures: readonly MeasureSummary[]
  readonly rules: readonly {
    readonly id: string
    readonly kind: string
    readonly title: string
    readonly says: string
  }[]
  readonly relations: readonly {
    readonly id: string
    readonly title: string
    readonly says: string
    readonly measures: readonly Linked[]
  }[]
  readonly notEncoded: readonly {
    readonly row: string
    readonly reason: string
    readonly detail: string | null
  }[]
  readonly coverage: { readonly encoded: number; readonly notEncoded: number }
}
/** A fact as the law asks for it. */
export interface Fact {
  readonly id: string
  readonly label: string
  readonly question: string
  readonly note?: string | null
  readonly subject: string
  readonly type: 'yes-no' | 'figure' | 'choice' | 'date'
  readonly period: 'now' | 'year' | 'month' | 'ever'
  readonly unit?: string | undefined
  readonly least?: number | null | undefined
  readonly most?: number | null | undefined
  readonly options?: Readonly<Record<string, string>> | undefined
  readonly source: string
}
/** What was wrong with what was sent, as RFC 9457 lists it. */
export interface Problem {
  readonly code: string
  readonly at: string
  readonly text: string
}
