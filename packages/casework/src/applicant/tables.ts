import type { CivilDate } from '@pengce/values'
import type { Generated } from 'kysely'
import type { Instant, Json, JsonOrNothing } from '../store/column.ts'
import type { PaperTable } from '../store/paper-tables.ts'

export interface SavedFileTable {
  party: string
  version: number
  name: string
  file: Json
  /** The measures whose changes are told; empty for all. */
  watched: string[]
  /** The day up to which changes were told, and the file they were told on. */
  told_on: CivilDate | null
  told: JsonOrNothing
  saved_by: string
  saved_at: Instant
}
export interface FileLinkTable {
  id: string
  party: string
  /** SHA-256 of the code, which the store does not know. */
  digest: string
  until: CivilDate
  made_by: string
  made_at: Instant
  ended_at: string | null
  looks: Generated<number>
  looked_at: string | null
}
export interface ApplicationDraftTable {
  id: string
  procedure: string
  party: string
  version: number
  content: Json
  made_by: string
  made_at: Instant
  changed_at: Instant
  /** The case it became. */
  case_id: string | null
}
export interface DraftPaperTable extends Omit<PaperTable, 'case_id' | 'withdrawn_at'> {
  draft: string
}
export interface RatingTable {
  case_id: string
  stars: number
  words: string | null
  rated_by: string
  rated_at: Instant
}
export interface ComplaintTable {
  id: string
  case_id: string | null
  party: string
  kind: 'contest' | 'complaint'
  /** The event it objects to. */
  about: number | null
  /** What is objected; null once purged. */
  text: string | null
  asked_by: string
  asked_at: Instant
  state: 'received' | 'dispatched' | 'answered'
  /** The office that it was dispatched to. */
  office: string | null
  dispatched_by: string | null
  dispatched_at: string | null
  answered_by: string | null
  answered_at: string | null
  answer: string | null
}

/** The tables of what applicants keep, hand in and say, by name. */
export interface ApplicantTables {
  saved_file: SavedFileTable
  file_link: FileLinkTable
  application_draft: ApplicationDraftTable
  draft_paper: DraftPaperTable
  rating: RatingTable
  complaint: ComplaintTable
}
