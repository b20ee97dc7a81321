import type { CivilDate } from '@pengce/values'
import type { Generated } from 'kysely'
import type { Instant, Json } from '../store/column.ts'
import type { DraftState } from './draft.ts'

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

/** The tables of drafts of the law, by name. */
export interface DraftingTables {
  law_draft: LawDraftTable
  law_draft_step: LawDraftStepTable
}
