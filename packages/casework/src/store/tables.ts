import type { CivilDate } from '@pengce/values'
import type { ColumnType, Generated } from 'kysely'
import type {
  ApplicationDraftTable,
  ComplaintTable,
  DraftPaperTable,
  FileLinkTable,
  RatingTable,
  SavedFileTable,
} from '../applicant/tables.ts'
import type { LawDraftStepTable, LawDraftTable } from '../drafting/tables.ts'
import type { DeskTables } from '../work/tables.ts'
import type { AccountTables } from './account-tables.ts'
import type { WebhookTables } from './webhook-tables.ts'

/** JSON as it comes out; written as its text. */
type Json<T = unknown> = ColumnType<T, string, string>
/** An instant as ISO 8601 text in UTC, to the millisecond. */
type Instant = ColumnType<string, string, string>

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
  receipt: Json | null
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
export interface BudgetTable {
  line: string
  year: number
  /** In fen. */
  ceiling: number
  rule: 'first-come' | 'pro-rata'
}
export interface ChargedTable {
  line: string
  year: number
  /** In fen. */
  amount: number
}
export interface ShareTable {
  liability: string
  /** In fen. */
  amount: number
  settled_at: Instant
}
export interface LiabilityTable {
  id: string
  case_id: string
  version: number
  direction: 'payable' | 'recoverable'
  payer: string
  payee: string
  line: string
  year: number
  measure: string | null
  /** In fen. */
  amount: number
  due: CivilDate | null
  cites: Json
}
export interface PaymentTable {
  id: string
  liability: string
  case_id: string
  version: number
  /** In fen. */
  amount: number
  paid_on: CivilDate
}

export interface AutomationTable {
  measure: string
  version: number
  enabled: boolean
  payer: string
  line: string
  /** How many of a million decisions are pulled for a check. */
  sample: number
  ground: string
  set_by: string
  set_at: Instant
}
export interface AutomaticDecisionTable {
  case_id: string
  version: number
  measure: string
  rule: Json
  /** In fen. */
  amount: number
  office: string
  decided_at: Instant
  report: Json | null
}
export interface ReviewTable {
  case_id: string
  version: number
  reason: 'sample' | 'contested'
  asked_by: string
  asked_at: Instant
  says: Json | null
  found: 'upheld' | 'wrong' | null
  found_by: string | null
  found_at: string | null
  finding: Json | null
}

/** Every table of the store, by name; all lie in the schema `pengce`. */
export interface Tables extends DeskTables, WebhookTables, AccountTables {
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
  blob: BlobTable
  paper: PaperTable
  letter: LetterTable
  budget: BudgetTable
  charged: ChargedTable
  share: ShareTable
  liability: LiabilityTable
  payment: PaymentTable
  automation: AutomationTable
  automatic_decision: AutomaticDecisionTable
  review: ReviewTable
  law_draft: LawDraftTable
  law_draft_step: LawDraftStepTable
  saved_file: SavedFileTable
  file_link: FileLinkTable
  application_draft: ApplicationDraftTable
  draft_paper: DraftPaperTable
  rating: RatingTable
  complaint: ComplaintTable
}
