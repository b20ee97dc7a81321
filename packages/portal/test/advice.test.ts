import { describe, expect, it } from 'vitest'
import { fromFile, toFile } from '../src/applicant/applicant-file.ts'
import { type Draft, emptyDraft, withExpectation, withoutItem } from '../src/applicant/draft.ts'
import { fileOn, sameApplicant } from '../src/applicant/visits.ts'
import { amountWords } from '../src/pages/advice/amount-words.ts'
import { expectedRows, matchingFacts } from '../src/pages/advice/expected-rows.ts'
import { newsKey, toTell } from '../src/pages/advice/told.ts'
import type { Change } from '../src/wire/advice.ts'
import type { Fact } from '../src/wire/law.ts'
import { pages as zh } from '../src/words/zh/pages.ts'

const known = { fact: 'a/figure', year: 2024, item: null, value: 5, from: 'asked' } as const
const draft: Draft = {
  ...emptyDraft(),
  kind: 'enterprise',
  appliedOn: '2025-03-01',
  items: [{ id: 'p1', kind: 'project', name: '新线' }],
  answers: [known, { fact: 'a/flag', year: null, item: null, value: true, from: 'asked' }],
  expected: [
    { fact: 'a/figure', year: 2025, item: null, value: '2亿元' },
    { fact: 'p/cost', year: 2026, item: 'p1', value: 12 },
  ],
}

describe('what is expected', () => {
  it('stands by year in the applicant’s file, with the facts of a project beside it, and comes back the same', () => {
    const { expected } = toFile(draft)
    expect(expected).toEqual({
      2025: { facts: { 'a/figure': '2亿元' } },
      2026: { facts: {}, projects: [{ id: 'p1', name: '新线', facts: { 'p/cost': 12 } }] },
    })
    expect(fromFile(JSON.parse(JSON.stringify(toFile(draft)))).draft.expected).toEqual(draft.expected)
  })

  it('gives way to what is known by now, but not to “I don’t know”', () => {
    const answered = (value: number | string): Draft => ({
      ...draft,
      answers: [...draft.answers, { ...known, year: 2025, value }],
    })
    expect(toFile(answered(7)).expected).not.toHaveProperty('2025')
    expect(toFile(answered('not-known')).expected).toHaveProperty('2025')
  })

  it('is changed in its place, taken back, and goes with its project', () => {
    const place = { fact: 'a/figure', year: 2025, item: null }
    expect(withExpectation(draft, place, 9).expected.filter((e) => e.fact === 'a/figure')).toEqual([
      { ...place, value: 9 },
    ])
    expect(withExpectation(draft, place, null).expected).toHaveLength(1)
    expect(withoutItem(draft, 'p1').expected.map((e) => e.fact)).toEqual(['a/figure'])
  })

  it('can be said of every yearly figure that was answered and of whatever is added', () => {
    const fact = (id: string, label: string): Fact => ({
      id,
      label,
      question: label,
      subject: 'enterprise',
      type: 'figure',
      period: 'year',
      source: 'tax',
    })
    const facts = [fact('a/figure', '营业收入'), fact('a/rent', '租金收入'), fact('p/cost', '费用')]
    const rows = expectedRows(draft, facts, ['a/rent'])
    expect(rows.map((row) => [row.fact.id, row.about, row.last?.year])).toEqual([
      ['a/figure', null, 2024],
      ['p/cost', '新线', undefined],
      ['a/rent', null, undefined],
    ])
    expect(matchingFacts(facts, 'enterprise', '收入').map((f) => f.id)).toEqual(['a/figure', 'a/rent'])
    expect(matchingFacts(facts, 'person', '收入')).toEqual([])
    expect(matchingFacts(facts, 'enterprise', ' ')).toEqual([])
  })
})

describe('an amount', () => {
  const said = (low: number, high: number | null, inKind = false) =>
    amountWords({ low, high, inKind }, { t: zh, language: 'zh' }).replaceAll('\u00a0', ' ')
  it('that is not known is not called nothing', () => {
    expect(said(0, 5_000_000)).toBe('最高 5 万元')
    expect(said(0, null)).toBe('尚不能确定，没有写明上限')
    expect(said(1_000_000, null)).toBe('1 万元 起，没有写明上限')
    expect(said(1_000_000, 5_000_000)).toBe('1 万元 至 5 万元')
    expect(said(1_000_000, 1_000_000)).toBe('1 万元')
    expect(said(0, 0, true)).toBe('不以金额计')
  })
})

describe('coming back', () => {
  const change = (kind: Change['kind'], id = 'd/m', high = 100): Change => ({
    kind,
    measure: { id, document: id.split('/')[0] ?? '', title: id },
    item: null,
    before: null,
    after: { low: 0, high },
    text: '',
    why: [],
  })
  const measures = [
    { id: 'd/m', support: 'rent' },
    { id: 'e/m', support: 'listing' },
  ]
  const all = [change('gained'), change('narrowed'), change('lost', 'e/m')]
  const ids = (told: ReadonlySet<string>, subscription: Parameters<typeof toTell>[1]) =>
    toTell(all, subscription, told, measures).map((c) => c.measure.id)

  it('tells what gives or takes something, of all, of a document, of a kind of support', () => {
    expect(ids(new Set(), { to: 'all' })).toEqual(['d/m', 'e/m'])
    expect(ids(new Set(), { to: 'document', id: 'e' })).toEqual(['e/m'])
    expect(ids(new Set(), { to: 'support', group: 'premises' })).toEqual(['d/m'])
    expect(ids(new Set(), { to: 'support', group: 'people' })).toEqual([])
  })
  it('tells of a sum that is no longer sure, and of what ends where only a part is asked for', () => {
    const unsure = { ...change('widened'), before: { low: 50, high: 50 } }
    const told = (one: Change, to: 'all' | 'document') =>
      toTell([one], to === 'all' ? { to } : { to, id: 'd' }, new Set(), measures).length
    expect(told(unsure, 'all')).toBe(1)
    expect(told({ ...unsure, before: { low: 0, high: 50 } }, 'all')).toBe(0)
    expect(told(change('closed'), 'all')).toBe(0)
    expect(told(change('closed'), 'document')).toBe(1)
  })
  it('tells once; the same result come out otherwise is news again', () => {
    expect(ids(new Set([newsKey(change('gained'))]), { to: 'all' })).toEqual(['e/m'])
    expect(ids(new Set([newsKey(change('gained', 'd/m', 200))]), { to: 'all' })).toEqual(['d/m', 'e/m'])
  })
  it('counts a day of application that is over as today, and compares nobody with somebody else', () => {
    const file = toFile(draft)
    expect(fileOn(file, '2026-01-02').dates).toEqual({
      factsOn: '2026-01-02',
      appliedOn: '2026-01-02',
      rulesOn: '2026-01-02',
    })
    expect(fileOn(file, '2024-01-02').dates.appliedOn).toBe('2025-03-01')
    expect(sameApplicant(file, toFile({ ...draft, answers: [] }))).toBe(true)
    expect(sameApplicant(file, toFile({ ...draft, name: '另一家' }))).toBe(false)
  })
})
