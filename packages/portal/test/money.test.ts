import { describe, expect, it } from 'vitest'
import { moneyText, yuanText } from '../src/words/money.ts'

const text = (fen: number) => moneyText(fen, 'zh').text.replaceAll('\u00a0', ' ')

describe('money in words', () => {
  it.each([
    [0, '0 元'],
    [50, '0.5 元'],
    [320_000, '3200 元'],
    [20_000_000, '20 万元'],
    [999_999_999_999, '约 100 亿元'],
    [25_000_000_000, '2.5 亿元'],
    [1_234_567, '约 1.23 万元'],
  ])('%i fen', (fen, words) => {
    expect(text(fen)).toBe(words)
  })

  it('gives the exact figure beside a rounded one', () => {
    expect(moneyText(1_234_567, 'zh').exact).toBe('12,345.67\u00a0元')
    expect(moneyText(20_000_000, 'en').text).toBe('CNY\u00a0200,000')
  })
})

it('writes yuan for a file of figures to the fen, on either side of nothing', () => {
  expect([-101, -100, -99, -1, 0, 1, 99, 100, '123456789012345678', null].map(yuanText)).toEqual([
    '-1.01',
    '-1.00',
    '-0.99',
    '-0.01',
    '0.00',
    '0.01',
    '0.99',
    '1.00',
    '1234567890123456.78',
    '0.00',
  ])
})
