import { event, walk } from '@pengce/procedure'
import { expect, test } from 'vitest'
import { rentProcedure } from '../src/talent2014/rent-procedure.ts'

const supplied = (item: string) => event('supplied', item)

test('a rent subsidy across National Day 2024, with a change of employer and its last payment', () => {
  const { differences, duties } = walk(rentProcedure, '2024-09-20', [
    // on          what happens                 the case stands at  due
    ['2024-09-20', event('complete'), 'acceptance'],
    ['2024-09-23', event('accepted'), 'verification', '2024-10-11'],
    ['2024-09-29', supplied('hukou'), 'verification', '2024-10-11'],
    ['2024-10-08', supplied('property'), 'verification', '2024-10-11'],
    ['2024-10-08', supplied('taxRecord'), 'verification', '2024-10-11'],
    ['2024-10-09', supplied('recognition'), 'verification', '2024-10-11'],
    ['2024-10-10', supplied('support'), 'examination'],
    ['2024-10-11', event('approved'), 'notice', '2024-10-17'],
    ['2024-10-18', event('clear'), 'payment'],
    ['2024-12-31', event('requested'), 'payment', '2025-01-15'],
    ['2025-01-14', event('paid'), 'payment'],
    ['2025-02-10', event('left-employer'), 'payment'],
    ['2025-06-03', event('joined-employer'), 'payment'],
    ['2025-09-26', event('requested'), 'payment', '2025-10-16'],
    ['2025-10-16', event('paid'), 'payment'],
    ['2028-03-31', event('paid-in-full'), 'completed'],
  ])
  expect(differences).toEqual([])
  expect(duties.filter((d) => d.kind === 'pay').map((d) => [d.on, d.by?.id, d.due?.date])).toEqual([
    ['2024-12-31', 'finance', '2025-01-15'],
    ['2025-09-26', 'finance', '2025-10-16'],
  ])
  expect(duties.find((d) => d.on === '2025-02-10')).toMatchObject({
    by: { id: 'employer' },
    due: { date: '2025-02-25' },
  })
})

test('nothing is paid before the notice has stood, while suspended, or after payment has ended', () => {
  const code = (rows: Parameters<typeof walk<keyof typeof rentProcedure.steps>>[2]) =>
    walk(rentProcedure, '2025-01-13', rows).differences[0]?.problem?.code
  const items = Object.values(rentProcedure.steps.verification.items).map(
    (i, n, all) =>
      ['2025-01-24', supplied(i.id), n === all.length - 1 ? 'examination' : 'verification', undefined] as const,
  )
  const noticed = [
    ['2025-01-13', event('complete'), 'acceptance'],
    ['2025-01-14', event('accepted'), 'verification', '2025-01-27'],
    ...items.map(([on, what, at]) => [on, what, at] as const),
    // The Spring Festival and both its make-up days lie in the notice.
    ['2025-01-24', event('approved'), 'notice', '2025-02-07'],
  ] as const
  expect(code(noticed)).toBeUndefined()
  expect(code([...noticed, ['2025-02-07', event('clear'), 'payment']])).toBe('case/too-early')
  expect(code([...noticed, ['2025-02-06', event('objected'), 'refused']])).toBeUndefined()
  const paying = [...noticed, ['2025-02-08', event('clear'), 'payment']] as const
  const left = [...paying, ['2025-03-03', event('left-employer'), 'payment']] as const
  expect(code([...left, ['2025-03-31', event('requested'), 'payment']])).toBe('case/suspended')
  const ended = [
    ...left,
    ['2025-03-04', event('benefit-ends'), 'termination'],
    ['2025-03-05', event('imposed'), 'misconduct'],
  ] as const
  expect(code([...ended, ['2025-03-06', event('recorded'), 'terminated']])).toBeUndefined()
  expect(code([...ended, ['2025-03-31', event('requested'), 'misconduct']])).toBe('case/cannot-happen')
})
