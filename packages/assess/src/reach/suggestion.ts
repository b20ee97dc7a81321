import type { Dates, Fact } from '@pengce/language'
import type { CivilDate } from '@pengce/values'
import type { Applicant, Held } from '../held.ts'
import type { Range } from '../range.ts'
import type { Assessment } from '../result.ts'

/** One thing an applicant can bring about. */
export type ReachChange =
  | {
      readonly kind: 'fact'
      readonly fact: Fact
      readonly back: number
      /** For a yearly fact: the year, which is not over. */
      readonly year: number | null
      readonly item: string | null
      readonly from: Held
      readonly to: Held
    }
  /** Apply no earlier than this day. */
  | { readonly kind: 'wait'; readonly until: CivilDate }

/** The smallest changes that turn one result, and what they bring. Nothing smaller among them turns it. */
export interface Suggestion {
  readonly changes: readonly ReachChange[]
  /** The applicant and the dates as they would be. */
  readonly applicant: Applicant
  readonly dates: Dates
  readonly before: Assessment
  readonly after: Assessment
  /** By how much both ends of the money rise, in fen, against applying on the same day without the changes. Null in kind. */
  readonly gain: Range | null
}
/** What is within reach under one measure that says no, or that could pay more. */
export interface Reach {
  readonly aim: 'qualify' | 'more'
  readonly assessment: Assessment
  readonly suggestions: readonly Suggestion[]
}

/** How many changes one suggestion asks for at most. */
export const MOST_CHANGES = 3
/** How many suggestions a measure gets at most. */
export const MOST_SUGGESTIONS = 3
