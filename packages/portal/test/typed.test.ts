import { describe, expect, it } from 'vitest'
import { typedDate, typedMoney, typedQuantity, typedRate } from '../src/applicant/typed.ts'

const wan = 1_000_000n
const open = { least: 0, most: null }

describe('figures as people type them', () => {
  it.each([
    ['200', wan, 2_000_000, 200_000_000],
    ['2.5亿', wan, 250_000_000, 25_000_000_000],
    ['2.5 亿元', 100n, 250_000_000, 25_000_000_000],
    ['200万元', 100n, 2_000_000, 200_000_000],
    ['１，２３４．５', 100n, 1234.5, 123_450],
    ['1,234,567.89', 100n, 1_234_567.89, 123_456_789],
    ['¥1234.10', 100n, 1234.1, 123_410],
    ['0', wan, 0, 0],
    ['12345.6789', wan, 123_456_789, 12_345_678_900],
  ])('money %s', (text, unit, value, size) => {
    expect(typedMoney(text, unit, open)).toEqual({ is: 'right', value, size })
  })

  it.each([
    ['', { is: 'empty' }],
    ['  ', { is: 'empty' }],
    ['两百', { is: 'wrong', why: { code: 'not-a-number' } }],
    ['12头', { is: 'wrong', why: { code: 'not-a-number' } }],
    ['1.2.3', { is: 'wrong', why: { code: 'not-a-number' } }],
    ['12,34', { is: 'wrong', why: { code: 'not-a-number' } }],
    ['0.001', { is: 'wrong', why: { code: 'too-many-decimals', most: 2 } }],
    ['-1', { is: 'wrong', why: { code: 'too-small', least: 0 } }],
    ['99999亿亿', { is: 'wrong', why: { code: 'not-a-number' } }],
    ['9999999亿', { is: 'wrong', why: { code: 'too-large' } }],
  ])('money %j is answered', (text, answer) => {
    expect(typedMoney(text, 100n, open)).toEqual(answer)
  })

  it('keeps the cents of the largest figure, and a loss its sign', () => {
    expect(typedMoney('9999999999999.99', 100n, open)).toMatchObject({ value: 9_999_999_999_999.99 })
    expect(typedMoney('-3.5', wan, { least: null, most: null })).toMatchObject({ value: -35_000 })
  })

  it('reads shares in per cent and writes them with their sign', () => {
    expect(typedRate('60', open)).toEqual({ is: 'right', value: '60%', size: 600_000 })
    expect(typedRate('49.9％', open)).toEqual({ is: 'right', value: '49.9%', size: 499_000 })
    expect(typedRate('0.00001', open)).toMatchObject({ why: { code: 'too-many-decimals', most: 4 } })
    expect(typedRate('101', { least: 0, most: 1_000_000 })).toMatchObject({ why: { code: 'too-large' } })
  })

  it('refuses half a person and takes half a square metre', () => {
    expect(typedQuantity('12', 1n, open)).toEqual({ is: 'right', value: 12, size: 12 })
    expect(typedQuantity('12.5', 1n, open)).toMatchObject({ why: { code: 'too-many-decimals', most: 0 } })
    expect(typedQuantity('12.5', 100n, open)).toEqual({ is: 'right', value: 12.5, size: 1250 })
  })

  it('knows days that do not exist', () => {
    expect(typedDate('2024', '2', '29')).toMatchObject({ is: 'right', value: '2024-02-29' })
    expect(typedDate('2023', '2', '29')).toMatchObject({ why: { code: 'no-such-day' } })
    expect(typedDate('24', '2', '1')).toMatchObject({ why: { code: 'day-incomplete' } })
    expect(typedDate('2024', '', '1')).toMatchObject({ why: { code: 'day-incomplete' } })
    expect(typedDate('', '', '')).toEqual({ is: 'empty' })
  })
})
