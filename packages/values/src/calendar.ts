import { addDays, type CivilDate, fromDay, isCivilDate, toDay, weekdayOf, yearOf } from './date.ts'
import { holidayTable } from './holiday-table.ts'
import type { Bilingual } from './lang.ts'

/** A public holiday of the People's Republic. */
export type Holiday = keyof typeof holidayNames
/** The names of the public holidays. */
export const holidayNames = {
  'new-year': { zh: '元旦', en: "New Year's Day" },
  'spring-festival': { zh: '春节', en: 'Spring Festival' },
  'tomb-sweeping': { zh: '清明节', en: 'Tomb-Sweeping Day' },
  'labour-day': { zh: '劳动节', en: 'Labour Day' },
  'dragon-boat': { zh: '端午节', en: 'Dragon Boat Festival' },
  'mid-autumn': { zh: '中秋节', en: 'Mid-Autumn Festival' },
  'national-day': { zh: '国庆节', en: 'National Day' },
} as const satisfies Readonly<Record<string, Bilingual>>

/** Why a day counts as a working day or does not. */
export type DayReason =
  | { readonly why: 'weekday' }
  | { readonly why: 'weekend' }
  | { readonly why: 'holiday'; readonly holiday: Holiday }
  | { readonly why: 'make-up-day'; readonly holiday: Holiday }

/** One day of the calendar. Provisional: no holiday notice covers its year, so only weekends are known. */
export type CalendarDay = DayReason & {
  readonly date: CivilDate
  readonly works: boolean
  readonly provisional: boolean
}

/** The years covered by published holiday notices. */
export const calendarYears: { readonly first: number; readonly last: number } = {
  first: Math.min(...Object.keys(holidayTable).map(Number)),
  last: Math.max(...Object.keys(holidayTable).map(Number)),
}

/** The day of the calendar with its reason. Throws for a date that does not exist; check input with `isCivilDate`. */
export function calendarDay(date: CivilDate): CalendarDay {
  if (!isCivilDate(date)) throw new RangeError(`no such date: ${date}`)
  const year = yearOf(date)
  const provisional = year < calendarYears.first || year > calendarYears.last
  const special = specialDays().get(date)
  if (special !== undefined) return { date, works: special.why === 'make-up-day', ...special, provisional }
  const weekend = [0, 6].includes(weekdayOf(date))
  return { date, works: !weekend, why: weekend ? 'weekend' : 'weekday', provisional }
}

/** Whether the day is a working day; only a guess from the weekday where `calendarDay` says provisional. */
export const isWorkingDay = (date: CivilDate): boolean => calendarDay(date).works

/**
 * How many working days lie after `from` up to and including `to`; negative where `to` is the earlier. Provisional when
 * a day outside the published notices was counted through.
 */
export function workingDaysBetween(
  from: CivilDate,
  to: CivilDate,
): { readonly count: number; readonly provisional: boolean } {
  if (to < from) {
    const back = workingDaysBetween(to, from)
    return { count: back.count === 0 ? 0 : -back.count, provisional: back.provisional }
  }
  let count = 0
  let provisional = false
  for (let date = from; date < to; ) {
    date = addDays(date, 1)
    const day = calendarDay(date)
    if (day.works) count++
    provisional ||= day.provisional
  }
  return { count, provisional }
}

type SpecialDay = Extract<DayReason, { holiday: Holiday }>
let special: ReadonlyMap<CivilDate, SpecialDay> | undefined

/** The table unfolded once: every day off and make-up day by date. */
function specialDays(): ReadonlyMap<CivilDate, SpecialDay> {
  special ??= new Map(
    Object.entries(holidayTable).flatMap(([year, { off, makeUp }]): [CivilDate, SpecialDay][] => [
      ...datesOf(year, off).map(([date, holiday]): [CivilDate, SpecialDay] => [date, { why: 'holiday', holiday }]),
      ...datesOf(year, makeUp).map(([date, holiday]): [CivilDate, SpecialDay] => [
        date,
        { why: 'make-up-day', holiday },
      ]),
    ]),
  )
  return special
}

function datesOf(year: string, runs: Readonly<Partial<Record<Holiday, string>>>): [CivilDate, Holiday][] {
  const holidays = Object.keys(holidayNames).filter((id): id is Holiday => id in runs)
  return holidays.flatMap((holiday) =>
    (runs[holiday] ?? '').split(' ').flatMap((run) => {
      const [first = '', last = first] = run.split('..')
      const start = toDay(`${year}-${first}`)
      const length = toDay(`${year}-${last}`) - start + 1
      return Array.from({ length }, (_, n): [CivilDate, Holiday] => [fromDay(start + n), holiday])
    }),
  )
}
