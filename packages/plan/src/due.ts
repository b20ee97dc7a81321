import { type CivilDate, endOf, startOf } from '@pengce/values'

export type Period = 'year' | 'quarter' | 'month'

/** By when. */
export type Due =
  /** On that day at the latest; for the figure of a year, that of the year which ends on it. */
  | { readonly kind: 'on'; readonly day: CivilDate }
  /** In each period anew, the first beginning on `from`. */
  | { readonly kind: 'every'; readonly period: Period; readonly from: CivilDate; readonly until: CivilDate | null }
  /** On the average of these calendar years. */
  | { readonly kind: 'average'; readonly from: number; readonly to: number }
  /** At all times, or in each case that occurs. */
  | { readonly kind: 'always'; readonly from: CivilDate | null; readonly until: CivilDate | null }
  /** The text gives no date: it can be met, and is never said to be missed. */
  | { readonly kind: 'none' }

/** In each calendar year from the first to the last. */
export const everyYear = (from: number, to: number | null): Due =>
  every('year', startOf(from), to === null ? null : endOf(to))

/** In each period of a span that need not begin in January. */
export const every = (period: Period, from: CivilDate, until: CivilDate | null): Due =>
  Object.freeze({ kind: 'every', period, from, until })

/** On the average of the calendar years from the first to the last. */
export const averageOf = (from: number, to: number): Due => Object.freeze({ kind: 'average', from, to })

/** At all times, or in each case, while it lasts. */
export const always = (from: CivilDate | null, until: CivilDate | null): Due =>
  Object.freeze({ kind: 'always', from, until })

/** The text gives no date. */
export const noDate: Due = Object.freeze({ kind: 'none' })

/** What an author writes: a day, or one of the words above. */
export const dueOf = (by: Due | CivilDate): Due =>
  typeof by === 'string' ? Object.freeze({ kind: 'on', day: by }) : by
