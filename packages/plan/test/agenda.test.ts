import {
  actingOffices,
  agenda,
  catalogueOf,
  deskOf,
  everyYear,
  plan,
  reportDays,
  sideBySide,
  summaryOf,
  target,
  task,
} from '@pengce/plan'
import { endOf } from '@pengce/values'
import { describe, expect, test } from 'vitest'
import { fairs, other, paper, planting, record, seen, shops, town, trees } from './town.ts'

const head = { title: ['目标', 'target'], cites: paper('一'), register: ['paper/一'], by: endOf(2025) } as const
const district = { id: 'district-futian', title: { zh: '福田区政府', en: 'Futian' } }
const duty = task('paper/duty', {
  title: ['保洁', 'Sweeping'],
  cites: paper('二'),
  register: ['paper/二'],
  does: ['扫', 'sweep'],
  responsible: [town.districts],
  by: '2025-06-30',
  steps: [['2024-06-30', ['设点', 'posts set up']]],
  reports: [
    { what: ['报告', 'report'], to: [town.desk], every: 'year', day: '11-30', from: '2023-01-01', until: '2025-12-31' },
  ],
})
const paperPlan = plan({
  document: paper,
  runs: { from: '2022-01-01', until: '2025-12-31' },
  targets: [planting],
  tasks: [duty],
})
const catalogue = catalogueOf([paperPlan], { districts: [district] })
const all = { from: '2023-01-01', until: '2025-12-31' }

test('[G19] everything that falls due stands in the order of its days', () => {
  const items = agenda(catalogue, record(), all, '2025-06-01')
  expect(items.map((i) => [i.day, i.kind, i.id])).toEqual([
    ['2023-11-30', 'report', 'paper/duty/report-1'],
    ['2023-12-31', 'milestone', 'paper/planting'],
    ['2024-06-30', 'step', 'paper/duty'],
    ['2024-11-30', 'report', 'paper/duty/report-1'],
    ['2025-06-30', 'task', 'paper/duty'],
    ['2025-11-30', 'report', 'paper/duty/report-1'],
    ['2025-12-31', 'target', 'paper/planting'],
  ])
})

test('[G20] what is past without a record is not overdue; what the record says was not done is', () => {
  const ledger = record(
    seen({ id: 'paper/duty/report-1' }, '2023-11-28', 1, { member: '2023-11-30' }),
    seen(trees, '2023-12-31', 299),
  )
  const recorded = agenda(catalogue, ledger, all, '2025-06-01').map((i) => i.recorded)
  expect(recorded).toEqual(['done', 'not-done', 'no-record', 'no-record', 'no-record', 'no-record', 'no-record'])
  expect(agenda(catalogue, record(seen(trees, '2023-11-30', 300)), all, '2024-02-01')[1]?.recorded).toBe('done')
  const late = agenda(catalogue, record(seen({ id: 'paper/duty' }, '2025-07-02', 0)), all, '2025-07-03')
  expect(late.find((i) => i.kind === 'task')?.recorded).toBe('not-done')
})

test('[G21] an office sees its own, through a clause on every district too, thirty days ahead and not one more', () => {
  const items = agenda(catalogue, record(seen(trees, '2023-12-31', 299)), all, '2025-05-31')
  const desk = (today: string) => deskOf(district, catalogue, items, today)
  expect(desk('2025-05-31').soon.map((i) => i.day)).toEqual(['2025-06-30'])
  expect(desk('2025-05-30').soon).toEqual([])
  expect(desk('2025-05-31').tasks.map((t) => t.id)).toEqual(['paper/duty'])
  expect(desk('2025-05-31').unrecorded.map((i) => i.day)).toEqual(['2023-11-30', '2024-06-30', '2024-11-30'])
  const own = deskOf(town.desk, catalogue, items, '2025-05-31')
  expect([own.overdue.map((i) => i.kind), own.targets.map((t) => t.id), own.tasks]).toEqual([
    ['milestone'],
    ['paper/planting'],
    [],
  ])
})

test('[G21] a report is told to whom it goes, and “each unit” stands for whoever has work in the same plan and no other', () => {
  const unit = { id: 'every-unit', title: { zh: '各单位', en: 'every unit' } }
  const report = { what: ['报告', 'report'], by: [unit], to: [town.water], every: 'year', day: '11-30' } as const
  const asked = task('paper/report', {
    title: ['报送', 'Reports'],
    cites: paper('二'),
    register: ['paper/二'],
    does: ['报', 'report'],
    reports: [report],
  })
  const elsewhere = task('other/t', {
    title: ['事', 'task'],
    cites: other('一'),
    register: ['other/一'],
    does: ['做', 'do'],
    responsible: [{ id: 'far', title: { zh: '远', en: 'far' } }],
  })
  const plans = [
    plan({ document: paper, runs: { from: null, until: null }, targets: [planting], tasks: [duty, asked] }),
    plan({ document: other, runs: { from: null, until: null }, tasks: [elsewhere] }),
  ]
  const all = catalogueOf(plans, { districts: [district], 'every-unit': 'of-the-plan' })
  const items = agenda(all, record(), { from: '2026-11-01', until: '2026-11-30' }, '2026-11-10')
  const soon = (id: string) => deskOf({ id, title: { zh: id, en: id } }, all, items, '2026-11-10').soon.map((i) => i.id)
  expect(soon('desk')).toEqual(['paper/report/report-1'])
  expect(soon('district-futian')).toEqual(['paper/report/report-1'])
  expect(soon('water')).toEqual(['paper/report/report-1'])
  expect(soon('far')).toEqual([])
})

describe('[G22] the days of a report', () => {
  const of = (every: 'once' | 'year' | 'half-year' | 'quarter' | 'month', day?: string) => {
    const report = { what: ['报', 'report'], to: [town.desk], every } as const
    const [built] = task('paper/t', {
      title: ['事', 'task'],
      cites: paper('一'),
      register: [],
      does: ['做', 'do'],
      reports: [day === undefined ? report : { ...report, day }],
    }).reports
    return built === undefined ? [] : reportDays(built, '2024-01-01', '2024-12-31')
  }
  test.each([
    ['once', '2024-06-30', ['2024-06-30']],
    ['once', '2025-06-30', []],
    ['year', '11-30', ['2024-11-30']],
    ['half-year', '07-05', ['2024-01-05', '2024-07-05']],
    ['quarter', '03-31', ['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31']],
    ['year', undefined, []],
  ] as const)('%s %s', (every, day, days) => {
    expect(of(every, day)).toEqual(days)
  })
  test('each month, its last day where it has no such day', () => {
    expect(of('month', '31').slice(0, 4)).toEqual(['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30'])
  })
})

test('[G23] targets of several documents for one indicator stand side by side and say how they agree', () => {
  const set = (id: `${string}/${string}`, bound: object) => ({
    ...target(id, { ...head, indicator: fairs, atLeast: 1, by: everyYear(2022, 2025) }),
    ...bound,
  })
  const level = (parts: number) => ({ level: { parts, to: 1 } })
  const agreement = (a: object, b: object) => {
    const plans = [
      plan({ document: paper, runs: { from: null, until: null }, targets: [set('paper/a', { bound: a })] }),
      plan({ document: other, runs: { from: null, until: null }, targets: [set('other/a', { bound: b })] }),
    ]
    return sideBySide(plans)[0]?.pairs[0]?.agreement
  }
  const atMost = { op: 'at-most', ...level(100) }
  const exactly = { op: 'exactly', ...level(100) }
  const atLeast = { op: 'at-least', ...level(100) }
  const exceeds = { op: 'exceeds', ...level(100) }
  expect(agreement(exactly, atMost)).toBe('first-asks-more')
  expect(agreement(atMost, exactly)).toBe('second-asks-more')
  expect(agreement(atMost, atLeast)).toBe('overlap')
  expect(agreement(atMost, exceeds)).toBe('contradict')
  expect(agreement(exceeds, atLeast)).toBe('first-asks-more')
  expect(agreement(exactly, exactly)).toBe('same')
  expect(agreement({ op: 'rises' }, atMost)).toBe('not-comparable')
})

test('[G23] targets for other days or another scope do not meet', () => {
  const a = target('paper/a', { ...head, indicator: shops, atLeast: 1 })
  const b = target('other/a', { ...head, indicator: shops, atLeast: 2, by: endOf(2024) })
  const plans = (second: typeof b) => [
    plan({ document: paper, runs: { from: null, until: null }, targets: [a] }),
    plan({ document: other, runs: { from: null, until: null }, targets: [second] }),
  ]
  expect(sideBySide(plans(b))[0]?.pairs[0]?.agreement).toBe('other-day')
  expect(sideBySide(plans({ ...b, scope: { kind: 'districts', of: ['futian'] } }))).toEqual([])
})

test('[G24] the summary counts every target once, and every office its work', () => {
  const ledger = record(seen(trees, '2024-12-31', 649))
  expect(summaryOf(catalogue, ledger, '2025-01-05')).toMatchObject({
    tally: { behind: 1, met: 0 },
    plans: [{ plan: 'paper', tasks: 1, tally: { behind: 1 } }],
  })
  expect(actingOffices(catalogue).map((o) => [o.office.id, o.tasks, o.targets])).toEqual([
    ['desk', 0, 1],
    ['districts', 1, 0],
  ])
})
