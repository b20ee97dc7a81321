import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { applicantSchema, problemText, readApplicantFile } from '../src/index.ts'
import { applicantIn } from '../src/years/expected.ts'
import { law } from './fixture.ts'

const known = (value: number | boolean | string) => ({ state: 'known', value })
const firm = (expected: unknown) => ({
  applicant: 'enterprise',
  facts: { 'firm/revenue': { 2024: '1亿元' }, 'firm/listed': false, 'firm/hires': 3 },
  events: [{ id: 'spring', name: '春季展', facts: { 'fair/visitors': 900 } }],
  expected,
})
const read = (expected: unknown) => {
  const file = readApplicantFile(firm(expected), law)
  if ('problems' in file) throw new Error(JSON.stringify(file.problems))
  return file
}
const inYear = (expected: unknown, year: number) => {
  const file = read(expected)
  return applicantIn(file.applicant, file.expected, year)
}

describe('[A25] what is expected of a year', () => {
  test('a yearly figure without a year is of the year it stands under, and is there whatever year is asked about', () => {
    const { facts } = inYear({ 2025: { facts: { 'firm/revenue': '3亿元' } } }, 2026)
    expect([facts.get('firm/revenue@2024'), facts.get('firm/revenue@2025')]).toEqual([
      known(10_000_000_000),
      known(30_000_000_000),
    ])
  })
  test('other facts hold from the year they are said of until something else is said', () => {
    const said = { 2026: { facts: { 'firm/listed': true } }, 2028: { facts: { 'firm/listed': '不知道' } } }
    expect([2025, 2026, 2027, 2028].map((y) => inYear(said, y).facts.get('firm/listed'))).toEqual([
      known(false),
      known(true),
      known(true),
      { state: 'not-known' },
    ])
  })
  test('an item is told by its id; one that is new comes up in its year', () => {
    const said = {
      2026: {
        events: [
          { id: 'spring', facts: { 'fair/visitors': 2000 } },
          { id: 'autumn', name: '秋季展', facts: {} },
        ],
      },
    }
    expect(inYear(said, 2025).items.map((i) => [i.name, i.facts.get('fair/visitors')])).toEqual([
      ['春季展', known(900)],
    ])
    expect(inYear(said, 2026).items.map((i) => [i.name, i.facts.get('fair/visitors')])).toEqual([
      ['春季展', known(2000)],
      ['秋季展', undefined],
    ])
  })
  test('the years come in order, whatever order they are written in', () => {
    expect(read({ 2027: {}, 2026: {} }).expected.map((e) => e.year)).toEqual([2026, 2027])
    expect(readApplicantFile({ applicant: 'person' }, law)).toMatchObject({ expected: [] })
  })
})

const wrong: readonly (readonly [string, unknown, string, string, string])[] = [
  [
    'no year',
    { soon: {} },
    'expected.soon',
    '预计情况须按申请年份填写，例如 {"2027": …}；“soon”不是年份，请写四位年份，1949 至 2100',
    'what is expected goes by year of application, such as {"2027": …}; “soon” is not a year, write four digits, 1949 to 2100',
  ],
  [
    'what was received',
    { 2026: { facts: { 'received/town/band-award': 1 } } },
    'expected.2026.facts.received/town/band-award',
    '以往所获写在 facts 下，不写在 expected 下（“received/town/band-award”）；今后所获由安排自己计算',
    'what was received or enjoyed before belongs under facts, not “received/town/band-award” under expected; the plan itself counts what it takes',
  ],
  [
    'an item without its id',
    { 2026: { events: [{ facts: {} }] } },
    'expected.2026.events[0]',
    '没有写明这是活动（events）中哪一个的预计情况；请填写它原有的编号，新的请给新的编号',
    'it does not say of which of the events this is expected; give the id that it has there, or a new one for a new one',
  ],
  [
    'an item in another list',
    { 2026: { projects: [{ id: 'spring' }] } },
    'expected.2026.projects[0].id',
    '编号“spring”属于另一个列表，不在项目（projects）中；请移到它所在的列表，或换一个编号',
    '“spring” is the id of something that is not among the projects; move it to the list where it stands, or give another id',
  ],
  [
    'another figure for a year that is known',
    { 2025: { facts: { 'firm/revenue': { 2024: '2亿元' } } } },
    'expected.2025.facts.firm/revenue',
    '2024 年的“营业收入”已在 facts 填写，数值不同；已知的只留在那里，未知的才写在 expected 下',
    '“revenue” of 2024 is already given under facts, with another value; keep what is known there, and only what is not known yet under expected',
  ],
]
describe('[A25] what is wrong with an expectation is said where it stands', () => {
  test.each(wrong)('%s', (_, expected, at, zh, en) => {
    const file = readApplicantFile(firm(expected), law)
    const problems = 'problems' in file ? file.problems : []
    expect(problems.map((p) => [p.at, problemText(p, 'zh'), problemText(p, 'en')])).toEqual([[at, zh, en]])
  })
  test.each([
    ['a list', [], 'expected', 'input/not-an-object'],
    ['a list for a year', { 2026: [] }, 'expected.2026', 'input/not-an-object'],
    ['an unknown entry', { 2026: { fact: {} } }, 'expected.2026.fact', 'input/unknown-key'],
    [
      'an unknown fact',
      { 2026: { facts: { 'firm/revenu': 1 } } },
      'expected.2026.facts.firm/revenu',
      'input/unknown-fact',
    ],
    [
      'a text for money',
      { 2026: { facts: { 'firm/revenue': 'much' } } },
      'expected.2026.facts.firm/revenue',
      'input/not-money',
    ],
    ['a list of items that is none', { 2026: { events: {} } }, 'expected.2026.events', 'input/not-a-list'],
  ])('%s', (_, expected, at, code) => {
    expect(readApplicantFile(firm(expected), law)).toMatchObject({ problems: [{ at, code }] })
  })
})

test('[A25] the schema takes the expectations that the reader takes', () => {
  const validate = new Ajv2020({ strict: true, strictTypes: true, allErrors: true }).compile(applicantSchema(law, 'en'))
  const sound = [
    { 2026: { facts: { 'firm/revenue': '3亿元', 'firm/listed': true } } },
    {
      2026: { facts: { 'firm/revenue': { 2026: 1, 2025: 2 } }, events: [{ id: 'spring', facts: { 'fair/cost': 1 } }] },
    },
  ]
  for (const expected of sound) {
    validate(firm(expected))
    expect(validate.errors ?? []).toEqual([])
    expect(readApplicantFile(firm(expected), law)).not.toHaveProperty('problems')
  }
  const unsound = [[], { soon: {} }, { 2026: { fact: {} } }, { 2026: { events: [{ facts: {} }] } }]
  for (const expected of unsound) expect(validate(firm(expected))).toBe(false)
})
