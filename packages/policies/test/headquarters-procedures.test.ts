import { event, walk } from '@pengce/procedure'
import { expect, test } from 'vitest'
import { promised } from '../src/fin2019/promised.ts'
import { repaymentProcedure as earlyMove } from '../src/fin2019/repayment-procedure.ts'
import { listingProcedure } from '../src/hq2021/recognition-procedures.ts'
import { repaymentProcedure } from '../src/hq2021/support-procedures.ts'
import { recognitionProcedure } from '../src/mnc2023/recognition-procedure.ts'

test('a multinational headquarters is recognised across National Day 2024 and removed after one failed re-check', () => {
  const { differences, duties } = walk(recognitionProcedure, '2024-09-10', [
    ['2024-09-10', event('complete'), 'acceptance'],
    ['2024-09-13', event('accepted'), 'firstReview', '2024-10-13'],
    ['2024-10-12', event('approved'), 'secondAcceptance'],
    ['2024-10-14', event('accepted'), 'secondReview', '2024-11-13'],
    ['2024-11-11', event('approved'), 'yearly', '2025-11-11'],
    ['2025-11-10', event('passed'), 'yearly', '2026-11-10'],
    ['2026-11-09', event('failed'), 'removed'],
  ])
  expect(differences).toEqual([])
  // Thirty calendar days: the make-up Sunday and the holiday both count, and a Sunday may be the last.
  expect(duties.find((d) => d.step === 'firstReview')?.due).toEqual({ date: '2024-10-13', provisional: false })
})

test('thirty calendar days run through the Spring Festival of 2025', () => {
  const { differences } = walk(recognitionProcedure, '2025-01-20', [
    ['2025-01-20', event('complete'), 'acceptance'],
    ['2025-01-21', event('accepted'), 'firstReview', '2025-02-20'],
    ['2025-02-20', event('refused'), 'refused'],
  ])
  expect(differences).toEqual([])
})

test('a headquarters is talked to after one failed year, and removed only after two in a row', () => {
  const listed = [
    ['2024-09-20', event('complete'), 'acceptance'],
    ['2024-09-23', event('accepted'), 'verification'],
    ['2024-10-08', event('supplied', 'registration'), 'verification'],
    ['2024-10-09', event('supplied', 'tax'), 'verification'],
    ['2024-10-10', event('supplied', 'statistics'), 'listing'],
    ['2024-10-11', event('approved'), 'yearly'],
    ['2025-10-10', event('failed'), 'interview'],
    ['2025-10-20', event('recorded'), 'yearAfter'],
  ] as const
  const later = (rows: Parameters<typeof walk<keyof typeof listingProcedure.steps>>[2]) =>
    walk(listingProcedure, '2024-09-20', [...listed, ...rows]).differences
  expect(later([['2026-10-12', event('failed'), 'removed']])).toEqual([])
  expect(
    later([
      ['2026-10-12', event('passed'), 'yearly'],
      ['2027-10-12', event('failed'), 'interview'],
    ]),
  ).toEqual([])
})

test('a headquarters that leaves in year 6 pays back, and it stands in its credit record', () => {
  const { differences, duties } = walk(repaymentProcedure, '2027-08-02', [
    ['2027-08-02', event('imposed'), 'repayment'],
    ['2027-09-01', event('recovered'), 'creditRecord'],
    ['2027-09-02', event('recorded'), 'completed'],
  ])
  expect(differences).toEqual([])
  expect(duties.find((d) => d.kind === 'recover')).toMatchObject({ to: { id: 'applicant' }, due: null })
})

test('whoever kept the fifteen years owes nothing; of whoever left early all that was promised for is looked at', () => {
  const kept = walk(earlyMove, '2034-03-01', [['2034-03-02', event('not-early'), 'kept']])
  expect([kept.differences, kept.duties.some((d) => d.kind === 'recover')]).toEqual([[], false])
  const left = walk(earlyMove, '2034-02-28', [
    ['2034-03-01', event('recorded'), 'order'],
    ['2034-03-02', event('imposed'), 'repayment'],
    ['2034-06-30', event('recovered'), 'repaid'],
  ])
  expect(left.differences).toEqual([])
  expect(left.duties.find((d) => d.kind === 'recover')?.concerns).toEqual(promised)
})
