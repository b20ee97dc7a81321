import { type Indicator, type Level, ledgerOf, levelOf, type Observation, ratio, type State, track } from '@pengce/plan'
import { fen, type Money, minus, percent, plus, type Rate, wan, yi } from '@pengce/values'
import { describe, expect, test } from 'vitest'
import { law, plans, procedures } from '../src/index.ts'

const targets = plans.flatMap((p) => p.targets)
const tasks = plans.flatMap((p) => p.tasks)
type Written = number | Money | Rate | Level
/** A figure: its day, what it is, and whose; of another indicator where one is given. */
type Figure = readonly [on: string, written: Written, member?: string, of?: Indicator]

function trackedOn(id: string, today: string, figures: readonly Figure[]) {
  const target = targets.find((t) => t.id === id)
  if (target?.indicator == null) throw new Error(`${id} measures nothing`)
  const own = target.indicator
  const seen = figures.map(
    ([on, written, member = '', of = own], i): Observation => ({
      id: `o${i + 1}`,
      of: of.id,
      member,
      on,
      level: levelOf(written, of.decimals),
      source: '',
      by: '',
      entered: on,
      note: '',
      corrects: null,
    }),
  )
  return track(target, ledgerOf(seen), today)
}
const afterwards = '2031-01-01'
const last = (id: string, on: string, written: Written, member = ''): State =>
  trackedOn(id, afterwards, [[on, written, member]]).state
/** The state of the period that ended on a day. */
const periodEnded = (id: string, until: string, figures: readonly Figure[], member = ''): State | undefined =>
  trackedOn(id, afterwards, figures)
    .members.find((m) => m.member === member)
    ?.periods.find((p) => p.until === until)?.state

describe('the last day of each kind of figure, at its edge', () => {
  const end2025 = '2025-12-31'
  test.each<[string, string, Written, State, string?]>([
    // 突破, 超过: the figure itself is not enough
    ['import2023/total', end2025, yi(18_000), 'not-met'],
    ['import2023/total', end2025, plus(yi(18_000), fen(1)), 'met'],
    ['import2023/aircraft-ships', end2025, yi(100), 'not-met'],
    ['sei2022/value-added', end2025, yi(15_000), 'not-met'],
    ['market2022/entities', end2025, 4_600_000, 'not-met'],
    ['market2022/little-giants', end2025, 601, 'met'],
    ['mfg2021/electronics-output', end2025, yi(30_000), 'not-met'],
    ['infraplan2022/average-bandwidth', end2025, 500, 'not-met'],
    ['infraplan2022/average-bandwidth', end2025, 500.01, 'met'],
    ['twin2023/scenes', '2023-12-31', 100, 'not-met'],
    ['twin2023/concurrent-users', '2023-12-31', 1001, 'met'],
    // 达到, 以上, 不少于: the figure is enough
    ['twin2023/core-value-added', '2023-12-31', yi(10_000), 'met'],
    ['twin2023/core-value-added', '2023-12-31', minus(yi(10_000), fen(1)), 'not-met'],
    ['twin2023/old-data', '2023-12-31', percent(50), 'met'],
    ['twin2023/old-data', '2023-12-31', percent(49.9999), 'not-met'],
    ['twin2023/district-platforms', '2023-12-31', 12, 'met'],
    ['market2022/champions', end2025, 80, 'met'],
    ['market2022/high-tech', end2025, 21_999, 'not-met'],
    ['infraplan2022/computing-power', end2025, 10.6, 'met'],
    ['infraplan2022/computing-power', end2025, 10.59, 'not-met'],
    ['infraplan2022/gigabit-estates', end2025, percent(99.9999), 'not-met'],
    ['build2022/carbon-intensity', end2025, percent(18), 'met'],
    ['build2022/carbon-intensity', end2025, percent(17.9999), 'not-met'],
    ['newinfra2020/stations', end2025, 49_999, 'not-met'],
    ['infra2022/meters-in-all', end2025, 3_000_000, 'met'],
    ['infra2022/meters-in-all', end2025, 2_999_999, 'not-met'],
    ['smart2020/leading-fields', end2025, 9, 'not-met'],
    // 以内: at most
    ['port2022/refund-time', '2022-12-31', 5, 'met'],
    ['port2022/refund-time', '2022-12-31', 5.01, 'not-met'],
    // 左右, 约, 接近: below is for someone to judge
    ['import2023/provincial-share', end2025, percent(50), 'met'],
    ['import2023/provincial-share', end2025, percent(49.9999), 'to-judge'],
    ['market2022/new-unicorns', end2025, 20, 'met'],
    ['market2022/new-unicorns', end2025, 19, 'to-judge'],
    ['mfg2021/equipment-output', end2025, minus(yi(10_000), fen(1)), 'to-judge'],
    ['infraplan2022/racks', end2025, 300_000, 'met'],
    // 10－15: from the lower edge, and more is no miss
    ['ind2022/large-projects', end2025, 9, 'not-met'],
    ['ind2022/large-projects', end2025, 10, 'met'],
    ['ind2022/large-projects', end2025, 16, 'met'],
    ['market2022/world-500', end2025, 9, 'not-met'],
    ['build2022/comprehensive-firms', end2025, 3, 'met'],
    // 7∶3, crosswise
    ['s2e2022/enterprise-ratio', end2025, ratio(7, 3), 'met'],
    ['s2e2022/enterprise-ratio', end2025, ratio(3_219_999, 1_380_000), 'not-met'],
    ['market2022/enterprise-ratio', end2025, ratio(3_220_000, 1_380_000), 'met'],
    // done or not
    ['icon2023/park', end2025, 1, 'met'],
    ['newinfra2020/transport-base', end2025, 0, 'not-met'],
    // what one office brings, and each by itself
    ['icon2023/transport-pilots', '2023-12-31', 2, 'met', 'transport'],
    ['icon2023/water-pilots', '2023-12-31', 1, 'not-met', 'water'],
    ['twin2023/placed-data', '2023-12-31', 2, 'not-met', 'nanshan'],
  ])('%s on %s: %j', (id, on, written, state, member) => {
    expect(last(id, on, written, member)).toBe(state)
  })
})

describe('without a date nothing is missed, and always is broken at once', () => {
  test.each<[string, Written, State, string?]>([
    ['newinfra2020/power-usage', 1.25, 'under-way', '中心甲'],
    ['newinfra2020/power-usage', 1.249, 'met', '中心甲'],
    ['sei2022/parks', 19, 'under-way'],
    ['sei2022/park-area', 300, 'met'],
    ['split2022/cancelled-in-area', 16, 'met', 'qianhai-shekou'],
    ['infra2022/public-wireless', percent(99), 'met'],
    ['sole2023/credit-repair-time', 3, 'met', '申请甲'],
    ['sole2023/credit-repair-time', 4, 'not-met', '申请甲'],
    ['sole2023/least-conversion-reward', minus(wan(1), fen(1)), 'not-met', '企业甲'],
    ['market2022/recognition-time', 2, 'met', '企业乙'],
    ['market2022/recognition-time', 2.01, 'not-met', '企业乙'],
    ['build2022/builders-research', percent(3), 'met', '企业丙'],
    ['build2022/consultants-research', percent(4.9999), 'under-way', '企业丁'],
  ])('%s: %j', (id, written, state, member) => {
    expect(last(id, '2024-12-31', written, member)).toBe(state)
  })
})

describe('each period by itself', () => {
  test('the hundred parks of ind2022 are a floor and those of infra2022 a ceiling', () => {
    const states = [99, 100, 101].map((parks) => [
      periodEnded('ind2022/network-parks', '2023-12-31', [['2023-12-31', parks]]),
      periodEnded('infra2022/network-parks', '2023-12-31', [['2023-12-31', parks]]),
    ])
    expect(states).toEqual([
      ['not-met', 'met'],
      ['met', 'met'],
      ['met', 'not-met'],
    ])
  })
  test('half a million meters a year is met each year and short of three million in all', () => {
    const years = ['2022', '2023', '2024', '2025'].map((y): Figure => [`${y}-12-31`, 500_000])
    expect(periodEnded('infra2022/meters-each-year', '2024-12-31', years)).toBe('met')
    expect(periodEnded('infra2022/meters-each-year', '2024-12-31', [['2024-12-31', 499_999]])).toBe('not-met')
    expect(last('infra2022/meters-in-all', '2025-12-31', 2_000_000)).toBe('not-met')
  })
  test('fifty projects in 2022 make up for none in 2021', () => {
    const figures: Figure[] = [
      ['2021-12-31', 49],
      ['2022-12-31', 80],
    ]
    expect(periodEnded('newinfra2020/typical-projects', '2021-12-31', figures)).toBe('not-met')
    expect(periodEnded('newinfra2020/typical-projects', '2022-12-31', figures)).toBe('met')
  })
  test('the years of financial talent end with February, its quarters with May', () => {
    expect(periodEnded('fintal2020/leaders', '2021-02-28', [['2021-02-28', 100]])).toBe('met')
    expect(periodEnded('fintal2020/leaders', '2021-02-28', [['2021-02-28', 99]])).toBe('not-met')
    expect(periodEnded('fintal2020/exchange-events', '2020-05-31', [['2020-05-31', 0]])).toBe('not-met')
    expect(periodEnded('fintal2020/exchange-events', '2020-05-31', [['2020-05-31', 1]])).toBe('met')
  })
  test('state firms hire as many as the year before, and green credit must rise', () => {
    const hires = (n: number): Figure[] => [
      ['2022-12-31', 5000],
      ['2023-12-31', n],
    ]
    expect(periodEnded('emp2023/state-firm-hires', '2023-12-31', hires(5000))).toBe('met')
    expect(periodEnded('emp2023/state-firm-hires', '2023-12-31', hires(4999))).toBe('not-met')
    const lending = (share: Rate): Figure[] => [
      ['2018-12-31', percent(12)],
      ['2019-12-31', share],
    ]
    expect(periodEnded('green2019/credit-share', '2019-12-31', lending(percent(12)))).toBe('not-met')
    expect(periodEnded('green2019/credit-share', '2019-12-31', lending(percent(12.0001)))).toBe('met')
  })
  test('a district’s homes for manufacturing follow its own weight', () => {
    const weight = targets.flatMap((t) => (t.bound?.op === 'at-least-that-of' ? [t.bound.other] : []))[0]
    const homes = (share: Rate): Figure[] => [
      ['2024-12-31', share, 'longgang'],
      ...(weight === undefined ? [] : [['2024-12-31', percent(40), 'longgang', weight] as const]),
    ]
    const state = (share: Rate) => periodEnded('cost2023/manufacturing-homes', '2024-12-31', homes(share), 'longgang')
    expect([percent(40), percent(39.9999)].map(state)).toEqual(['met', 'not-met'])
  })
  test('half a million new entities a year is an average that must be passed', () => {
    const years = (n: number) =>
      ['2022', '2023', '2024', '2025'].map((y, i): Figure => [`${y}-12-31`, i === 0 ? n : 500_000])
    expect(trackedOn('market2022/new-entities', afterwards, years(500_000)).state).toBe('not-met')
    expect(trackedOn('market2022/new-entities', afterwards, years(500_001)).state).toBe('met')
  })
  test('thirty pilots by the end of 2023 are on the way to a hundred', () => {
    const after = (n: number) => trackedOn('icon2023/pilot-projects', '2024-02-01', [['2023-12-31', n]]).state
    expect([29, 30].map(after)).toEqual(['behind', 'on-course'])
  })
})

describe('the plans as a whole', () => {
  const rules = [...law.policies.flatMap((p) => [...p.measures, ...p.rules]), ...procedures].map((part) => part.id)
  test('no task or target bears the id of a rule', () => {
    expect([...targets, ...tasks].map((t) => t.id).filter((id) => rules.includes(id))).toEqual([])
  })
  test('no row is left that waits for the plans', () => {
    const waiting = law.policies.flatMap((p) => p.notEncoded.filter((n) => n.code === 'task' || n.code === 'target'))
    expect(waiting).toEqual([])
  })
  test('those that are named to act stand once in a list', () => {
    const twice = [...targets, ...tasks].filter(({ lead, responsible }) => {
      const ids = [...lead, ...responsible].map((o) => o.id)
      return new Set(ids).size !== ids.length
    })
    expect(twice.map((t) => t.id)).toEqual([])
  })
  test('the yearly report on imports is due on 30 November', () => {
    const report = tasks.find((t) => t.id === 'import2023/yearly-review')?.reports[0]
    expect([report?.day, report?.every, report?.to.map((o) => o.id)]).toEqual(['11-30', 'year', ['commerce']])
  })
})
