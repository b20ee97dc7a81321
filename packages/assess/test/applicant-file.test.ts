import { assess, type Problem, problemText, readApplicantFile, rulesDayIn } from '@pengce/assess'
import { factsAbout, onOneDay } from '@pengce/language'
import { toDay } from '@pengce/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { law } from './fixture.ts'

const read = (file: unknown) => readApplicantFile(file, law)
/** The applicant of a file that has to be sound. */
function applicantOf(file: unknown) {
  const result = read(file)
  if ('problems' in result) throw new Error(result.problems.map((p) => `${p.at}: ${problemText(p, 'en')}`).join('\n'))
  return result.applicant
}
function problemsOf(file: unknown): readonly Problem[] {
  const result = read(file)
  return 'problems' in result ? result.problems : []
}
const firm = (facts: unknown, more: object = {}) => ({ applicant: 'enterprise', facts, ...more })
const held = (facts: object, key: string) => applicantOf(firm(facts)).facts.get(key)
const known = (value: number | boolean | string) => ({ state: 'known', value })

describe('values as people give them', () => {
  test.each([
    ['a number is yuan', 1234.56, 123_456],
    ['with its unit', '2.5亿元', 25_000_000_000],
    ['in ten thousands', '200万元', 200_000_000],
    ['in full-width figures', '３００万', 300_000_000],
    ['nothing at all is nothing', 0, 0],
  ])('money: %s', (_, given, fen) => {
    expect(held({ 'firm/peak': given }, 'firm/peak')).toEqual(known(fen))
  })
  test.each([
    ['60%', 600_000],
    ['0.5％', 5_000],
    ['3‰', 3_000],
  ])('a rate has its sign: %s', (given, millionths) => {
    expect(held({ 'firm/debt-ratio': given }, 'firm/debt-ratio')).toEqual(known(millionths))
  })
  test.each([
    [12, 12],
    ['12人', 12],
    ['1,200', 1200],
  ])('a quantity: %s', (given, parts) => {
    expect(held({ 'firm/hires': given }, 'firm/hires')).toEqual(known(parts))
  })
  test.each(['2024-03-05', '2024年3月5日', '2024/3/5', new Date('2024-03-05T00:00:00Z')])('a day: %s', (given) => {
    expect(held({ 'firm/registered-on': given }, 'firm/registered-on')).toEqual(known(toDay('2024-03-05')))
  })
  test.each(['commerce', '商贸类', 'trading', 'Trading'])('an option by key or label: %s', (given) => {
    expect(held({ 'firm/kind': given }, 'firm/kind')).toEqual(known('commerce'))
  })
  test.each([
    [true, true],
    ['是', true],
    ['no', false],
    ['否', false],
  ])('yes or no: %s', (given, value) => {
    expect(held({ 'firm/listed': given }, 'firm/listed')).toEqual(known(value))
  })
  test.each(['firm/peak', 'firm/kind', 'firm/listed', 'firm/registered-on', 'firm/hires'])('unknown: %s', (id) => {
    for (const given of [null, 'not-known', '不知道', ''])
      expect(held({ [id]: given }, id)).toEqual({ state: 'not-known' })
    for (const given of ['does-not-apply', '不适用'])
      expect(held({ [id]: given }, id)).toEqual({ state: 'does-not-apply' })
  })
  test('a yearly figure has one value for each year', () => {
    const { facts } = applicantOf(firm({ 'firm/revenue': { 2023: '1亿元', 2024: null } }))
    expect(facts.get('firm/revenue@2023')).toEqual(known(10_000_000_000))
    expect(facts.get('firm/revenue@2024')).toEqual({ state: 'not-known' })
  })
  test('a fact may be given by its label', () => {
    expect(held({ 营业收入: { 2024: 1 } }, 'firm/revenue@2024')).toEqual(known(100))
    expect(held({ ' firm/listed ': true }, 'firm/listed')).toEqual(known(true))
  })
  test('what was received under a measure may be given even where no rule asks', () => {
    expect(held({ 'received/town/band-award': '3万元' }, 'received/town/band-award')).toEqual(known(3_000_000))
    expect(held({ 'enjoyed/town/free-office': false }, 'enjoyed/town/free-office')).toEqual(known(false))
  })
})

describe('the whole file', () => {
  const file = {
    applicant: 'enterprise',
    id: 'a-1',
    name: '某公司',
    history: 'complete',
    dates: { appliedOn: '2025-03-01' },
    facts: { 'firm/in-town': true },
    events: [{ id: 'spring', name: '春季展', facts: { 'fair/visitors': 1500, 'fair/cost': '50万元' } }, { facts: {} }],
  }
  test('gives the applicant, the items and the dates', () => {
    const result = read(file)
    expect(result).toMatchObject({
      applicant: { id: 'a-1', name: '某公司', subject: 'enterprise', historyComplete: true },
      dates: { appliedOn: '2025-03-01' },
    })
    expect(applicantOf(file).items.map((i) => [i.subject, i.id, i.name])).toEqual([
      ['event', 'spring', '春季展'],
      ['event', 'events-2', 'events-2'],
    ])
  })
  test('can be assessed at once', () => {
    const measure = law.measure('town/fair-support')
    const [first] = measure ? assess(measure, applicantOf(file), onOneDay('2025-03-01')) : []
    expect(first?.amount).toEqual({ low: 10_000_000, high: 10_000_000 })
  })
  test("takes a person's household for the person", () => {
    expect(applicantOf({ applicant: 'person', facts: { 'tenant/owns-home': false } }).facts.size).toBe(1)
  })
})

describe('problems', () => {
  test('all of a file come at once, each with its place', () => {
    const problems = problemsOf({
      applicant: 'enterprize',
      name: ['x'],
      history: 'full',
      fact: {},
      dates: { factsOn: '2023-02-29', today: '2024-01-01' },
      facts: { 'firm/revenu': { 2024: 1 }, 'firm/peak': -5 },
      events: [{ id: 'a' }, { id: 'a', facts: { 'firm/peak': 1 } }, 7],
      projects: {},
    })
    expect(problems.map((p) => `${p.code} ${p.at}`)).toEqual([
      'input/unknown-key fact',
      'input/unknown-applicant applicant',
      'input/not-text name',
      'input/not-complete history',
      'input/unknown-key dates.today',
      'input/no-such-date dates.factsOn',
      'input/unknown-fact facts.firm/revenu',
      'input/below-least facts.firm/peak',
      'input/not-a-list projects',
      'input/item-id-twice events[1].id',
      'input/belongs-to-applicant events[1].facts.firm/peak',
      'input/not-an-object events[2]',
    ])
  })
  test.each<[string, unknown, string, string, string]>([
    [
      'a fact that is nearly right',
      firm({ 'firm/revenu': { 2024: 1 } }),
      'facts.firm/revenu',
      '没有“firm/revenu”这一项，是否指“营业收入”（firm/revenue）？',
      'there is no fact “firm/revenu”; did you mean “revenue” (firm/revenue)?',
    ],
    [
      'a fact like no other',
      firm({ zzzz: 1 }),
      'facts.zzzz',
      '没有“zzzz”这一项；请对照事项清单核对名称',
      'there is no fact “zzzz”; look the name up in the list of facts',
    ],
    [
      'a negative amount',
      firm({ 'firm/revenue': { 2024: -5 } }),
      'facts.firm/revenue.2024',
      '“2024 年营业收入”须填写不小于 0 的金额，现为“-5”',
      '“revenue in 2024” cannot be below CNY 0, but is “-5”; check it',
    ],
    [
      'more than the most there can be',
      firm({ 'firm/revenue-share': '101%' }),
      'facts.firm/revenue-share',
      '“人力资源服务业务营业收入占比”不能大于 100%，现为“101%”；请核对单位',
      '“share of revenue from HR services” cannot be above 100%, but is “101%”; check the unit',
    ],
    [
      'a yearly figure without a year',
      firm({ 'firm/revenue': 5 }),
      'facts.firm/revenue',
      '“营业收入”须按年份填写，例如 {"2024": …}；现为“5”，不知是哪一年',
      '“revenue” goes by year, such as {"2024": …}; “5” does not say of which year',
    ],
    [
      'a year that is none',
      firm({ 'firm/revenue': { 24: 5 } }),
      'facts.firm/revenue.24',
      '“营业收入”下的“24”不是年份；请写四位年份，1949 至 2100',
      '“24” under “revenue” is not a year; write four digits, 1949 to 2100',
    ],
    [
      'a year for what has none',
      firm({ 'firm/listed': { 2024: true } }),
      'facts.firm/listed',
      '“已上市”不分年份；请只填一个值',
      '“listed” does not go by year; give one value',
    ],
    [
      'an unknown option',
      firm({ 'firm/kind': '商贸' }),
      'facts.firm/kind',
      '“平台类型”没有“商贸”这个选项，是否指“商贸类”？可选 商贸类、服务类',
      '“kind of platform” has no option “商贸”; did you mean “trading”? the options are trading, service',
    ],
    [
      'neither yes nor no',
      firm({ 'firm/in-town': '也许' }),
      'facts.firm/in-town',
      '“本市登记”须填 true（是）或 false（否），现为“也许”；不知道的请填“不知道”',
      '“registered in Shenzhen” takes true or false, not “也许”; write not-known if you do not know',
    ],
    [
      'the wrong type',
      firm({ 'firm/area': [90] }),
      'facts.firm/area',
      '“自用办公面积”须填以平方米计的数字，现为一个列表',
      '“own office space” takes a number of square metres, but is a list',
    ],
    [
      "an item's fact in the wrong place",
      firm({ 'fair/cost': 5 }),
      'facts.fair/cost',
      '“活动费用”须逐个填写；请移到活动（events）中相应一项的 facts 下',
      '“cost of the event” is asked of each of several; move it to the facts of an event under events',
    ],
    [
      'a fact about somebody else',
      { applicant: 'authority', facts: { 'firm/listed': true } },
      'facts.firm/listed',
      '“已上市”只问企业，而申请人是主管部门；请删去，或核对申请人的种类',
      '“listed” is only asked of an enterprise, and the applicant is an authority; take it out or check the applicant',
    ],
    [
      'a fact given twice',
      firm({ 'firm/listed': true, 已上市: false }),
      'facts.已上市',
      '“已上市”在 facts.firm/listed 已经填写；请只保留一处',
      '“listed” was already given at facts.firm/listed; keep only one',
    ],
    [
      'no applicant',
      {},
      'applicant',
      '没有写明申请人是谁；请填写 applicant，可填 enterprise（企业）、sole-trader（个体工商户）、organisation（其他组织）、person（个人）、household（家庭）、authority（主管部门）',
      'it does not say who applies; give applicant as one of enterprise, sole-trader, organisation, person, household, authority',
    ],
    [
      'not an object',
      [1, 2],
      '',
      '此处应为“名称: 值”的一组内容，现为一个列表；请对照模板填写',
      'names with their values belong here, but it is a list; follow the template',
    ],
  ])('%s', (_, file, at, zh, en) => {
    const [problem, ...more] = problemsOf(file)
    expect(more).toEqual([])
    expect(problem && [problem.at, problemText(problem, 'zh'), problemText(problem, 'en')]).toEqual([at, zh, en])
  })
  test.each<[string, unknown, string]>([
    ['a bare number for a rate', { 'firm/debt-ratio': 0.6 }, 'input/rate-without-percent'],
    ['half a fen', { 'firm/peak': 1.005 }, 'input/finer-than-a-fen'],
    ['another currency', { 'firm/peak': '5万美元' }, 'input/foreign-currency'],
    ['beyond counting', { 'firm/peak': '100000万亿元' }, 'input/money-too-large'],
    ['half a person', { 'firm/hires': 2.5 }, 'input/quantity-too-fine'],
    ['a day that does not exist', { 'firm/registered-on': '2023-02-29' }, 'input/no-such-date'],
    ['a day as a number', { 'firm/registered-on': 20240305 }, 'input/wrong-type'],
  ])('%s keeps its stable code', (_, facts, code) => {
    expect(problemsOf(firm(facts)).map((p) => p.code)).toEqual([code])
  })
})

test('a label that two facts have is not guessed at', () => {
  const twins = law.facts.filter((f) => f.id === 'firm/listed').map((f) => ({ ...f, id: 'firm/listed-abroad' }))
  const result = readApplicantFile(firm({ 已上市: true }), { ...law, facts: [...law.facts, ...twins] })
  const [problem] = 'problems' in result ? result.problems : []
  expect(problem && problemText(problem, 'zh')).toBe('“已上市”可指 firm/listed、firm/listed-abroad；请改用其中一个编号')
})

describe('whatever is given', () => {
  const anything = fc.jsonValue({ maxDepth: 3 })
  const ids = fc.constantFrom(...law.facts.map((f) => f.id), 'received/town/band-award', '营业收入', '__proto__', 'x')
  const odd = fc.oneof(anything, fc.constantFrom('5%', '-1', '1e9', '2024-13-01', NaN, 1e300, new Date(Number.NaN)))
  const facts = fc.dictionary(ids, fc.oneof(odd, fc.dictionary(fc.constantFrom('2024', '0', '20240'), odd)))
  const file = fc.record(
    {
      applicant: fc.oneof(fc.constantFrom('enterprise', 'person'), anything),
      id: anything,
      history: anything,
      dates: anything,
      facts,
      events: fc.oneof(fc.array(fc.record({ id: anything, facts }), { maxLength: 3 }), anything),
      people: fc.array(fc.record({ facts }), { maxLength: 2 }),
    },
    { requiredKeys: [] },
  )
  test('the answer is an applicant or problems with a sentence in both languages', () => {
    fc.assert(
      fc.property(fc.oneof(file, anything), (given) => {
        const result = read(given)
        if (!('problems' in result)) return
        expect(result.problems.length).toBeGreaterThan(0)
        for (const p of result.problems) {
          expect(problemText(p, 'zh')).toMatch(/\p{Script=Han}/u)
          expect(problemText(p, 'en').length).toBeGreaterThan(10)
          expect(problemText(p, 'zh') + problemText(p, 'en')).not.toMatch(/undefined|\[object/u)
        }
      }),
      { numRuns: 500 },
    )
  })
  test('what one group was asked and everybody now is, is suggested to whoever can be asked it', () => {
    const peak = factsAbout('enterprise').money('peak', { label: ['最高额', 'highest'], source: 'tax' })
    const wider = { ...law, facts: [...law.facts, peak.fact] }
    const events = [{ id: 'a', facts: { 'fir/peak': 1 } }]
    const result = readApplicantFile(firm({ 'fir/peak': 1 }, { events }), wider)
    expect('problems' in result ? result.problems : []).toMatchObject([
      { at: 'facts.fir/peak', nearest: { id: 'enterprise/peak' } },
      { at: 'events[0].facts.fir/peak', nearest: { id: 'firm/peak' } },
    ])
  })
  test('a file of many unknown names is answered, the first of them with a suggestion', () => {
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`firm/revenu${i}`, 1]))
    const problems = problemsOf(firm(many))
    expect(problems.length).toBe(20_000)
    expect(problems[0]).toMatchObject({ nearest: { id: 'firm/revenue' } })
    expect(problems.at(-1)).toMatchObject({ nearest: null })
  })
  test('a file asks for the rules of the day it names, else of the day of the application, else of today', () => {
    const today = '2024-05-06'
    const [rulesOn, appliedOn] = ['2022-03-01', '2023-01-01']
    expect(rulesDayIn({ rulesOn, appliedOn }, today)).toBe(rulesOn)
    for (const unread of [undefined, null, 2022, '2022-02-30', '', [rulesOn]])
      expect([rulesDayIn({ rulesOn: unread, appliedOn }, today), rulesDayIn({ appliedOn: unread }, today)]).toEqual([
        appliedOn,
        today,
      ])
    for (const dates of [undefined, null, 'rulesOn', [rulesOn], { factsOn: rulesOn }])
      expect(rulesDayIn(dates, today)).toBe(today)
  })
})
