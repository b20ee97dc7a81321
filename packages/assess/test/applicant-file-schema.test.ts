import { applicantSchema, readApplicantFile } from '@pengce/assess'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { law } from './fixture.ts'

const schema = applicantSchema(law, 'zh')
const ajv = new Ajv2020({ strict: true, strictTypes: true, allErrors: true })
const validate = ajv.compile(schema)

const sound = [
  { applicant: 'enterprise', facts: {} },
  {
    $schema: 'urn:pengce:applicant',
    applicant: 'enterprise',
    id: 7,
    name: '某公司',
    history: 'complete',
    dates: { factsOn: '2025-03-01', appliedOn: '2025-03-01', rulesOn: '2025-03-01' },
    facts: {
      'firm/in-town': true,
      'firm/listed': '不知道',
      'firm/revenue': { 2023: 200_000_000, 2024: '2.5亿元' },
      'firm/revenue-share': '60%',
      'firm/kind': '商贸类',
      'firm/registered-on': '2020-02-29',
      'firm/hires': 3,
      'firm/area': '90.5平方米',
      'firm/peak': null,
      'received/town/band-award': 30_000,
      'enjoyed/town/free-office': false,
    },
    events: [{ id: 'spring', name: '春季展', facts: { 'fair/visitors': 1500, 'fair/cost': 'does-not-apply' } }],
  },
  { applicant: 'person', facts: { 'tenant/tier': 'local', 'tenant/owns-home': '否' } },
  { applicant: 'enterprise', people: [{ facts: { 'tenant/hukou': true } }] },
]
const unsound: readonly (readonly [string, unknown])[] = [
  ['not an object', []],
  ['no applicant', { facts: {} }],
  ['an unknown applicant', { applicant: 'company' }],
  ['an unknown entry', { applicant: 'enterprise', fact: {} }],
  ['an unknown fact', { applicant: 'enterprise', facts: { 'firm/revenu': { 2024: 1 } } }],
  ['a yearly figure without a year', { applicant: 'enterprise', facts: { 'firm/revenue': 1 } }],
  ['a year that is none', { applicant: 'enterprise', facts: { 'firm/revenue': { 24: 1 } } }],
  ['a bare number for a rate', { applicant: 'enterprise', facts: { 'firm/debt-ratio': 0.6 } }],
  ['an unknown option', { applicant: 'enterprise', facts: { 'firm/kind': 'other' } }],
  ['a list for an amount', { applicant: 'enterprise', facts: { 'firm/peak': [1] } }],
  ["an item's fact in the wrong place", { applicant: 'enterprise', facts: { 'fair/cost': 1 } }],
  ["the applicant's fact in an item", { applicant: 'enterprise', events: [{ facts: { 'firm/peak': 1 } }] }],
]

describe('the schema of an applicant file', () => {
  test.each(sound)('accepts a sound file, as the reader does (%#)', (file) => {
    validate(file)
    expect(validate.errors ?? []).toEqual([])
    expect(readApplicantFile(file, law)).not.toHaveProperty('problems')
  })
  test.each(unsound)('refuses %s, as the reader does', (_, file) => {
    expect(validate(file)).toBe(false)
    expect(readApplicantFile(file, law)).toHaveProperty('problems')
  })
  test('says what each fact is in the language asked for', () => {
    const told = (language: 'zh' | 'en') => JSON.stringify(applicantSchema(law, language))
    expect(told('zh')).toContain('"title":"本市登记","description":"是否本市登记？"')
    expect(told('en')).toContain('"title":"registered in Shenzhen","description":"Is this so: registered in Shenzhen?"')
    expect(told('zh')).not.toContain('Is this so')
  })
})
