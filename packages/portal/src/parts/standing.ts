import type { Report } from '../wire/report.ts'

/** How a measure stands for an applicant, as it is shown: a word, a mark and a colour. */
export const STANDINGS = ['yes', 'authority', 'open', 'nothing', 'no'] as const
export type Standing = (typeof STANDINGS)[number]

export function standingOf({ verdict, amount }: Pick<Report, 'verdict' | 'amount'>): Standing {
  if (verdict !== 'yes') return verdict
  if (amount === null || amount.kind === 'in-kind') return 'yes'
  if (amount.high === 0) return 'nothing'
  return amount.kind === 'exact' || amount.low === amount.high ? 'yes' : 'authority'
}

export const marks: Readonly<Record<Standing, string>> = { yes: '✓', authority: '◷', open: '?', nothing: '✓', no: '✗' }
