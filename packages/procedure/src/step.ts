import type { Citation, Node, Office, Text } from '@pengce/language'
import type { Money, Span } from '@pengce/values'

/** What a step is, in the words of the law. Only texts and diagrams ask; `advance` reads the parts below. */
export type StepKind =
  | 'submission'
  | 'acceptance'
  | 'correction'
  | 'inquiry'
  | 'parallelReview'
  | 'jointOpinion'
  | 'expertReview'
  | 'publicNotice'
  | 'publication'
  | 'decision'
  | 'agreement'
  | 'instalments'
  | 'recheck'
  | 'penalty'
  | 'recovery'
  | 'record'
  | 'waiting'
  | 'phases'
  | 'end'

export type Outcome = 'completed' | 'refused' | 'returned' | 'not-accepted' | 'ended' | 'removed'

/** When an answer may be given: at any time, up to the last day of the term, only after it, or with no payment open. */
export type Timing = 'any' | 'in-term' | 'after-term' | 'nothing-open'

/** Who gives an answer: the step itself, any of its items, or every item that applies before the case moves. */
export type Giver = 'step' | 'any-item' | 'every-item'

/** An answer and the step it leads to. */
export interface Lead<Next extends string> {
  readonly on: string
  readonly title: Text
  readonly to: Next
  readonly cites: readonly Citation[]
  readonly timing: Timing
  readonly from: Giver
}

/**
 * What an item is: an answer to what lies before an office, an approval that is applied for, a filing whose receipt is
 * all, an opinion, an undertaking in place of a paper, work of the applicant's own, or a term that must have run.
 */
export type ItemMode = 'answer' | 'wait' | 'approval' | 'filing' | 'opinion' | 'undertaking' | 'work'

/** What one office must look at, with its own clock, its own condition and what must come first. */
export interface Item {
  readonly id: string
  readonly title: Text
  readonly by: Office
  readonly cites: readonly Citation[]
  readonly within: Span | null
  readonly applies: Node | null
  readonly after: readonly string[]
  /** Nothing said within the term counts as consent. */
  readonly silence: boolean
  readonly mode: ItemMode
  /** Whether its clock starts when it opens, or only when what was handed in is accepted as complete. */
  readonly starts: 'opening' | 'acceptance'
  /** The phase it belongs to. */
  readonly phase: string | null
  /** Items of one window are accepted together and share one clock. */
  readonly window: string | null
  /** Its days count in the total of the whole. */
  readonly counts: boolean
}

/** A stretch of a step: its items run side by side, none waits for the phase as such. */
export interface Phase {
  readonly title: Text
  readonly cites: readonly Citation[]
}

/** Something that happens inside a step without leaving it. */
export interface Keep {
  readonly on: string
  readonly title: Text
  readonly does: 'request' | 'pay' | 'suspend' | 'resume'
  readonly cites: readonly Citation[]
  /** Who must do something because of it, and within what. */
  readonly by: Office | null
  readonly within: Span | null
}

/** What happens to the application for one item: taken, found wanting, completed, run out of time, given back. */
export interface Turn {
  readonly on: string
  readonly title: Text
  readonly does: 'accept' | 'notify' | 'correct' | 'lapse' | 'return'
  readonly cites: readonly Citation[]
  /** Within what the applicant must act on it. */
  readonly within: Span | null
}

/** A ground on which the clocks stand still: all of the step, or that of one item. */
export interface Hold {
  readonly title: Text
  readonly cites: readonly Citation[]
  readonly item: string | null
}

/** A paper that must be handed in, always or where the condition holds. */
export interface Material {
  readonly id: string
  readonly title: Text
  readonly applies: Node | null
  readonly cites: readonly Citation[]
}

/** What must be done outside when the step is entered. */
export type DutyKind = 'act' | 'notify' | 'publish' | 'decide' | 'pay' | 'recover' | 'punish' | 'record'

/** One step of a procedure: frozen plain data, the same parts for every kind. */
export interface Step<Next extends string = string> {
  readonly kind: StepKind
  readonly title: Text
  readonly by: Office | null
  readonly to: Office | null
  readonly cites: readonly Citation[]
  readonly within: Span | null
  readonly leads: readonly Lead<Next>[]
  readonly items: readonly Item[]
  /** Whether every item that applies is asked, or only the first of them (the level that decides). */
  readonly asks: 'every' | 'first'
  /** Whether the conditions of its items are settled when the case comes here, or each when the item may open. */
  readonly settles: 'on-entry' | 'on-opening'
  readonly phases: Readonly<Record<string, Phase>>
  readonly keeps: readonly Keep[]
  readonly turns: readonly Turn[]
  readonly holds: Readonly<Record<string, Hold>>
  /** The whole clock stands still while the case is here. */
  readonly pausesWhole: Hold | null
  /** A case comes here at most once. */
  readonly once: boolean
  readonly duty: DutyKind
  readonly materials: readonly Material[]
  /** Measures it grants, pays or takes back; sanctions it imposes. */
  readonly concerns: readonly string[]
  readonly every: 'month' | 'quarter' | 'year' | null
  readonly sum: Money | null
  readonly outcome: Outcome | null
}
