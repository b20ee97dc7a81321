import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type FigureValue,
  figureText,
  ledgerOf,
  readFigures,
  readSource,
  registerRow,
  sourceText,
  unreadDigits,
  valueText,
} from '../src/index.ts'
import { grantsText } from './sample.ts'
import { hasScrape, locks, register, scrapePath } from './scrape.ts'

const yuan = (n: number): FigureValue => ({ kind: 'money', currency: 'CNY', parts: n * 100 })
const rate = (parts: number): FigureValue => ({ kind: 'rate', parts })
const span = (count: number, unit: 'day' | 'working-day' | 'month' | 'year' | 'hour'): FigureValue => ({
  kind: 'span',
  count,
  unit,
})
const quantity = (digits: number, places: number, unit: string): FigureValue => ({
  kind: 'quantity',
  digits,
  places,
  unit,
})
const values = (text: string) => readFigures(text).map((f) => f.value)
const only = (text: string) => {
  const [figure, ...rest] = readFigures(text)
  expect(rest, text).toEqual([])
  return figure
}

describe('figures as typed values', () => {
  it('[K13] money in whole fen, with its currency', () => {
    expect(values('实收2亿元')).toEqual([yuan(200_000_000)])
    expect(values('奖1.2亿元')).toEqual([yuan(120_000_000)])
    expect(values('补600元')).toEqual([yuan(600)])
    expect(values('产值1.5万亿元')).toEqual([yuan(1_500_000_000_000)])
    expect(values('每户14,400元')).toEqual([yuan(14_400)])
    expect(values('注册200万美元')).toEqual([{ kind: 'money', currency: 'USD', parts: 200_000_000 }])
    expect(values('按4800元/月')).toEqual([{ kind: 'money', currency: 'CNY', parts: 480_000, per: '月' }])
  })

  it('[K13] rates in whole millionths, ratios, discounts and shares in words', () => {
    expect(values('按0.5%奖')).toEqual([rate(5_000)])
    expect(values('万分之五')).toEqual([rate(500)])
    expect(values('千分之三')).toEqual([rate(3_000)])
    expect(values('百分之二十')).toEqual([rate(200_000)])
    expect(values('按6至8折计收')).toEqual([{ kind: 'range', low: rate(600_000), high: rate(800_000) }])
    expect(values('补20%—40%的费用')).toEqual([{ kind: 'range', low: rate(200_000), high: rate(400_000) }])
    expect(values('按1∶1分担')).toEqual([{ kind: 'ratio', terms: [1, 1] }])
    expect(values('三分之二')).toEqual([{ kind: 'ratio', terms: [2, 3] }])
    expect(values('可享“两免两减半”')).toEqual([{ kind: 'tax-holiday', exemptYears: 2, halfYears: 2 }])
  })

  it('[K13] spans and dates', () => {
    expect(values('3个工作日')).toEqual([span(3, 'working-day')])
    expect(values('30日内')).toEqual([span(30, 'day')])
    expect(values('三个工作日内')).toEqual([span(3, 'working-day')])
    expect(values('租期满半年')).toEqual([span(6, 'month')])
    expect(values('1.5年')).toEqual([span(18, 'month')])
    expect(values('2031年2月')).toEqual([{ kind: 'date', from: '2031-02-01', to: '2031-02-28' }])
    expect(values('到2033年底')).toEqual([{ kind: 'date', from: '2033-01-01', to: '2033-12-31' }])
    expect(values('2031年4月1日')).toEqual([{ kind: 'date', from: '2031-04-01', to: '2031-04-01' }])
    expect(values('2031年2月30日')[0]?.kind).not.toBe('range')
    expect(values('（2031—2033年）')).toEqual([
      {
        kind: 'range',
        low: { kind: 'date', from: '2031-01-01', to: '2031-12-31' },
        high: { kind: 'date', from: '2033-01-01', to: '2033-12-31' },
      },
    ])
  })

  it('[K13] counts, magnitudes and lists that share their unit', () => {
    expect(values('配2名')).toEqual([quantity(2, 0, '名')])
    expect(values('超过40万平方米')).toEqual([quantity(400_000, 0, '平方米')])
    expect(values('10万级用户')).toEqual([{ kind: 'magnitude', digits: 100_000, places: 0, unit: '' }])
    expect(values('千亿级产业')).toEqual([{ kind: 'magnitude', digits: 100_000_000_000, places: 0, unit: '' }])
    expect(values('分别奖10、20、30万元')).toEqual([yuan(100_000), yuan(200_000), yuan(300_000)])
    expect(values('不少于三十件')).toEqual([])
    expect(values('超百个场景')).toEqual([quantity(100, 0, '个')])
  })

  it('[K13] numbers of provisions and documents, and digits in names, are labels', () => {
    const labels = (text: string) =>
      readFigures(text).map((f) => (f.value.kind === 'label' ? f.value.label : f.value.kind))
    expect(labels('12．开馆奖')).toEqual(['numbering'])
    expect(labels('（青府规〔2027〕2号）')).toEqual(['document-number'])
    expect(labels('用5G和IPv6建“1+N”')).toEqual(['name', 'name', 'name'])
    expect(labels('世界500强')).toEqual(['name'])
  })

  it('[K13] the words around say what it does and how it is bounded', () => {
    expect(only('面积达到80平方米')).toMatchObject({ role: 'threshold', bound: 'at-least' })
    expect(only('面积突破80平方米')).toMatchObject({ role: 'threshold', bound: 'more-than' })
    expect(only('奖励不超过8万元')).toMatchObject({ role: 'cap', bound: 'at-most' })
    expect(only('奖励超过8万元')).toMatchObject({ role: 'threshold', bound: 'more-than' })
    expect(only('8万元（含）以上')).toMatchObject({ role: 'threshold', bound: 'at-least' })
    expect(only('在5个工作日内拨付')).toMatchObject({ role: 'deadline', bound: 'at-most' })
    expect(only('奖励8万元')).toMatchObject({ role: 'amount', bound: 'exact' })
  })

  it('[K13] a value is written back exactly', () => {
    expect(valueText(yuan(120_000_000), 'zh')).toBe('1.2 亿元')
    expect(valueText(rate(500), 'en')).toBe('0.05%')
    expect(valueText(quantity(125, 2, ''), 'zh')).toBe('1.25')
    expect(valueText({ kind: 'span', count: 1, unit: 'working-day' }, 'en')).toBe('1 working day')
    expect(valueText({ kind: 'span', count: 2, unit: 'week' }, 'en')).toBe('2 weeks')
    expect(valueText({ kind: 'span', count: 1, unit: 'year' }, 'zh')).toBe('1 年')
    const holiday = { kind: 'tax-holiday', exemptYears: 1, halfYears: 3 } as const
    expect(valueText(holiday, 'en')).toBe('1 year exempt, 3 years half')
    expect(valueText(holiday, 'zh')).toBe('免 1 年、减半 3 年')
    const [figure] = readFigures('不超过8万元')
    expect(figure === undefined ? '' : figureText(figure, 'en')).toBe('cap ≤ CNY 80,000')
  })

  it('[K13] whatever a text holds, no digit is left unread and no two figures overlap', () => {
    const bit = fc.constantFrom(
      '1',
      '20',
      '3.5',
      '年',
      '月',
      '日',
      '万',
      '元',
      '%',
      '—',
      '至',
      '、',
      '（',
      '）',
      '个',
      '工作日',
      '5G',
      '〔2031〕',
      '号',
      '∶',
      '三',
      '，',
      '。',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 20 }), (bits) => {
        const text = bits.join('')
        const figures = readFigures(text)
        const apart = figures.every((f, i) => i === 0 || f.start >= (figures[i - 1]?.end ?? 0))
        return apart && unreadDigits(text, figures).length === 0
      }),
      { numRuns: 1500 },
    )
  })
})

describe('the ledger', () => {
  const reading = readSource(sourceText('sample', grantsText()), [])
  const documents = reading.ok ? reading.value.documents.map((d) => ({ ...d, id: 'cafe2031' })) : []
  const row = (id: string, cites: string[], formula: string) =>
    registerRow.parse({
      id: `cafe2031/${id}`,
      doc: 'cafe2031',
      lines: [1],
      locator: id,
      cites,
      kind: 'measure',
      title_zh: '测试',
      title_en: 'Test',
      applicant: 'café',
      computability: 'exact',
      formula,
    })
  const opening = row('1', ['一/1¶1'], 'area >= 80: 30,000; area > 200: 100,000')
  const rules = [{ id: 'cafe2031/opening', document: 'cafe2031', locators: ['一/1'] }]

  it('[K14] a figure is claimed by the rows and rules on its provision, and named when the row writes its value', () => {
    const { entries } = ledgerOf(documents, [opening], rules)
    const at = (locator: string, text: string) => entries.find((e) => e.locator === locator && e.figure.text === text)
    expect(at('一/1¶1', '80平方米')).toMatchObject({
      rows: ['cafe2031/1'],
      named: ['cafe2031/1'],
      rules: ['cafe2031/opening'],
      reason: null,
    })
    expect(at('一/1¶1', '10万元')).toMatchObject({ named: ['cafe2031/1'] })
    expect(at('一/1¶2', '8万元')).toMatchObject({ rows: [], rules: ['cafe2031/opening'] })
    expect(at('一/1¶1', '1．')).toMatchObject({ rows: [], rules: [], reason: 'numbering' })
    expect(at('落款¶2', '2031年3月2日')).toMatchObject({ reason: 'head' })
  })

  it('[K14] what nothing claims and no reason explains is listed', () => {
    const { unexplained } = ledgerOf(documents, [opening], rules)
    expect(unexplained.map((e) => e.figure.text)).toContain('6万元')
    expect(unexplained.every((e) => e.locator === '一/2¶1' || e.locator === '二/3¶1' || e.locator === '末¶1')).toBe(
      true,
    )
    const rest = [opening, row('2', ['一/2'], '0.5% to 20%, 60,000, 3 years, 5 days'), row('3', ['二/3', '末'], 'none')]
    expect(ledgerOf(documents, rest, rules).unexplained).toEqual([])
  })

  it('[K14] a row that writes the figure otherwise is told from one that names it', () => {
    const vague = row('1', ['一/1¶1'], 'a larger award above a larger area')
    const entry = ledgerOf(documents, [vague], []).entries.find((e) => e.figure.text === '80平方米')
    expect(entry).toMatchObject({ rows: ['cafe2031/1'], named: [], reason: 'in-other-words' })
  })
})

describe.skipIf(!hasScrape)('the ledger of the shared scrape (skipped when it is not beside the project)', () => {
  it('[K13] [K14] every figure is read, claimed or explained; the rows name nearly all they claim', () => {
    const reading = readSource(sourceText('scrape', readFileSync(scrapePath, 'utf8')), locks())
    if (!reading.ok) throw new Error('not read')
    const ledger = ledgerOf(reading.value.documents, register(), [])
    expect(ledger.unread).toBe(0)
    expect(ledger.unexplained).toEqual([])
    expect(ledger.figures).toBeGreaterThan(1900)
    expect(ledger.namedByRow / ledger.claimedByRow).toBeGreaterThan(0.97)
  })
})
