import {
  dueOf,
  elapsedOn,
  explainClock,
  pauseClock,
  publicCalendar,
  resumeClock,
  startClock,
  stopClock,
} from '@pengce/procedure'
import { addDays, days, months, workingDays, workingDaysBetween } from '@pengce/values'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const ground = { zh: '补正', en: 'correction' }
const due = (clock: Parameters<typeof dueOf>[0]) => dueOf(clock, publicCalendar)

test('[P4] ten working days from 20 September 2024 end on 10 October: the make-up day counts, the holiday does not', () => {
  // 23 to 27 September, the make-up Sunday 29, Monday 30, then 8, 9 and 10 October
  expect(due(startClock('2024-09-20', workingDays(10), null))).toEqual({ date: '2024-10-10', provisional: false })
  expect(due(startClock('2024-09-20', days(15), null))?.date).toBe('2024-10-05')
})

test('[P4] a pause is left out, and its ground stands in the ledger', () => {
  const paused = pauseClock(startClock('2024-09-20', workingDays(5), null), '2024-09-24', ground)
  expect(due(paused)).toBeNull()
  const resumed = resumeClock(paused, '2024-10-08')
  expect(due(resumed)).toEqual({ date: '2024-10-11', provisional: false })
  expect(elapsedOn(resumed, '2024-10-09', publicCalendar).count).toBe(3)
  const lines = explainClock(resumed, publicCalendar, 'zh')
  expect(lines[4]).toBe('2024-09-25 起暂停计时（补正），至 2024-10-08 止')
  expect(lines.at(-1)).toBe('2024-10-11（星期五）第 5 个工作日')
  expect(explainClock(paused, publicCalendar, 'en').at(-1)).toBe('2024-09-25: the clock stands still (correction)')
})

test('[P4] a month with a pause in it ends as many days later as the pause took', () => {
  const clock = resumeClock(pauseClock(startClock('2024-01-31', months(1), null), '2024-02-09', ground), '2024-02-19')
  expect(due(startClock('2024-01-31', months(1), null))?.date).toBe('2024-02-29')
  expect(due(clock)?.date).toBe('2024-03-10')
})

test('[P4] a clock that was stopped in time has no last day any more; one that ran out keeps it', () => {
  const clock = startClock('2024-09-20', workingDays(5), null)
  expect(due(stopClock(clock, '2024-09-23'))).toBeNull()
  expect(due(stopClock(clock, '2024-10-23'))?.date).toBe('2024-09-27')
})

test('[P5] a last day beyond the last holiday notice is provisional, also where only a part was counted there', () => {
  expect(due(startClock('2026-12-28', workingDays(10), null))?.provisional).toBe(true)
  expect(due(startClock('2026-12-01', workingDays(10), null))?.provisional).toBe(false)
})

test('[P4] wherever it stands still, as many working days lie in what ran as the term has', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 0, max: 40 }),
      (start, term, until, pause) => {
        const from = addDays('2022-01-01', start)
        const stop = addDays(from, until)
        const clock = resumeClock(
          pauseClock(startClock(from, workingDays(term), null), stop, ground),
          addDays(stop, pause),
        )
        const last = due(clock)?.date ?? ''
        const before = (day: string) => workingDaysBetween(from, day).count
        const ran = last <= stop ? before(last) : before(stop) + workingDaysBetween(addDays(stop, pause), last).count
        expect(ran).toBe(term)
      },
    ),
    { numRuns: 300 },
  )
})
