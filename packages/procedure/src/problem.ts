import type { CivilDate, Coded } from '@pengce/values'
import type { Procedure } from './procedure.ts'

/** The facts of each reason. */
export interface CaseProblemFacts {
  'case/no-such-date': { readonly at: string; readonly given: string }
  'case/before-last': { readonly at: string; readonly on: CivilDate; readonly last: CivilDate }
  'case/other-procedure': { readonly at: string; readonly standing: string }
  'case/unknown-step': { readonly at: string; readonly step: string }
  'case/ended': { readonly at: string; readonly step: string; readonly type: string }
  'case/cannot-happen': {
    readonly at: string
    readonly step: string
    readonly type: string
    readonly expected: readonly string[]
  }
  'case/unknown-item': {
    readonly at: string
    readonly step: string
    readonly item: string
    readonly expected: readonly string[]
  }
  'case/too-early': { readonly at: string; readonly step: string; readonly type: string; readonly due: CivilDate }
  'case/too-late': { readonly at: string; readonly step: string; readonly type: string; readonly due: CivilDate }
  'case/provisional': { readonly at: string; readonly step: string; readonly type: string; readonly due: CivilDate }
  'case/standing-still': { readonly at: string; readonly step: string; readonly type: string }
  'case/only-once': { readonly at: string; readonly step: string }
  'case/conditions-open': { readonly at: string; readonly step: string; readonly items: readonly string[] }
  'case/nobody-decides': { readonly at: string; readonly step: string }
  'case/suspended': { readonly at: string; readonly step: string; readonly since: CivilDate }
  'case/not-suspended': { readonly at: string; readonly step: string; readonly type: string }
  'case/payment-open': { readonly at: string; readonly step: string; readonly type: string }
  'case/nothing-requested': { readonly at: string; readonly step: string }
}
/** Why an event cannot happen to a case, as data; `at` is the procedure, `problemText` says it. */
export type CaseProblem = Coded<CaseProblemFacts>

/** A problem that says no more than the step. */
export const problemAt = (
  p: Procedure,
  code: 'case/unknown-step' | 'case/only-once' | 'case/nobody-decides' | 'case/nothing-requested',
  step: string,
): { readonly problem: CaseProblem } => ({ problem: { code, at: p.id, step } })
