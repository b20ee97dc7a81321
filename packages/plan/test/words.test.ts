import { compareLevels, holds, levelOf, noDate, plan, planClaims, ratio, target, task } from '@pengce/plan'
import { endOf, percent, yi } from '@pengce/values'
import { describe, expect, test } from 'vitest'
import { cover, paper, planting, power, shops, sides, town, turnover } from './town.ts'

const head = { title: ['目标', 'target'], cites: paper('一'), register: ['paper/一'], by: endOf(2025) } as const
const parts = (n: number, to = 1) => ({ parts: n, to })

test('[G2] a plan is frozen plain data: written as JSON and read back it is the same', () => {
  const whole = plan({ document: paper, runs: { from: '2022-01-01', until: null }, targets: [planting] })
  expect(JSON.parse(JSON.stringify(whole))).toEqual(whole)
  expect(Object.isFrozen(whole.targets[0]?.milestones[0])).toBe(true)
  expect(planClaims([whole])).toEqual([{ row: 'paper/一', by: 'paper/planting' }])
})

test('[G2] what the author leaves out is empty, and a date that the text lacks is none', () => {
  const t = task('paper/sweep', { title: ['扫', 'sweep'], cites: paper('二'), register: [], does: ['扫街', 'sweep'] })
  expect([t.lead, t.responsible, t.due, t.strength]).toEqual([[], [], noDate, 'set'])
  const duty = { what: ['报', 'report'], to: [town.desk], every: 'year' } as const
  const [report] = task('paper/r', {
    ...t,
    title: ['扫', 'sweep'],
    does: ['扫', 'sweep'],
    cites: paper('二'),
    by: noDate,
    responsible: [town.water],
    steps: [],
    readings: {},
    strength: 'strive',
    reports: [duty],
  }).reports
  expect([report?.by, report?.id, report?.day]).toEqual([[town.water], 'paper/r/report-1', null])
})

describe('[G4] each operator at its edge, in each kind of figure', () => {
  test.each([
    ['at least', target('paper/a', { ...head, indicator: shops, atLeast: 100 }), [99, 100, 101], ['no', 'yes', 'yes']],
    ['exceeds', target('paper/a', { ...head, indicator: shops, exceeds: 100 }), [99, 100, 101], ['no', 'no', 'yes']],
    ['at most', target('paper/a', { ...head, indicator: shops, atMost: 100 }), [99, 100, 101], ['yes', 'yes', 'no']],
    ['below', target('paper/a', { ...head, indicator: shops, below: 100 }), [99, 100, 101], ['yes', 'no', 'no']],
    ['exactly', target('paper/a', { ...head, indicator: shops, exactly: 100 }), [99, 100, 101], ['no', 'yes', 'no']],
    [
      'money',
      target('paper/a', { ...head, indicator: turnover, exceeds: yi(2) }),
      [20_000_000_000, 20_000_000_001],
      ['no', 'yes'],
    ],
    [
      'percent',
      target('paper/a', { ...head, indicator: cover, atLeast: percent(99.5) }),
      [994_999, 995_000],
      ['no', 'yes'],
    ],
    ['one decimal', target('paper/a', { ...head, indicator: power, atLeast: 10.6 }), [105, 106], ['no', 'yes']],
  ] as const)('%s', (_name, t, levels, held) => {
    expect(levels.map((n) => t.bound && holds(t.bound, parts(n)))).toEqual(held)
  })
})

test('[G5] a ratio is compared crosswise: seven to three exactly is enough, and one stall more is not', () => {
  const t = target('paper/a', { ...head, indicator: sides, atLeast: ratio(7, 3) })
  const at = (of: number, to: number) => t.bound && holds(t.bound, parts(of, to))
  expect([at(7, 3), at(3_266_667, 1_400_000), at(3_266_666, 1_400_000), at(7_000_000, 3_000_001)]).toEqual([
    'yes',
    'yes',
    'no',
    'no',
  ])
  expect(compareLevels(ratio(1, 3), ratio(333_333, 1_000_000))).toBe(1)
})

test('[G6] about its figure is met from the figure on and for someone to judge below; a range counts from its lower edge', () => {
  const about = target('paper/a', { ...head, indicator: shops, about: 300 })
  const range = target('paper/a', { ...head, indicator: shops, between: [10, 15] })
  const inside = target('paper/a', { ...head, indicator: shops, between: [10, 15], rangeMeans: 'inside' })
  const upper = target('paper/a', { ...head, indicator: shops, between: [1, 2], rangeMeans: 'to-upper' })
  const all = (t: typeof about, levels: readonly number[]) => levels.map((n) => t.bound && holds(t.bound, parts(n)))
  expect(all(about, [299, 300, 301])).toEqual(['judge', 'yes', 'yes'])
  expect(all(range, [9, 10, 15, 16])).toEqual(['no', 'yes', 'yes', 'yes'])
  expect(all(inside, [9, 10, 15, 16])).toEqual(['no', 'yes', 'yes', 'no'])
  expect(all(upper, [0, 2, 3])).toEqual(['yes', 'yes', 'no'])
})

test('[G1] a figure that cannot be held exactly is refused', () => {
  expect(() => levelOf(10.65, 1)).toThrow(/cannot be held exactly/u)
  expect(() => ratio(7, 0)).toThrow(/no ratio/u)
  expect(levelOf(1.1, 1)).toEqual({ parts: 11, to: 1 })
})
