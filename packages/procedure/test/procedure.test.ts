import { expect, test } from 'vitest'
import { permit } from './permit.ts'

test('[P2] a procedure written as JSON and read back is the same, and nothing in it can be changed', () => {
  expect(JSON.parse(JSON.stringify(permit))).toEqual(permit)
  expect(Object.isFrozen(permit.steps.review.items)).toBe(true)
})
