import { explanationText, fingerprint, report, ruleVersion } from '@pengce/assess'
import { measure, onOneDay } from '@pengce/language'
import { wan, yi } from '@pengce/values'
import { describe, expect, test } from 'vitest'
import { facts as f, law } from './fixture.ts'
import { scenes } from './scenes.ts'

const scene = (name: string) => {
  const found = scenes[name]
  if (found === undefined) throw new Error(name)
  return found
}

describe('a report', () => {
  test('holds what the contract says, in this order', () => {
    const r = report(scene('none, given and not; monthly'), 'zh', law)
    expect(Object.keys(r)).toEqual([
      'measure',
      'citations',
      'item',
      'verdict',
      'inForce',
      'headline',
      'amount',
      'total',
      'due',
      'what',
      'decidedBy',
      'reasons',
      'amountReasons',
      'readings',
      'missing',
      'notWith',
      'requires',
      'ruleVersion',
      'dates',
    ])
    expect(r).toMatchObject({
      measure: { id: 'town/talent-rent', document: 'town', documentTitle: '小镇扶持办法', subjects: ['person'] },
      citations: [{ document: 'town', locator: '二¶1', hash: '22222222' }],
      verdict: 'open',
      headline: '领军人才租房补贴：尚不能确定',
      amount: { low: 320_000, high: 320_000, unit: 'fen', per: 'month', kind: 'exact', text: '每月 3200 元' },
      total: { low: 11_520_000, high: 11_520_000, unit: 'fen', text: '11.52 万元' },
      due: { low: 0, high: 320_000 },
      missing: [
        { fact: 'tenant/hukou', label: '本市户籍', question: '是否本市户籍？', type: 'yes-no', weight: 11_520_000 },
      ],
      ruleVersion: { policy: 'town', from: '2023-07-10', until: '2028-07-09' },
      dates: onOneDay('2025-03-01'),
    })
    expect(r.amount?.schedule).toEqual({
      per: 'month',
      atMost: { count: 3, unit: 'year' },
      paidEvery: 'quarter',
      instalments: [],
    })
  })
  test('is plain JSON: nothing is lost on the way', () => {
    for (const a of Object.values(scenes)) {
      const r = report(a, 'en', law)
      expect(JSON.parse(JSON.stringify(r))).toEqual(r)
    }
  })
  test('gives the explanation without the assessment', () => {
    for (const a of Object.values(scenes))
      for (const language of ['zh', 'en'] as const)
        expect(explanationText(report(a, language), language)).toEqual(explanationText(a, language))
  })
  test('has no upper end where there is none, and no amount where it is refused', () => {
    const decided = report(scene('decided without a ceiling'), 'en')
    expect(decided.amount).toMatchObject({ low: 0, high: null, kind: 'decided-by-authority' })
    expect(decided.amount?.text).toBe('settled by Commerce Bureau')
    expect(decided.decidedBy).toEqual([{ id: 'commerce', title: 'Commerce Bureau' }])
    const refused = report(scene('refused'), 'en')
    expect([refused.amount, refused.total, refused.amountReasons]).toEqual([null, null, null])
    expect(refused.due).toEqual({ low: 0, high: 0 })
  })
  test('gives a benefit in kind in its own unit', () => {
    const { amount, what } = report(scene('in kind'), 'zh')
    expect(what).toBe('免租办公用房')
    expect(amount).toMatchObject({ low: 4000, high: 4000, unit: 'square-metre', partsPerUnit: 100, kind: 'in-kind' })
  })
  test('says of which year a missing figure is, and for which item', () => {
    const [missing] = report(scene('growth while a year is missing'), 'zh').missing
    expect(missing).toMatchObject({ fact: 'firm/revenue', back: 2, year: 2023, label: '2023 年营业收入' })
    expect(missing?.question).toBe('2023 年营业收入是多少？')
    expect(report(scene('for one event'), 'zh').item).toEqual({ id: 'spring', name: '春季展', subject: 'event' })
  })
  test('marks a claim with its figure and its threshold', () => {
    const { reasons } = report(scene('refused'), 'zh')
    expect(reasons.children[1]).toEqual({
      mark: 'no',
      text: '人力资源服务业务营业收入占比 49.9%，须达到 50%',
      figure: '49.9%',
      threshold: '50%',
      children: [],
    })
  })
})

describe('the fingerprint of a rule', () => {
  const rule = (award = wan(10), title = 'Prize') =>
    measure('town/prize', {
      title: ['奖', title],
      cites: { document: 'town', locator: '一¶1', hash: '11111111' },
      register: [],
      when: f.revenue.atLeast(yi(1)),
      pays: award,
    })
  test('stays while the rule says the same, whatever it is called', () => {
    expect(ruleVersion(rule()).hash).toBe(ruleVersion(rule(wan(10), 'Award')).hash)
    expect(ruleVersion(rule()).hash).toMatch(/^[0-9a-f]{16}$/u)
  })
  test('changes with a figure', () => {
    expect(ruleVersion(rule()).hash).not.toBe(ruleVersion(rule(wan(11))).hash)
  })
  test('does not depend on the order of keys', () => {
    expect(fingerprint({ a: 1, b: [{ c: 2, d: 3 }] })).toBe(fingerprint({ b: [{ d: 3, c: 2 }], a: 1 }))
    expect(fingerprint([1, 2])).not.toBe(fingerprint([2, 1]))
  })
})
