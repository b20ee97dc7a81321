import type { CivilDate } from '@pengce/values'
import type { Instant, Json } from './column.ts'

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

/** The tables of budgets, of what is owed and of what was paid, by name. */
export interface MoneyTables {
  budget: BudgetTable
  charged: ChargedTable
  share: ShareTable
  liability: LiabilityTable
  payment: PaymentTable
}
