import { describe, expect, test } from 'vitest'
import { agreementOf } from '../src/pages/plans/agreement.ts'
import { chartLines, chartOption, exactNumber } from '../src/pages/plans/chart-option.ts'
import { gravestFirst, slipping, tallyOf } from '../src/pages/plans/chosen-targets.ts'
import { matrixOf } from '../src/pages/plans/matrix-counts.ts'
import { monthsOf, monthsOn } from '../src/pages/plans/months.ts'
import { placing } from '../src/pages/plans/picture-place.ts'
import type { PicturedTarget, Series, State, TaskSummary } from '../src/wire/plans.ts'

const target = (id: string, state: State, day: string | null): PicturedTarget => ({
  id,
  plan: 'p',
  title: id,
  asks: '',
  due: { day, text: '' },
  scope: '',
  strength: { code: 'set', text: '' },
  indicator: null,
  lead: [],
  responsible: [],
  members: 1,
  state,
  stateText: '',
  why: null,
  figure: null,
  pace: null,
})

describe('the board', () => {
  test('what slips next is what is not there yet within a year, those behind first', () => {
    const targets = [
      target('later', 'no-data', '2025-12-31'),
      target('behind', 'behind', '2026-06-30'),
      target('soon', 'under-way', '2025-07-01'),
      target('today', 'to-judge', '2025-06-30'),
      target('past', 'no-data', '2025-06-29'),
      target('far', 'behind', '2026-07-02'),
      target('there', 'met', '2025-12-31'),
      target('on course', 'on-course', '2025-12-31'),
      target('without a day', 'behind', null),
    ]
    expect(slipping(targets, '2025-06-30').map((t) => t.id)).toEqual(['behind', 'today', 'soon', 'later'])
    expect(gravestFirst(targets).map((t) => t.state)[0]).toBe('behind')
    expect(gravestFirst(targets).at(-1)?.id).toBe('there')
    expect(tallyOf(targets)).toMatchObject({ behind: 3, 'no-data': 2, met: 1, 'not-met': 0 })
  })

  test('a small picture keeps zero at its foot and its days in their order', () => {
    const place = placing([
      { on: '2024-01-01', number: 0 },
      { on: '2024-12-31', number: 100 },
    ])
    const first = place?.({ on: '2024-01-01', number: 0 })
    const middle = place?.({ on: '2024-07-01', number: 50 })
    const last = place?.({ on: '2024-12-31', number: 100 })
    expect(first?.y).toBeGreaterThan(last?.y ?? 0)
    expect(middle?.x).toBeGreaterThan(first?.x ?? 0)
    expect(middle?.x).toBeLessThan(last?.x ?? 0)
    expect(placing([])).toBeNull()
    expect(placing([{ on: '2024-01-01', number: 5 }])?.({ on: '2024-01-01', number: 5 }).x).toBe(120)
  })
})

describe('the chart', () => {
  const figure = (on: string, number: number) => ({
    id: on,
    on,
    number,
    text: `${number}`,
    source: '',
    entered: on,
    corrects: null,
  })
  const series: Series = {
    member: '',
    name: '全市',
    unit: '户',
    figures: [figure('2024-01-01', 1), figure('2024-06-30', 4)],
    corrected: [],
    asked: [{ on: '2024-12-31', number: 10 }],
    assumed: [],
    needed: [
      { on: '2024-06-30', number: 4 },
      { on: '2024-12-31', number: 10 },
    ],
  }
  const words = { title: '目标', note: '', value: 'v', asked: 'a', assumed: 's', needed: 'n', corrected: 'c' }
  const ink = { ink: '#000', soft: '#111', line: '#222', strong: '#666', paper: '#333', accent: '#444', amber: '#555' }

  test('draws only the lines there are, each with dashes and marks of its own', () => {
    expect(chartLines(series, words).map((l) => l.kind)).toEqual(['figures', 'asked', 'needed'])
    const drawn = Object(chartOption(series, words, ink, 'serif', 'zh-CN')).series
    expect(new Set(drawn.map((s: { symbol: string }) => s.symbol)).size).toBe(3)
    expect(new Set(drawn.map((s: { lineStyle: { type: unknown } }) => JSON.stringify(s.lineStyle.type))).size).toBe(3)
  })
  test('a target of one day is drawn from the first figure on', () => {
    const drawn = Object(chartOption(series, words, ink, 'serif', 'zh-CN')).series
    expect(drawn[1].data).toEqual([
      ['2024-01-01', 10],
      ['2024-12-31', 10],
    ])
  })
})

test.each([
  [999.5, '999.5'],
  [1000, '1000'],
  [9999, '9999'],
  [10_000, '10,000'],
  [-9999, '-9999'],
])('%d is written as the texts of targets write it', (number, text) => {
  expect(exactNumber('zh-CN', 6).format(number)).toBe(text)
  expect(exactNumber('en', 6).format(number)).toBe(text)
})

test('the matrix counts an office once for a task, and leaders alone where asked', () => {
  const office = (id: string) => ({ id, title: id })
  const task = (id: string, plan: string, lead: string[], responsible: string[]): TaskSummary => ({
    id,
    plan,
    title: id,
    does: '',
    due: { day: null, text: '' },
    strength: { code: 'set', text: '' },
    lead: lead.map(office),
    responsible: responsible.map(office),
    state: 'no-record',
    stateText: '',
  })
  const tasks = [task('a', 'p', ['x'], ['x', 'y']), task('b', 'q', ['y'], []), task('c', 'q', [], ['y'])]
  expect(matrixOf(tasks, false).map((r) => [r.id, r.sum, r.counts.get('q')])).toEqual([
    ['y', 3, 2],
    ['x', 1, undefined],
  ])
  expect(matrixOf(tasks, true).map((r) => [r.id, r.sum])).toEqual([
    ['x', 1],
    ['y', 1],
  ])
})

test('two targets for one indicator agree as seen from the one that is looked at', () => {
  const indicator = {
    id: 'i',
    title: 'i',
    pairs: [{ first: 'a', second: 'b', agreement: 'first-asks-more' }],
  }
  expect(agreementOf(indicator, 'a', 'b')).toBe('first-asks-more')
  expect(agreementOf(indicator, 'b', 'a')).toBe('second-asks-more')
  expect(agreementOf(indicator, 'a', 'c')).toBeNull()
  expect(agreementOf(undefined, 'a', 'b')).toBeNull()
})

test('months on end on the last day of a shorter month', () => {
  expect(monthsOn('2025-06-30', 12)).toBe('2026-06-30')
  expect(monthsOn('2025-11-30', 3)).toBe('2026-02-28')
  expect(monthsOn('2023-12-31', 2)).toBe('2024-02-29')
  expect(monthsOn('2025-12-01', 1)).toBe('2026-01-01')
  expect(monthsOf([]).length).toBe(0)
})
