import { answererOf, event, type WalkRow, walk } from '@pengce/procedure'
import { expect, test } from 'vitest'
import { permit } from './permit.ts'

/** Who may enter it where the case stands after these rows. */
const who = (rows: readonly WalkRow<keyof typeof permit.steps>[], type: string, of: string | null = null) => {
  const { standing } = walk(permit, '2024-09-20', rows)
  const found = standing === null ? null : answererOf(permit, standing, { type, of })
  return found?.who === 'office' ? found.office.id : found?.who
}

test('[P15] an answer belongs to the office of its item or step, or to the clock', () => {
  const accepted: readonly WalkRow<keyof typeof permit.steps>[] = [
    ['2024-09-20', event('complete'), 'acceptance'],
    ['2024-09-24', event('accepted', null, { water: true }), 'review'],
  ]
  expect(who([], 'complete')).toBe('applicant')
  expect(who(accepted.slice(0, 1), 'accepted')).toBe('desk')
  expect(who(accepted.slice(0, 1), 'silent')).toBe('clock')
  expect(who(accepted, 'passed', 'water')).toBe('water')
  expect(who(accepted, 'failed', 'roads')).toBe('roads')
  expect(who(accepted, 'passed', 'signs')).toBe('nobody')
  expect(who(accepted, 'passed')).toBe('nobody')
  expect(who(accepted, 'lapsed')).toBe('nobody')
  expect(who(accepted, 'approved', 'survey')).toBe('nobody')
  expect(who(accepted, 'paused', 'survey')).toBe('desk')
  expect(who(accepted, 'paused', 'lunch')).toBe('nobody')
  expect(who([...accepted, ['2024-09-25', event('failed', 'roads'), 'refused']], 'failed', 'roads')).toBe('nobody')
})
