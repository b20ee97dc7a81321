import {
  type Aside,
  admit,
  catalogueOf,
  type Entry,
  type EntryProblem,
  each,
  entriesOfCsv,
  entryProblemText,
  everyEntryProblem,
  ledgerOf,
  lineOf,
  observationsIn,
  plan,
  readLevel,
  tableProblemText,
  target,
  task,
  track,
} from '@pengce/plan'
import { endOf, percent } from '@pengce/values'
import { describe, expect, test } from 'vitest'
import {
  cover,
  fairs,
  paper,
  park,
  planting,
  power,
  record,
  seen,
  shops,
  sides,
  town,
  trees,
  turnover,
} from './town.ts'

const head = { title: ['目标', 'target'], cites: paper('一'), register: ['paper/一'], by: endOf(2025) } as const
const district = { id: 'district-futian', title: { zh: '福田区政府', en: 'Futian' } }
const duty = task('paper/duty', {
  title: ['街道保洁', 'Sweeping'],
  cites: paper('二'),
  register: ['paper/二'],
  does: ['扫', 'sweep'],
  responsible: [town.districts],
  reports: [{ what: ['保洁报告', 'sweeping report'], to: [town.desk], every: 'year', day: '11-30' }],
})
const plans = [
  plan({
    document: paper,
    runs: { from: '2022-01-01', until: '2025-12-31' },
    targets: [
      planting,
      target('paper/shops', { ...head, indicator: shops, atLeast: 100 }),
      target('paper/fairs', { ...head, indicator: fairs, atLeast: 100 }),
      target('paper/cover', { ...head, indicator: cover, atLeast: percent(80), scope: each(['每家', 'each firm']) }),
      target('paper/sides', { ...head, indicator: sides, atLeast: { parts: 7, to: 3 } }),
      target('paper/power', { ...head, indicator: power, atLeast: 10.6 }),
      target('paper/park', { ...head, indicator: park, done: true }),
      target('paper/turnover', {
        ...head,
        indicator: turnover,
        comparedWithBefore: 'rises',
        by: { kind: 'every', period: 'year', from: '2022-01-01', until: null },
      }),
    ],
    tasks: [duty],
  }),
]
const catalogue = catalogueOf(plans, { districts: [district] })
const today = '2025-07-01'

const entry = (of: string, on: string, value: string, more: Partial<Entry> = {}): Entry => ({
  at: '#2',
  of,
  member: '',
  on,
  value,
  unit: '',
  source: '统计',
  by: '登记员',
  note: '',
  correction: '',
  ...more,
})
const taken = (entries: readonly Entry[], ledger = record()) => admit(entries, catalogue, ledger, today)
const codes = (aside: readonly Aside[]) => aside.flatMap((a) => a.problems.map((p) => p.code))

describe('[G13] figures are read as people write them, exactly', () => {
  test.each([
    ['town/trees', '1.2万', '棵', 12_000],
    ['town/trees', '1,234', '棵', 1234],
    ['town/trees', '300 trees', '', 300],
    ['植树', '3', '百棵', 300],
    ['town/turnover', '1.8', '亿元', 18_000_000_000],
    ['town/turnover', '12万元', '', 12_000_000],
    ['town/cover', '45.3%', '', 453_000],
    ['town/cover', '45.3', '%', 453_000],
    ['town/power', '10.6', 'EFLOPS', 106],
    ['town/park', '完成', '', 1],
    ['paper/duty', 'not done', '', 0],
  ])('%s %s %s', (of, value, unit, parts) => {
    const { observations, aside } = taken([entry(of, '2025-06-30', value, { unit })])
    expect(codes(aside)).toEqual([])
    expect(observations[0]?.level).toEqual({ parts, to: 1 })
  })
  test('a word of size that belongs to the unit is not multiplied', () => {
    const unit = { zh: '千瓦时', en: 'kilowatt-hours' }
    const read = (value: string, column: string) => readLevel({ ...trees, unit }, value, column)
    expect([read('3', '千瓦时'), read('3千瓦时', ''), read('3', '万千瓦时')]).toEqual([
      { level: { parts: 3, to: 1 } },
      { level: { parts: 3, to: 1 } },
      { level: { parts: 30_000, to: 1 } },
    ])
  })
  test('a ratio is two whole numbers', () => {
    expect(taken([entry('town/sides', '2025-06-30', '3266667∶1400000')]).observations[0]?.level).toEqual({
      parts: 3_266_667,
      to: 1_400_000,
    })
  })
})

describe('[G14] what cannot be is kept aside with every reason', () => {
  test.each([
    ['entry/nothing-named', entry('', '2025-06-30', '1')],
    ['entry/unknown-thing', entry('town/treees', '2025-06-30', '1')],
    ['entry/unknown-member', entry('town/trees', '2025-06-30', '1棵', { member: '月球' })],
    ['entry/unknown-member', entry('paper/duty/report-1', '2025-06-30', 'filed', { member: '去年' })],
    ['entry/value-missing', entry('town/trees', '2025-06-30', '', { unit: '棵' })],
    ['entry/unreadable', entry('town/trees', '2025-06-30', '很多', { unit: '棵' })],
    ['entry/not-a-ratio', entry('town/sides', '2025-06-30', '2.33')],
    ['entry/not-a-ratio', entry('town/sides', '2025-06-30', '7:0')],
    ['entry/not-done-or-not', entry('town/park', '2025-06-30', '快了')],
    ['entry/unit-missing', entry('town/trees', '2025-06-30', '12')],
    ['entry/unit-missing', entry('town/turnover', '2025-06-30', '12')],
    ['entry/unit-missing', entry('town/cover', '2025-06-30', '45')],
    ['entry/wrong-unit', entry('town/trees', '2025-06-30', '12', { unit: '家' })],
    ['entry/wrong-unit', entry('town/turnover', '2025-06-30', '12', { unit: '美元' })],
    ['entry/too-fine', entry('town/trees', '2025-06-30', '1.5', { unit: '棵' })],
    ['entry/too-fine', entry('town/power', '2025-06-30', '10.65', { unit: 'EFLOPS' })],
    ['entry/too-large', entry('town/trees', '2025-06-30', '9007199254740993', { unit: '棵' })],
    ['entry/negative', entry('town/trees', '2025-06-30', '-3', { unit: '棵' })],
    ['entry/not-a-day', entry('town/trees', '2025-02-29', '3棵')],
    ['entry/future-day', entry('town/trees', '2025-07-02', '3棵')],
    ['entry/before-start', entry('town/trees', '2021-12-31', '3棵')],
    ['entry/source-missing', entry('town/trees', '2025-06-30', '3棵', { source: ' ' })],
    ['entry/nobody-enters', entry('town/trees', '2025-06-30', '3棵', { by: '' })],
    ['entry/nothing-to-correct', entry('town/trees', '2025-06-30', '3棵', { correction: '是' })],
    ['entry/correction-unclear', entry('town/trees', '2025-06-30', '3棵', { correction: '也许' })],
  ] as const)('%s', (code, given) => {
    const { observations, aside } = taken([given, entry('town/shops', '2025-06-30', '8家')])
    expect(codes(aside)).toEqual([code])
    expect(observations.map((o) => o.of)).toEqual(['town/shops'])
  })
  test('all that is wrong with one entry is said at once, in both languages with its row', () => {
    const { aside } = taken([entry('town/trees', '2025-08-01', '-3', { unit: '家', source: '', at: '#7' })])
    expect(codes(aside)).toEqual(['entry/future-day', 'entry/wrong-unit', 'entry/source-missing'])
    const said = aside[0]?.problems.map((p) => entryProblemText(p, catalogue.indicator, 'zh')) ?? []
    expect(said.every((s) => s.startsWith('#7：'))).toBe(true)
    const fall: EntryProblem = {
      code: 'entry/falls',
      at: '#3',
      on: '2025-03-31',
      level: { parts: 9, to: 1 },
      otherOn: '2024-12-31',
      other: { parts: 10, to: 1 },
      thing: 'town/trees',
    }
    expect(entryProblemText(fall, catalogue.indicator, 'en')).toBe(
      '#3: this count never falls, but 9 trees on 2025-03-31 goes against 10 trees on 2024-12-31; check which is wrong',
    )
    expect(everyEntryProblem('zh').map(([code]) => code)).toEqual(everyEntryProblem('en').map(([code]) => code))
  })
})

describe('[G15] a total never falls', () => {
  const stood = record(seen(trees, '2024-12-31', 100), seen(trees, '2025-03-31', 120))
  test.each([
    ['below an earlier figure', '2025-06-30', '119', ['entry/falls']],
    ['above a later one', '2025-01-31', '121', ['entry/falls']],
    ['between the two', '2025-01-31', '120', []],
    ['as before', '2025-06-30', '120', []],
  ] as const)('%s', (_name, on, value, expected) => {
    expect(codes(taken([entry('town/trees', on, value, { unit: '棵' })], stood).aside)).toEqual(expected)
  })
  test('within one file too, whatever the order; the figure of a new year begins anew, and a stock may fall', () => {
    const file = [
      entry('town/trees', '2025-06-30', '90棵'),
      entry('town/trees', '2025-05-31', '91棵'),
      entry('town/fairs', '2024-12-31', '9场'),
      entry('town/fairs', '2025-01-31', '1场'),
      entry('town/shops', '2024-12-31', '9家'),
      entry('town/shops', '2025-01-31', '1家'),
    ]
    const { observations, aside } = taken(file)
    expect([observations.length, codes(aside)]).toEqual([5, ['entry/falls']])
  })
})

describe('[G16] a correction takes the place of a figure, and both are kept', () => {
  const stood = record(seen(shops, '2024-12-31', 100, { id: 'o7' }))
  test('the same again is a duplicate, another figure needs to be called a correction', () => {
    const given = (value: string, correction = '') =>
      codes(taken([entry('town/shops', '2024-12-31', value, { correction })], stood).aside)
    expect([given('100家'), given('101家'), given('101家', '是'), given('100家', '是')]).toEqual([
      ['entry/duplicate'],
      ['entry/differs'],
      [],
      ['entry/duplicate'],
    ])
  })
  test('the record is only added to: what was corrected is still there', () => {
    const { observations } = taken(
      [
        entry('town/shops', '2024-12-31', '101家', { correction: 'yes' }),
        entry('town/shops', '2024-12-31', '102家', { correction: 'yes' }),
      ],
      stood,
    )
    expect(observations.map((o) => [o.id, o.corrects])).toEqual([
      ['o8', 'o7'],
      ['o9', 'o8'],
    ])
    const after = ledgerOf([...stood.series('town/shops', '').figures, ...observations]).series('town/shops', '')
    expect([after.figures.map((f) => f.level.parts), after.corrected.map((f) => f.level.parts)]).toEqual([
      [102],
      [100, 101],
    ])
  })
  test('a correction changes where the target stands', () => {
    const t = catalogue.target('paper/shops')
    const wrong = seen(shops, '2025-12-31', 99)
    const right = seen(shops, '2025-12-31', 100, { corrects: wrong.id })
    expect(t && track(t, record(wrong), '2026-01-01').state).toBe('not-met')
    expect(t && track(t, record(wrong, right), '2026-01-01').state).toBe('met')
  })
})

test('[G17] a line of the record reads back as it was, and a broken line takes no other with it', () => {
  const one = seen(sides, '2024-12-31', { parts: 7, to: 3 }, { note: '含“引号”', corrects: 'o1' })
  const text = `${lineOf(one)}\n{"id":"o2","of":"town/shops"}\nnot json\n${lineOf(seen(shops, '2024-12-31', 5))}\n`
  const { observations, broken } = observationsIn(text)
  expect([observations[0], observations.length, broken]).toEqual([one, 2, [2, 3]])
})

describe('[G18] a table is read by its heading, in Chinese or English', () => {
  test('remarks and empty lines are left out, rows keep their numbers, quotes and commas are understood', () => {
    const read = entriesOfCsv(
      '\uFEFF# made up\n指标,日期,数值,单位,来源,登记人\n\ntown/trees,2025-06-30,"1,200",棵,"年报, 第3页",甲\n',
    )
    expect(read).toEqual({
      entries: [entry('town/trees', '2025-06-30', '1,200', { at: '#4', unit: '棵', source: '年报, 第3页', by: '甲' })],
    })
    expect(entriesOfCsv('indicator\tdate\tvalue\tsource\ntown/trees\t2025-06-30\t3\tbook')).toMatchObject({
      entries: [{ of: 'town/trees', by: '' }],
    })
  })
  test.each([
    ['', ['table/empty']],
    ['指标,日期,数值,来源', ['table/empty']],
    ['指标,日期,数值\na,b,c', ['table/column-missing']],
    ['指标,日期,数值,来源,更改\na,b,c,d,e', ['table/column-unknown']],
    ['指标,indicator,日期,数值,来源\na,b,c,d,e', ['table/column-twice']],
    ['指标,日期,数值,来源\n"a,b,c,d', ['table/not-csv']],
  ])('%j', (text, expected) => {
    const read = entriesOfCsv(text)
    const problems = 'problems' in read ? read.problems : []
    expect(problems.map((p) => p.code)).toEqual(expected)
    expect(problems.every((p) => tableProblemText(p, 'zh') !== '' && tableProblemText(p, 'en') !== '')).toBe(true)
  })
})

test('[G13] members go by id or name; a report by the day it was due and, if need be, its office', () => {
  const members = (of: string, member: string, value = '完成') => {
    const { observations, aside } = taken([entry(of, '2025-06-30', value, { member })])
    return observations[0]?.member ?? codes(aside)[0]
  }
  expect(members('paper/duty', '福田区')).toBe('futian')
  expect(members('paper/duty', '福田区政府')).toBe('district-futian')
  expect(members('paper/duty', '全市')).toBe('')
  expect(members('town/cover', '某企业', '5%')).toBe('某企业')
  expect(members('town/trees', '南山', '5棵')).toBe('nanshan')
  expect(members('保洁报告', '2024-11-30', '已报送')).toBe('2024-11-30')
  expect(members('保洁报告', '2024-11-30/district-futian', '已报送')).toBe('2024-11-30/district-futian')
})
