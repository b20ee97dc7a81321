import type { CivilDate } from '@pengce/values'
import type { Instant, Json } from './column.ts'

export interface BlobTable {
  digest: string
  content: Uint8Array
}
export interface PaperTable {
  id: string
  case_id: string
  material: string
  name: string
  media_type: string
  size: number
  digest: string
  added_by: string
  added_at: Instant
  withdrawn_at: string | null
}
export interface LetterTable {
  id: string
  case_id: string
  version: number
  kind: string
  office: string
  year: number
  number: number
  issued_on: CivilDate
  content: Json
}

/** The tables of papers and letters, by name. */
export interface PaperTables {
  blob: BlobTable
  paper: PaperTable
  letter: LetterTable
}
