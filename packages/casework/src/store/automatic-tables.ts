import type { Instant, Json, JsonOrNothing } from './column.ts'

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
  report: JsonOrNothing
}
export interface ReviewTable {
  case_id: string
  version: number
  reason: 'sample' | 'contested'
  asked_by: string
  asked_at: Instant
  says: JsonOrNothing
  found: 'upheld' | 'wrong' | null
  found_by: string | null
  found_at: string | null
  finding: JsonOrNothing
}

/** The tables of what the service decides by itself and of its checks, by name. */
export interface AutomaticTables {
  automation: AutomationTable
  automatic_decision: AutomaticDecisionTable
  review: ReviewTable
}
