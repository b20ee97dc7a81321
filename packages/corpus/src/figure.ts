import type { CivilDate } from '@pengce/values'

/** What a figure of an official text says, as a typed value. Money is in whole fen or cents, rates in whole millionths. */
export type FigureValue =
  | { readonly kind: 'money'; readonly currency: 'CNY' | 'USD' | 'HKD'; readonly parts: number; readonly per?: string }
  | { readonly kind: 'rate'; readonly parts: number }
  | { readonly kind: 'ratio'; readonly terms: readonly number[] }
  | { readonly kind: 'quantity'; readonly digits: number; readonly places: number; readonly unit: string }
  | { readonly kind: 'span'; readonly count: number; readonly unit: SpanUnit }
  | { readonly kind: 'date'; readonly from: CivilDate; readonly to: CivilDate }
  | { readonly kind: 'day-of-year'; readonly month: number; readonly day?: number }
  | { readonly kind: 'tax-holiday'; readonly exemptYears: number; readonly halfYears: number }
  | { readonly kind: 'magnitude'; readonly digits: number; readonly places: number; readonly unit: string }
  | { readonly kind: 'range'; readonly low: FigureValue; readonly high: FigureValue }
  | { readonly kind: 'label'; readonly label: LabelKind }

export type SpanUnit = 'working-day' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'hour' | 'minute' | 'second'
/** Digits that are no figure: the number of a provision, of a document, or part of a name. */
export type LabelKind = 'numbering' | 'document-number' | 'provision' | 'name'

/** What the figure does in its sentence, as far as the words around it tell. */
export type FigureRole =
  | 'amount'
  | 'cap'
  | 'threshold'
  | 'rate'
  | 'count'
  | 'deadline'
  | 'period'
  | 'date'
  | 'ratio'
  | 'magnitude'
  | 'label'

/** How the words around a figure bound it. */
export type Bound = 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'about' | 'exact'

/** One figure of a text: where, as written, its value, its part in the sentence. */
export interface Figure {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly value: FigureValue
  readonly role: FigureRole
  readonly bound: Bound
}
