import type { Text } from '@pengce/language'
import type { TableName } from '../schema.ts'

/** What totals are divided by besides the measure: closed lists, each with the options in the order of their codes. */
export const GROUPINGS = ['subject', 'district', 'sector', 'size'] as const
export type Grouping = (typeof GROUPINGS)[number]
/** Something for each grouping. */
export const byGrouping = <T>(make: (grouping: Grouping, place: number) => T): Readonly<Record<Grouping, T>> => ({
  subject: make('subject', 0),
  district: make('district', 1),
  sector: make('sector', 2),
  size: make('size', 3),
})
export interface GroupOption {
  readonly id: string
  readonly title: Text
}
export type Groups = Readonly<Record<Grouping, readonly GroupOption[]>>

/** What a population folder says of itself. It is written last: a folder without it is not a population. */
export interface Manifest {
  readonly format: 1
  /** How it was made up; null for one that was imported. Everything that comes of it carries the mark. */
  readonly madeUp: { readonly seed: number; readonly profile: string; readonly dirty: boolean } | null
  /** The files it was imported from. */
  readonly sources: readonly string[]
  readonly rows: Readonly<Record<TableName, number>>
  readonly parts: number
  /** Entities in every part but the last. */
  readonly partSize: number
  /** The columns of facts, by table, as they are stored. */
  readonly columns: Readonly<Record<TableName, readonly string[]>>
  readonly historyComplete: boolean
  readonly groups: Groups
  /** Of all parts, in order: two populations with the same one hold the same. */
  readonly fingerprint: string
}

/** Columns that are not facts. */
export const ID = 'id'
export const NAME = 'name'
/** In the tables of what entities have: the row of the owner within the same part. */
export const OWNER = 'owner'
