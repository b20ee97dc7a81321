import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fen,
  type Money,
  moneyText,
  type Parsed,
  parseDate,
  parseMoney,
  parseQuantity,
  parseRate,
  percent,
  perTenThousand,
  quantity,
  quantityText,
  rateText,
  valueProblemText,
  wan,
  yi,
  yuan,
} from '../src/index.ts'

const codeOf = (parsed: Parsed<unknown>) => (parsed.ok ? 'fine' : parsed.problem.code)

describe('amounts as people type them', () => {
  it.each<[string | number, Money]>([
    ['2.5亿元', yi(2.5)],
    ['200万', wan(200)],
    ['1,234.56', yuan(1234.56)],
    ['３００万元', wan(300)],
    ['３，０００．５０元', yuan(3000.5)],
    [' 300 万 元 ', wan(300)],
    ['¥200,000', yuan(200_000)],
    ['￥200000.00', yuan(200_000)],
    ['人民币5万元整', wan(5)],
    ['CNY 200,000', yuan(200_000)],
    ['RMB2.5亿', yi(2.5)],
    ['200,000 yuan', yuan(200_000)],
    ['3亿5000万元', wan(35_000)],
    ['1万5000元', yuan(15_000)],
    ['12元5角3分', yuan(12.53)],
    ['5角', yuan(0.5)],
    ['2千万', wan(2000)],
    ['3百万元', wan(300)],
    ['1万亿', yi(10_000)],
    ['10亿元', yi(10)],
    ['0', yuan(0)],
    ['0.00', yuan(0)],
    ['-5万元', wan(-5)],
    ['−5万元', wan(-5)],
    ['-¥5', yuan(-5)],
    ['1.2 million', yuan(1_200_000)],
    ['200k', yuan(200_000)],
    ['0.000001万元', fen(1)],
    [1234.56, yuan(1234.56)],
    [-3, yuan(-3)],
  ])('[V12] %s', (typed, money) => {
    expect(parseMoney(typed)).toEqual({ ok: true, value: money })
  })

  it.each([
    ['', 'not-money'],
    ['  ', 'not-money'],
    ['暂无', 'not-money'],
    ['约200万', 'not-money'],
    ['200万以上', 'not-money'],
    ['200-300万', 'not-money'],
    ['12,34', 'not-money'],
    ['1,2345元', 'not-money'],
    ['1.2.3', 'not-money'],
    ['1万5', 'not-money'],
    ['5000万3亿', 'not-money'],
    ['3亿5亿', 'not-money'],
    ['二百万', 'not-money'],
    ['元', 'not-money'],
    ['--5', 'not-money'],
    ['100万美元', 'foreign-currency'],
    ['HK$100', 'foreign-currency'],
    ['$100', 'foreign-currency'],
    ['0.005元', 'finer-than-a-fen'],
    ['1.005', 'finer-than-a-fen'],
    ['0.0000001万元', 'finer-than-a-fen'],
    ['100000亿元', 'fine'],
    ['100000.01亿元', 'money-too-large'],
    ['9'.repeat(50), 'money-too-large'],
    ['9'.repeat(500), 'not-money'],
    [Number.NaN, 'not-money'],
    [1e21, 'not-money'],
    [0.005, 'finer-than-a-fen'],
  ])('[V12] %s is %s', (typed, code) => {
    expect(codeOf(parseMoney(typed, 'revenue'))).toBe(code)
  })

  it('[V12] what moneyText writes, parseMoney reads back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 15), max: 10 ** 15 }),
        fc.constantFrom('zh' as const, 'en' as const),
        (parts, lang) => {
          expect(parseMoney(moneyText(parts, lang))).toEqual({ ok: true, value: fen(parts) })
        },
      ),
      { numRuns: 500 },
    )
  })

  it('[V12] any text gives an answer, never an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9０-９.,，万亿元角分-]{0,12}$/u)), (typed) => {
        for (const read of [parseMoney(typed), parseRate(typed), parseDate(typed), parseQuantity('person', typed)])
          if (!read.ok) expect(valueProblemText(read.problem, 'zh')).not.toBe('')
      }),
      { numRuns: 500 },
    )
  })

  it('[V12] a problem says what, where and what to do, in both languages', () => {
    const read = parseMoney('约200万', '年度营业收入')
    expect(read.ok ? undefined : read.problem).toEqual({ code: 'not-money', at: '年度营业收入', given: '约200万' })
    if (read.ok) return
    expect(valueProblemText(read.problem, 'zh')).toBe(
      '“年度营业收入”：“约200万”不是一个金额，请写成 1234.56、200万 或 2.5亿元',
    )
    expect(valueProblemText(read.problem, 'en')).toBe(
      '年度营业收入: “约200万” is not an amount; write 1234.56, 200万 or CNY 2,500,000',
    )
  })
})

describe('rates, quantities and dates as people type them', () => {
  it('[V13] a rate needs its sign: a bare number could be two things', () => {
    expect(parseRate('5%')).toEqual({ ok: true, value: percent(5) })
    expect(parseRate('０.５％')).toEqual({ ok: true, value: percent(0.5) })
    expect(parseRate('3‰')).toEqual({ ok: true, value: perTenThousand(30) })
    expect(parseRate('万分之五')).toEqual({ ok: true, value: perTenThousand(5) })
    expect(parseRate('百分之12.5')).toEqual({ ok: true, value: percent(12.5) })
    expect(parseRate('-1.5%')).toEqual({ ok: true, value: percent(-1.5) })
    expect(parseRate('0.0001%')).toEqual({ ok: true, value: { unit: 'rate', parts: 1 } })
    expect(codeOf(parseRate('0.00001%'))).toBe('not-a-rate')
    expect(codeOf(parseRate('0.5'))).toBe('rate-without-percent')
    expect(codeOf(parseRate('五成'))).toBe('not-a-rate')
    expect(parseRate('900719925474.0991%').ok).toBe(true)
    expect(codeOf(parseRate('900719925474.0992%'))).toBe('number-too-large')
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), (parts) => {
        expect(parseRate(rateText(parts))).toEqual({
          ok: true,
          value: { unit: 'rate', parts: parts === 0 ? 0 : parts },
        })
      }),
    )
  })

  it('[V13] a quantity may carry its own unit and no other', () => {
    expect(parseQuantity('square-metre', '90.5㎡')).toEqual({ ok: true, value: quantity('square-metre', 90.5) })
    expect(parseQuantity('square-metre', '1.2万平方米')).toEqual({ ok: true, value: quantity('square-metre', 12_000) })
    expect(parseQuantity('person', '300人')).toEqual({ ok: true, value: quantity('person', 300) })
    expect(parseQuantity('person', '３，０００')).toEqual({ ok: true, value: quantity('person', 3000) })
    expect(parseQuantity('person', 12)).toEqual({ ok: true, value: quantity('person', 12) })
    expect(parseQuantity('usd', '100万美元')).toEqual({ ok: true, value: quantity('usd', 1_000_000) })
    expect(parseQuantity('usd', '$2,000.50')).toEqual({ ok: true, value: quantity('usd', 2000.5) })
    expect(parseQuantity('working-day', '10个工作日')).toEqual({ ok: true, value: quantity('working-day', 10) })
    expect(codeOf(parseQuantity('person', '300平方米'))).toBe('not-a-quantity')
    expect(codeOf(parseQuantity('person', '$300'))).toBe('not-a-quantity')
    expect(codeOf(parseQuantity('person', '12.5人'))).toBe('quantity-too-fine')
    expect(codeOf(parseQuantity('square-metre', '90.555'))).toBe('quantity-too-fine')
    expect(codeOf(parseQuantity('person', '许多'))).toBe('not-a-quantity')
    expect(codeOf(parseQuantity('person', '9,9'))).toBe('not-a-quantity')
    expect(codeOf(parseQuantity('person', '9'.repeat(30)))).toBe('number-too-large')
    expect(parseQuantity('person', '9007199254740991').ok).toBe(true)
    expect(codeOf(parseQuantity('person', '9007199254740992'))).toBe('number-too-large')
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 12 }),
        fc.constantFrom('zh' as const, 'en' as const),
        (parts, lang) => {
          for (const unit of ['square-metre', 'person', 'tonne', 'usd', 'month', 'item'] as const)
            expect(parseQuantity(unit, quantityText({ unit, parts }, lang))).toEqual({
              ok: true,
              value: { unit, parts },
            })
        },
      ),
    )
  })

  it('[V14] a date is read in the usual forms, year first, and must exist', () => {
    for (const typed of [
      '2024-03-05',
      '2024/3/5',
      '2024.3.5',
      '20240305',
      '2024年3月5日',
      '2024年03月5号',
      '２０２４－０３－０５',
    ])
      expect(parseDate(typed), typed).toEqual({ ok: true, value: '2024-03-05' })
    for (const typed of ['2023-02-29', '20230229', '2024-13-01', '2024年4月31日', '2024-00-10'])
      expect(codeOf(parseDate(typed)), typed).toBe('no-such-date')
    for (const typed of ['3/5/2024', '2024-03', '2024年3月', '明天', '', '202435', '0024-03-05', '2024年3-5'])
      expect(codeOf(parseDate(typed)), typed).toBe('not-a-date')
  })
})
