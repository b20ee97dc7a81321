import {
  always,
  averageOf,
  each,
  eachDistrict,
  evenInPeriod,
  every,
  everyYear,
  noDate,
  type Target,
  target,
  track,
} from '@pengce/plan'
import { endOf, percent, yi } from '@pengce/values'
import { describe, expect, test } from 'vitest'
import { cover, fairs, paper, park, planting, record, seen, shops, trees, turnover } from './town.ts'

const head = { title: ['目标', 'target'], cites: paper('一'), register: ['paper/一'], by: endOf(2025) } as const
const state = (t: Target, today: string, ...figures: readonly ReturnType<typeof seen>[]) =>
  track(t, record(...figures), today).state
const why = (t: Target, today: string, ...figures: readonly ReturnType<typeof seen>[]) =>
  track(t, record(...figures), today).members[0]?.why.code

describe('[G7] a stock on a day', () => {
  const t = target('paper/shops', { ...head, indicator: shops, atLeast: 100 })
  test.each([
    ['nothing observed', '2025-06-30', [], 'no-data', 'why/no-figure'],
    ['below, no path drawn', '2025-06-30', [seen(shops, '2025-03-31', 60)], 'under-way', 'why/no-path'],
    ['there already, the day to come', '2025-06-30', [seen(shops, '2025-03-31', 100)], 'on-course', 'why/holds-so-far'],
    ['there on the day', '2026-01-10', [seen(shops, '2025-12-31', 100)], 'met', 'why/reached-on-the-day'],
    ['one short on the day', '2026-01-10', [seen(shops, '2025-12-31', 99)], 'not-met', 'why/short-on-the-day'],
    [
      'there before, nothing for the day',
      '2026-01-10',
      [seen(shops, '2025-11-30', 120)],
      'no-data',
      'why/no-figure-for-the-day',
    ],
    [
      'a later figure says nothing of the day',
      '2026-02-10',
      [seen(shops, '2026-01-31', 99)],
      'no-data',
      'why/no-figure',
    ],
  ] as const)('%s', (_name, today, figures, expected, reason) => {
    expect([state(t, today, ...figures), why(t, today, ...figures)]).toEqual([expected, reason])
  })
  test('a figure of a day to come is not looked at', () => {
    expect(state(t, '2025-06-30', seen(shops, '2025-12-31', 100))).toBe('no-data')
  })
})

describe('[G8] a total with a milestone and an assumed pace', () => {
  // Evenly from nothing on 2022-01-01 to 300 on 2023-12-31 (729 days) and on to 1000 on 2025-12-31 (731 days): the line
  // asks for 150.2 on 2023-01-01, 300 on the milestone's day and 650.5 on 2024-12-31.
  test.each([
    ['on the line to the tree', '2023-02-01', [seen(trees, '2023-01-01', 150)], 'on-course', 'why/on-the-line'],
    ['one tree under it', '2023-02-01', [seen(trees, '2023-01-01', 149)], 'behind', 'why/under-the-line'],
    ['milestone missed', '2024-02-01', [seen(trees, '2023-12-31', 299)], 'behind', 'why/milestone-missed'],
    ['milestone reached on its day', '2024-02-01', [seen(trees, '2023-12-31', 300)], 'on-course', 'why/on-the-line'],
    [
      'milestone reached, under the line since',
      '2025-01-05',
      [seen(trees, '2024-12-31', 649)],
      'behind',
      'why/under-the-line',
    ],
    [
      'milestone reached, on the line since',
      '2025-01-05',
      [seen(trees, '2024-12-31', 650)],
      'on-course',
      'why/on-the-line',
    ],
    [
      'milestone past, no figure since',
      '2024-02-01',
      [seen(trees, '2023-11-30', 299)],
      'no-data',
      'why/no-figure-since-milestone',
    ],
    [
      'milestone reached before its day',
      '2024-02-01',
      [seen(trees, '2023-11-30', 700)],
      'on-course',
      'why/on-the-line',
    ],
  ] as const)('%s', (_name, today, figures, expected, reason) => {
    expect([state(planting, today, ...figures), why(planting, today, ...figures)]).toEqual([expected, reason])
  })
  test('without the assumption a reached milestone is on course and nobody is behind before it', () => {
    const { assumes: _, ...rest } = planting
    const t: Target = { ...rest, assumes: null }
    expect(why(t, '2024-02-01', seen(trees, '2023-12-31', 300))).toBe('why/milestone-reached')
    expect(state(t, '2023-06-01', seen(trees, '2023-05-31', 1))).toBe('under-way')
  })
})

describe('[G9] a count that only grows', () => {
  test('is met for good once it is there, and a total of later days shows a miss', () => {
    expect(why(planting, '2024-06-01', seen(trees, '2024-05-31', 1000))).toBe('why/reached')
    expect(state(planting, '2026-06-01', seen(trees, '2025-11-30', 1000))).toBe('met')
    expect(why(planting, '2026-06-01', seen(trees, '2025-11-30', 900), seen(trees, '2026-02-28', 999))).toBe(
      'why/short-after-the-day',
    )
    expect(state(planting, '2026-06-01', seen(trees, '2025-11-30', 900), seen(trees, '2026-02-28', 1000))).toBe(
      'no-data',
    )
  })
  test('is missed for good once it is past an upper limit', () => {
    const cap = target('paper/cap', { ...head, indicator: fairs, atMost: 100, by: everyYear(2024, 2025) })
    expect(why(cap, '2024-08-01', seen(fairs, '2024-07-31', 101))).toBe('why/passed-for-good')
    expect(state(cap, '2024-08-01', seen(fairs, '2024-07-31', 100))).toBe('on-course')
    const exact = target('paper/exact', { ...head, indicator: fairs, exactly: 100, by: everyYear(2024, 2025) })
    expect([99, 100, 101].map((n) => state(exact, '2024-08-01', seen(fairs, '2024-07-31', n)))).toEqual([
      'under-way',
      'on-course',
      'not-met',
    ])
  })
  test('something done stays done', () => {
    const t = target('paper/park', { ...head, indicator: park, done: true })
    expect(state(t, '2026-01-05', seen(park, '2024-05-01', 1))).toBe('met')
    expect(state(t, '2026-01-05', seen(park, '2024-05-01', 0))).toBe('no-data')
    expect(state(t, '2026-01-05', seen(park, '2026-01-02', 0))).toBe('not-met')
  })
})

describe('[G10] a quota of each period', () => {
  const t = target('paper/fairs', {
    ...head,
    indicator: fairs,
    atLeast: 12,
    by: everyYear(2023, 2025),
    assumes: evenInPeriod(['匀速', 'even']),
  })
  const past = [seen(fairs, '2023-12-31', 11), seen(fairs, '2024-12-31', 12)]
  test('is judged by itself; the period that runs is shown, and the gravest when all is over', () => {
    const tracking = track(t, record(...past, seen(fairs, '2025-06-30', 6)), '2025-07-15')
    expect(tracking.members[0]?.periods.map((p) => p.state)).toEqual(['not-met', 'met', 'on-course'])
    expect(tracking.state).toBe('on-course')
    expect(state(t, '2025-07-15', ...past, seen(fairs, '2025-06-30', 4))).toBe('behind')
    expect(state(t, '2026-02-01', ...past, seen(fairs, '2025-12-31', 12))).toBe('not-met')
  })
  test('a figure of one year says nothing of the next', () => {
    expect(why(t, '2025-01-15', ...past)).toBe('why/no-figure')
  })
  test('years may begin on another day, and quarters are looked at one by one', () => {
    const quarter = { ...fairs, id: 'town/quarter', counting: 'in-quarter' as const, yearFrom: '03-01' }
    const q = target('paper/q', {
      ...head,
      indicator: quarter,
      atLeast: 1,
      by: every('quarter', '2020-03-01', '2021-02-28'),
    })
    const periods = track(q, record(seen(quarter, '2020-05-31', 1), seen(quarter, '2020-08-31', 0)), '2020-10-01')
      .members[0]?.periods
    expect(periods?.map((p) => [p.from, p.until, p.state])).toEqual([
      ['2020-03-01', '2020-05-31', 'met'],
      ['2020-06-01', '2020-08-31', 'not-met'],
      ['2020-09-01', '2020-11-30', 'no-data'],
    ])
  })
  test('against the year before, an unknown year before is not a miss', () => {
    const rises = target('paper/rises', {
      ...head,
      indicator: turnover,
      comparedWithBefore: 'rises',
      by: everyYear(2024, 2025),
    })
    const at = (on: string, n: number) => seen(turnover, on, n)
    expect(state(rises, '2025-03-01', at('2024-12-31', 5))).toBe('no-data')
    const tracking = track(rises, record(at('2023-12-31', 5), at('2024-12-31', 5), at('2025-12-31', 6)), '2025-12-31')
    expect(tracking.members[0]?.periods.map((p) => p.state)).toEqual(['not-met', 'met'])
  })
})

test('[G11] an average is compared as a sum and is not known while a year is missing', () => {
  const t = target('paper/average', { ...head, indicator: fairs, exceeds: 10, by: averageOf(2022, 2024) })
  const year = (y: number, n: number) => seen(fairs, `${y}-12-31`, n)
  expect(state(t, '2025-02-01', year(2022, 10), year(2023, 10), year(2024, 10))).toBe('not-met')
  expect(state(t, '2025-02-01', year(2022, 10), year(2023, 10), year(2024, 11))).toBe('met')
  expect(state(t, '2023-02-01', year(2022, 31))).toBe('met')
  expect(state(t, '2024-02-01', year(2022, 10), year(2023, 10))).toBe('under-way')
  expect(why(t, '2025-02-01', year(2022, 10), year(2024, 10))).toBe('why/years-missing')
})

test('[G12] what must always hold is broken by one figure and met when its time is over', () => {
  const t = target('paper/always', {
    ...head,
    indicator: shops,
    atMost: 3,
    by: always('2023-01-01', '2023-12-31'),
    scope: each(['每件', 'each case']),
  })
  const one = (member: string, on: string, n: number) => seen(shops, on, n, { member })
  expect(state(t, '2023-06-01', one('甲', '2023-02-01', 3))).toBe('on-course')
  expect(
    state(t, '2023-06-01', one('甲', '2023-02-01', 3), one('乙', '2023-03-01', 4), one('乙', '2023-04-01', 1)),
  ).toBe('not-met')
  expect(state(t, '2024-01-01', one('甲', '2023-02-01', 3))).toBe('met')
  expect(state(t, '2024-01-01')).toBe('no-data')
})

test('[G12] each district stands by itself and the gravest tells for all', () => {
  const t = target('paper/districts', {
    ...head,
    indicator: cover,
    atLeast: percent(80),
    scope: eachDistrict('futian', 'luohu'),
  })
  const at = (member: string, n: number) => seen(cover, '2025-12-31', n, { member })
  expect(state(t, '2026-01-01', at('futian', 800_000), at('luohu', 799_999))).toBe('not-met')
  expect(track(t, record(at('futian', 800_000)), '2026-01-01').members.map((m) => [m.member, m.state])).toEqual([
    ['futian', 'met'],
    ['luohu', 'no-data'],
  ])
})

test('[G7] without a date it can be met and is never missed', () => {
  const t = target('paper/undated', { ...head, indicator: shops, atLeast: 20, by: noDate })
  expect([19, 20].map((n) => state(t, '2030-01-01', seen(shops, '2024-01-01', n)))).toEqual(['under-way', 'met'])
})

test('[G6] about its figure, below it on the day, is for someone to judge', () => {
  const t = target('paper/about', { ...head, indicator: turnover, about: yi(3) })
  expect([29_999_999_999, 30_000_000_000].map((n) => state(t, '2026-01-01', seen(turnover, '2025-12-31', n)))).toEqual([
    'to-judge',
    'met',
  ])
})

test('[G7] words without a figure are for someone to judge, and what was declared is said', () => {
  const t = target('paper/words', { ...head, noFigure: ['更突出', 'more prominent'] })
  expect(state(t, '2026-01-01')).toBe('to-judge')
  expect([0, 1].map((n) => state(t, '2026-01-01', seen(t, '2025-12-31', n)))).toEqual(['not-met', 'met'])
})

test('[G8] the pace needed is rounded up and the recent one down', () => {
  const pace = track(planting, record(seen(trees, '2024-01-01', 400), seen(trees, '2024-12-31', 500)), '2025-01-05')
    .members[0]?.pace
  // 500 trees in 365 days: 41.09… every 30 days; 500 in the 1095 days since the start of the line: 13.69…
  expect(pace).toEqual({ gap: 500, needed: 42, recent: 13 })
})
