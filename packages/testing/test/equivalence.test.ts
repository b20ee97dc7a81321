import {
  amountOf,
  factsAbout,
  lowestOf,
  type Measure,
  type MeasureSpec,
  measure,
  type Node,
  paidBefore,
  source,
} from '@pengce/language'
import { wan, yuan } from '@pengce/values'
import { expect, test } from 'vitest'
import { inWindow, provablySame } from '../src/index.ts'

const about = factsAbout('enterprise', 'firm')
const cost = about.money('cost', { label: ['费用', 'cost'], source: 'declared' })
const kind = about.choice('kind', {
  label: ['类别', 'kind'],
  options: { bank: ['银行', 'bank'], fund: ['基金', 'fund'], other: ['其他', 'other'] },
  source: 'registry',
})
const paper = source(
  { document: 'paper', provisions: { 一: '11111111' } },
  { title: ['文件', 'paper'], number: null, issuer: ['镇', 'town'], issued: '2020-01-01' },
)
const of = (when: MeasureSpec['when'], pays: MeasureSpec['pays']) =>
  measure('paper/award', {
    title: ['奖励', 'award'],
    support: 'growth',
    cites: paper('一'),
    register: [],
    window: { from: '2024-01-01', until: '2026-12-31' },
    when,
    pays,
  })
const same = (a: Measure, b: Measure) => provablySame(a, b, inWindow(a))
const left = amountOf(wan(50)).less(paidBefore)

test('a floor inside a floored least changes nothing, nor does one outside where the other arm is never below it', () => {
  const whole = of(kind.is('bank'), lowestOf(cost, left.orNothing()).orNothing())
  expect(same(whole, of(kind.is('bank'), lowestOf(cost, left).orNothing()))).toBe(true)
  expect(same(whole, of(kind.is('bank'), lowestOf(cost, left.orNothing())))).toBe(true)
})
test('the only floor is not taken for nothing, nor is one where the other arm may fall below it', () => {
  const paying = (amount: Node): Measure => {
    const made = of(kind.is('bank'), cost)
    return { ...made, pay: { ...made.pay, amount } }
  }
  expect(same(paying(lowestOf(cost, left).orNothing().node), paying(lowestOf(cost, left).node))).toBe(false)
  const debt = cost.less(yuan(3))
  expect(
    same(paying(lowestOf(debt, left.orNothing()).orNothing().node), paying(lowestOf(debt, left.orNothing()).node)),
  ).toBe(false)
})
test('options are told apart where a condition does, and only there', () => {
  const either = of(kind.isOneOf('bank', 'fund'), wan(1))
  expect(same(either, of(kind.isOneOf('fund', 'bank'), wan(1)))).toBe(true)
  expect(same(either, of(kind.isOneOf('bank', 'fund', 'other'), wan(1)))).toBe(false)
  expect(same(either, of(kind.is('bank'), wan(1)))).toBe(false)
})
