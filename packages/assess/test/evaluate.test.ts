import {
  evaluate,
  known,
  type Lookup,
  lookupOfGiven,
  NOT_ASKED,
  NOT_KNOWN_HELD,
  rangeOf,
  verdictOf,
} from '@pengce/assess'
import {
  type Amount,
  all,
  any,
  byCase,
  type Condition,
  factsAbout,
  type Given,
  type Node,
  not,
  onOneDay,
  settledBetween,
  some,
} from '@pengce/language'
import { fen, LARGEST, percent, quantity, type Unit, wan, yuan } from '@pengce/values'
import { describe, expect, test } from 'vitest'

const about = factsAbout('enterprise', 'shop')
const [a, b, c] = ['a', 'b', 'c'].map((id) => about.yesNo(id, { label: ['甲', id], source: 'declared' }))
if (a === undefined || b === undefined || c === undefined) throw new Error('three facts')
const money = about.money('money', { label: ['金额', 'money'], source: 'tax' })
const gain = about.money('gain', { label: ['盈亏', 'gain'], source: 'tax', least: null })
const limited = about.money('limited', { label: ['限额', 'limited'], source: 'tax', least: wan(5), most: wan(9) })
const staff = about.quantity('person', 'staff', { label: ['人数', 'staff'], source: 'declared' })
const rate = about.rate('rate', {
  label: ['比例', 'rate'],
  source: 'declared',
  least: percent(-100),
  most: percent(200),
})
const kind = about.choice('kind', {
  label: ['类别', 'kind'],
  options: { x: ['甲', 'x'], y: ['乙', 'y'] },
  source: 'declared',
})
const since = about.date('since', { label: ['日期', 'since'], source: 'registry' })

const dates = onOneDay('2025-03-01')
const run = (node: Node, given: readonly Given[], lookup: Lookup = lookupOfGiven(given)) =>
  evaluate(node, { lookup, dates })
const verdict = (claim: Condition, ...given: readonly Given[]) => verdictOf(run(claim.node, given))
const range = (amount: Amount<Unit>, ...given: readonly Given[]) => {
  const { low, high } = rangeOf(run(amount.node, given))
  return [low, high]
}
const UP = Number.POSITIVE_INFINITY
const DOWN = Number.NEGATIVE_INFINITY

describe('conditions', () => {
  test('[A1] what is not known leaves open what it could decide', () => {
    for (const claim of [a, not(a), kind.is('x'), money.atLeast(wan(1)), since.after('2020-01-01')])
      expect(verdict(claim)).toBe('open')
  })
  test('[A2] not asked and not known weigh alike', () => {
    const tree = all(a, money.atLeast(wan(1)), kind.is('x')).node
    const results = [NOT_ASKED, NOT_KNOWN_HELD].map((held) => run(tree, [], () => held).result)
    expect(results[0]).toEqual(results[1])
  })
  test('[A4] what does not apply is no, nothing, none of the options, and a day that never comes', () => {
    expect(verdict(a, a.doesNotApply())).toBe('no')
    expect(range(money, money.doesNotApply())).toEqual([0, 0])
    expect(verdict(kind.isOneOf('x', 'y'), kind.doesNotApply())).toBe('no')
    const never = [
      since.after('2020-01-01'),
      since.onOrAfter('2020-01-01'),
      since.before('2020-01-01'),
      since.onOrBefore('2020-01-01'),
    ]
    for (const claim of never) expect(verdict(claim, since.doesNotApply())).toBe('no')
    const other = about.date('other', { label: ['另一日', 'other'], source: 'registry' })
    expect(verdict(other.before(since), since.doesNotApply())).toBe('no')
  })
  test('[A5] a comparison is decided as soon as its sides decide it', () => {
    expect(verdict(money.atLeast(yuan(0)))).toBe('yes')
    expect(verdict(money.below(yuan(0)))).toBe('no')
    expect(verdict(gain.atLeast(yuan(0)))).toBe('open')
    expect(verdict(limited.atMost(wan(9)))).toBe('yes')
    expect(verdict(limited.exceeds(wan(9)))).toBe('no')
    expect(verdict(money.plus(limited).atLeast(money), money.of(wan(3)))).toBe('yes')
    expect(verdict(money.equals(fen(-1)))).toBe('no')
    expect(verdict(money.equals(fen(5)))).toBe('open')
  })
  test('[A5] the possible values of a figure include that it does not apply', () => {
    expect(range(limited)).toEqual([0, wan(9).parts])
  })
  test('[A7] a part that decides, decides, whatever else is open', () => {
    expect(verdict(all(a, b, c), b.fails())).toBe('no')
    expect(verdict(all(a, b, c), a.holds(), b.holds())).toBe('open')
    expect(verdict(any(a, b, c), b.holds())).toBe('yes')
    expect(verdict(any(a, b, c), a.fails(), b.fails())).toBe('open')
    expect(verdict(some(2, a, b, c), a.holds(), b.holds())).toBe('yes')
    expect(verdict(some(2, a, b, c), a.fails(), b.fails())).toBe('no')
    expect(verdict(some(2, a, b, c), a.holds(), b.fails())).toBe('open')
    expect(verdict(all())).toBe('yes')
    expect(verdict(any())).toBe('no')
    expect(verdict(not(any(a, b)), a.holds())).toBe('no')
  })
})

describe('amounts', () => {
  const rows = byCase(
    [
      [a, wan(5)],
      [b, wan(1)],
    ],
    wan(3),
  )
  test('[A6] while rows are open the range spans what they might give; what surely holds ends it', () => {
    expect(range(rows, a.holds())).toEqual([wan(5).parts, wan(5).parts])
    expect(range(rows, b.holds())).toEqual([wan(1).parts, wan(5).parts])
    expect(range(rows, a.fails())).toEqual([wan(1).parts, wan(3).parts])
    expect(range(rows, a.fails(), b.fails())).toEqual([wan(3).parts, wan(3).parts])
    const kinds = run(rows.node, [a.fails(), b.holds()]).children.map((s) => s.node.kind)
    expect(kinds).toEqual(['fact', 'fact', 'number'])
  })
  test('[A8] the largest figures neither fail nor lose the truth, and a cap brings the answer back', () => {
    const large = [money.of(fen(LARGEST)), staff.of(quantity('person', LARGEST))]
    expect(range(staff.each(money), ...large)).toEqual([9_000_000_000_000_000, UP])
    expect(range(staff.each(money).cappedAt(wan(7)), ...large)).toEqual([wan(7).parts, wan(7).parts])
    expect(range(gain.less(staff.each(money)), gain.of(fen(0)), ...large)).toEqual([DOWN, -9_000_000_000_000_000])
    const many = money.plus(...Array.from({ length: 9 }, () => money))
    expect(range(many, money.of(fen(LARGEST)))).toEqual([9_000_000_000_000_000, UP])
    expect(range(money.times(percent(100)), money.of(fen(LARGEST)))).toEqual([LARGEST, LARGEST])
  })
  test('[A9] a product reaches from corner to corner', () => {
    expect(range(money.times(rate), money.of(yuan(100)))).toEqual([-10_000, 20_000])
    expect(range(gain.times(rate), rate.of(percent(-50)))).toEqual([DOWN, UP])
    expect(range(gain.times(rate), gain.of(yuan(-100)))).toEqual([-20_000, 10_000])
    expect(range(money.times(rate), rate.of(percent(0)))).toEqual([0, 0])
    expect(range(money.times(percent(50)))).toEqual([0, UP])
    expect(range(gain.wholeSteps(wan(1)))).toEqual([0, UP])
  })
  test('[A10] what an authority settles lies between the lower end and the higher of the two', () => {
    const settled = settledBetween(money, limited)
    expect(range(settled, money.of(wan(2)), limited.of(wan(6)))).toEqual([wan(2).parts, wan(6).parts])
    expect(range(settled, money.of(wan(8)), limited.of(wan(6)))).toEqual([wan(8).parts, wan(8).parts])
    expect(range(settled, limited.of(wan(6)))).toEqual([0, UP])
    expect(range(settledBetween(wan(1), null))).toEqual([wan(1).parts, UP])
  })
  test('[A16] every step keeps its node, its result and, for a fact, what was held', () => {
    const step = run(all(a, money.atLeast(wan(1))).node, [a.holds(), money.of(wan(2))])
    expect(step.children.map((s) => verdictOf(s))).toEqual(['yes', 'yes'])
    expect(step.children[0]?.held).toEqual(known(true))
    expect(step.children[1]?.children[0]).toMatchObject({ held: known(wan(2).parts), result: { kind: 'range' } })
  })
})
