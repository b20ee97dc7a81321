import type { CivilDate } from '@pengce/values'

/** Why an event cannot happen to a case, as data; `at` is the procedure, `problemText` says it. */
export type CaseProblem =
  | { readonly code: 'case/no-such-date'; readonly at: string; readonly given: string }
  | { readonly code: 'case/before-last'; readonly at: string; readonly on: CivilDate; readonly last: CivilDate }
  | { readonly code: 'case/other-procedure'; readonly at: string; readonly standing: string }
  | { readonly code: 'case/unknown-step'; readonly at: string; readonly step: string }
  | { readonly code: 'case/ended'; readonly at: string; readonly step: string; readonly type: string }
  | {
      readonly code: 'case/cannot-happen'
      readonly at: string
      readonly step: string
      readonly type: string
      readonly expected: readonly string[]
    }
  | {
      readonly code: 'case/unknown-item'
      readonly at: string
      readonly step: string
      readonly item: string
      readonly expected: readonly string[]
    }
  | {
      readonly code: 'case/too-early'
      readonly at: string
      readonly step: string
      readonly type: string
      readonly due: CivilDate
    }
  | {
      readonly code: 'case/too-late'
      readonly at: string
      readonly step: string
      readonly type: string
      readonly due: CivilDate
    }
  | {
      readonly code: 'case/provisional'
      readonly at: string
      readonly step: string
      readonly type: string
      readonly due: CivilDate
    }
  | { readonly code: 'case/standing-still'; readonly at: string; readonly step: string; readonly type: string }
  | { readonly code: 'case/only-once'; readonly at: string; readonly step: string }
  | {
      readonly code: 'case/conditions-open'
      readonly at: string
      readonly step: string
      readonly items: readonly string[]
    }
  | { readonly code: 'case/nobody-decides'; readonly at: string; readonly step: string }
  | { readonly code: 'case/suspended'; readonly at: string; readonly step: string; readonly since: CivilDate }
  | { readonly code: 'case/not-suspended'; readonly at: string; readonly step: string; readonly type: string }
  | { readonly code: 'case/payment-open'; readonly at: string; readonly step: string; readonly type: string }
  | { readonly code: 'case/nothing-requested'; readonly at: string; readonly step: string }
