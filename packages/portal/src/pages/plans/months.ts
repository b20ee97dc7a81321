import type { AgendaItem } from '../../wire/plans.ts'
import { civilDate } from '../../words/date.ts'

/** The items under the months they fall in, as `YYYY-MM`. */
export function monthsOf(items: readonly AgendaItem[]): readonly (readonly [string, readonly AgendaItem[]])[] {
  const months = new Map<string, AgendaItem[]>()
  for (const item of items) {
    const month = item.day.slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), item])
  }
  return [...months]
}

/** The same day so many months on, or the last one of a shorter month. */
export function monthsOn(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const count = year * 12 + month - 1 + months
  const inYear = Math.floor(count / 12)
  const inMonth = (count % 12) + 1
  for (let d = date; d > 27; d--) {
    const found = civilDate(inYear, inMonth, d)
    if (found !== undefined) return found
  }
  return civilDate(inYear, inMonth, Math.min(date, 27)) ?? day
}
