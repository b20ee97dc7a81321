import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  calendarDay,
  calendarYears,
  days,
  dueDate,
  explainDue,
  fromDay,
  holidayNames,
  isWorkingDay,
  months,
  toDay,
  weekdayOf,
  workingDays,
  workingDaysBetween,
  years,
} from '../src/index.ts'

const require = createRequire(import.meta.url)
const covered = Array.from({ length: toDay('2026-12-31') - toDay('2018-01-01') + 1 }, (_, n) =>
  fromDay(toDay('2018-01-01') + n),
)
const isWeekend = (date: string) => weekdayOf(date) === 0 || weekdayOf(date) === 6

describe('the working-day calendar', () => {
  it('[V8] every day of 2018 to 2026 agrees with two independent tables', () => {
    const lunar: {
      HolidayUtil: { getHoliday(date: string): { isWork(): boolean } | null }
    } = require('lunar-javascript')
    const folder = join(dirname(require.resolve('chinese-days')), 'years')
    const tables = new Map<string, { holidays: object; workdays: object }>()
    for (let year = calendarYears.first; year <= calendarYears.last; year++)
      tables.set(String(year), JSON.parse(readFileSync(join(folder, `${year}.json`), 'utf8')))
    let checked = 0
    for (const date of covered) {
      const table = tables.get(date.slice(0, 4))
      const first = date in (table?.workdays ?? {}) || (!isWeekend(date) && !(date in (table?.holidays ?? {})))
      const other = lunar.HolidayUtil.getHoliday(date)
      const second = other === null ? !isWeekend(date) : other.isWork()
      expect([date, isWorkingDay(date), isWorkingDay(date)]).toEqual([date, first, second])
      checked++
    }
    expect(checked).toBe(3287)
  })

  it('[V8] a day says why it works or does not', () => {
    expect(calendarDay('2024-10-01')).toEqual({
      date: '2024-10-01',
      works: false,
      why: 'holiday',
      holiday: 'national-day',
      provisional: false,
    })
    expect(calendarDay('2024-10-12')).toMatchObject({ works: true, why: 'make-up-day', holiday: 'national-day' })
    expect(calendarDay('2024-10-13')).toMatchObject({ works: false, why: 'weekend' })
    expect(calendarDay('2024-10-14')).toMatchObject({ works: true, why: 'weekday' })
    // The two corrections of a notice that had already been published.
    expect(calendarDay('2019-05-03')).toMatchObject({ works: false, holiday: 'labour-day' })
    expect(calendarDay('2020-01-31')).toMatchObject({ works: false, holiday: 'spring-festival' })
    expect(calendarDay('2020-02-01')).toMatchObject({ works: false })
    // A New Year notice that reaches back into the year before.
    expect(calendarDay('2018-12-29')).toMatchObject({ works: true, why: 'make-up-day', holiday: 'new-year' })
    expect(calendarDay('2018-12-31')).toMatchObject({ works: false, holiday: 'new-year' })
    expect(holidayNames['tomb-sweeping']).toEqual({ zh: '清明节', en: 'Tomb-Sweeping Day' })
  })

  it('[V8] make-up days fall on weekends, and no holiday is forgotten in any year', () => {
    const makeUp = covered.filter((date) => calendarDay(date).why === 'make-up-day')
    expect(makeUp).toHaveLength(59)
    for (const date of makeUp) expect(isWeekend(date), date).toBe(true)
    for (let year = calendarYears.first; year <= calendarYears.last; year++) {
      const off = covered
        .map(calendarDay)
        .flatMap((day) => (day.why === 'holiday' && day.date.startsWith(`${year}`) ? [day.holiday] : []))
      // In 2020 Mid-Autumn and National Day were the same day; the notice names them together.
      const expected = Object.keys(holidayNames).filter((id) => year !== 2020 || id !== 'mid-autumn')
      expect([...new Set(off)].sort()).toEqual(expected.sort())
    }
  })

  it('[V9] outside the published notices only weekends are known, and every answer says provisional', () => {
    expect(calendarDay('2027-10-01')).toEqual({ date: '2027-10-01', works: true, why: 'weekday', provisional: true })
    expect(calendarDay('2017-10-02')).toMatchObject({ works: true, provisional: true })
    expect(calendarDay('2026-12-31').provisional).toBe(false)
    expect(dueDate('2026-12-30', workingDays(1))).toMatchObject({ date: '2026-12-31', provisional: false })
    expect(dueDate('2026-12-31', workingDays(1))).toMatchObject({ date: '2027-01-01', provisional: true })
    expect(dueDate('2026-12-30', workingDays(2))).toMatchObject({ date: '2027-01-01', provisional: true })
    expect(dueDate('2017-12-28', workingDays(3)).provisional).toBe(true)
    expect(dueDate('2017-12-30', workingDays(1))).toMatchObject({ date: '2018-01-02', provisional: true })
    expect(dueDate('2017-12-31', workingDays(1))).toMatchObject({ date: '2018-01-02', provisional: false })
    expect(workingDaysBetween('2026-12-30', '2027-01-04').provisional).toBe(true)
    expect(explainDue(dueDate('2026-12-31', workingDays(1)), 'zh')).toEqual([
      '2027-01-01（星期五）第 1 个工作日（尚无该年放假安排，暂按周末推算）',
    ])
  })

  it('[V10] a term of working days starts the day after and shows its ledger', () => {
    const due = dueDate('2024-09-20', workingDays(15))
    expect(due.date).toBe('2024-10-16')
    expect(due.provisional).toBe(false)
    expect(due.counted.filter((day) => day.counts)).toHaveLength(15)
    expect(explainDue(dueDate('2024-09-29', workingDays(5)), 'zh')).toEqual([
      '2024-09-30（星期一）第 1 个工作日',
      '2024-10-01（星期二）不计：国庆节',
      '2024-10-02（星期三）不计：国庆节',
      '2024-10-03（星期四）不计：国庆节',
      '2024-10-04（星期五）不计：国庆节',
      '2024-10-05（星期六）不计：国庆节',
      '2024-10-06（星期日）不计：国庆节',
      '2024-10-07（星期一）不计：国庆节',
      '2024-10-08（星期二）第 2 个工作日',
      '2024-10-09（星期三）第 3 个工作日',
      '2024-10-10（星期四）第 4 个工作日',
      '2024-10-11（星期五）第 5 个工作日',
    ])
    expect(explainDue(dueDate('2024-10-10', workingDays(3)), 'en')).toEqual([
      '2024-10-11 (Friday): working day 1',
      '2024-10-12 (Saturday): working day 2, make-up day for National Day',
      '2024-10-13 (Sunday): not counted, weekend',
      '2024-10-14 (Monday): working day 3',
    ])
  })

  it('[V10] no span is the day itself, and a negative span counts back', () => {
    expect(dueDate('2024-10-05', workingDays(0))).toMatchObject({ date: '2024-10-05', counted: [] })
    expect(dueDate('2024-10-08', workingDays(-1)).date).toBe('2024-09-30')
    expect(dueDate('2024-10-08', workingDays(-2)).date).toBe('2024-09-29')
    expect(() => dueDate('2024-02-30', workingDays(1))).toThrow(RangeError)
    expect(() => dueDate('2024-02-28', workingDays(1.5))).toThrow(RangeError)
  })

  it('[V10] counting and counting back agree on any day and span', () => {
    fc.assert(
      fc.property(fc.constantFrom(...covered), fc.integer({ min: 1, max: 250 }), (from, count) => {
        const due = dueDate(from, workingDays(count))
        expect(isWorkingDay(due.date)).toBe(true)
        expect(workingDaysBetween(from, due.date).count).toBe(count)
        expect(workingDaysBetween(due.date, from).count).toBe(-count)
        expect(workingDaysBetween(from, addDays(due.date, -1)).count).toBe(count - 1)
        expect(due.counted).toHaveLength(toDay(due.date) - toDay(from))
        expect(due.provisional).toBe(due.date > '2026-12-31')
        expect(dueDate(from, workingDays(count + 1)).date > due.date).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('[V11] a term in calendar time ends on the corresponding day, whatever day that is', () => {
    expect(dueDate('2024-09-25', days(7)).date).toBe('2024-10-02')
    expect(dueDate('2024-01-31', months(1)).date).toBe('2024-02-29')
    expect(dueDate('2024-02-29', years(1)).date).toBe('2025-02-28')
    expect(dueDate('2024-03-10', days(-10)).date).toBe('2024-02-29')
    expect(explainDue(dueDate('2024-12-31', days(2)), 'en')).toEqual([
      '2025-01-01 (Wednesday): day 1',
      '2025-01-02 (Thursday): day 2',
    ])
  })

  it('[V11] where the law carries a term over, it ends on the next working day and says so', () => {
    const due = dueDate('2024-09-29', days(7), { lastDay: 'next-working-day' })
    expect(due.date).toBe('2024-10-08')
    expect(explainDue(due, 'zh').slice(-3)).toEqual([
      '2024-10-06（星期日）第 7 天',
      '2024-10-07（星期一）顺延：国庆节',
      '2024-10-08（星期二）顺延至此日',
    ])
    expect(explainDue(due, 'en').slice(-2)).toEqual([
      '2024-10-07 (Monday): carried over: National Day',
      '2024-10-08 (Tuesday): carried over to this day',
    ])
    expect(dueDate('2024-10-07', days(5), { lastDay: 'next-working-day' }).date).toBe('2024-10-12')
  })
})
