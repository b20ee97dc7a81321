import type { Citation } from './law.ts'
import type { Dates, Ends, Missing, Totals, Verdict } from './report.ts'

// What POST /v1/advice, /v1/next-question and /v1/changes answer, as far as the portal reads it. Money is whole fen; a
// null end is no end.

export const OBJECTIVES = ['certain', 'possible', 'soonest', 'fewest-obligations'] as const
export type Objective = (typeof OBJECTIVES)[number]

/** A result as a choice names it. */
export interface Candidate extends Ends {
  readonly key: string
  readonly measure: string
  readonly documentTitle: string
  /** Title and item, with the document where titles repeat. */
  readonly name: string
  readonly inKind: boolean
}
export interface Chosen extends Candidate {
  /** What counts of it after deductions and ceilings. */
  readonly net: number
}
/** Where it is written that two do not go together, or that a sum is cut. */
export interface Ground {
  readonly id: string
  readonly title: string
  readonly citations: readonly Citation[]
}
export interface Displaced extends Candidate {
  readonly by: readonly { readonly key: string; readonly name: string; readonly ground: Ground }[]
  readonly grounds: readonly Ground[]
  /** How much less the best choice with it is worth; null where there is none. */
  readonly difference: number | null
  /** False where money alone cannot compare. */
  readonly comparable: boolean
  /** The same in words, as said after “instead of”. */
  readonly text: string
}
export interface OtherReading {
  readonly ground: Ground
  readonly says: string
  readonly chosen: readonly Chosen[]
  readonly worth: number
}
export interface Combination {
  readonly objective: Objective
  readonly worth: number
  readonly proved: boolean
  readonly proof: string
  readonly chosen: readonly Chosen[]
  readonly displaced: readonly Displaced[]
  readonly cuts: readonly {
    readonly ground: Ground
    readonly of: readonly string[]
    readonly ceiling: number
    readonly cut: number
  }[]
  /** What is certain within one, two and three years, when asked for the soonest money. */
  readonly withinYears: readonly [number, number, number] | null
  readonly duties: readonly {
    readonly id: string
    readonly title: string
    readonly says: string
    readonly citations: readonly Citation[]
  }[]
  readonly alternatives: readonly OtherReading[]
  readonly wouldChange: readonly Missing[]
  readonly lines: readonly string[]
}

export type WhyNot =
  | 'taken-too'
  | 'given-before'
  | 'not-in-force'
  | 'refused'
  | 'open'
  | 'less'
  | 'later'
  | 'worth-less-in-all'
  | 'ruled-out'
/** One application of a plan. */
export interface Take extends Chosen {
  readonly verdict: Verdict
  readonly paid: readonly { readonly year: number; readonly fen: number }[]
  /** The day it is applied for on, and the last day of that year on which it can be. */
  readonly day: string
  readonly lastDay: string
  readonly instalments: readonly string[]
  readonly citations: readonly Citation[]
  readonly otherYears: readonly { readonly year: number; readonly why: WhyNot; readonly text: string }[]
}
export interface PlannedYear {
  readonly year: number
  readonly from: string
  readonly until: string
  readonly worth: number
  readonly received: number
  readonly takes: readonly Take[]
  readonly cuts: readonly { readonly ground: Ground; readonly ceiling: number; readonly cut: number }[]
}
export interface Plan {
  readonly objective: 'certain' | 'possible'
  readonly worth: number
  readonly proved: boolean
  readonly years: readonly PlannedYear[]
  readonly afterwards: number
  /** How much more it brings than the best of each year alone. */
  readonly gain: number
  readonly leftOut: readonly (Candidate & { readonly text: string })[]
  readonly ending: readonly { readonly document: string; readonly title: string; readonly until: string }[]
  readonly lines: readonly string[]
}

/** The question to ask next, and why. */
export interface Next extends Missing {
  readonly why: string
}
/** What is within reach under one measure. */
export interface Reach {
  readonly aim: 'qualify' | 'more'
  readonly measure: { readonly id: string; readonly title: string }
  readonly item: { readonly id: string; readonly name: string } | null
  readonly citations: readonly Citation[]
  readonly suggestions: readonly {
    readonly changes: readonly { readonly text: string }[]
    readonly appliedOn: string
    readonly verdict: 'yes' | 'open'
    readonly gain: Ends | null
    readonly text: string
  }[]
  readonly note: string
}
/** Facts that contradict each other. */
export interface Contradiction {
  readonly at: string
  readonly item: { readonly id: string } | null
  readonly facts: readonly { readonly fact: string; readonly year: number | null; readonly text: string }[]
  readonly text: string
}
export interface Advice {
  readonly dates: Dates
  readonly totals: Totals
  readonly contradictions: readonly Contradiction[]
  readonly combination: Combination
  readonly plan: Plan
  readonly next: Next | null
  readonly withinReach: readonly Reach[]
}

export type ChangeKind = 'gained' | 'lost' | 'opened' | 'closed' | 'doubtful' | 'more' | 'less' | 'narrowed' | 'widened'
/** What became of one result between two visits, and why. */
export interface Change {
  readonly kind: ChangeKind
  readonly measure: { readonly id: string; readonly document: string; readonly title: string }
  readonly item: { readonly id: string } | null
  /** What it came to and comes to; null where it gives nothing or is not money. */
  readonly before: Ends | null
  readonly after: Ends | null
  readonly text: string
  readonly why: readonly { readonly text: string }[]
}
export interface Changes {
  readonly dates: { readonly before: Dates; readonly after: Dates }
  readonly changes: readonly Change[]
}
