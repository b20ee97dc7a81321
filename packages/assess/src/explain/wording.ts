import type { Comparison, Per, Schedule } from '@pengce/language'
import type { CivilDate, Figure, Span, Unit } from '@pengce/values'
import type { Verdict } from '../evaluate.ts'

/** How a figure, a day or an option is known: its words, or why there are none yet. */
export interface Known {
  readonly text: string
  readonly known: boolean
}
/** A claim is asked of the applicant and holds or not; an instance is one of a list of which none may be so. */
export type Voice = 'claim' | 'instance'

export interface Compared {
  readonly voice: Voice
  readonly verdict: Verdict
  readonly op: Comparison
  readonly name: string
  readonly value: Known
  readonly threshold: Known
}
/** A share or a rise that has to be reached, with the figure and what it has to come to. */
export interface Ratio extends Compared {
  readonly rate: string
}
/** How long ago a day was, on another day. */
export interface Age {
  readonly voice: Voice
  readonly verdict: Verdict
  readonly op: 'held' | 'not-yet' | 'at-most'
  readonly name: string
  readonly value: Known
  readonly span: string
  readonly on: string
  /** The anniversary, when the day is known. */
  readonly reached: string | null
}
export interface Chosen {
  readonly voice: Voice
  readonly verdict: Verdict
  readonly name: string
  readonly value: Known
  readonly options: readonly string[]
  /** The options are forbidden rather than asked for. */
  readonly not: boolean
}
/** Whether something is so: what is asked, what is the case, and why it is not known. */
export interface Said {
  readonly voice: Voice
  readonly verdict: Verdict
  readonly label: string
  /** The claim is that it is not so. */
  readonly not: boolean
  /** Why there is no plain yes or no. */
  readonly instead: string | null
}

/** The names of amounts and days that have none of their own. */
export interface NameWords {
  readonly paidBefore: string
  readonly paidThisYear: string
  readonly yearly: (label: string, year: number) => string
  readonly day: Readonly<Record<'application' | 'facts' | 'rules', string>>
  readonly shifted: (day: string, span: Span, backwards: boolean) => string
  readonly plus: (parts: readonly string[]) => string
  readonly minus: (from: string, less: string) => string
  readonly increase: (label: string, year: number) => string
  readonly growth: (name: string) => string
  readonly part: (name: string, rate: string) => string
  readonly times: (a: string, b: string) => string
  readonly ratio: (part: string, base: string) => string
  readonly steps: (name: string, step: string) => string
  readonly lower: (parts: readonly string[]) => string
  readonly higher: (parts: readonly string[]) => string
  readonly byCase: (names: readonly string[]) => string
  readonly count: (claims: readonly string[]) => string
  /** How many of the claims told below hold. */
  readonly countBelow: (of: number) => string
  readonly settled: (high: string | null) => string
}

/** A condition as a clause, without the applicant's figures. */
export interface ClauseWords {
  readonly so: (label: string) => string
  readonly notSo: (label: string) => string
  readonly oneOf: (name: string, options: readonly string[], not: boolean) => string
  readonly compare: (name: string, op: Comparison, threshold: string) => string
  readonly ratio: (name: string, op: Comparison, rate: string) => string
  readonly age: (name: string, op: Age['op'], span: string, on: string) => string
  readonly compareDay: (name: string, op: Comparison, day: string) => string
  readonly all: (clauses: readonly string[]) => string
  readonly any: (clauses: readonly string[]) => string
  readonly none: (clauses: readonly string[]) => string
  readonly some: (atLeast: number, clauses: readonly string[]) => string
  readonly not: (clause: string) => string
  readonly once: string
  readonly always: string
}

export interface ClaimWords {
  readonly said: (s: Said) => string
  readonly chosen: (c: Chosen) => string
  readonly compare: (c: Compared) => string
  readonly ratio: (r: Ratio) => string
  readonly age: (a: Age) => string
  readonly compareDay: (c: Compared) => string
  readonly once: (verdict: Verdict, received: string | null) => string
  readonly notYetInForce: (from: string, on: string) => string
  readonly noLongerInForce: (until: string, on: string) => string
  readonly inForce: string
  readonly always: (value: boolean) => string
  readonly all: (verdict: Verdict) => string
  readonly any: (verdict: Verdict) => string
  readonly some: (verdict: Verdict, atLeast: number, sure: number, of: number) => string
  readonly none: (verdict: Verdict) => string
  readonly notAll: (verdict: Verdict) => string
  readonly fewer: (verdict: Verdict, atLeast: number, of: number) => string
  /** `met`: the first part is not so, so nothing is asked. */
  readonly given: (if_: string, required: string, met: string | null) => string
  readonly asFollows: string
  readonly required: { readonly so: (label: string) => string; readonly notSo: (label: string) => string }
  readonly must: (clause: string) => string
  readonly found: (clause: string, verdict: Verdict, instead: string | null) => string
}

/** How an amount comes about. */
export interface AmountWords {
  readonly line: (
    kind: 'money' | 'extent',
    amount: string | null,
    notes: readonly string[],
    after: readonly string[],
  ) => string
  readonly notes: (notes: readonly string[]) => string
  readonly part: (name: string, amount: string, notes: readonly string[]) => string
  readonly tier: (award: string) => string
  readonly paid: (paid: string | null) => string
  readonly topUp: string
  readonly noTier: (op: 'exceeds' | 'reaches') => string
  readonly tierOpen: string
  readonly rate: (name: string, value: Known, rate: string) => string
  readonly fraction: (name: string, value: Known, numerator: number, denominator: number) => string
  /** A note with what it comes to. */
  readonly comesTo: (note: string | null, value: string) => string
  readonly cap: (cap: string) => string
  readonly capBy: (name: string, value: string) => string
  /** A rate that is not known yet, with what it waits for. */
  readonly openRate: (pending: string) => string
  /** A share of what the notes before came to. */
  readonly thereof: (rate: string) => string
  readonly perUnit: (each: Known, unit: Unit, name: string, count: Known) => string
  readonly perStep: (each: string, name: string, value: Known, step: string, count: number | null) => string
  readonly by: (name: string, value: Known) => string
  readonly inCase: (clause: string) => string
  readonly otherwise: (nothing: boolean) => string
  readonly dependsOn: (names: readonly string[]) => string
  readonly bands: string
  readonly band: (from: string | null, to: string | null, inside: string, rate: string) => string
  readonly limit: (
    per: 'year' | 'total',
    ceiling: string,
    paid: { readonly text: string; readonly room: string } | 'none' | 'open',
  ) => string
  readonly deducts: (name: string, value: Known) => string
  readonly rest: (left: string) => string
  readonly figure: (name: string, value: Known) => string
  readonly belowZero: string
  readonly sum: string
  readonly lowest: string
  readonly highest: string
  readonly count: (sure: number, of: number) => string
  readonly steps: (name: string, value: Known, step: string, count: string) => string
  readonly settled: string
}

/** What is gone and what is left of the longest time an amount recurs for. */
export interface Remainder {
  readonly used: string
  readonly left: string
}

/** The answer itself. */
export interface AnswerWords {
  readonly head: (title: string, item: string | null, answer: string) => string
  readonly receive: (amount: string) => string
  readonly nothingDue: string
  readonly eligible: (amount: string) => string
  readonly amountOpen: (amount: string | null) => string
  readonly enjoy: (what: string, amount: string | null) => string
  readonly decided: (what: string | null, by: string) => string
  readonly no: string
  readonly open: string
  readonly openForAuthority: string
  readonly notYet: string
  readonly noLonger: string
  readonly range: (low: string, high: string) => string
  readonly atLeast: (low: string) => string
  readonly notCertain: string
  readonly upTo: (high: string) => string
  readonly settledBy: (by: string) => string
  readonly listed: (parts: readonly string[]) => string
  readonly authority: string
  readonly per: (per: Per, amount: string) => string
  readonly schedule: (s: Schedule, remainder: Remainder | null) => readonly string[]
  /** What it comes to in all, and what was taken off. */
  readonly total: (amount: string, less: readonly string[]) => string
  readonly missing: (labels: readonly string[]) => string
  readonly judged: (labels: readonly string[]) => string
  readonly question: (asked: string, year: number | null) => string
  readonly readings: (term: string, text: string) => string
}

/** Every sentence of an explanation in one language; a missing one does not compile. */
export interface Wording {
  readonly figure: (f: Figure) => string
  readonly date: (d: CivilDate) => string
  readonly span: (s: Span) => string
  readonly list: (items: readonly string[]) => string
  readonly withValue: (label: string, value: string) => string
  readonly pending: Readonly<Record<'not-asked' | 'not-known' | 'judgement', string>>
  /** An amount that waits for facts; `least` is what it comes to at least. */
  readonly pendingOf: (names: readonly string[], least: string | null) => string
  readonly doesNotApply: string
  readonly asZero: string
  readonly nothing: string
  readonly name: NameWords
  readonly clause: ClauseWords
  readonly claim: ClaimWords
  readonly amount: AmountWords
  readonly answer: AnswerWords
}
