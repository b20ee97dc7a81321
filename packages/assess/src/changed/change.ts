import type { Dates, Fact, Measure, Registry } from '@pengce/language'
import type { Step } from '../evaluate.ts'
import type { Applicant, Held, Item } from '../held.ts'
import type { Range } from '../range.ts'
import { type Assessment, assessAll } from '../result.ts'
import type { RuleVersion } from '../rule-version.ts'

/** How one applicant stands: under which law, with which facts, on which dates. */
export interface Standing {
  readonly law: Registry
  readonly applicant: Applicant
  readonly dates: Dates
  readonly assessments: readonly Assessment[]
}
/** How an applicant stands under the measures given, all of the law unless said. */
export const standingOf = (
  law: Registry,
  applicant: Applicant,
  dates: Dates,
  measures: readonly Measure[] = law.measures,
): Standing => ({ law, applicant, dates, assessments: assessAll(measures, applicant, dates) })

/**
 * What became of one result. Gained: now granted. Lost: was granted, and is refused or gone. Opened: now possible.
 * Closed: no longer possible. Doubtful: was granted, and now waits for facts. More and less: the same verdict with other
 * ends. Narrowed and widened: the ends moved towards or away from each other.
 */
export const CHANGES = [
  'gained',
  'lost',
  'opened',
  'closed',
  'doubtful',
  'more',
  'less',
  'narrowed',
  'widened',
] as const
export type ChangeKind = (typeof CHANGES)[number]

/** One cause of a change. */
export type Cause =
  /** The rule is new, gone, or says something else: its version before and after. */
  | { readonly kind: 'rule'; readonly before: RuleVersion | null; readonly after: RuleVersion | null }
  /** The rule came into force, or went out of it; the step says since or until when. */
  | { readonly kind: 'window'; readonly inForce: boolean; readonly step: Step }
  /** A fact of the rule is held otherwise; `years` are those a yearly fact is asked for. */
  | {
      readonly kind: 'fact'
      readonly fact: Fact
      readonly before: Held
      readonly after: Held
      readonly years: { readonly before: number; readonly after: number } | null
    }
  /** A condition came out otherwise; null where the rule does not have it. */
  | { readonly kind: 'condition'; readonly before: Step | null; readonly after: Step | null }

/** What became of one result, and why. */
export interface Change {
  readonly kind: ChangeKind
  readonly measure: Measure
  readonly item: Item | null
  readonly before: Assessment | null
  readonly after: Assessment | null
  /** How both ends moved, in fen; null for what is not money. An end without limit moves without limit. */
  readonly difference: Range | null
  readonly why: readonly Cause[]
}
