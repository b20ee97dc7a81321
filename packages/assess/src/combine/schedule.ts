import { multiplyEnds, type Per } from '@pengce/language'
import type { Assessment } from '../result.ts'

/** Times an amount falls due within a year; what does not recur falls due once. */
const timesAYear: Readonly<Record<Per, number | null>> = {
  month: 12,
  quarter: 4,
  year: 1,
  once: null,
  event: null,
  application: null,
}

/**
 * Fen of a granted result that fall due within so many years of the application, at either end of its range: what recurs
 * at its rate, no more than what is still to come of it; an amount in parts one part a year, all alike, as no text
 * divides it otherwise; everything else at once. Waiting for a window or a decision is not counted.
 */
export function dueWithin({ measure, amount, total }: Assessment, years: number, end: 'low' | 'high'): number {
  if (amount === null || measure.pay.gives === 'in-kind') return 0
  const each = Math.max(0, amount[end])
  const times = timesAYear[measure.pay.schedule.per]
  if (times !== null) {
    const due = multiplyEnds(each, times * years, 1, 'down', end)
    return Math.max(0, total === null ? due : Math.min(due, total[end]))
  }
  const parts = measure.pay.schedule.instalments?.length ?? 0
  return parts < 2 ? each : multiplyEnds(each, Math.min(years, parts), parts, 'down', end)
}

/** Whether an amount falls due again and again. */
export const recurs = ({ measure }: Assessment): boolean => timesAYear[measure.pay.schedule.per] !== null
