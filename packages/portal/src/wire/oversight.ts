import type { Complained } from './case.ts'
import { useDeskAnswer } from './desk.ts'
import type { Office } from './law.ts'

// What /v1/oversight and /v1/complaints answer, as far as the portal reads it.

export interface BoardLine {
  readonly id: string
  readonly title: string
  readonly open: number
  readonly past: number
  readonly near: number
  readonly done: number
  readonly averageTenths: number | null
  readonly p90: number | null
  readonly late: number
  readonly ended: number
  readonly corrections: number
  readonly returned: number
  readonly refused: number
  readonly notAccepted: number
  readonly ratings: number
  readonly starsTenths: number | null
  readonly complaints: number
  readonly complaintsOpen: number
}
export interface Board {
  readonly from: string
  readonly until: string
  readonly offices: readonly BoardLine[]
  readonly procedures: readonly BoardLine[]
}
export interface Complaint extends Complained {
  readonly case: { readonly id: string; readonly number: string; readonly offices: readonly Office[] } | null
  readonly partyName: string
  readonly askedAt: string
  readonly office: Office | null
  readonly answeredAt: string | null
}
export interface AuditLine {
  readonly at: string
  readonly source: string
  readonly sourceText: string
  readonly actor: string
  readonly actorName: string
  readonly office: string | null
  readonly officeTitle: string | null
  readonly case: string | null
  readonly whatText: string
  readonly ground: string | null
}
export interface Checked {
  readonly at: string
  readonly cases: number
  readonly events: number
  readonly checkpoints: number
  readonly holds: boolean
  readonly faults: readonly { readonly number: string; readonly version: number; readonly text: string }[]
  readonly brokenCheckpoint: { readonly checkpoint: number } | null
  readonly books: readonly string[]
}
export interface EarlierCheck {
  readonly at: string
  readonly by: string
  readonly cases: number
  readonly events: number
  readonly faults: number
}

type Asked = Readonly<Record<string, string>>
export const useBoard = (asked: Asked) => useDeskAnswer<Board>('/v1/oversight', asked)
export const useComplaints = () =>
  useDeskAnswer<{ readonly complaints: readonly Complaint[]; readonly offices: readonly Office[] }>('/v1/complaints')
export const useAudit = (asked: Asked) =>
  useDeskAnswer<{ readonly lines: readonly AuditLine[]; readonly cut: boolean }>('/v1/oversight/audit', asked)
export const useChecks = () => useDeskAnswer<{ readonly checks: readonly EarlierCheck[] }>('/v1/oversight/checks')
