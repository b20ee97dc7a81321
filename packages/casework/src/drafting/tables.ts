import type { CivilDate } from '@pengce/values'
import type { ColumnType, Generated } from 'kysely'
import type { DraftState } from './draft.ts'

type Json<T = unknown> = ColumnType<T, string, string>
type Instant = ColumnType<string, string, string>

export interface LawDraftTable {
  id: string
  version: number
  title: Json<{ readonly zh: string; readonly en: string }>
  change: Json
  base: Json<Readonly<Record<string, string>>>
  state: DraftState
  made_by: string
  authors: string[]
  made_at: Instant
  changed_at: Instant
  approved_by: string | null
  live_from: CivilDate | null
  live_until: CivilDate | null
  /** The order in which drafts were put in force. */
  live_place: number | null
}
export interface LawDraftStepTable {
  number: Generated<number>
  draft: string
  version: number
  step: string
  taken_by: string
  role: string
  at: Instant
  note: string | null
  /** SM3 of what the draft said at this step. */
  content: string
}
