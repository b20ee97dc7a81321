import { event, walk } from '@pengce/procedure'
import type { CivilDate } from '@pengce/values'
import { expect, test } from 'vitest'
import { landPriceProcedure } from '../src/cost2023/land-price-procedure.ts'

test('the rest of a land price is due a year from the day the contract takes effect, not from its signature', () => {
  const { differences, duties } = walk(landPriceProcedure, '2024-09-30', [
    ['2024-09-30', event('signed'), 'effect'],
    ['2024-10-01', event('recorded'), 'payments', '2025-10-01'],
    ['2025-10-01', event('supplied', 'rest'), 'paid'],
  ])
  expect(differences).toEqual([])
  expect(duties.find((d) => d.step === 'payments')?.by?.id).toBe('applicant')
})

test('a land price still owed is noted only once the year is over; on its last day it may be paid', () => {
  const on = (day: CivilDate, type: string, at: 'paid' | 'owing') =>
    walk(landPriceProcedure, '2024-09-30', [
      ['2024-09-30', event('signed'), 'effect'],
      ['2024-10-01', event('recorded'), 'payments'],
      [day, event(type), at],
    ]).differences[0]?.problem?.code
  expect(on('2025-09-30', 'still-owing', 'owing')).toBe('case/too-early')
  expect(on('2025-10-01', 'still-owing', 'owing')).toBe('case/too-early')
  expect(on('2025-10-02', 'still-owing', 'owing')).toBeUndefined()
  expect(on('2025-10-01', 'supplied', 'paid')).toBeUndefined()
})
