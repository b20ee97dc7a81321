import { type CalendarDay, calendarDay, holidayNames } from './calendar.ts'
import { addDays, addSpan, type CivilDate, type Span } from './date.ts'
import { weekdayText } from './date-text.ts'
import type { Lang } from './lang.ts'

/** One day of a ledger: whether it counted, as which (1, 2, 3 …), or that the term was carried over it to a working day. */
export type CountedDay = CalendarDay & { readonly counts: boolean; readonly nth: number; readonly carried: boolean }

/** The last day of a term, how it was counted, and whether a day without a published holiday notice was met. */
export interface Due {
  readonly date: CivilDate
  readonly provisional: boolean
  readonly from: CivilDate
  readonly span: Span
  readonly counted: readonly CountedDay[]
}

/** What a term in calendar time does when its last day is not a working day: stay there, or move to the next one. */
export interface DueOptions {
  readonly lastDay?: 'as-counted' | 'next-working-day'
}

/**
 * The last day of a term that starts the day after `from`. Working days skip weekends and holidays and count make-up
 * days; days, months and years are calendar time and end on the corresponding day. A negative span counts back, from
 * the day before. Throws for a date that does not exist or a count that is not whole: both are our own bugs.
 */
export function dueDate(from: CivilDate, span: Span, { lastDay = 'as-counted' }: DueOptions = {}): Due {
  if (!Number.isSafeInteger(span.count)) throw new RangeError(`${span.count} is not a whole number of ${span.unit}s`)
  calendarDay(from)
  const counted = span.unit === 'working-day' ? workingLedger(from, span.count) : calendarLedger(from, span, span.unit)
  if (lastDay === 'next-working-day') carry(from, counted)
  const date = counted.at(-1)?.date ?? from
  return { date, provisional: counted.some((day) => day.provisional), from, span, counted }
}

/** The ledger of a term in words, one line a day: what counted, what did not, and why. */
export const explainDue = (due: Due, lang: Lang): readonly string[] =>
  due.counted.map((day) => (lang === 'zh' ? lineZh(day, due.span) : lineEn(day, due.span)))

function workingLedger(from: CivilDate, count: number): CountedDay[] {
  const step = count < 0 ? -1 : 1
  const counted: CountedDay[] = []
  let nth = 0
  for (let date = from; nth < Math.abs(count); ) {
    date = addDays(date, step)
    const day = calendarDay(date)
    if (day.works) nth++
    counted.push({ ...day, counts: day.works, nth, carried: false })
  }
  return counted
}

function calendarLedger(from: CivilDate, span: Span, unit: 'day' | 'month' | 'year'): CountedDay[] {
  const last = addSpan(from, { count: span.count, unit })
  const step = span.count < 0 ? -1 : 1
  const counted: CountedDay[] = []
  for (let date = from; date !== last; ) {
    date = addDays(date, step)
    counted.push({ ...calendarDay(date), counts: true, nth: counted.length + 1, carried: false })
  }
  return counted
}

function carry(from: CivilDate, counted: CountedDay[]): void {
  const nth = counted.at(-1)?.nth ?? 0
  for (let day = calendarDay(counted.at(-1)?.date ?? from); !day.works; ) {
    day = calendarDay(addDays(day.date, 1))
    counted.push({ ...day, counts: false, nth, carried: true })
  }
}

function lineZh(day: CountedDay, span: Span): string {
  const head = `${day.date}（${weekdayText(day.date, 'zh')}）`
  const tail = day.provisional ? '（尚无该年放假安排，暂按周末推算）' : ''
  const reason = 'holiday' in day ? `${holidayNames[day.holiday].zh}${day.why === 'make-up-day' ? '调休上班' : ''}` : ''
  if (day.carried) return `${head}${day.works ? '顺延至此日' : `顺延：${reason || '周末'}`}${tail}`
  if (span.unit !== 'working-day') return `${head}第 ${day.nth} 天${tail}`
  if (!day.counts) return `${head}不计：${reason || '周末'}${tail}`
  return `${head}第 ${day.nth} 个工作日${reason && `（${reason}）`}${tail}`
}

function lineEn(day: CountedDay, span: Span): string {
  const head = `${day.date} (${weekdayText(day.date, 'en')})`
  const tail = day.provisional ? ' (no holiday notice for that year yet; weekends only)' : ''
  const name = 'holiday' in day ? holidayNames[day.holiday].en : 'weekend'
  if (day.carried) return `${head}: ${day.works ? 'carried over to this day' : `carried over: ${name}`}${tail}`
  if (span.unit !== 'working-day') return `${head}: day ${day.nth}${tail}`
  if (!day.counts) return `${head}: not counted, ${name}${tail}`
  return `${head}: working day ${day.nth}${day.why === 'make-up-day' ? `, make-up day for ${name}` : ''}${tail}`
}
