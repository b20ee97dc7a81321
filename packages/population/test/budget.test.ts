import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allocate, type BudgetRule, type Claim } from '../src/index.ts'

const rule = (ceiling: number, how: BudgetRule['how']): BudgetRule => ({
  id: 'b',
  measures: ['m'],
  ceiling,
  how,
  by: null,
})
const claims = fc.array(
  fc.record({
    entity: fc.string({ minLength: 1, maxLength: 3 }),
    measure: fc.constant('m'),
    amount: fc.integer({ min: 1, max: 9_000_000_000 }),
    order: fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constant(Number.NaN)),
  }),
  { maxLength: 30 },
)
const sum = (of: readonly number[]) => of.reduce((a, b) => a + b, 0)

test('[E24] a budget gives all it can, never more than its ceiling and never more than a claim, to the fen', () => {
  fc.assert(
    fc.property(
      claims,
      fc.integer({ min: 0, max: 50_000_000_000 }),
      fc.constantFrom('pro-rata', 'first-come', 'ranked'),
      (of, ceiling, how) => {
        const { gets, claimed, given, shortfall, counts } = allocate(rule(ceiling, how), of)
        expect(Number(given)).toBe(Math.min(ceiling, sum(of.map((c) => c.amount))))
        expect(claimed - given).toBe(shortfall)
        gets.forEach((fen, i) => {
          expect(fen).toBeGreaterThanOrEqual(0)
          expect(fen).toBeLessThanOrEqual(of[i]?.amount ?? 0)
        })
        expect(counts.all + counts.part + counts.nothing).toBe(of.length)
      },
    ),
  )
})

test('[E24] in proportion nobody is a fen off, and equal claims differ by a fen at most', () => {
  fc.assert(
    fc.property(claims, fc.integer({ min: 0, max: 10_000_000_000 }), (of, ceiling) => {
      const total = BigInt(sum(of.map((c) => c.amount)))
      const { gets } = allocate(rule(ceiling, 'pro-rata'), of)
      if (total <= BigInt(ceiling)) return
      gets.forEach((fen, i) => {
        const exact = (BigInt(of[i]?.amount ?? 0) * BigInt(ceiling)) / total
        expect([exact, exact + 1n]).toContain(BigInt(fen))
      })
    }),
  )
})

test('[E24] in turn the earliest day or the largest figure is served first; what is not known comes last', () => {
  const of: readonly Claim[] = [
    { entity: 'c', measure: 'm', amount: 10, order: Number.NaN },
    { entity: 'b', measure: 'm', amount: 10, order: 2 },
    { entity: 'a', measure: 'm', amount: 10, order: 2 },
    { entity: 'd', measure: 'm', amount: 10, order: 1 },
  ]
  expect(allocate(rule(25, 'first-come'), of).gets).toEqual([0, 5, 10, 10])
  expect(allocate(rule(25, 'ranked'), of).gets).toEqual([0, 10, 10, 5])
  expect(allocate(rule(25, 'ranked'), of).counts).toEqual({ all: 2, part: 1, nothing: 1 })
})
