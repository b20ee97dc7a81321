import { multiplyDivide } from '@pengce/values'

/** How much of what was paid goes back: all of it, or less for each full year kept of those promised. */
export type Recovery = { readonly rule: 'all' } | { readonly rule: 'by-years-left'; readonly years: number }

/**
 * What must be paid back of an amount after some full years. Fen, rounded down: what is not owed for certain is not
 * asked back. Source: fin2019 （二十八）, of fifteen years; hq2021 第二十八条 and talent2014 第十九条, all of it.
 */
export function toRecover(paid: number, recovery: Recovery, fullYears: number): number {
  if (recovery.rule === 'all') return paid
  const left = Math.max(0, recovery.years - Math.max(0, fullYears))
  return multiplyDivide(paid, left, recovery.years, 'down')
}
