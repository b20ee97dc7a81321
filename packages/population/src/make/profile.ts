import type { FactSource, Text } from '@pengce/language'
import type { CivilDate } from '@pengce/values'
import type { EntitySubject, TableName } from '../schema.ts'
import type { GroupOption } from '../store/manifest.ts'

/** What a made-up population should look like: shares and medians, never a real entity. Comes in as an argument. */
export interface Profile {
  readonly id: string
  /** Where its shares come from, and that it is made up. */
  readonly note: Text
  /** The day it describes; yearly facts are made for its year and those before. */
  readonly asOf: CivilDate
  readonly years: number
  /** How many of each kind among so many. */
  readonly subjects: Readonly<Record<EntitySubject, number>>
  readonly districts: readonly Weighted[]
  readonly sectors: readonly SectorProfile[]
  readonly sizes: readonly GroupOption[]
  /** Rows for each thousand entities, by size. */
  readonly items: Readonly<Record<Exclude<TableName, 'entities'>, readonly number[]>>
  /** Whom a group of facts (the first half of a fact's id) is about at all; for others its facts do not apply. */
  readonly groups: Readonly<Record<string, GroupProfile>>
  readonly facts: Readonly<Record<string, FactProfile>>
  /** How often a yes-or-no fact without a line of its own is yes, by where its truth comes from. */
  readonly yes: Readonly<Record<FactSource, number>>
  /** How often a fact is not known, by where its truth comes from. */
  readonly gaps: Readonly<Record<FactSource, number>>
  /** Payments made before: how many of those a measure could be for, and a median in yuan. */
  readonly paidBefore: { readonly share: number; readonly median: number; readonly spread: number }
}
export interface Weighted extends GroupOption {
  readonly weight: number
}
/** A section of GB/T 4754: how many of each kind are in it, and what its firms turn over. */
export interface SectorProfile extends GroupOption {
  readonly weights: Readonly<Record<EntitySubject, number>>
  /** Median revenue of an enterprise in yuan; sole traders turn over a twelfth of it. */
  readonly revenue: number
  /** Revenue for each employee in yuan. */
  readonly perEmployee: number
}
/** Absent conditions hold for everybody. */
export interface GroupProfile {
  readonly share: number
  readonly sectors?: readonly string[]
  readonly subjects?: readonly EntitySubject[]
  /** Sizes by id; the larger a firm, the more often it is of the group. */
  readonly sizes?: readonly string[]
}
/** How one fact is drawn among those it is about. */
export type FactProfile =
  | { readonly is: 'core'; readonly of: 'revenue' | 'employees' | 'size' | 'registered' | 'above-scale' }
  | { readonly is: 'yes'; readonly share: number }
  /** A figure in its unit, heavy to the top; `none`: how often there is none. */
  | { readonly is: 'figure'; readonly median: number; readonly spread: number; readonly none?: number }
  /** A part of the revenue of the year (or the last year), heavy to the top. */
  | { readonly is: 'of-revenue'; readonly share: number; readonly spread: number; readonly none?: number }
  /** A part of the staff, or so many yuan for each of that part. */
  | { readonly is: 'of-employees'; readonly share: number; readonly yuan?: number; readonly none?: number }
  /** Weights by option; `none-of-them` for those to whom it does not apply. */
  | { readonly is: 'choice'; readonly weights: Readonly<Record<string, number>> }
  | { readonly is: 'day'; readonly from: CivilDate; readonly until: CivilDate; readonly none?: number }
