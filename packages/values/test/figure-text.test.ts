import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dateText,
  days,
  fen,
  moneyText,
  months,
  ofParts,
  PARTS,
  percent,
  perTenThousand,
  quantity,
  quantityText,
  rateText,
  spanText,
  type Unit,
  wan,
  weekdayText,
  workingDays,
  years,
  yi,
  yuan,
} from '../src/index.ts'

describe('figures as text', () => {
  it.each([
    [fen(0), '0 元', 'CNY 0'],
    [fen(1), '0.01 元', 'CNY 0.01'],
    [fen(150), '1.50 元', 'CNY 1.50'],
    [yuan(3200), '3200 元', 'CNY 3,200'],
    [yuan(9999.99), '9999.99 元', 'CNY 9,999.99'],
    [wan(1), '1 万元', 'CNY 10,000'],
    [wan(20), '20 万元', 'CNY 200,000'],
    [yuan(12_345), '12,345 元', 'CNY 12,345'],
    [yuan(12_300), '1.23 万元', 'CNY 12,300'],
    [wan(3200.5), '3200.5 万元', 'CNY 32,005,000'],
    [fen(9_999_990_000), '9999.99 万元', 'CNY 99,999,900'],
    [fen(9_999_999_999), '99,999,999.99 元', 'CNY 99,999,999.99'],
    [yi(1), '1 亿元', 'CNY 100,000,000'],
    [yi(2.5), '2.5 亿元', 'CNY 250,000,000'],
    [fen(20_000_000_001), '200,000,000.01 元', 'CNY 200,000,000.01'],
    [wan(12_345), '12,345 万元', 'CNY 123,450,000'],
    [yi(12_345), '12,345 亿元', 'CNY 1,234,500,000,000'],
    [wan(-20), '-20 万元', 'CNY -200,000'],
    [fen(-1), '-0.01 元', 'CNY -0.01'],
  ])('[V7] %j reads %s and %s', (money, zh, en) => {
    expect(moneyText(money.parts, 'zh')).toBe(zh)
    expect(moneyText(money.parts, 'en')).toBe(en)
  })

  it('[V7] no amount is ever misstated: the text read back is the amount, with at most two decimals', () => {
    const scale: Readonly<Record<string, bigint>> = { 亿元: 10_000_000_000n, 万元: 1_000_000n, 元: 100n }
    const back = (number: string, scaled: bigint): bigint => {
      const [, sign = '', head = '', tail = ''] = /^(-?)(\d+)(?:\.(\d{1,2}))?$/u.exec(number.replaceAll(',', '')) ?? []
      expect(head).not.toBe('')
      const size = BigInt(head) * scaled + (BigInt(tail.padEnd(2, '0')) * scaled) / 100n
      return sign === '-' ? -size : size
    }
    const near = fc
      .tuple(fc.constantFrom(1e6, 1e8, 1e10, 1e12), fc.integer({ min: 1, max: 900 }), fc.integer({ min: -1, max: 1 }))
      .map(([unit, count, off]) => unit * count + off)
    fc.assert(
      fc.property(fc.oneof(fc.maxSafeInteger(), near), (parts) => {
        const [number = '', unit = ''] = moneyText(parts, 'zh').split(' ')
        expect(back(number, scale[unit] ?? 0n)).toBe(BigInt(parts))
        const [code, english = ''] = moneyText(parts, 'en').split(' ')
        expect(code).toBe('CNY')
        expect(back(english, 100n)).toBe(BigInt(parts))
      }),
      { numRuns: 1_000 },
    )
  })

  it('[V7] rates are exact percentages', () => {
    expect(rateText(percent(0.5).parts)).toBe('0.5%')
    expect(rateText(percent(100).parts)).toBe('100%')
    expect(rateText(perTenThousand(5).parts)).toBe('0.05%')
    expect(rateText(1)).toBe('0.0001%')
    expect(rateText(0)).toBe('0%')
    expect(rateText(-15_000)).toBe('-1.5%')
    expect(rateText(12_345_678)).toBe('1234.5678%')
  })

  it('[V7] quantities carry their unit in both languages', () => {
    expect(quantityText(quantity('square-metre', 90.5), 'zh')).toBe('90.5 平方米')
    expect(quantityText(quantity('square-metre', 12_000), 'en')).toBe('12,000 square metres')
    expect(quantityText(quantity('person', 300), 'zh')).toBe('300 人')
    expect(quantityText(quantity('person', 1), 'en')).toBe('1 person')
    expect(quantityText(quantity('person', 0), 'en')).toBe('0 persons')
    expect(quantityText(quantity('person', 12_000), 'zh')).toBe('12,000 人')
    expect(quantityText(quantity('usd', 1_000_000), 'zh')).toBe('100 万美元')
    expect(quantityText(quantity('usd', 1_000_000), 'en')).toBe('USD 1,000,000')
    expect(quantityText(quantity('square-metre', 1), 'en')).toBe('1 square metre')
    expect(quantityText(quantity('tonne', 0.5), 'zh')).toBe('0.5 吨')
    expect(quantityText(wan(20), 'zh')).toBe('20 万元')
    expect(quantityText(percent(5), 'en')).toBe('5%')
  })

  it('[V7] every unit has words', () => {
    const units = Object.keys(PARTS).filter((unit): unit is Unit => unit in PARTS)
    for (const unit of units)
      for (const lang of ['zh', 'en'] as const) {
        const text = quantityText(ofParts(unit, 2 * PARTS[unit]), lang)
        expect(text).toContain('2')
        expect(text).not.toContain('undefined')
      }
  })

  it('[V7] dates and spans', () => {
    expect(dateText('2024-10-16', 'zh')).toBe('2024年10月16日')
    expect(dateText('2024-10-16', 'zh', { weekday: true })).toBe('2024年10月16日（星期三）')
    expect(dateText('2024-03-05', 'en')).toBe('5 March 2024')
    expect(dateText('2024-10-16', 'en', { weekday: true })).toBe('Wednesday 16 October 2024')
    expect(weekdayText('2026-11-22', 'zh')).toBe('星期日')
    expect(spanText(workingDays(10), 'zh')).toBe('10 个工作日')
    expect(spanText(workingDays(1), 'en')).toBe('1 working day')
    expect(spanText(years(3), 'en')).toBe('3 years')
    expect(spanText(months(6), 'zh')).toBe('6 个月')
    expect(spanText(days(30), 'en')).toBe('30 days')
    expect(spanText(days(0), 'en')).toBe('0 days')
    expect(spanText(days(1), 'zh')).toBe('1 天')
  })
})
