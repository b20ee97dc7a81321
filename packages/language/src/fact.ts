import type { Unit } from '@pengce/values'
import type { Text } from './text.ts'

/** Whom or what a fact, or a measure, is about. */
export type Subject =
  | 'enterprise'
  | 'sole-trader'
  | 'organisation'
  | 'person'
  | 'household'
  | 'project'
  | 'event'
  | 'site'
  | 'authority'

/** Subjects that an applicant has several of; a measure on one of them runs once for each. */
export const ITEM_SUBJECTS = ['project', 'event', 'site'] as const satisfies readonly Subject[]
export type ItemSubject = (typeof ITEM_SUBJECTS)[number]

/** Where the truth of a fact comes from. A judgement is an authority's to make and stays open until it is made. */
export type FactSource =
  | 'registry'
  | 'tax'
  | 'statistics'
  | 'social-insurance'
  | 'court'
  | 'property-register'
  | 'police'
  | 'authority-record'
  | 'declared'
  | 'judgement'

/** The time a fact speaks of: now, one calendar year, one month, or ever. */
export type Period = 'now' | 'year' | 'month' | 'ever'

interface FactCommon {
  readonly id: string
  readonly subject: Subject
  readonly label: Text
  readonly question: Text
  /** What counts and what does not, where a document says so. */
  readonly note?: Text
  readonly source: FactSource
  readonly period: Period
  /** True when an applicant can honestly bring it about (hire, invest, register); used for what is within reach. */
  readonly reachable?: boolean
}
export interface YesNoDefinition extends FactCommon {
  readonly type: 'yes-no'
}
export interface FigureDefinition extends FactCommon {
  readonly type: 'figure'
  readonly unit: Unit
  /** Lowest and highest possible value, in parts of the unit; null means no bound. */
  readonly least: number | null
  readonly most: number | null
}
export interface ChoiceDefinition extends FactCommon {
  readonly type: 'choice'
  readonly options: Readonly<Record<string, Text>>
}
export interface DateDefinition extends FactCommon {
  readonly type: 'date'
}
/** A fact as the law asks for it: one definition, whichever document needs it. */
export type Fact = YesNoDefinition | FigureDefinition | ChoiceDefinition | DateDefinition

/** A value given for a fact, for examples and tests. Figures in parts, dates as `YYYY-MM-DD`. */
export interface Given {
  readonly fact: Fact
  /** For a yearly fact: how many years before the year of application. */
  readonly back?: number
  readonly value: number | boolean | string | typeof DOES_NOT_APPLY | typeof NOT_KNOWN
}
export const DOES_NOT_APPLY = 'does-not-apply' as const
export const NOT_KNOWN = 'not-known' as const
