import { answererOf, event, openCase, type Procedure, publicCalendar, type WalkRow, walk } from '@pengce/procedure'
import type { CivilDate } from '@pengce/values'
import { expect, test } from 'vitest'
import { landPriceProcedure } from '../src/cost2023/land-price-procedure.ts'
import { loanExtension } from '../src/emp2023/loan-procedure.ts'
import { instantProcedure } from '../src/fiveg2022/procedures.ts'
import { assessmentProcedure } from '../src/ind2022/procedures.ts'
import { techPoolProcedure } from '../src/market2022/conversion-procedures.ts'
import { familyVisaProcedure } from '../src/mnc2023/visa-procedure.ts'
import { reliefProcedure } from '../src/relief2020/relief-procedure.ts'
import { conversion, poolProcedure } from '../src/s2e2022/conversion-procedures.ts'
import { creditProcedure } from '../src/sole2023/trade-procedures.ts'
import { bundleProcedure, commitment, filingProcedure } from '../src/split2022/licence-procedures.ts'
import { jurisdictionProcedure } from '../src/street2024/jurisdiction-procedure.ts'

test('credit repair takes three working days after acceptance, make-up days counted', () => {
  const repair = (accepted: CivilDate, due: CivilDate) =>
    walk(creditProcedure, accepted, [
      [accepted, event('complete'), 'acceptance'],
      [accepted, event('accepted'), 'repair', due],
      [due, event('approved'), 'repaired'],
    ]).differences
  expect(repair('2024-09-27', '2024-10-08')).toEqual([])
  expect(repair('2025-01-24', '2025-02-05')).toEqual([])
})

test('a visa for the family of an executive takes three working days, the holiday between', () => {
  const visa = (accepted: CivilDate, due: CivilDate) =>
    walk(familyVisaProcedure, accepted, [
      [accepted, event('complete'), 'acceptance'],
      [accepted, event('accepted'), 'decision', due],
      [due, event('approved'), 'issued'],
    ]).differences
  expect(visa('2024-09-29', '2024-10-09')).toEqual([])
  expect(visa('2025-01-26', '2025-02-06')).toEqual([])
})

test('an award that is approved at once is due the day it is applied for', () => {
  const { differences } = walk(instantProcedure, '2025-02-07', [
    ['2025-02-08', event('complete'), 'review', '2025-02-08'],
    ['2025-02-08', event('approved'), 'payment'],
    ['2025-02-08', event('requested'), 'payment', '2025-02-08'],
    ['2025-02-08', event('paid'), 'payment'],
    ['2025-02-10', event('paid-in-full'), 'paid'],
  ])
  expect(differences).toEqual([])
})

test('what is filed is filed the same day, before or after business began', () => {
  const after = walk(filingProcedure, '2024-09-20', [
    ['2024-09-20', event('recorded'), 'papersAfter'],
    ['2024-09-29', event('complete'), 'filingAfter', '2024-09-29'],
    ['2024-09-29', event('recorded'), 'filed'],
  ])
  const before = walk(filingProcedure, '2025-01-26', [
    ['2025-01-26', event('prior-filing'), 'papersBefore'],
    ['2025-02-05', event('complete'), 'filingBefore', '2025-02-05'],
    ['2025-02-05', event('recorded'), 'mayOperate'],
  ])
  expect([...after.differences, ...before.differences]).toEqual([])
})

test('a licence on commitment is decided on the spot, some papers follow, and a false word costs it', () => {
  const { differences, duties } = walk(commitment, '2025-01-24', [
    ['2025-01-24', event('recorded'), 'commitment'],
    ['2025-02-05', event('complete'), 'decision', '2025-02-05'],
    ['2025-02-05', event('approved'), 'issue'],
    ['2025-02-05', event('papers-follow'), 'supplement'],
    ['2025-02-20', event('supplied', 'papers'), 'supervision'],
    ['2025-06-03', event('failed'), 'revoked'],
  ])
  expect(differences).toEqual([])
  // The licence is decided on, not only taken in: the applicant is told of a decision before any check.
  expect(duties.find((d) => d.step === 'decision')?.kind).toBe('decide')
})

test('a loan is extended by a year at most from the day it was due', () => {
  const { differences } = walk(loanExtension, '2024-08-30', [
    ['2024-09-02', event('complete'), 'decision'],
    ['2024-09-20', event('approved'), 'running'],
    ['2024-10-01', event('recorded'), 'extension', '2025-10-01'],
    ['2025-09-30', event('recorded'), 'repaid'],
  ])
  expect(differences).toEqual([])
})

test('a sole trader that stays where it is has its permits changed and nothing else that it does not hold', () => {
  const applies = { permits: true, accounts: false, land: false, honours: false }
  const papers = ['received', 'seal', 'invoices', 'insurance'] as const
  const { differences, duties } = walk(conversion, '2024-09-20', [
    ['2024-09-20', event('complete', null, { name: true, premises: false }), 'matters'],
    ['2024-09-23', event('passed', 'registration'), 'matters'],
    ['2024-09-24', event('passed', 'name'), 'licence'],
    // The new licence waits for no seal, invoice or insurance.
    ['2024-09-25', event('approved', null, applies), 'afterwards'],
    ...papers.map((item) => ['2024-09-26', event('supplied', item), 'afterwards'] as const),
    ['2024-09-26', event('supplied', 'permits'), 'afterwards'],
    ['2024-09-27', event('supplied', 'fund'), 'completed'],
  ])
  expect(differences).toEqual([])
  expect(duties.flatMap((d) => (d.item === null ? [] : [d.item]))).not.toContain('premises')
})

test('a case that crosses districts is the city’s even where the sub-district would have to withdraw', () => {
  const whose = (applies: Readonly<Record<string, boolean>>) => {
    const opened = openCase(jurisdictionProcedure, '2024-09-20', publicCalendar, applies)
    return 'problem' in opened ? opened.problem.code : opened.duties.map((d) => d.by?.id)
  }
  const none = { city: false, manyStreets: false, withdrawal: false, influence: false }
  expect(whose({ ...none, city: true, withdrawal: true })).toEqual(['municipal-enforcement'])
  expect(whose({ ...none, withdrawal: true })).toEqual(['district-enforcement'])
  expect(whose({ ...none, influence: true })).toEqual(['district-enforcement'])
  expect(whose(none)).toEqual(['street-office'])
  // A case whose nature nobody has settled is not simply the sub-district's.
  expect(whose({ city: false })).toBe('case/conditions-open')
})

test('relief above two hundred million goes to the government, and who does the due diligence follows its kind', () => {
  const steps = (sum: { resolution: boolean }) =>
    walk(reliefProcedure, '2024-09-20', [
      ['2024-09-20', event('complete'), 'forwarding'],
      ['2024-09-23', event('recorded'), 'tier'],
      ['2024-09-24', event('recorded'), 'districtReview'],
      ['2024-10-08', event('approved'), 'application'],
      ['2024-10-10', event('complete'), 'completeness'],
      ['2024-10-11', event('accepted'), 'passing'],
      ['2024-10-14', event('recorded', null, { equity: false, debt: true }), 'diligence'],
      ['2024-11-04', event('supplied', 'debt'), 'diligence'],
      ['2024-11-11', event('supplied', 'proposal'), 'summary'],
      ['2024-11-12', event('recorded'), 'deliberation'],
      ['2024-11-20', event('approved', null, { ...sum }), 'basis'],
      ['2024-11-25', event('approved'), 'document'],
      ['2024-11-26', event('recorded'), 'granted'],
    ])
  const small = steps({ resolution: true })
  const large = steps({ resolution: false })
  expect([...small.differences, ...large.differences]).toEqual([])
  const deciding = (w: typeof small) => w.duties.find((d) => d.step === 'basis')?.by?.id
  expect([deciding(small), deciding(large)]).toEqual(['relief-office', 'municipal-government'])
  expect(small.duties.find((d) => d.item === 'debt')?.by?.id).toBe('guarantee-groups')
  expect(small.duties.some((d) => d.item === 'equity')).toBe(false)
})

test('what an applicant leaves undone is noted by the office, not by the applicant', () => {
  const noted = (p: Procedure, opened: CivilDate, rows: readonly WalkRow<string>[], type: string) => {
    const { standing } = walk<string>(p, opened, rows)
    return standing === null ? null : answererOf(p, standing, { type, of: null })
  }
  const owing = noted(
    landPriceProcedure,
    '2024-09-30',
    [
      ['2024-09-30', event('signed'), 'effect'],
      ['2024-10-01', event('recorded'), 'payments'],
    ],
    'still-owing',
  )
  const missing = noted(
    commitment,
    '2025-01-24',
    [
      ['2025-01-24', event('recorded'), 'commitment'],
      ['2025-01-24', event('complete'), 'decision'],
      ['2025-01-24', event('approved'), 'issue'],
      ['2025-01-24', event('papers-follow'), 'supplement'],
    ],
    'not-supplied',
  )
  expect(owing).toMatchObject({ office: { id: landPriceProcedure.steps.contract.by?.id } })
  expect(missing).toMatchObject({ office: { id: 'responsible-units' } })
})

test('a permit refused takes away neither the business licence nor the other permits applied for with it', () => {
  const run = (type: string, at: string) =>
    walk(bundleProcedure, '2024-09-20', [
      ['2024-09-20', event('complete'), 'review'],
      ['2024-09-23', event('supplied', 'permits'), 'review'],
      ['2024-09-24', event('supplied', 'licence'), 'gathered'],
      ['2024-09-25', event(type), at],
    ]).differences
  expect([...run('some-permits-refused', 'partly'), ...run('refused', 'refused')]).toEqual([])
  const early = walk(bundleProcedure, '2024-09-20', [
    ['2024-09-20', event('complete'), 'review'],
    ['2024-09-23', event('failed', 'permits'), 'refused'],
  ])
  expect(early.differences[0]?.problem?.code).toBe('case/cannot-happen')
})

test('one or two years in the reserve are a target: recognition after three is still good', () => {
  const { differences, duties } = walk(techPoolProcedure, '2022-06-10', [
    ['2022-06-10', event('recorded'), 'selection'],
    ['2022-07-01', event('approved'), 'recognition'],
    ['2025-07-02', event('approved'), 'recognised'],
  ])
  expect(differences).toEqual([])
  expect(duties.find((d) => d.step === 'recognition')?.due).toBeNull()
})

test('only a major project is helped early; any other hands its assessment in itself', () => {
  const { differences } = walk(assessmentProcedure, '2024-09-20', [
    ['2024-09-23', event('refused'), 'early'],
    ['2024-09-24', event('not-major'), 'papers'],
    ['2024-10-08', event('complete'), 'approval'],
    ['2024-10-09', event('approved'), 'approved'],
  ])
  expect(differences).toEqual([])
})

test('the pool of sole traders that may become enterprises is updated within a year, the day of entry included', () => {
  const run = walk(
    poolProcedure,
    '2024-09-02',
    [
      ['2024-09-03', event('approved', 'taxpayer', { taxpayer: true, commerce: false }), 'survey'],
      ['2024-09-10', event('supplied', 'survey'), 'candidates'],
      ['2024-09-11', event('approved'), 'recommendation'],
      ['2024-09-12', event('complete'), 'pool'],
      ['2024-09-30', event('recorded'), 'update', '2025-09-30'],
      ['2025-09-29', event('passed'), 'update', '2026-09-29'],
    ],
    undefined,
    { taxpayer: true, commerce: false },
  )
  expect(run.differences).toEqual([])
})
