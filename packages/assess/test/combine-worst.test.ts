import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupsOf, inCuttingOrder, outcomeOf, type Programme } from '../src/combine/programme.ts'
import { search } from '../src/combine/search.ts'
import { worstIsExact, worstOf } from '../src/combine/worst.ts'

const bare = { clashes: [], needs: [], deductions: [], ceilings: [] }
const every = (p: Programme) => p.worth.map(() => true)
const solve = (p: Programme) => groupsOf(p).map((group) => search(p, group, { nodes: 1_000_000 }))

test('[A24] two that deduct one open amount: the least lies where their deductions are used up', () => {
  const p = {
    ...bare,
    worth: [50, 50, 0],
    most: [50, 50, 100],
    deductions: [0, 1].map((from) => ({ from, paid: [2] })),
  }
  expect(worstOf(p, every(p))).toEqual({ worth: 50, net: [0, 0, 50], cuts: [] })
  // Without the open amount the two are worth 100 for certain.
  expect(solve(p)).toMatchObject([{ chosen: [0, 1], worth: 100, bound: 100, proved: true }])
})

test('[A24] the least lies at the end of the open amount when that comes before the deductions are used up', () => {
  const p = {
    ...bare,
    worth: [50, 50, 10],
    most: [50, 50, 40],
    deductions: [0, 1].map((from) => ({ from, paid: [2] })),
  }
  expect(worstOf(p, every(p)).worth).toBe(60)
  expect(worstOf({ ...p, most: [50, 50, 10] }, every(p)).worth).toBe(90)
})

test('[A24] a ceiling over the open amount lets it take more than it brings; one without an upper end as well', () => {
  const p = {
    ...bare,
    worth: [50, 10],
    most: [50, 100],
    deductions: [{ from: 0, paid: [1] }],
    ceilings: [{ of: [1], ceiling: 10 }],
  }
  expect(worstOf(p, every(p)).worth).toBe(10)
  expect(worstOf({ ...p, most: [50, Number.POSITIVE_INFINITY] }, every(p)).worth).toBe(10)
  expect(solve(p)).toMatchObject([{ chosen: [0], worth: 50 }])
})

test('[A24] what hangs on several open amounts at once is bounded from below and not claimed as proved', () => {
  const p = { ...bare, worth: [50, 0, 0], most: [50, 40, 40], deductions: [{ from: 0, paid: [1, 2] }] }
  expect(worstIsExact(p, [0, 1, 2])).toBe(false)
  expect(worstOf(p, every(p)).worth).toBe(0)
  expect(solve(p)).toMatchObject([{ chosen: [0, 1], worth: 50, bound: 50, proved: true }])
  const needs = [1, 2].map((i) => ({ of: 0, anyOf: [i] }))
  expect(solve({ ...p, needs })).toMatchObject([{ chosen: [0, 1, 2], worth: 0, bound: 50, proved: false }])
})

test('[A24] so many open amounts that their points cannot all be tried are bounded from below', () => {
  const paid = Array.from({ length: 13 }, (_, i) => i)
  const worth = [...paid.map(() => 0), ...paid.map(() => 2)]
  const most = worth.map((w) => w + (w === 0 ? 1 : 0))
  const p = { ...bare, worth, most, deductions: paid.map((i) => ({ from: i + 13, paid: [i] })) }
  expect(worstIsExact(p, [...worth.keys()])).toBe(false)
  expect(worstOf(p, every(p)).worth).toBe(13)
})

/** Small ranges, so that every whole amount can be tried. */
const programmes = fc.integer({ min: 2, max: 5 }).chain((n) => {
  const index = fc.nat({ max: n - 1 })
  const some = fc.uniqueArray(index, { minLength: 1, maxLength: 3 })
  const figures = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: n, maxLength: n })
  return fc
    .record({
      worth: figures,
      wide: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: n, maxLength: n }),
      deductions: fc.array(fc.record({ from: index, paid: some }), { maxLength: 4 }),
      ceiling: fc.integer({ min: 0, max: 8 }),
      under: fc.integer({ min: 0, max: n }),
    })
    .map(({ worth, wide, deductions, ceiling, under }): Programme => {
      const of = Array.from({ length: under }, (_, i) => i)
      const ceilings = inCuttingOrder([...(under > 0 ? [{ of, ceiling }] : []), { of: [0], ceiling: 3 }])
      return { ...bare, worth, most: worth.map((w, i) => w + (wide[i] ?? 0)), deductions, ceilings }
    })
})
/** The least over every whole amount of every range. */
function least(p: Programme, chosen: readonly boolean[]): number {
  const at = (worth: readonly number[], i: number): number => {
    if (i === worth.length) return outcomeOf(p, chosen, chosen, { worth, takenBy: () => worth }).worth
    const [low = 0, high = 0] = [p.worth[i], chosen[i] === true ? p.most[i] : p.worth[i]]
    let found = Number.POSITIVE_INFINITY
    for (let x = low; x <= high; x += 1) found = Math.min(found, at(worth.with(i, x), i + 1))
    return found
  }
  return at(p.worth, 0)
}

test('[A24] no amount within the ranges gives a choice less than its worth; where it is exact, some amount gives it', () => {
  fc.assert(
    fc.property(programmes, fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), (p, bits) => {
      const chosen = p.worth.map((_, i) => bits[i] === true)
      const worst = worstOf(p, chosen).worth
      expect(worst).toBeLessThanOrEqual(least(p, chosen))
      if (worstIsExact(p, [...p.worth.keys()])) expect(worst).toBe(least(p, chosen))
    }),
    { numRuns: 300 },
  )
})

test('[A24] the choice found is worth the most for certain', () => {
  fc.assert(
    fc.property(programmes, (p) => {
      const found = solve(p)
      let best = 0
      for (let bits = 0; bits < 1 << p.worth.length; bits += 1)
        best = Math.max(
          best,
          least(
            p,
            p.worth.map((_, i) => ((bits >> i) & 1) === 1),
          ),
        )
      const [worth, bound] = [found.map((f) => f?.worth ?? 0), found.map((f) => f?.bound ?? 0)]
      expect(worth.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(best)
      expect(bound.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(best)
      if (found.every((f) => f?.proved === true)) expect(worth.reduce((a, b) => a + b, 0)).toBe(best)
    }),
    { numRuns: 150 },
  )
})
