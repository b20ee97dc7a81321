import { describe, expect, it } from 'vitest'
import { moneyText, rangeText } from '../src/words/money.ts'

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
    expect(moneyText(20_000_000, 'en').text).toBe('CNY 200,000')
  })

  it('names a ceiling, a floor and what is not known', () => {
    const plain = (low: number, high: number | null, language: 'zh' | 'en' = 'zh') =>
      rangeText({ low, high }, language)?.text.replaceAll('\u00a0', ' ')
    expect(plain(0, 300_000_000)).toBe('0–300 万元（上限）')
    expect(plain(20_000_000, 50_000_000)).toBe('20–50 万元')
    expect(plain(20_000_000, 12_000_000_000)).toBe('20 万元–1.2 亿元')
    expect(plain(20_000_000, null)).toBe('至少 20 万元')
    expect(plain(0, null)).toBeUndefined()
    expect(plain(0, 0)).toBe('0 元')
    expect(plain(0, 300_000_000, 'en')).toBe('CNY 0–3,000,000 (ceiling)')
  })
})
