import type { CaseProblem } from '@pengce/procedure'
import type { CivilDate, Coded } from '@pengce/values'
import type { ApplicantProblemFacts } from './applicant/problem.ts'
import type { WorkProblemFacts } from './work/problem.ts'

/** The facts of each reason. */
export interface CaseworkProblemFacts extends ApplicantProblemFacts, WorkProblemFacts {
  'casework/no-such-case': { readonly id: string }
  'casework/no-such-procedure': { readonly id: string }
  'casework/changed-meanwhile': { readonly id: string; readonly seen: number; readonly now: number }
  'casework/not-yours': { readonly id: string; readonly type: string; readonly who: readonly string[] }
  'casework/not-your-applicant': { readonly applicant: string }
  'casework/late-entry': { readonly on: CivilDate; readonly today: CivilDate }
  'casework/may-not-open': { readonly procedure: string; readonly who: readonly string[] }
  'casework/other-district': { readonly district: string; readonly own: string }
  'casework/may-not-add': { readonly id: string }
  'casework/may-not-move': { readonly id: string }
  'casework/no-clause': { readonly id: string }
  'casework/no-newer-version': { readonly id: string; readonly procedure: string }
  'casework/other-version': { readonly id: string; readonly to: string; readonly version: string }
  'casework/cannot-move': { readonly id: string; readonly step: string; readonly items: readonly string[] }
  'automatic/not-administrator': Record<never, never>
  'automatic/no-such-measure': { readonly id: string }
  'automatic/unfit': {
    readonly measure: string
    readonly why: 'facts' | 'amount' | 'recurring'
    readonly facts: readonly string[]
  }
  'automatic/not-automatic': { readonly id: string; readonly version: number }
  'automatic/not-yours': Record<never, never>
  'automatic/contested-already': { readonly id: string; readonly version: number }
  'automatic/nothing-to-check': { readonly id: string; readonly version: number }
  'money/budget-used-up': {
    readonly line: string
    readonly year: number
    readonly asked: number
    readonly left: number
  }
  'money/not-administrator': Record<never, never>
  'money/not-for-applicants': Record<never, never>
  'money/below-charged': {
    readonly line: string
    readonly year: number
    readonly ceiling: number
    readonly charged: number
  }
  'money/shared-out': { readonly line: string; readonly year: number }
  'money/paid-already': { readonly line: string; readonly year: number; readonly paid: number }
  'money/not-shared': { readonly line: string; readonly year: number }
  'money/not-shared-yet': { readonly line: string; readonly year: number }
  'money/year-runs': { readonly line: string; readonly year: number; readonly today: CivilDate }
  'money/outside-the-rule': {
    readonly measure: string
    readonly asked: number
    readonly low: number
    readonly high: number | null
  }
  'money/not-due': { readonly measure: string; readonly verdict: 'no' | 'open' }
  'money/more-than-owed': { readonly asked: number; readonly owed: number }
  'paper/kind-not-taken': { readonly name: string; readonly taken: readonly string[] }
  'paper/empty': { readonly name: string }
  'paper/too-large': { readonly name: string; readonly bytes: number; readonly most: number }
  'paper/not-what-it-says': { readonly name: string; readonly found: string | null }
  'store/not-prepared': { readonly missing: readonly number[] }
  'store/migration-skipped': { readonly version: number }
  'store/migration-changed': { readonly version: number; readonly name: string }
  'store/newer-than-program': { readonly version: number; readonly known: number }
  'store/not-empty': Record<never, never>
  'store/backup-incomplete': { readonly file: string; readonly rows: number }
  'store/in-use': { readonly folder: string; readonly process: number }
  'store/not-reached': { readonly reason: string }
  'store/no-room': { readonly reason: string }
}
/** Why something could not be done in casework, as data; `caseworkProblemText` says it. */
export type CaseworkProblem = Coded<CaseworkProblemFacts>
/** A problem of casework, or of the procedure itself. */
export type Refusal = CaseworkProblem | CaseProblem
/** What was done, or why not. */
export type Done<T> = { readonly done: T } | { readonly problem: Refusal }
