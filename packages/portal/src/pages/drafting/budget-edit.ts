import type { Line } from './line.ts'

export const SHARES = ['pro-rata', 'ranked', 'first-come'] as const
export type Share = (typeof SHARES)[number]

/** A ceiling over what some measures pay, as it is being edited: those of a document, or those chosen one by one. */
export interface BudgetEdit {
  /** Empty where measures are chosen one by one. */
  readonly document: string
  readonly of: readonly string[]
  readonly ceiling: string
  readonly share: Share
  /** The fact by which it is shared out; empty for shares in proportion. */
  readonly by: string
}
export const NO_BUDGET: BudgetEdit = { document: '', of: [], ceiling: '', share: 'pro-rata', by: '' }

/** Whether everything is said that a budget needs. */
export const budgetReady = ({ document, of, ceiling, share, by }: BudgetEdit): boolean =>
  (document !== '' || of.length > 0) && ceiling.trim() !== '' && (share === 'pro-rata' || by !== '')

/** The line of a change that sets the budget. */
export const budgetLine = ({ document, of, ceiling, share, by }: BudgetEdit): Line => ({
  budget: {
    ...(document === '' ? { of } : { document }),
    ceiling: ceiling.trim(),
    share,
    ...(share === 'pro-rata' ? {} : { by }),
  },
})

/** A line of a change as a budget to edit; null where it is none, or holds what the form has no field for. */
export function budgetIn(line: Line): BudgetEdit | null {
  const { budget, ...rest } = line
  if (typeof budget !== 'object' || budget === null || Object.keys(rest).length > 0) return null
  // Over a document and over measures at once is more than the form can say.
  if ('document' in budget && 'of' in budget) return null
  const { document = '', of = [], ceiling, share: how = 'pro-rata', by = '', ...more } = budget as Line
  const share = SHARES.find((s) => s === how)
  const said = typeof ceiling === 'string' || typeof ceiling === 'number'
  if (!said || share === undefined || typeof document !== 'string' || typeof by !== 'string') return null
  if (!Array.isArray(of) || Object.keys(more).length > 0) return null
  return { document, of: of.map(String), ceiling: String(ceiling), share, by }
}
