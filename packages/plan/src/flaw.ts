import type { Coded } from '@pengce/values'

interface Facts {
  'plan/duplicate-id': object
  'plan/id-outside-document': { readonly document: string }
  'plan/words-missing': object
  'plan/no-provision': object
  'plan/unlocked-provision': { readonly cites: string }
  'plan/no-register-row': object
  'plan/unknown-office': { readonly office: string }
  'plan/unknown-target': { readonly names: string }
  'plan/unknown-server': { readonly names: string }
  'plan/reading-too-long': { readonly term: string }
  'plan/reading-missing': { readonly about: ReadAs }
  'plan/no-such-day': { readonly given: string }
  'plan/span-reversed': { readonly from: string; readonly until: string }
  'plan/milestone-after-due': { readonly milestone: string; readonly due: string }
  'plan/milestones-turn': { readonly milestone: string }
  'plan/range-reversed': object
  'plan/ratio-of-nothing': object
  'plan/nothing-before': object
  'plan/path-without-day': object
  'plan/period-not-of-indicator': { readonly indicator: string; readonly from: string }
  'plan/other-kind': { readonly indicator: string; readonly other: string }
  'plan/indicator-twice': { readonly indicator: string }
  'plan/indicator-like-document': { readonly indicator: string }
  'plan/count-without-start': { readonly indicator: string }
}
/** What must be read in a stated way, so that the answer can say how. */
export type ReadAs = 'about' | 'between' | 'path'
/** The facts of each flaw; `at` is the task, target or indicator. */
export type PlanFlawFacts = { readonly [C in keyof Facts]: Facts[C] & { readonly at: string } }
/** What is wrong with a task or target, as data; `planFlawText` says it. */
export type PlanFlaw = Coded<PlanFlawFacts>
/** A flaw before its place is known. */
export type Found = Coded<Facts>
