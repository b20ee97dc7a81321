import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addSpan,
  civilDate,
  days,
  endOf,
  fromDay,
  isCivilDate,
  lastDayOf,
  months,
  startOf,
  toDay,
  weekdayOf,
  workingDays,
  yearOf,
  years,
} from '../src/index.ts'

const span = (count: number, unit: 'day' | 'month' | 'year') => ({ count, unit })
const anyDay = fc.integer({ min: toDay('1900-01-01'), max: toDay('2199-12-31') }).map(fromDay)
const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const lengthOf = (year: number, month: number) =>
  month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

describe('civil dates', () => {
  it('[V4] a date exists or it does not: leap days, month ends, shapes', () => {
    for (const good of ['2024-02-29', '2000-02-29', '2023-12-31', '1900-01-01', '2199-12-31'])
      expect(isCivilDate(good), good).toBe(true)
    for (const bad of [
      '2023-02-29',
      '1900-02-29',
      '2100-02-29',
      '2024-04-31',
      '2024-13-01',
      '2024-00-10',
      '2024-01-00',
      '1899-12-31',
      '2200-01-01',
      '2024-1-1',
      '20240101',
      '2024-01-01T00:00:00Z',
      '２０２４-01-01',
      '',
    ])
      expect(isCivilDate(bad), bad).toBe(false)
  })

  it('[V4] three numbers are a date where there is such a day', () => {
    expect(civilDate(2024, 2, 29)).toBe('2024-02-29')
    expect(civilDate(1900, 1, 1)).toBe('1900-01-01')
    expect(civilDate(2199, 12, 31)).toBe('2199-12-31')
    for (const [year, month, day] of [
      [2023, 2, 29],
      [1899, 12, 31],
      [2200, 1, 1],
      [2024, 0, 1],
      [2024, 13, 1],
      [2024, 1, 0],
      [2024, 1.5, 1],
      [2024, Number.NaN, 1],
    ] as const)
      expect(civilDate(year, month, day), `${year}-${month}-${day}`).toBeUndefined()
  })

  it('[V4] every month of 1900 to 2199 has its own length', () => {
    for (let year = 1900; year < 2200; year++)
      for (let month = 1; month <= 12; month++) {
        const text = (day: number) => `${year}-${String(month).padStart(2, '0')}-${day}`
        expect(isCivilDate(text(lengthOf(year, month)))).toBe(true)
        expect(isCivilDate(text(lengthOf(year, month) + 1))).toBe(false)
      }
  })

  it('[V4] days count up by one, weekdays run in sevens', () => {
    expect(toDay('1970-01-01')).toBe(0)
    expect(weekdayOf('2024-10-01')).toBe(2)
    expect(weekdayOf('2026-11-22')).toBe(0)
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (date, count) => {
        expect(fromDay(toDay(date))).toBe(date)
        expect(toDay(addDays(date, count)) - toDay(date)).toBe(count)
        expect((weekdayOf(date) + (((count % 7) + 7) % 7)) % 7).toBe(weekdayOf(addDays(date, count)))
        expect(yearOf(date)).toBe(Number(date.slice(0, 4)))
      }),
    )
  })

  it('[V5] a month too short for the day ends on its last day, and does not spill over', () => {
    expect(addMonths('2023-01-31', 1)).toBe('2023-02-28')
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29')
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28')
    expect(addMonths('2024-02-29', 48)).toBe('2028-02-29')
    expect(addMonths('2024-11-30', 3)).toBe('2025-02-28')
    expect(addMonths('2024-01-15', -13)).toBe('2022-12-15')
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -240, max: 240 }), (date, count) => {
        const [year, month, day] = date.split('-').map(Number) as [number, number, number]
        const index = year * 12 + month - 1 + count
        const y = Math.floor(index / 12)
        const m = (((month - 1 + count) % 12) + 12) % 12
        const want = `${y}-${String(m + 1).padStart(2, '0')}-${String(Math.min(day, lengthOf(y, m + 1))).padStart(2, '0')}`
        expect(addMonths(date, count)).toBe(want)
      }),
    )
  })

  it('[V5] spans say how they are counted', () => {
    expect(addSpan('2024-02-28', span(2, 'day'))).toBe('2024-03-01')
    expect(addSpan('2023-02-28', span(2, 'day'))).toBe('2023-03-02')
    expect(addSpan('2024-08-31', span(6, 'month'))).toBe('2025-02-28')
    expect(addSpan('2024-02-29', span(1, 'year'))).toBe('2025-02-28')
    expect(addSpan('2025-02-28', span(-1, 'year'))).toBe('2024-02-28')
    expect([days(3), months(2), years(1), workingDays(5)].map((s) => s.unit)).toEqual([
      'day',
      'month',
      'year',
      'working-day',
    ])
    expect([startOf(2025), endOf(2025)]).toEqual(['2025-01-01', '2025-12-31'])
  })

  it('[V6] "valid N years from D" ends on the day before the anniversary', () => {
    expect(lastDayOf('2023-07-10', span(5, 'year'))).toBe('2028-07-09')
    expect(lastDayOf('2024-12-18', span(3, 'year'))).toBe('2027-12-17')
    expect(lastDayOf('2024-02-29', span(1, 'year'))).toBe('2025-02-27')
    expect(lastDayOf('2024-03-01', span(1, 'year'))).toBe('2025-02-28')
    expect(lastDayOf('2024-01-01', span(1, 'month'))).toBe('2024-01-31')
    expect(lastDayOf('2024-12-31', span(1, 'day'))).toBe('2024-12-31')
  })
})
