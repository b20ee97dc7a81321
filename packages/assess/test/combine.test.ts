import {
  type Bond,
  decided,
  factsAbout,
  measure,
  onOneDay,
  policy,
  registry,
  relation,
  source,
  upTo,
} from '@pengce/language'
import { wan } from '@pengce/values'
import { expect, test } from 'vitest'
import { combine } from '../src/combine/combine.ts'
import { combinationLines } from '../src/combine/lines.ts'
import { type Applicant, assessAll, known } from '../src/index.ts'

const hill = source(
  { document: 'hill', provisions: { '一¶1': 'aaaaaaaa', '二¶1': 'bbbbbbbb' } },
  { title: ['山规', 'Hill rules'], number: null, issuer: ['山', 'Hill'], issued: null },
)
const firm = factsAbout('enterprise', 'mill')
const site = factsAbout('project', 'site')
const open = firm.yesNo('open', { label: ['开业', 'open'], source: 'registry' })
const ready = site.yesNo('ready', { label: ['就绪', 'ready'], source: 'declared' })
const grant = (id: string, money: number, extra: { support?: string; notWith?: readonly string[] } = {}) =>
  measure(`hill/${id}`, {
    title: [id, id],
    cites: hill('一¶1'),
    register: [],
    when: open,
    pays: upTo(wan(0)).plus(wan(money)),
    ...extra,
  })
const onSite = (id: string, money: number) =>
  measure(`hill/${id}`, {
    title: [id, id],
    subject: 'project',
    cites: hill('一¶1'),
    register: [],
    when: ready,
    pays: upTo(wan(0)).plus(wan(money)),
    notWith: ['x', 'y'].filter((o) => o !== id).map((o) => `hill/${o}`),
  })
const bonded = (bond: Bond) =>
  relation('hill/bond', { title: ['合则', 'the bond'], cites: hill('二¶1'), register: [], says: ['约', 'bond'], bond })
const who: Applicant = {
  id: '1',
  name: '某厂',
  subject: 'enterprise',
  facts: new Map([['mill/open', known(true)]]),
  historyComplete: true,
  items: ['p', 'q'].map((id) => ({ id, name: id, subject: 'project', facts: new Map([['site/ready', known(true)]]) })),
}
const lawOf = (measures: readonly ReturnType<typeof grant>[], bonds: readonly Bond[]) =>
  registry([
    policy({
      document: hill,
      inForce: { from: '2020-01-01', until: null },
      measures,
      relations: bonds.map(bonded),
      notEncoded: {},
    }),
  ])
const best = (
  measures: readonly ReturnType<typeof grant>[],
  bonds: readonly Bond[],
  received: readonly string[] = [],
) => {
  const law = lawOf(measures, bonds)
  return combine(law, assessAll(law.measures, who, onOneDay('2024-05-06')), { objective: 'certain', received })
}
const keys = (c: ReturnType<typeof best>) => c.chosen.map((x) => x.key.replace('hill/', ''))
const [a, b, c] = [grant('a', 8, { support: 's' }), grant('b', 5, { support: 's' }), grant('c', 4)]

test('[A23] what is left out says by which, where it is written and how much less it would be', () => {
  const bonds: readonly Bond[] = [
    { kind: 'at-most-one', of: ['hill/a', 'hill/b', 'hill/c'], scope: 'ever', picks: 'applicant' },
  ]
  const out = best([a, b, c], bonds)
  const law = lawOf([a, b, c], bonds)
  expect([keys(out), out.worth, out.bound, out.proved]).toEqual([['a'], wan(8).parts, wan(8).parts, true])
  expect(out.displaced.map((d) => d.difference)).toEqual([wan(3).parts, wan(4).parts])
  expect(combinationLines(out, 'zh', law)[1]).toBe('选 a 不选 b：多得 3 万元，因为 合则〔二¶1〕')
  expect(combinationLines(out, 'en', law)[1]).toBe('a instead of b: CNY 30,000 more, because of the bond〔二¶1〕')
})

test('[A23] two together may beat one that is larger than either', () => {
  expect(keys(best([grant('a', 8, { notWith: ['hill/b', 'hill/c'] }), b, c], []))).toEqual(['b', 'c'])
})

test('[A23] one of each kind of support, save where the law takes them together or deducts', () => {
  const one: Bond = { kind: 'same-support', supports: 'any', against: 'municipal', picks: 'higher' }
  expect(keys(best([a, b, c], [one]))).toEqual(['a', 'c'])
  expect(keys(best([a, b, c], [one, { kind: 'together', of: ['hill/a', 'hill/b'] }]))).toEqual(['a', 'b', 'c'])
  const less = best([a, b], [one, { kind: 'deducts', from: ['hill/a'], paid: ['hill/b'] }])
  expect([keys(less), less.worth]).toEqual([['a', 'b'], wan(8).parts])
})

test('[A24] a sum is certain only as far as it holds for every amount of what several deduct', () => {
  const range = measure('hill/r', {
    title: ['r', 'r'],
    cites: hill('一¶1'),
    register: [],
    when: open,
    pays: upTo(wan(90)).plus(wan(10)),
  })
  const out = best(
    [grant('a', 50), grant('b', 50), range],
    [
      { kind: 'deducts', from: ['hill/a', 'hill/b'], paid: ['hill/r'] },
      { kind: 'requires', measure: 'hill/a', anyOf: ['hill/r'] },
      { kind: 'requires', measure: 'hill/b', anyOf: ['hill/r'] },
    ],
  )
  // At its low end of 10 the three would come to 90; at 50 they come to 50.
  expect([out.worth, out.bound, out.proved]).toEqual([wan(50).parts, wan(50).parts, true])
  expect(out.chosen.reduce((sum, x) => sum + x.net, 0)).toBe(out.worth)
})

test('[A22] a joint ceiling is kept to and says what it cut; a budget of all is named and not counted', () => {
  const out = best(
    [a, b],
    [
      { kind: 'joint-ceiling', of: ['hill/a', 'hill/b'], ceiling: wan(10), per: 'total' },
      { kind: 'budget', of: ['hill/a'], ceiling: wan(1) },
    ],
  )
  expect([out.worth, out.cuts[0]?.cut]).toEqual([wan(10).parts, wan(3).parts])
  expect(out.notApplied).toEqual([{ relation: 'hill/bond', because: 'budget-of-all' }])
})

test('[A23] what needs another is chosen only with it, or where that was received before', () => {
  const needs: Bond = { kind: 'requires', measure: 'hill/c', anyOf: ['hill/b'] }
  expect(keys(best([c], [needs]))).toEqual([])
  expect(keys(best([c], [needs], ['hill/b']))).toEqual(['c'])
  expect(keys(best([b, c], [needs]))).toEqual(['b', 'c'])
})

test('[A23] a rule for one and the same matter binds within each matter', () => {
  const out = best(
    [onSite('x', 3), onSite('y', 2)],
    [{ kind: 'at-most-one', of: ['hill/x', 'hill/y'], scope: 'same-matter', picks: 'applicant' }],
  )
  expect(keys(out)).toEqual(['x@p', 'x@q'])
})

test('[A23] a measure without an upper end stands apart from the sum, and is not compared in money', () => {
  const grace = measure('hill/grace', {
    title: ['g', 'g'],
    cites: hill('一¶1'),
    register: [],
    when: open,
    pays: decided(['由山定', 'as the hill sees fit']),
  })
  expect(best([a, grace], [])).toMatchObject({ worth: wan(8).parts, withoutCeiling: ['hill/grace'] })
  const out = best(
    [a, grace],
    [{ kind: 'at-most-one', of: ['hill/a', 'hill/grace'], scope: 'ever', picks: 'applicant' }],
  )
  expect(out.displaced[0]?.comparable).toBe(false)
})
