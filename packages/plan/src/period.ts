import { addDays, addMonths, type CivilDate, yearOf } from '@pengce/values'
import type { Due, Period } from './due.ts'
import type { Indicator } from './indicator.ts'

/** Days from the first to the last, both included; null where there is no first. */
export interface Stretch {
  readonly from: CivilDate | null
  readonly until: CivilDate
}

export const MONTHS: Readonly<Record<Period, number>> = { year: 12, quarter: 3, month: 1 }

/** The periods of a recurring date that have begun by then, the first first; the last may end early with the whole. */
export function periodsOf(due: Due & { readonly kind: 'every' }, by: CivilDate): readonly Stretch[] {
  const found: Stretch[] = []
  for (let i = 0; i < 1200; i++) {
    const from = addMonths(due.from, i * MONTHS[due.period])
    if (from > by || (due.until !== null && from > due.until)) break
    const end = addDays(addMonths(due.from, (i + 1) * MONTHS[due.period]), -1)
    found.push({ from, until: due.until !== null && due.until < end ? due.until : end })
  }
  return found
}

/** The period to which an indicator's figure of that day belongs; all the time before for a stock or a total. */
export function periodOfFigure({ counting, since, yearFrom }: Indicator, on: CivilDate): Stretch {
  if (counting === 'stock') return { from: null, until: on }
  if (counting === 'cumulative') return { from: since, until: on }
  const months = counting === 'in-year' ? 12 : counting === 'in-quarter' ? 3 : 1
  const first = `${yearOf(on) - 1}-${yearFrom}`
  let from = first
  for (let i = 1; i <= 36; i++) {
    const next = addMonths(first, i * months)
    if (next > on) return { from, until: addDays(next, -1) }
    from = next
  }
  return { from, until: on }
}

/** Whether an indicator's figures of two days count the same thing, so that the later may not be lower. */
export const samePeriod = (indicator: Indicator, a: CivilDate, b: CivilDate): boolean =>
  indicator.counting === 'cumulative' || periodOfFigure(indicator, a).from === periodOfFigure(indicator, b).from
