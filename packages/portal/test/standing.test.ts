import { expect, test } from 'vitest'
import { returnIn, signInFrom } from '../src/account/homes.ts'
import { standingOn } from '../src/parts/validity.tsx'
import { dateText, daysBetween, momentText, today } from '../src/words/date.ts'

test('a rule applies on its first and on its last day, and on neither side of them', () => {
  const life = { from: '2024-03-01', until: '2026-02-28' }
  expect(['2024-02-29', '2024-03-01', '2026-02-28', '2026-03-01'].map((day) => standingOn(life, day))).toEqual([
    'coming',
    'now',
    'now',
    'ended',
  ])
  expect(standingOn({ from: null, until: null }, '1900-01-01')).toBe('now')
  expect(standingOn({ from: '2024-03-01', until: null }, '9999-12-31')).toBe('now')
  expect(standingOn({ from: null, until: '2026-02-28' }, '2026-03-01')).toBe('ended')
})

test('days are those of Shenzhen, whole and across a leap day', () => {
  expect(today(Date.parse('2026-02-28T15:59:59Z'))).toBe('2026-02-28')
  expect(today(Date.parse('2026-02-28T16:00:00Z'))).toBe('2026-03-01')
  expect(momentText('2026-12-31T16:00:00Z', 'en')).toContain('1 Jan 2027')
  expect([daysBetween('2024-02-28', '2024-03-01'), daysBetween('2026-03-01', '2026-02-28')]).toEqual([2, -1])
  expect(dateText('2026-03-01', 'zh', true)).toBe('2026年3月1日 星期日')
})

test('one comes back only to a page of this portal after signing in', () => {
  const back = (path: string) => returnIn(`?return=${encodeURIComponent(path)}`)
  expect(['/', '/cases/2026-000001', '/en/apply/x?step=2'].map(back)).toEqual([
    '/',
    '/cases/2026-000001',
    '/en/apply/x?step=2',
  ])
  const elsewhere = ['', '//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:1', '/a b', '/\u202e']
  expect(elsewhere.map(back)).toEqual(elsewhere.map(() => null))
  expect([back(`/${'x'.repeat(500)}`)?.length, back(`/${'x'.repeat(501)}`)]).toEqual([501, null])
  expect(['/', '/en', '/en/', '/my'].map(signInFrom)).toEqual([
    '/sign-in',
    '/sign-in',
    '/sign-in',
    '/sign-in?return=%2Fmy',
  ])
})
