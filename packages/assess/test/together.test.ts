import {
  all,
  always,
  decided,
  factsAbout,
  firstCrossing,
  given,
  type MeasureSpec,
  measure,
  monthly,
  none,
  onOneDay,
  policy,
  registry,
  relation,
  source,
  upTo,
} from '@pengce/language'
import { percent, wan, years, yi, yuan } from '@pengce/values'
import { expect, test } from 'vitest'
import { type Applicant, entitlements, known, type Reason, ruleWords } from '../src/index.ts'

const village = source(
  { document: 'village', provisions: { '一¶1': 'aaaaaaaa', '二¶1': 'bbbbbbbb' } },
  { title: ['村规', 'Village rules'], number: null, issuer: ['村', 'Village'], issued: null },
)
const firm = factsAbout('enterprise', 'firm')
const shop = factsAbout('project', 'shop')
const open = firm.yesNo('open', { label: ['开业', 'open'], source: 'registry' })
const old = firm.yesNo('old', { label: ['老店', 'old'], source: 'registry' })
const noble = firm.yesNo('noble', { label: ['有声望', 'noble'], source: 'judgement' })
const big = shop.yesNo('big', { label: ['大', 'big'], source: 'declared' })
const sales = firm.yearlyMoney('sales', { label: ['销售额', 'sales'], source: 'tax' })
const peak = firm.money('peak', { label: ['以往最高销售额', 'highest sales before'], source: 'tax' })

const gift = (id: string, spec: Partial<MeasureSpec> & Pick<MeasureSpec, 'pays'>) =>
  measure(`village/${id}`, { title: [id, id], cites: village('一¶1'), register: [], when: open, ...spec })
const a = gift('a', { pays: upTo(wan(30)).plus(wan(10)) })
const b = gift('b', { pays: upTo(wan(0)).plus(wan(20)), notWith: ['village/a'] })
const c = gift('c', { pays: upTo(wan(0)).plus(wan(5)), when: all(open, old) })
const rent = gift('rent', { pays: monthly(sales.times(percent(1)).cappedAt(yuan(3200)), { atMost: years(3) }) })
const fee = gift('fee', { pays: monthly(upTo(yuan(0)).plus(yuan(100))), when: old })
const grace = gift('grace', { pays: decided(['由村里定', 'as the village sees fit']), when: noble })
const each = gift('each', { subject: 'project', pays: upTo(wan(0)).plus(wan(1)), when: big })
const other = gift('other', { subject: 'project', pays: upTo(wan(0)).plus(wan(2)), when: big })
const award = gift('award', {
  pays: firstCrossing(sales, {
    peakBefore: peak,
    crossing: 'exceeds',
    tiers: [
      [yi(1), wan(1)],
      [yi(2), wan(3)],
    ],
    topUp: 'none',
  }),
  when: all(given(old).require(noble), none(open.citing(village('二¶1')), noble)),
})
const measures = [a, b, c, rent, fee, grace, each, other]
const law = (relations: Parameters<typeof policy>[0]['relations'] = []) =>
  registry([
    policy({ document: village, inForce: { from: '2020-01-01', until: null }, measures, relations, notEncoded: {} }),
  ])
const bond = relation('village/one-each', {
  title: ['一店一项', 'one for each shop'],
  cites: village('二¶1'),
  register: [],
  says: ['一店只取一项', 'a shop takes one'],
  bond: { kind: 'at-most-one', of: ['village/each', 'village/other'], scope: 'same-matter', picks: 'applicant' },
})
const applicant = (facts: Readonly<Record<string, boolean>>, shops: readonly boolean[] = []): Applicant => ({
  id: '1',
  name: '某店',
  subject: 'enterprise',
  facts: new Map(Object.entries(facts).map(([id, value]) => [id, known(value)])),
  items: shops.map((value, i) => ({
    subject: 'project',
    id: `s${i}`,
    name: `s${i}`,
    facts: new Map([['shop/big', known(value)]]),
  })),
  historyComplete: true,
})
const day = onOneDay('2024-05-06')
const of = (who: Applicant, among = law()) => entitlements(among, who, day, 'zh')
const fen = (yuan: number) => yuan * 100

test('[A17] of results that exclude each other the best choice is certain, and the best choice is possible', () => {
  const { totals } = of(applicant({ 'firm/open': true, 'firm/old': false, 'firm/noble': false }))
  // a pays 10 to 40, b 20 and not beside a; rent pays 0 to 3200 a month for 36 months.
  expect(totals.certain).toBe(fen(200_000))
  expect(totals.possible).toBe(fen(400_000 + 3200 * 36))
  expect(totals.leftOut).toEqual(['village/a'])
  expect([totals.combined, totals.proved]).toEqual([true, true])
  expect(totals.counts).toEqual({ yes: 3, open: 0, no: 3 })
})

test('[A17] what is open is possible and never certain; what has no end is named beside the sums', () => {
  const { totals } = of(applicant({}))
  expect(totals.certain).toBe(0)
  expect(totals.possible).toBe(fen(400_000 + 50_000 + 3200 * 36 + 100))
  expect(totals.withoutCeiling).toEqual(['village/grace'])
  expect(totals.countedOnce).toEqual(['village/fee'])
  expect(totals.recurring).toEqual([])
  expect(totals.leftOut).toEqual([])
  expect(totals.combined).toBe(true)
})

test('[A17] of what recurs one payment is certain, and the longest time is possible', () => {
  const who = applicant({ 'firm/open': false, 'firm/old': true, 'firm/noble': false })
  const { totals } = of(who)
  expect([totals.certain, totals.possible, totals.recurring]).toEqual([fen(100), fen(100), ['village/fee']])
  const renting = {
    ...who,
    facts: new Map([
      ['firm/open', known(true)],
      ['firm/sales@2023', known(fen(200_000))],
    ]),
  }
  const only = entitlements(law(), renting, day, 'zh', [rent]).totals
  expect([only.certain, only.possible, only.recurring]).toEqual([fen(2000), fen(2000 * 36), ['village/rent']])
})

test('[A17] a clash with what is only open takes nothing off what is certain', () => {
  const chain = relation('village/chain', {
    title: ['相互封顶', 'a ceiling over three'],
    cites: village('二¶1'),
    register: [],
    says: ['三项合计封顶', 'three together have a ceiling'],
    bond: { kind: 'at-most-one', of: ['village/c', 'village/grace'], scope: 'ever', picks: 'applicant' },
  })
  const { totals } = of(applicant({ 'firm/open': true, 'firm/old': true }), law([chain]))
  expect(totals.leftOut).toEqual(['village/a'])
  expect(totals.certain).toBe(fen(200_000 + 50_000 + 100))
})

test('[A17] a rule for one and the same matter sets the results of that matter against each other, no others', () => {
  const one = of(applicant({ 'firm/open': false, 'firm/old': false }, [true]), law([bond])).totals
  expect([one.certain, one.leftOut]).toEqual([fen(20_000), ['village/each']])
  const two = of(applicant({ 'firm/open': false, 'firm/old': false }, [true, true]), law([bond])).totals
  expect(two.certain).toBe(fen(40_000))
  const apart = of(applicant({ 'firm/open': false, 'firm/old': false }, [true, true])).totals
  expect([apart.certain, apart.combined]).toEqual([fen(60_000), false])
})

test('[A18] what several measures ask comes once and first, with the money of all; what an authority judges comes last', () => {
  const { questions } = of(applicant({}))
  expect(questions.map((q) => q.fact)).toEqual(['firm/open', 'firm/sales', 'firm/old', 'firm/noble'])
  expect(questions[0]?.measures).toEqual(['village/a', 'village/b', 'village/c', 'village/rent'])
  expect(questions[0]?.weight).toBe(fen(400_000 + 200_000 + 50_000 + 3200 * 36))
  expect(questions.at(-1)).toMatchObject({ fact: 'firm/noble', measures: ['village/grace'] })
})

test('[A18] a question about an item names the item', () => {
  const who = {
    ...applicant({ 'firm/open': false, 'firm/old': false, 'firm/noble': false }),
    items: [{ subject: 'project', id: 's', name: '甲', facts: new Map() }],
  } as const
  expect(of(who).questions).toMatchObject([
    { fact: 'shop/big', item: 's', measures: ['village/each', 'village/other'] },
  ])
})

const textsOf = (r: Reason): readonly string[] => [r.text, ...r.children.flatMap(textsOf)]

test('[A19] a rule is said without anybody’s facts: conditions unmarked, tiers listed, other provisions named', () => {
  const words = ruleWords(award, 'zh', day)
  expect(textsOf(words.conditions)).toEqual([
    '同时满足',
    '老店的，须符合下列要求',
    '有声望',
    '不得有以下任何一项',
    '开业',
    '有声望',
  ])
  expect(words.conditions.children[1]?.children[0]?.citations?.[0]?.locator).toBe('二¶1')
  expect(words.amount === null ? [] : textsOf(words.amount).slice(1)).toEqual([
    '2023 年销售额超过 1 亿元：1 万元',
    '2023 年销售额超过 2 亿元：3 万元',
  ])
  expect(words.gives).toBe('最高 3 万元')
  expect(ruleWords(award, 'en', day).gives).toBe('up to CNY 30,000')
})

test('[A19] what a measure gives stands in one line', () => {
  expect(ruleWords(rent, 'zh', day).gives).toBe('每月最高 3200 元')
  expect(ruleWords(grace, 'zh', day).gives).toContain('由村里定')
  expect(ruleWords(a, 'zh', day).gives).toContain('40 万元')
  expect(textsOf(ruleWords(gift('x', { pays: upTo(wan(1)), when: always }), 'zh', day).conditions)).toEqual([
    '没有另外的条件',
  ])
  for (const m of measures)
    for (const language of ['zh', 'en'] as const)
      expect(textsOf(ruleWords(m, language, day).amount ?? ruleWords(m, language, day).conditions).join()).not.toMatch(
        /待填|to be given|（）|\(\)/u,
      )
})
