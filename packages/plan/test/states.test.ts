import { type Indicator, type Level, noDate, type State, type Target, target, track } from '@pengce/plan'
import { endOf, fen, percent } from '@pengce/values'
import { describe, expect, test } from 'vitest'
import { cover, paper, park, power, record, seen, shops, sides, trees, turnover } from './town.ts'

const head = { title: ['目标', 'target'], cites: paper('一'), register: ['paper/一'], by: endOf(2025) } as const
const line = { from: { on: '2025-01-01', level: { parts: 0, to: 1 } }, says: { zh: '匀速', en: 'even' } }

/** A target of a kind, a level just short of it and the level itself. */
interface Kind {
  readonly name: string
  readonly indicator: Indicator
  readonly target: Target
  readonly short: Level
  readonly there: Level
}
const parts = (n: number, to = 1): Level => ({ parts: n, to })
const kinds: readonly Kind[] = [
  {
    name: 'a count',
    indicator: shops,
    target: target('paper/a', { ...head, indicator: shops, atLeast: 100 }),
    short: parts(99),
    there: parts(100),
  },
  {
    name: 'a total',
    indicator: trees,
    target: target('paper/a', { ...head, indicator: trees, atLeast: 100 }),
    short: parts(99),
    there: parts(100),
  },
  {
    name: 'money',
    indicator: turnover,
    target: target('paper/a', { ...head, indicator: turnover, exceeds: fen(99) }),
    short: parts(99),
    there: parts(100),
  },
  {
    name: 'a percentage',
    indicator: cover,
    target: target('paper/a', { ...head, indicator: cover, atLeast: percent(80) }),
    short: parts(799_999),
    there: parts(800_000),
  },
  {
    name: 'a ratio',
    indicator: sides,
    target: target('paper/a', { ...head, indicator: sides, atLeast: { parts: 7, to: 3 } }),
    short: parts(6_999_999, 3_000_000),
    there: parts(7, 3),
  },
  {
    name: 'a quantity',
    indicator: power,
    target: target('paper/a', { ...head, indicator: power, atLeast: 10.6 }),
    short: parts(105),
    there: parts(106),
  },
  {
    name: 'a range',
    indicator: shops,
    target: target('paper/a', { ...head, indicator: shops, between: [10, 15] }),
    short: parts(9),
    there: parts(10),
  },
  {
    name: 'a thing done',
    indicator: park,
    target: target('paper/a', { ...head, indicator: park, done: true }),
    short: parts(0),
    there: parts(1),
  },
]

describe.each(kinds)('[G7] each state of $name', ({ indicator, target: t, short, there }) => {
  const grows = indicator.grows || indicator.kind === 'done'
  const state = (of: Target, today: string, on?: string, level: Level = short): State =>
    track(of, on === undefined ? record() : record(seen(indicator, on, level)), today).state
  test('no figure: no data', () => {
    expect([state(t, '2025-06-30'), state(t, '2026-06-30')]).toEqual(['no-data', 'no-data'])
  })
  test('short of it before the day: under way', () => {
    expect(state(t, '2025-06-30', '2025-05-31')).toBe('under-way')
  })
  test('there before the day: on course, and met where it cannot go back', () => {
    expect(state(t, '2025-06-30', '2025-05-31', there)).toBe(grows ? 'met' : 'on-course')
  })
  test('there on the day: met; one part short: not met', () => {
    expect([state(t, '2026-01-31', '2025-12-31', there), state(t, '2026-01-31', '2025-12-31')]).toEqual([
      'met',
      'not-met',
    ])
  })
  test('short of it and past, without a figure of the day: no data', () => {
    expect(state(t, '2026-01-31', '2025-11-30')).toBe('no-data')
  })
  test('behind only with a path', () => {
    const nothing = indicator.kind === 'ratio' ? parts(0, 3) : parts(0)
    const goal = t.bound !== null && 'level' in t.bound ? t.bound.level : parts(10)
    const milestone = { ...t, milestones: [{ by: '2025-03-31', level: goal }] }
    expect([state(milestone, '2025-06-30', '2025-05-31'), state(t, '2025-06-30', '2025-05-31')]).toEqual([
      'behind',
      'under-way',
    ])
    if (goal.to === 1 && indicator.kind !== 'done')
      expect(state({ ...t, assumes: line }, '2025-06-30', '2025-05-31', nothing)).toBe('behind')
  })
  test('about its figure, below it on the day: to be judged', () => {
    if (t.bound === null || !('level' in t.bound)) return expect(['between', 'done']).toContain(t.bound?.op)
    const about: Target = { ...t, bound: { op: 'about', level: t.bound.level } }
    const below = t.bound.op === 'exceeds' ? parts(98) : short
    expect([state(about, '2026-01-31', '2025-12-31', below), state(about, '2026-01-31', '2025-12-31', there)]).toEqual([
      'to-judge',
      'met',
    ])
  })
  test('without a date: never missed', () => {
    const undated = { ...t, due: noDate }
    expect([state(undated, '2040-01-31', '2025-12-31'), state(undated, '2040-01-31', '2025-12-31', there)]).toEqual([
      'under-way',
      'met',
    ])
  })
})
