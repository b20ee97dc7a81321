import { expect, test } from 'vitest'
import { EntityOrder } from '../src/run/entity-order.ts'

test('[E8] an order in memory that was used before is that of the results at hand', () => {
  const order = new EntityOrder()
  const of = (...entity: number[]) => [...order.of({ entity: Int32Array.from(entity), length: entity.length })]
  expect(of(3, 0, 3, 1, 0)).toEqual([1, 4, 3, 0, 2])
  expect(of()).toEqual([])
  expect(of(1, 0)).toEqual([1, 0])
  expect(of(5, 3, 3, 0, 5, 1)).toEqual([3, 5, 1, 2, 0, 4])
  expect(of(0)).toEqual([0])
})
