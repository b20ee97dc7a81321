import type { CivilDate } from '@pengce/values'
import type { Generated } from 'kysely'
import type { ApplicantTables } from '../applicant/tables.ts'
import type { DraftingTables } from '../drafting/tables.ts'
import type { DeskTables } from '../work/tables.ts'
import type { AccountTables } from './account-tables.ts'
import type { AutomaticTables } from './automatic-tables.ts'
import type { Instant, Json, JsonOrNothing } from './column.ts'
import type { MoneyTables } from './money-tables.ts'
import type { PaperTables } from './paper-tables.ts'
import type { WebhookTables } from './webhook-tables.ts'

export interface MigrationTable {
  version: number
  name: string
  checksum: string
  applied_at: Generated<string>
}
export interface ProcedureVersionTable {
  fingerprint: string
  procedure: string
  definition: Json
  seen_at: Generated<string>
}
export interface CounterTable {
  kind: string
  office: string
  year: number
  last: number
}
export interface CaseFileTable {
  id: string
  number: string
  procedure: string
  fingerprint: string
  applicant: string
  district: string | null
  /** Everyone who has a part in the procedure. */
  offices: string[]
  /** Which office acts for a party that the procedure names only by its part. */
  assigned: Json<Record<string, string>>
  opened_on: CivilDate
  version: number
  at: string
  since: CivilDate
  due: CivilDate | null
  provisional: boolean
  /** The offices and parties that must do something now. */
  waits_for: string[]
  outcome: string | null
  standing: Json
  head: string
}
export interface CaseEventTable {
  case_id: string
  version: number
  type: string
  of: string | null
  applies: Json<Record<string, boolean>>
  happened_on: CivilDate
  entered_at: Instant
  actor: string
  role: string
  office: string | null
  note: Json<Record<string, unknown>>
  before: string
  hash: string
}
export interface CaseFactTable {
  case_id: string
  item: string
  key: string
  held: Json
  source: string
  personal: boolean
  given_by: string
  given_at: Instant
}
export interface DutyTable {
  id: string
  case_id: string
  version: number
  kind: string
  step: string
  item: string | null
  by: string | null
  to: string | null
  due: CivilDate | null
  provisional: boolean
  title: Json<{ zh: string; en: string }>
  cites: Json
  concerns: string[]
  sum: number | null
  closed_by: number | null
}
export interface DeliveryTable {
  duty: string
  attempts: Generated<number>
  next_try: Instant
  delivered_at: string | null
  receipt: JsonOrNothing
  failure: string | null
}
export interface CheckpointTable {
  number: number
  made_at: Instant
  entries: number
  before: string
  hash: string
}
export interface CheckpointEntryTable {
  case_id: string
  version: number
  checkpoint: number
  place: number
}
export interface AccessTable {
  id: Generated<number>
  actor: string
  role: string
  office: string | null
  case_id: string
  what: string
  at: Instant
}

/** Every table of the store, by name; all lie in the schema `pengce`. */
export interface Tables
  extends ApplicantTables,
    AutomaticTables,
    DeskTables,
    DraftingTables,
    MoneyTables,
    PaperTables,
    WebhookTables,
    AccountTables {
  migration: MigrationTable
  procedure_version: ProcedureVersionTable
  counter: CounterTable
  case_file: CaseFileTable
  case_event: CaseEventTable
  case_fact: CaseFactTable
  duty: DutyTable
  delivery: DeliveryTable
  checkpoint: CheckpointTable
  checkpoint_entry: CheckpointEntryTable
  access: AccessTable
}
