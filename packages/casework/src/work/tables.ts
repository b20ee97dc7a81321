import type { CivilDate } from '@pengce/values'
import type { Generated } from 'kysely'
import type { Instant, JsonOrNothing } from '../store/column.ts'

/** The tables of the desk and of oversight, by name. */
export interface DeskTables {
  clerk: ClerkTable
  holding_step: HoldingStepTable
  deputy: DeputyTable
  finding: FindingTable
  objection: ObjectionTable
  chain_check: ChainCheckTable
  own_key: OwnKeyTable
}
export interface ClerkTable {
  id: string
  office: string
  name: string
  seen_at: Instant
}
export interface HoldingStepTable {
  case_id: string
  office: string
  no: number
  does: 'take' | 'give-back' | 'hand-over'
  holder: string | null
  ground: string | null
  by: string
  at: Instant
}
export interface DeputyTable {
  id: string
  office: string
  absent: string
  deputy: string
  from_on: CivilDate
  until_on: CivilDate
  ground: string
  made_by: string
  made_at: Instant
  ended_by: string | null
  ended_at: string | null
}
export interface FindingTable {
  case_id: string
  office: string
  /** `fact:`, `item:` or `material:` with its id. */
  subject: string
  no: number
  verdict: 'confirmed' | 'refused' | 'open'
  /** What was found, as it was written; null where it stays as it was given. */
  value: JsonOrNothing
  ground: string | null
  by: string
  at: Instant
}
export interface ObjectionTable {
  id: string
  case_id: string
  /** The event that put the case on public notice. */
  version: number
  name: string
  contact: string
  text: string
  handed_at: Instant
}
export interface ChainCheckTable {
  id: Generated<number>
  by: string
  at: Instant
  cases: number
  events: number
  faults: number
}
export interface OwnKeyTable {
  office: string
  key: string
  case_id: string
  /** SM3 of what it was opened with. */
  content: string
  made_by: string
  made_at: Instant
}
