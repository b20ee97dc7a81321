import { event, walk } from '@pengce/procedure'
import type { CivilDate } from '@pengce/values'
import { expect, test } from 'vitest'
import { homeProcedure, leftHomeProcedure } from '../src/talent2014/home-procedures.ts'
import { listProcedure } from '../src/talent2014/list-procedures.ts'
import { purchaseProcedure } from '../src/talent2014/purchase-procedure.ts'

const supplied = (item: string) => event('supplied', item)
const registers = ['property', 'hukou', 'taxRecord', 'recognition', 'support'] as const

/** Applied for on 19 September 2024 and put on notice after National Day. */
const noticed = [
  ['2024-09-19', event('complete'), 'acceptance'],
  ['2024-09-20', event('accepted'), 'verification', '2024-10-10'],
  ...registers.map((item, n) => ['2024-10-10', supplied(item), n === 4 ? 'examination' : 'verification'] as const),
  ['2024-10-11', event('approved'), 'notice', '2024-10-17'],
] as const

test('a purchase subsidy over five years after rent was drawn, with a change of employer: every payment dated', () => {
  const years: readonly (readonly [asked: CivilDate, due: CivilDate])[] = [
    ['2024-12-02', '2024-12-16'],
    ['2025-09-24', '2025-10-14'],
    ['2026-12-01', '2026-12-15'],
    ['2027-12-01', '2027-12-15'],
    ['2028-12-01', '2028-12-15'],
  ]
  const paying = years.flatMap(
    ([asked, due]) =>
      [
        ['requested', asked, due],
        ['paid', due, undefined],
      ] as const,
  )
  const { differences, duties } = walk(purchaseProcedure, '2024-09-19', [
    ...noticed,
    ['2024-10-18', event('clear'), 'payment'],
    ...paying.slice(0, 4).map(([what, on]) => [on, event(what), 'payment'] as const),
    ['2026-01-09', event('left-employer'), 'payment'],
    ['2026-05-11', event('joined-employer'), 'payment'],
    ...paying.slice(4).map(([what, on]) => [on, event(what), 'payment'] as const),
    ['2028-12-18', event('paid-in-full'), 'completed'],
  ])
  expect(differences).toEqual([])
  const pays = duties.filter((d) => d.kind === 'pay')
  expect(pays.map((d) => [d.on, d.due?.date])).toEqual(years)
  expect(pays.map((d) => d.due?.provisional)).toEqual([false, false, false, true, true])
  expect(new Set(pays.flatMap((d) => d.concerns))).toEqual(new Set(['talent2014/home-purchase']))
  expect(duties.find((d) => d.on === '2026-01-09')).toMatchObject({
    by: { id: 'employer' },
    due: { date: '2026-01-24' },
  })
})

test('a home sold within the ten years: what was drawn goes back', () => {
  const { differences, duties } = walk(purchaseProcedure, '2024-09-19', [
    ...noticed,
    ['2024-10-18', event('clear'), 'payment'],
    ['2024-12-02', event('requested'), 'payment'],
    ['2024-12-16', event('paid'), 'payment'],
    ['2025-03-03', event('transfer-sought'), 'repayment'],
    ['2025-03-10', event('recovered'), 'repaid'],
  ])
  expect(differences).toEqual([])
  expect(duties.find((d) => d.kind === 'recover')).toMatchObject({ to: { id: 'applicant' } })
})

test('the former employer reports within fifteen calendar days, the Spring Festival of 2025 included', () => {
  const { differences, duties } = walk(homeProcedure, '2024-09-19', [
    ...noticed,
    ['2024-10-18', event('clear'), 'lease'],
    ['2024-10-21', event('signed'), 'tenancy'],
    ['2025-01-24', event('left-employer'), 'leaving', '2025-02-08'],
    ['2025-02-08', event('recorded'), 'tenancy'],
    ['2034-10-20', event('recorded'), 'renewal'],
    ['2034-10-23', event('approved'), 'renewed'],
  ])
  expect(differences).toEqual([])
  expect(duties.find((d) => d.step === 'leaving')?.by?.id).toBe('employer')
})

test.each([
  ['the last day of the year', '2025-10-01', undefined],
  ['the day after', '2025-10-02', 'case/too-late'],
] satisfies readonly [string, CivilDate, string | undefined][])(
  'the year after leaving is ended by a new employer or by moving out only within it: %s',
  (_, day, code) => {
    const said = (type: string, at: 'rentFree' | 'vacated') =>
      walk(leftHomeProcedure, '2024-10-01', [[day, event(type), at]]).differences[0]?.problem?.code
    expect([said('joined-employer', 'rentFree'), said('moved-out', 'vacated')]).toEqual([code, code])
  },
)

test('a home kept after leaving costs the market rent only when the whole year is over', () => {
  const on = (day: CivilDate) =>
    walk(leftHomeProcedure, '2024-10-01', [[day, event('elapsed'), 'marketRent']]).differences[0]?.problem?.code
  expect(on('2025-10-01')).toBe('case/too-early')
  expect(on('2025-10-02')).toBeUndefined()
})

test('the list of key units stands for five working days across the Spring Festival of 2025', () => {
  const list = (day: CivilDate) =>
    walk(listProcedure, '2025-01-20', [
      ['2025-01-21', event('complete'), 'draft'],
      ['2025-01-23', event('recorded'), 'notice', '2025-02-06'],
      [day, event('clear'), 'conference'],
    ])
  expect(list('2025-02-06').differences[0]?.problem?.code).toBe('case/too-early')
  expect(list('2025-02-07').differences).toEqual([])
})
