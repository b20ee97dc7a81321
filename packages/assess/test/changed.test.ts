import { onOneDay } from '@pengce/language'
import { expect, test } from 'vitest'
import { alertReport, alertsOf, changed, changeReport, mostFirst, type Standing, standingOf } from '../src/index.ts'
import { applicant, dates, law, lawOf, measures } from './advice-fixture.ts'

const facts = {
  'mill/river': true,
  'mill/certified': true,
  'mill/dishonest': false,
  'mill/jobs': 18,
  'mill/revenue@2024': 1_500_000_000,
  'mill/grade': 'none',
  'mill/founded-on': 18_000,
}
const standing = (given: Parameters<typeof applicant>[0], of = law, on = dates) => standingOf(of, applicant(given), on)
const kinds = (before: Standing, after: Standing) => changed(before, after).map((c) => [c.kind, c.measure.id])
const why = (before: Standing, after: Standing) =>
  changed(before, after).flatMap((c) => changeReport(c, before, after, 'zh').why.map((w) => [w.kind, w.text]))

test('[A79] two sets of facts: gained, lost, more, less, newly open, no longer possible, and what turned', () => {
  const before = standing(facts)
  const after = standing({ ...facts, 'mill/jobs': 20, 'mill/revenue@2024': 6_000_000_000, 'mill/founded-on': 20_000 })
  expect(kinds(before, after)).toEqual([
    ['gained', 'vale/jobs'],
    ['more', 'vale/size'],
    ['lost', 'vale/old'],
  ])
  expect(kinds(after, before)).toEqual([
    ['lost', 'vale/jobs'],
    ['less', 'vale/size'],
    ['gained', 'vale/old'],
  ])
  expect(kinds(before, standing({ ...facts, 'mill/jobs': 'not-known', 'mill/certified': 'not-known' }))).toEqual([
    ['opened', 'vale/jobs'],
    ['doubtful', 'vale/certified'],
  ])
  expect(changed(before, before)).toEqual([])
  expect(why(before, after).slice(0, 2)).toEqual([
    ['fact', '在岗人数：18 人 → 20 人'],
    ['condition-flipped', '条件有变：在岗人数 18 人，须达到 20 人 → 在岗人数 20 人 达到 20 人'],
  ])
})

test('[A79] only facts that matter are a cause; where none does alone, all of them are', () => {
  const before = standing(facts, lawOf([measures.jobs]))
  const one = standing({ ...facts, 'mill/jobs': 25, 'mill/river': true, 'mill/grade': 'gold' }, lawOf([measures.jobs]))
  expect(why(before, one).filter(([kind]) => kind === 'fact')).toHaveLength(1)
})

test('[A80] two dates: a window that opens or closes is the cause', () => {
  const early = standing(facts, lawOf([measures.certified]), onOneDay('2023-01-01'))
  const now = standing(facts, lawOf([measures.certified]))
  const late = standing(facts, lawOf([measures.certified]), onOneDay('2028-01-01'))
  expect(kinds(early, now)).toEqual([['gained', 'vale/certified']])
  expect(why(early, now)).toEqual([['window', '在有效期内']])
  expect(kinds(now, late)).toEqual([['lost', 'vale/certified']])
  expect(why(now, late)[0]?.[1]).toContain('2027年12月31日')
})

test('[A80] two versions of the law: a rule that is new, gone or amended is named with its version', () => {
  const without = standing(facts, lawOf([measures.old]))
  const more = standing(facts, lawOf([measures.old, measures.certified]))
  expect(why(without, more)).toEqual([['rule-new', '新的措施，出自《河谷办法》，自2023年7月1日起']])
  expect(why(more, without)).toEqual([['rule-gone', '《河谷办法》中的这项措施已不再有']])
  const stricter = standing(facts, lawOf([measures.old, { ...measures.jobs, id: 'vale/certified' }]))
  const [change] = changed(more, stricter)
  expect(change?.kind).toBe('lost')
  expect(why(more, stricter).map(([kind]) => kind)).toContain('rule-amended')
  expect(why(more, stricter)).toContainEqual(['condition-new', '新增条件：在岗人数 18 人，须达到 20 人'])
})

test('[A81] an alert is told once, to whoever subscribed to the document, the kind of support or the sum', () => {
  const before = standing(facts)
  const after = standing({ ...facts, 'mill/jobs': 20, 'mill/grade': 'gold' })
  const changes = changed(before, after)
  expect(changes.map((c) => c.measure.id)).toEqual(['vale/jobs', 'vale/grade'])
  const to = (subscription: Parameters<typeof alertsOf>[1][number]) =>
    alertsOf(changes, [subscription]).map((a) => a.change.measure.id)
  expect(to({ applicant: 'm', to: { kind: 'all' } })).toEqual(['vale/jobs', 'vale/grade'])
  expect(to({ applicant: 'm', to: { kind: 'support', support: 'grade' } })).toEqual(['vale/grade'])
  expect(to({ applicant: 'm', to: { kind: 'document', id: 'elsewhere' } })).toEqual([])
  expect(to({ applicant: 'm', to: { kind: 'all' }, leastMoney: 20_000_000 })).toEqual(['vale/jobs'])
  expect(to({ applicant: 'm', to: { kind: 'all' }, kinds: ['lost'] })).toEqual([])
  const all = { applicant: 'm', to: { kind: 'all' } } as const
  const twice = alertsOf(changes, [all, { ...all, to: { kind: 'document', id: 'vale' } }])
  expect(twice).toHaveLength(2)
  expect(alertsOf(changes, [all], new Set(twice.map((a) => a.key)))).toEqual([])
  expect(alertsOf(changes, [{ ...all, applicant: 'n' }], new Set(twice.map((a) => a.key)))).toHaveLength(2)
  const [first] = twice
  if (first === undefined) throw new Error('no alert')
  expect(alertReport(first, before, after, 'zh')).toMatchObject({
    kind: 'gained',
    text: '新符合“稳岗奖励”的条件：20 万元',
    before: null,
    after: { low: 20_000_000, high: 20_000_000 },
  })
})

test('[A82] a change is plain JSON, and what is gained comes first, the most money before the rest', () => {
  const before = standing(facts)
  const after = standing({ ...facts, 'mill/jobs': 20, 'mill/grade': 'gold', 'mill/founded-on': 20_000 })
  const found = mostFirst(changed(before, after))
  expect(found.map((c) => c.measure.id)).toEqual(['vale/jobs', 'vale/grade', 'vale/old'])
  for (const c of found) {
    const report = changeReport(c, before, after, 'en')
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  }
})
