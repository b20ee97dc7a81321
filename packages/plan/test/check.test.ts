import {
  averageOf,
  checkPlans,
  counted,
  evenPace,
  every,
  everyYear,
  noDate,
  type Plan,
  type PlanFlaw,
  plan,
  planFlawText,
  type Target,
  target,
  task,
} from '@pengce/plan'
import { endOf, percent } from '@pengce/values'
import { expect, test } from 'vitest'
import { cover, fairs, paper, planting, shops, town, trees } from './town.ts'

const known = { offices: Object.values(town), measures: ['paper/grant'] }
const head = { title: ['目标', 'target'], cites: paper('一'), register: ['paper/一'], by: endOf(2025) } as const
const of = (...targets: readonly Target[]): Plan =>
  plan({ document: paper, runs: { from: '2022-01-01', until: null }, targets })
const codes = (...targets: readonly Target[]) => checkPlans([of(...targets)], known).map((f) => f.code)

test('[G3] a sound plan has no flaw', () => {
  expect(checkPlans([of(planting)], known)).toEqual([])
})

test.each([
  ['plan/duplicate-id', [planting, planting]],
  ['plan/id-outside-document', [{ ...planting, document: 'other' }]],
  ['plan/words-missing', [{ ...planting, title: { zh: '树', en: ' ' } }]],
  ['plan/words-missing', [{ ...planting, indicator: null, bound: null }]],
  ['plan/no-provision', [{ ...planting, cites: [] }]],
  ['plan/unlocked-provision', [{ ...planting, cites: [{ ...paper('一'), hash: '' }] }]],
  ['plan/no-register-row', [{ ...planting, register: [] }]],
  ['plan/unknown-office', [{ ...planting, lead: [{ ...town.desk, id: 'nobody' }] }]],
  ['plan/unknown-server', [{ ...planting, servedBy: ['paper/grant', 'paper/none'] }]],
  ['plan/reading-too-long', [{ ...planting, readings: { 一二三四五六七八九: planting.title } }]],
  ['plan/reading-missing', [target('paper/a', { ...head, indicator: shops, about: 300 })]],
  ['plan/reading-missing', [target('paper/a', { ...head, indicator: shops, between: [10, 15] })]],
  ['plan/no-such-day', [target('paper/a', { ...head, indicator: shops, atLeast: 1, by: '2023-02-29' })]],
  ['plan/span-reversed', [target('paper/a', { ...head, indicator: fairs, atLeast: 1, by: everyYear(2025, 2022) })]],
  [
    'plan/milestone-after-due',
    [target('paper/a', { ...head, indicator: trees, atLeast: 9, milestones: [[endOf(2025), 3]] })],
  ],
  [
    'plan/milestones-turn',
    [target('paper/a', { ...head, indicator: trees, atLeast: 9, milestones: [[endOf(2023), 10]] })],
  ],
  [
    'plan/range-reversed',
    [target('paper/a', { ...head, indicator: shops, between: [15, 10], readings: { 至: ['下端', 'lower'] } })],
  ],
  ['plan/nothing-before', [target('paper/a', { ...head, indicator: shops, comparedWithBefore: 'rises' })]],
  [
    'plan/path-without-day',
    [
      target('paper/a', {
        ...head,
        indicator: shops,
        atLeast: 9,
        by: noDate,
        assumes: evenPace('2022-01-01', 0, ['匀速', 'even']),
      }),
    ],
  ],
  [
    'plan/period-not-of-indicator',
    [target('paper/a', { ...head, indicator: fairs, atLeast: 9, by: every('year', '2022-03-01', null) })],
  ],
  [
    'plan/period-not-of-indicator',
    [target('paper/a', { ...head, indicator: trees, atLeast: 9, by: everyYear(2022, 2025) })],
  ],
  [
    'plan/period-not-of-indicator',
    [target('paper/a', { ...head, indicator: shops, atLeast: 9, by: averageOf(2022, 2025) })],
  ],
  ['plan/indicator-twice', [planting, { ...planting, id: 'paper/b', indicator: { ...trees, decimals: 1 } }]],
  ['plan/indicator-like-document', [{ ...planting, indicator: { ...trees, id: 'paper/trees' } }]],
  ['plan/count-without-start', [{ ...planting, indicator: { ...trees, since: null } }]],
  [
    'plan/ratio-of-nothing',
    [{ ...planting, bound: { op: 'at-least', level: { parts: 7, to: 0 } }, milestones: [], assumes: null }],
  ],
] as const)('[G3] %s is found', (code, targets) => {
  expect(new Set(codes(...targets))).toEqual(new Set([code]))
})

test('[G3] comparing indicators of two kinds is found', () => {
  const bound = { op: 'at-least-that-of', other: cover } as const
  expect(codes({ ...planting, bound, milestones: [], assumes: null })).toEqual(['plan/other-kind'])
  const share = target('paper/b', { ...head, indicator: cover, atLeastThatOf: cover, by: everyYear(2022, 2025) })
  expect(codes(share, target('paper/c', { ...head, indicator: cover, atLeast: percent(1) }))).toEqual([])
})

test('[G3] the offices, provisions and days of tasks and their reports are looked at too', () => {
  const nobody = { ...town.desk, id: 'nobody' }
  const report = { what: ['报', 'report'], to: [nobody], every: 'year', day: '02-30' } as const
  const t = task('paper/t', {
    title: ['事', 'task'],
    cites: paper('一'),
    register: ['paper/一'],
    does: ['做', 'do'],
    steps: [['2023-13-01', ['步', 'step']]],
    reports: [report],
  })
  const found = checkPlans(
    [plan({ document: paper, runs: { from: null, until: null }, coordinator: [nobody], tasks: [t] })],
    known,
  )
  expect(found.map((f) => f.code)).toEqual([
    'plan/unknown-office',
    'plan/unknown-office',
    'plan/no-such-day',
    'plan/no-such-day',
  ])
})

test('[G3] a task that serves no target there is, is found', () => {
  const t = task('paper/t', {
    title: ['事', 'task'],
    cites: paper('一'),
    register: ['paper/一'],
    does: ['做', 'do'],
    serves: ['paper/planting', 'paper/none'],
  })
  const whole = plan({ document: paper, runs: { from: null, until: null }, targets: [planting], tasks: [t] })
  expect(checkPlans([whole], known)).toEqual([{ code: 'plan/unknown-target', at: 'paper/t', names: 'paper/none' }])
})

test('[G3] a flaw says in both languages where it is', () => {
  const flaw: PlanFlaw = { code: 'plan/unknown-office', at: 'paper/planting', office: 'nobody' }
  expect(planFlawText(flaw, 'zh')).toContain('paper/planting')
  expect(planFlawText(flaw, 'en')).toBe(
    'paper/planting names nobody, which no list of offices holds; check the id or add the office first',
  )
})

test('[G3] two counts of one thing from different days are two indicators', () => {
  const later = counted('town/trees', {
    title: ['植树', 'trees planted'],
    unit: ['棵', 'trees'],
    counting: 'cumulative',
    since: '2023-01-01',
    definition: ['当日的数', 'the figure of that day'],
  })
  expect(codes(planting, { ...planting, id: 'paper/later', indicator: later })).toEqual(['plan/indicator-twice'])
})
