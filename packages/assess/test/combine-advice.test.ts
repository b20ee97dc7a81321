import {
  type Bond,
  factsAbout,
  inInstalments,
  type MeasureSpec,
  measure,
  monthly,
  type OtherReading,
  obligation,
  onOneDay,
  type Policy,
  policy,
  registry,
  relation,
  settledBetween,
  source,
} from '@pengce/language'
import { wan, years } from '@pengce/values'
import { expect, test } from 'vitest'
import {
  type Applicant,
  assessAll,
  combinationLines,
  combinationReport,
  combine,
  known,
  type Objective,
  receivedBy,
} from '../src/index.ts'

const place = (document: string, zh: string, en: string) =>
  source(
    { document, provisions: { '一¶1': 'aaaaaaaa', '二¶1': 'bbbbbbbb' } },
    { title: [zh, en], number: null, issuer: [zh, en], issued: null },
  )
const shore = place('shore', '岸规', 'Shore rules')
const isle = place('isle', '岛规', 'Isle rules')
const firm = factsAbout('enterprise', 'yard')
const open = firm.yesNo('open', { label: ['开业', 'open'], source: 'registry' })
const big = firm.yesNo('big', { label: ['规模大', 'big'], source: 'statistics' })
const output = firm.money('output', { label: ['产值', 'output'], source: 'tax' })

type Spec = Partial<MeasureSpec> & Pick<MeasureSpec, 'pays'>
const gift = (id: string, spec: Spec) => {
  const document = id.startsWith('isle/') ? isle : shore
  return measure(id, { title: [id, id], cites: document('一¶1'), register: [], when: open, ...spec })
}
const onlyOne = (of: readonly string[], otherReading?: { says: [string, string]; bonds: OtherReading['bonds'] }) =>
  relation('shore/one', {
    title: ['择一', 'one only'],
    cites: shore('二¶1'),
    register: [],
    says: ['只取一项', 'one only'],
    bond: { kind: 'at-most-one', of, scope: 'ever', picks: 'applicant' },
    ...(otherReading === undefined ? {} : { otherReading }),
  })
const lawOf = (
  measures: readonly ReturnType<typeof gift>[],
  relations: Policy['relations'],
  rules: Policy['rules'] = [],
) =>
  registry(
    [shore, isle].map((document) => {
      const own = document === shore
      return policy({
        document,
        inForce: { from: '2020-01-01', until: null },
        measures: measures.filter((m) => m.document === document.document.id),
        relations: own ? relations : [],
        rules: own ? rules : [],
        notEncoded: {},
      })
    }),
  )
const who = (facts: Readonly<Record<string, number | boolean>>): Applicant => ({
  id: '1',
  name: '某厂',
  subject: 'enterprise',
  facts: new Map(Object.entries(facts).map(([id, value]) => [`yard/${id}`, known(value)])),
  historyComplete: true,
  items: [],
})
const advise = (
  law: ReturnType<typeof lawOf>,
  objective: Objective,
  facts: Readonly<Record<string, number | boolean>> = { open: true },
) => combine(law, assessAll(law.measures, who(facts), onOneDay('2024-05-06')), { objective })
const keys = (c: { readonly chosen: readonly { readonly key: string }[] }) => c.chosen.map((x) => x.key)

test('[A42] the soonest choice has most within a year: a monthly amount beats a sum in parts that is larger in all', () => {
  const parts = gift('shore/parts', {
    pays: inInstalments(settledBetween(wan(90), wan(90)), ['一', 'one'], ['二', 'two'], ['三', 'three']),
  })
  const rent = gift('shore/rent', { pays: monthly(settledBetween(wan(3), wan(3)), { atMost: years(2) }) })
  const law = lawOf([parts, rent], [onlyOne(['shore/parts', 'shore/rent'])])
  const soonest = advise(law, 'soonest')
  // Thirty of ninety in the first year, against twelve months of three.
  expect([keys(soonest), soonest.withinYears, soonest.proved]).toEqual([
    ['shore/rent'],
    [36, 72, 72].map((n) => wan(n).parts),
    true,
  ])
  expect(soonest.worth).toBe(wan(3).parts)
  expect(soonest.displaced[0]?.difference).toBe(-wan(87).parts)
  expect(combinationLines(soonest, 'zh', law).slice(0, 3)).toEqual([
    '确定可得合计 3 万元；已证明没有更早到期的合法组合',
    '一年内到期 36 万元，两年内 72 万元，三年内 72 万元',
    '选 shore/rent 不选 shore/parts：选它可多得 87 万元，但到期较晚，因为 择一〔二¶1〕',
  ])
  expect(advise(law, 'certain').withinYears).toEqual([30, 60, 90].map((n) => wan(n).parts))
})

test('[A42] equal in the first year, the second decides; a ceiling over one payment is one for all years', () => {
  const two = gift('shore/two', { pays: inInstalments(settledBetween(wan(20), wan(20)), ['一', 'one'], ['二', 'two']) })
  const once = gift('shore/once', { pays: settledBetween(wan(10), wan(10)) })
  const one = onlyOne(['shore/two', 'shore/once'])
  expect(keys(advise(lawOf([once, two], [one]), 'soonest'))).toEqual(['shore/two'])
  const capped = relation('shore/cap', {
    title: ['限', 'cap'],
    cites: shore('二¶1'),
    register: [],
    says: ['限', 'cap'],
    bond: { kind: 'joint-ceiling', of: ['shore/two'], ceiling: wan(12), per: 'total' },
  })
  expect(advise(lawOf([once, two], [one, capped]), 'soonest').withinYears).toEqual(
    [10, 12, 12].map((n) => wan(n).parts),
  )
})

test('[A43] fewest obligations: a duty that two measures share counts once, and money decides among as few', () => {
  const stay = (id: string, binds: readonly string[] | 'document') =>
    obligation(id, {
      title: [id, id],
      cites: shore('二¶1'),
      register: [],
      who: ['领取者', 'takers'],
      binds,
      says: ['留下', 'stay'],
    })
  const [a, b, c] = [
    gift('shore/a', { pays: settledBetween(wan(5), wan(5)) }),
    gift('shore/b', { pays: settledBetween(wan(9), wan(9)) }),
    gift('isle/c', { pays: settledBetween(wan(2), wan(2)) }),
  ]
  const needs: Bond = { kind: 'requires', measure: 'isle/c', anyOf: ['shore/a', 'shore/b'] }
  const bond = relation('shore/needs', {
    title: ['前提', 'needs'],
    cites: shore('二¶1'),
    register: [],
    says: ['前提', 'needs'],
    bond: needs,
  })
  const law = lawOf([a, b, c], [bond], [stay('shore/stay', ['shore/a', 'shore/b']), stay('shore/report', ['shore/b'])])
  expect(keys(advise(law, 'fewest-obligations'))).toEqual([])
  const bound = lawOf([a, b, c], [], [stay('shore/stay', ['shore/a', 'shore/b'])])
  const free = advise(bound, 'fewest-obligations')
  expect([keys(free), free.duties.length, free.worth]).toEqual([['isle/c'], 0, wan(2).parts])
  const all = advise(law, 'certain')
  expect([keys(all).length, all.duties.map((d) => d.id)]).toEqual([3, ['shore/stay', 'shore/report']])
  expect(combinationLines(free, 'en', bound).slice(1, 3)).toEqual([
    'Brings no stated obligation',
    'Without shore/a: with it CNY 140,000 more, but with more obligations',
  ])
})

test('[A44] a missing fact is named only where the choice hangs on it', () => {
  const sure = gift('shore/sure', { pays: settledBetween(wan(8), wan(8)) })
  const share = (most: number) => gift('shore/share', { pays: output.cappedAt(wan(most)) })
  const apart = gift('isle/apart', { pays: output.cappedAt(wan(3)), when: big })
  const one = onlyOne(['shore/sure', 'shore/share'])
  const named = (most: number) =>
    advise(lawOf([sure, share(most), apart], [one]), 'certain').wouldChange.map((f) => f.question.fact.id)
  // Up to seven never beats eight; up to nine may. What stands apart is chosen whatever it comes to.
  expect(named(7)).toEqual([])
  expect(named(9)).toEqual(['yard/output'])
  const settled = advise(lawOf([sure, share(9), apart], [one]), 'certain', { open: true, output: wan(1).parts })
  expect(settled.wouldChange).toEqual([])
})

test('[A44] a condition still open is named where its measure would displace the choice', () => {
  const sure = gift('shore/sure', { pays: settledBetween(wan(8), wan(8)) })
  const grand = gift('shore/grand', { pays: settledBetween(wan(20), wan(20)), when: big })
  const law = lawOf([sure, grand], [onlyOne(['shore/sure', 'shore/grand'])])
  const out = advise(law, 'certain')
  expect([keys(out), out.wouldChange.map((f) => f.question.fact.id)]).toEqual([['shore/sure'], ['yard/big']])
  expect(combinationLines(out, 'zh', law).at(-1)).toBe('以下情况弄清后选择可能改变：规模大')
})

test('[A44] what would merely be added names no fact, also where it rules out other open results', () => {
  const sure = gift('shore/sure', { pays: settledBetween(wan(8), wan(8)) })
  const open = (id: string, n: number) => gift(id, { pays: settledBetween(wan(n), wan(n)), when: big })
  const named = (...bonds: readonly Bond[]) => {
    const relations = bonds.map((bond, n) => ({ ...onlyOne(['shore/sure']), id: `shore/bond-${n}`, bond }))
    const out = advise(lawOf([sure, open('shore/more', 20), open('shore/most', 50)], relations), 'certain')
    return out.wouldChange.flatMap((f) => f.question.measures)
  }
  const one = (...of: readonly string[]): Bond => onlyOne(of).bond
  const under = (n: number): Bond => {
    return { kind: 'joint-ceiling', of: ['shore/sure', 'shore/more'], ceiling: wan(n), per: 'total' }
  }
  expect(named(one('shore/more', 'shore/most'))).toEqual([])
  expect(named(one('shore/sure', 'shore/more', 'shore/most'))).toEqual(['shore/more', 'shore/most'])
  // The smaller of the two rivals takes the place of what is granted when the larger is refused.
  expect(named(one('shore/sure', 'shore/more'), one('shore/more', 'shore/most'))).toEqual(['shore/more'])
  expect(named(under(10))).toEqual(['shore/more'])
  expect(named(under(28))).toEqual([])
})

test('[A45] another reading that gives another choice is shown with its words; one that changes nothing is not', () => {
  const [a, b] = [8, 5].map((n, i) => gift(`shore/${'ab'[i]}`, { pays: settledBetween(wan(n), wan(n)) }))
  if (a === undefined || b === undefined) throw new Error('two measures')
  const none = { says: ['可以兼得', 'both may be had'] as [string, string], bonds: [] }
  const law = lawOf([a, b], [onlyOne(['shore/a', 'shore/b'], none)])
  const out = advise(law, 'certain')
  expect([keys(out), out.alternatives.map((x) => [keys(x.choice), x.choice.worth])]).toEqual([
    ['shore/a'],
    [[['shore/a', 'shore/b'], wan(13).parts]],
  ])
  expect(combinationLines(out, 'zh', law).at(-1)).toBe('择一〔二¶1〕也可读作：可以兼得；这样合计 13 万元，改选 shore/b')
  expect(advise(lawOf([a], [onlyOne(['shore/a', 'shore/b'], none)]), 'certain').alternatives).toEqual([])
})

test('[A46] the report is plain JSON in one language and names the document where titles repeat', () => {
  const same = { title: ['落户奖', 'settlement award'] as const, pays: settledBetween(wan(8), wan(8)) }
  const law = lawOf(
    [gift('shore/x', same), gift('isle/x', { ...same, pays: settledBetween(wan(5), wan(5)) })],
    [onlyOne(['shore/x', 'isle/x'])],
  )
  const out = advise(law, 'certain')
  const said = combinationReport(out, 'zh', law)
  expect(JSON.parse(JSON.stringify(said))).toEqual(said)
  expect(said.lines[1]).toBe('选 落户奖〈岸规〉 不选 落户奖〈岛规〉：多得 3 万元，因为 择一〔二¶1〕')
  expect(said.displaced).toMatchObject([
    {
      key: 'isle/x',
      documentTitle: '岛规',
      by: [{ key: 'shore/x', name: '落户奖〈岸规〉', ground: { kind: 'at-most-one', id: 'shore/one' } }],
      difference: wan(3).parts,
      proved: true,
      comparable: true,
    },
  ])
  expect(said).toMatchObject({ objective: 'certain', worth: wan(8).parts, bound: wan(8).parts, proved: true })
})

test('[A21] out of steps the sentence says "not proved" in both languages, with the bound', () => {
  // Five in a ring, each not beside the next: pairs alone do not show that no three go together.
  const ring = Array.from({ length: 5 }, (_, i) => gift(`shore/m${i}`, { pays: settledBetween(wan(10), wan(10)) }))
  const pairs = ring.map((m, i) => [m.id, ring[(i + 1) % 5]?.id ?? m.id])
  const law = lawOf(
    ring,
    pairs.map((of, n) => ({ ...onlyOne(of), id: `shore/one-${n}` })),
  )
  const results = assessAll(law.measures, who({ open: true }), onOneDay('2024-05-06'))
  const short = combine(law, results, { objective: 'certain', nodes: 1 })
  const full = combine(law, results, { objective: 'certain' })
  expect([short.proved, full.proved]).toEqual([false, true])
  expect(short.worth).toBeLessThanOrEqual(full.worth)
  expect(short.bound).toBeGreaterThanOrEqual(full.worth)
  expect(combinationLines(short, 'zh', law)[0]).toContain('未证明')
  expect(combinationLines(short, 'en', law)[0]).toContain('Not proved')
})

test('[A23] what an applicant is known to have received before meets a requirement', () => {
  const facts = new Map([
    ['received/shore/a', known(5)],
    ['received/shore/b', known(0)],
    ['enjoyed/isle/c', known(true)],
    ['yard/open', known(true)],
  ])
  expect(receivedBy({ ...who({}), facts })).toEqual(['shore/a', 'isle/c'])
})

test('[A20] of choices that are sure of the same, the one with the larger upper end is kept, and it says so', () => {
  const small = gift('shore/a', { pays: settledBetween(wan(0), wan(400)) })
  const large = gift('shore/b', { pays: settledBetween(wan(0), wan(1000)) })
  const law = lawOf([small, large], [onlyOne(['shore/a', 'shore/b'])])
  const found = combine(law, assessAll(law.measures, who({ open: true }), onOneDay('2024-05-06')), {
    objective: 'certain',
  })
  expect([found.chosen.map((c) => c.key), found.worth, found.proved]).toEqual([['shore/b'], 0, true])
  expect(combinationLines(found, 'zh', law).join()).toContain('确定的金额相同，取最高额合计大者')
})
