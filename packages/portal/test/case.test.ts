import { expect, test } from 'vitest'
import { fenOf, typedFen } from '../src/pages/desk/fen.ts'
import { estimatedFrom } from '../src/pages/service/estimate.ts'

const timed = { kind: 'work', within: ['5 个工作日'] }
const untimed = { kind: 'work', within: [] }
const end = { kind: 'end', within: [] }

test('days are last days up to the first step without a term, and estimates from there on', () => {
  expect(estimatedFrom([])).toBe(0)
  expect(estimatedFrom([timed, timed, end])).toBe(3)
  expect(estimatedFrom([untimed, timed, end])).toBe(0)
  expect(estimatedFrom([timed, untimed, end])).toBe(1)
})

test('an amount of the desk is read to the fen, and what is no amount is none', () => {
  expect(['0', '0.01', '0.1', '1', '1,234.5', '1，234.56', ' 12 ', '999999999999.99'].map(fenOf)).toEqual([
    0, 1, 10, 100, 123_450, 123_456, 1200, 99_999_999_999_999,
  ])
  expect(['', '.', '1.', '.5', '-1', '0.001', '1e3', '1000000000000', '12万'].map(fenOf)).toEqual(Array(9).fill(null))
  expect([0, 1, 10, 99, 100, 101, 1250_0000_00].map(typedFen)).toEqual([
    '0',
    '0.01',
    '0.10',
    '0.99',
    '1',
    '1.01',
    '12500000',
  ])
})
