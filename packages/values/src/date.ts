/** A civil date as `YYYY-MM-DD`. Compared as text, counted as days since 1970-01-01. Never a time, never a zone. */
export type CivilDate = string

/** A length of time as the law says it. */
export interface Span {
  readonly count: number
  readonly unit: 'working-day' | 'day' | 'month' | 'year'
}
export const workingDays = (count: number): Span & { readonly unit: 'working-day' } => ({ count, unit: 'working-day' })
export const days = (count: number): Span & { readonly unit: 'day' } => ({ count, unit: 'day' })
export const months = (count: number): Span & { readonly unit: 'month' } => ({ count, unit: 'month' })
export const years = (count: number): Span & { readonly unit: 'year' } => ({ count, unit: 'year' })
export const endOf = (year: number): CivilDate => `${year}-12-31`
export const startOf = (year: number): CivilDate => `${year}-01-01`

const DAY = 86_400_000

/** True for a date that exists: 2024-02-29 does, 2023-02-29 does not. Years 1900 to 2199. */
export function isCivilDate(text: string): boolean {
  if (!/^(19|20|21)\d{2}-\d{2}-\d{2}$/u.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}
/** The date of a year, month and day, or undefined where no such day exists. */
export function civilDate(year: number, month: number, day: number): CivilDate | undefined {
  const date = written(year, month, day)
  return isCivilDate(date) ? date : undefined
}
const written = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** Days since 1970-01-01. */
export const toDay = (date: CivilDate): number => Math.round(Date.parse(`${date}T00:00:00Z`) / DAY)
export const fromDay = (day: number): CivilDate => new Date(day * DAY).toISOString().slice(0, 10)
export const yearOf = (date: CivilDate): number => Number(date.slice(0, 4))
/** 0 is Sunday. */
export const weekdayOf = (date: CivilDate): number => new Date(`${date}T00:00:00Z`).getUTCDay()
export const addDays = (date: CivilDate, count: number): CivilDate => fromDay(toDay(date) + count)

/** Adds calendar months; a day that the month lacks becomes the last of it (31 January + 1 month is 28 or 29 February). */
export function addMonths(date: CivilDate, count: number): CivilDate {
  const day = Number(date.slice(8, 10))
  const total = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + count
  const year = Math.floor(total / 12)
  const month = total - year * 12
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return written(year, month + 1, Math.min(day, last))
}

/** Adds a span of calendar time; working days need a calendar (`dueDate`). A negative count goes back. */
export function addSpan(date: CivilDate, span: Span & { readonly unit: 'day' | 'month' | 'year' }): CivilDate {
  switch (span.unit) {
    case 'day':
      return addDays(date, span.count)
    case 'month':
      return addMonths(date, span.count)
    case 'year':
      return addMonths(date, span.count * 12)
  }
}

/** "Valid N years from D" ends on the day before the anniversary: five years from 2023-07-10 end on 2028-07-09. */
export const lastDayOf = (from: CivilDate, span: Span & { readonly unit: 'day' | 'month' | 'year' }): CivilDate =>
  addDays(addSpan(from, span), -1)
