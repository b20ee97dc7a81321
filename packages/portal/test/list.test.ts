import { describe, expect, it } from 'vitest'
import { listed } from '../src/pages/measures/filters.ts'
import { matching } from '../src/pages/policies/matching.ts'
import { csv } from '../src/parts/download.ts'
import { standingOf } from '../src/parts/standing.ts'
import type { MeasureSummary, PolicySummary } from '../src/wire/law.ts'
import type { Amount } from '../src/wire/report.ts'
import { languageOf } from '../src/words/language.tsx'

const measure = (title: string, until: string | null, subject = 'enterprise'): MeasureSummary => ({
  id: `d/${title}`,
  document: 'd',
  title,
  policyTitle: '某办法',
  subjects: [subject],
  support: null,
  window: { from: '2020-01-01', until },
  kind: 'exact',
  gives: '10 万元',
  by: [],
})
const all = [
  measure('丙', null),
  measure('乙', '2021-12-31'),
  measure('甲', '2199-12-31'),
  measure('丁', '2198-12-31', 'person'),
]
const none = { subject: '', standing: '', document: '', sort: 'policy' }
const titles = (filters: Partial<typeof none>) => listed(all, { ...none, ...filters }).map((m) => m.title)

describe('the list of measures', () => {
  it('keeps the order of the law unless asked otherwise', () => expect(titles({})).toEqual(['丙', '乙', '甲', '丁']))
  it('sorts by end: running ones first, then those without end, then the past', () =>
    expect(titles({ sort: 'ending' })).toEqual(['丁', '甲', '丙', '乙']))
  it('narrows by life and applicant', () => {
    expect(titles({ standing: 'ended' })).toEqual(['乙'])
    expect(titles({ subject: 'person' })).toEqual(['丁'])
  })
  it('is exported without becoming a formula', () => {
    expect(csv([['=1+1', 'a"b']])).toBe('\uFEFF"\'=1+1","a""b"\r\n')
  })
})

describe('the list of documents', () => {
  const document = (title: string, number: string | null): PolicySummary => ({
    id: title,
    title,
    number,
    issuer: '某办公厅 Office',
    issued: null,
    inForce: { from: null, until: null },
    measures: 1,
  })
  const documents = [document('甲办法', '深府〔2020〕1号'), document('乙办法', null)]
  it.each([
    ['', 2],
    ['办法 甲', 1],
    ['2020', 1],
    ['OFFICE', 2],
    ['null', 0],
    ['甲 乙', 0],
  ])('has for “%s” %i', (q, count) => expect(matching(documents, q)).toHaveLength(count))
})

describe('how a measure stands', () => {
  const amount = (low: number, high: number | null, kind: Amount['kind']): Amount => ({
    low,
    high,
    kind,
    unit: 'fen',
    schedule: { instalments: [] },
    text: '',
  })
  it('is told by verdict and amount together', () => {
    expect(standingOf({ verdict: 'no', amount: null })).toBe('no')
    expect(standingOf({ verdict: 'open', amount: amount(0, 0, 'exact') })).toBe('open')
    expect(standingOf({ verdict: 'yes', amount: null })).toBe('yes')
    expect(standingOf({ verdict: 'yes', amount: amount(0, 0, 'exact') })).toBe('nothing')
    expect(standingOf({ verdict: 'yes', amount: amount(0, 5, 'at-most') })).toBe('authority')
    expect(standingOf({ verdict: 'yes', amount: amount(0, null, 'decided-by-authority') })).toBe('authority')
    expect(standingOf({ verdict: 'yes', amount: amount(0, 5, 'exact') })).toBe('yes')
  })
})

describe('the language of an address', () => {
  it.each([
    ['/', 'zh'],
    ['/en', 'en'],
    ['/en/measures', 'en'],
    ['/enterprise', 'zh'],
  ])('%s is %s', (path, language) => expect(languageOf(path)).toBe(language))
})
