import type { CivilDate, Coded } from '@pengce/values'
import type { Level } from './level.ts'
import type { Observation } from './observation.ts'
import type { Pace } from './pace.ts'

/**
 * Where a target stands. `under-way`: a figure and its gap, and no path that could say more before the day.
 * `to-judge`: the text leaves it to someone, as with 约 or with words alone.
 */
export type State = 'met' | 'on-course' | 'behind' | 'not-met' | 'no-data' | 'under-way' | 'to-judge'

/** The gravest first, for a list that shows what needs a look. */
export const STATES: readonly State[] = ['not-met', 'behind', 'to-judge', 'no-data', 'under-way', 'on-course', 'met']

/** The facts of each reason for a state. */
export interface WhyFacts {
  'why/reached': { readonly on: CivilDate }
  'why/reached-on-the-day': { readonly on: CivilDate }
  'why/short-on-the-day': { readonly on: CivilDate }
  'why/short-after-the-day': { readonly on: CivilDate; readonly due: CivilDate }
  'why/passed-for-good': { readonly on: CivilDate }
  'why/kept-throughout': { readonly on: CivilDate }
  'why/broken': { readonly on: CivilDate }
  'why/holds-so-far': { readonly on: CivilDate }
  'why/milestone-reached': { readonly milestone: CivilDate; readonly level: Level }
  'why/milestone-missed': { readonly milestone: CivilDate; readonly level: Level }
  'why/on-the-line': { readonly expected: Level; readonly on: CivilDate }
  'why/under-the-line': { readonly expected: Level; readonly on: CivilDate }
  'why/no-path': { readonly on: CivilDate }
  'why/no-day': { readonly on: CivilDate }
  'why/not-begun': { readonly from: CivilDate }
  'why/no-figure': object
  'why/no-figure-for-the-day': { readonly due: CivilDate; readonly last: CivilDate }
  'why/no-figure-since-milestone': { readonly milestone: CivilDate; readonly last: CivilDate }
  'why/nothing-to-compare': { readonly on: CivilDate }
  'why/about': { readonly on: CivilDate }
  'why/words-only': object
  'why/declared': { readonly on: CivilDate }
  'why/years-missing': { readonly years: readonly number[] }
  'why/average-so-far': { readonly years: number; readonly sum: number }
  'why/average': { readonly sum: number; readonly years: number }
}
/** Why a target stands where it stands. */
export type Why = Coded<WhyFacts>

/** Where a target stands for one member and one period. */
export interface Standing {
  readonly state: State
  readonly why: Why
  /** The figure it was judged by, or the latest there is. */
  readonly figure: Observation | null
  /** The last day; null where the text gives none. */
  readonly due: CivilDate | null
  readonly pace: Pace | null
}
/** The same for a period that has ended or runs now. */
export interface PeriodStanding extends Standing {
  readonly from: CivilDate | null
  readonly until: CivilDate
}
export interface MemberStanding extends Standing {
  readonly member: string
  /** Every period that has begun, where the target recurs. */
  readonly periods: readonly PeriodStanding[]
}
/** Where a target stands: for the whole, and for each whom it counts. */
export interface Tracking {
  readonly target: string
  /** That of its only member, or the gravest where there are several. */
  readonly state: State
  readonly due: CivilDate | null
  readonly members: readonly MemberStanding[]
}
