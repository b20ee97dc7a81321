import type { Citation } from '@pengce/language'
import type { Verdict } from '../evaluate.ts'

/** What stands before a line: holds, fails, open; null is a line that says what is, without judging it. */
export type Mark = Verdict | null

/** One claim in words, with what led to it. */
export interface Reason {
  readonly mark: Mark
  readonly text: string
  /** Only where the provision is not the measure's own. */
  readonly citations?: readonly Citation[]
  /** The applicant's figure and the figure of the rule, as written in the text. */
  readonly figure?: string
  readonly threshold?: string
  readonly children: readonly Reason[]
}

/** A claim with its mark. */
export const reason = (mark: Mark, text: string, children: readonly Reason[] = []): Reason => ({
  mark,
  text,
  children,
})
