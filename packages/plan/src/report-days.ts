import { addMonths, type CivilDate, endOf, isCivilDate, startOf, yearOf } from '@pengce/values'
import type { Report } from './task.ts'

/** The days on which a report is due between two days, both included; none where the text names no day. */
export function reportDays(report: Report, from: CivilDate, until: CivilDate): readonly CivilDate[] {
  const first = later(from, report.from)
  const last = report.until !== null && report.until < until ? report.until : until
  return daysOf(report, from, until).filter((day) => isCivilDate(day) && day >= first && day <= last)
}

const later = (a: CivilDate, b: CivilDate | null): CivilDate => (b !== null && b > a ? b : a)

/** The days that the words give in all the years touched. */
function daysOf({ every, day }: Report, from: CivilDate, until: CivilDate): readonly CivilDate[] {
  if (day === null) return []
  if (every === 'once') return [day]
  const years = Array.from({ length: yearOf(until) - yearOf(from) + 1 }, (_, i) => yearOf(from) + i)
  return years.flatMap((year) => {
    if (every === 'month') return Array.from({ length: 12 }, (_, i) => nthOf(year, i, Number(day)))
    const first = `${year}-${day}`
    if (every === 'year' || !isCivilDate(first)) return [first]
    const step = every === 'half-year' ? 6 : 3
    const round = Array.from({ length: 12 / step }, (_, i) => addMonths(first, i * step))
    return round.map((d) => (d > endOf(year) ? addMonths(d, -12) : d)).sort()
  })
}

/** The day of a month, its last where the month is shorter. */
function nthOf(year: number, month: number, day: number): CivilDate {
  const date = addMonths(startOf(year), month)
  const last = Number(new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(8, 10))
  return `${date.slice(0, 8)}${String(Math.min(day, last)).padStart(2, '0')}`
}
