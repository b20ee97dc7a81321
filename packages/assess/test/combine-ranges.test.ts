import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupsOf } from '../src/combine/parts.ts'
import { inCuttingOrder, type Programme } from '../src/combine/programme.ts'
import { search } from '../src/combine/search.ts'
import { valuedOf } from '../src/combine/valued.ts'
import { bestSet, overRanges } from './combine-enumerate.ts'

const bare = { clashes: [], needs: [], deductions: [], ceilings: [] }
const every = (p: Programme) => p.worth.map(() => true)
const solve = (p: Programme) => groupsOf(p).map((group) => search(p, group, { nodes: 1_000_000 }))
const both = [0, 1].map((from) => ({ from, paid: [2] }))

test('[A24] two that deduct one open amount: the least lies where their deductions are used up', () => {
  const p = { ...bare, worth: [50, 50, 0], most: [50, 50, 100], deductions: both }
  expect(valuedOf(p, every(p))).toMatchObject({ worth: 50, bound: 50 })
  // Without the open amount the two are worth 100 for certain.
  expect(solve(p)).toMatchObject([{ chosen: [0, 1], worth: 100, bound: 100, proved: true }])
})

test('[A24] the least lies at the end of the open amount when that comes before the deductions are used up', () => {
  const p = { ...bare, worth: [50, 50, 10], most: [50, 50, 40], deductions: both }
  expect(valuedOf(p, every(p)).worth).toBe(60)
  expect(valuedOf({ ...p, most: [50, 50, 10] }, every(p)).worth).toBe(90)
})

test('[A24] a ceiling over the open amount lets it take more than it brings; one without an upper end as well', () => {
  const p = {
    ...bare,
    worth: [50, 10],
    most: [50, 100],
    deductions: [{ from: 0, paid: [1] }],
    ceilings: [{ of: [1], ceiling: 10 }],
  }
  expect(valuedOf(p, every(p)).worth).toBe(10)
  expect(valuedOf({ ...p, most: [50, Number.POSITIVE_INFINITY] }, every(p)).worth).toBe(10)
  expect(solve(p)).toMatchObject([{ chosen: [0], worth: 50 }])
})

test('[A24] what hangs on several open amounts at once is valued exactly too', () => {
  const p = { ...bare, worth: [50, 0, 0], most: [50, 40, 40], deductions: [{ from: 0, paid: [1, 2] }] }
  expect(valuedOf(p, every(p))).toMatchObject({ worth: 50, bound: 50 })
  expect(solve(p)).toMatchObject([{ chosen: [0, 1, 2], worth: 50, bound: 50, proved: true }])
})

test('[A41] two that deduct one open amount: a lower figure of it leaves more, and that is within reach', () => {
  const p = { ...bare, worth: [50, 50, 60], most: [50, 50, 60], least: [50, 50, 0], deductions: both }
  expect(valuedOf(p, every(p))).toMatchObject({ worth: 100, bound: 100, net: [50, 50, 0] })
  const needs = [0, 1].map((of) => ({ of, anyOf: [2] }))
  expect(solve({ ...p, needs })).toMatchObject([{ chosen: [0, 1, 2], worth: 100, bound: 100, proved: true }])
})

test('[A41] under a ceiling the most may lie between the ends of an open amount', () => {
  const p = {
    ...bare,
    worth: [50, 40],
    most: [50, 40],
    least: [50, 0],
    deductions: [{ from: 0, paid: [1] }],
    ceilings: [
      { of: [0], ceiling: 30 },
      { of: [1], ceiling: 20 },
    ],
  }
  // At nothing 30, at 40 again 10 + 20; at 20 the first is left 30 and the second pays 20.
  expect(valuedOf(p, every(p))).toMatchObject({ worth: 50, bound: 50, net: [30, 20] })
})

test('[A24] [A41] too many deductions to be taken apart: a bound on either side, and nothing claimed', () => {
  const n = 10
  const paid = Array.from({ length: n }, (_, i) => i)
  const deductions = paid.map((i) => ({ from: i + n, paid: [i] }))
  const low = [...paid.map(() => 0), ...paid.map(() => 2)]
  const high = low.map((w) => w + (w === 0 ? 3 : 0))
  const certain = valuedOf(
    { ...bare, worth: low, most: high, deductions },
    [...low].map(() => true),
  )
  expect([certain.worth, certain.bound]).toEqual([0, 20])
  const possible = valuedOf(
    { ...bare, worth: high, most: high, least: low, deductions },
    [...low].map(() => true),
  )
  expect([possible.worth, possible.bound]).toEqual([30, 50])
})

/** Small ranges, so that every whole amount can be tried. */
const programmes = (end: 'least' | 'most') =>
  fc.integer({ min: 2, max: 5 }).chain((n) => {
    const index = fc.nat({ max: n - 1 })
    const some = fc.uniqueArray(index, { minLength: 1, maxLength: 3 })
    const figures = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: n, maxLength: n })
    return fc
      .record({
        low: figures,
        wide: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: n, maxLength: n }),
        clashes: fc.array(fc.tuple(index, index), { maxLength: 1 }).map((all) => all.filter(([a, b]) => a !== b)),
        needs: fc.array(fc.record({ of: index, anyOf: some }), { maxLength: 1 }),
        deductions: fc.array(fc.record({ from: index, paid: some }), { minLength: 1, maxLength: 4 }),
        ceiling: fc.integer({ min: 0, max: 8 }),
        under: fc.integer({ min: 0, max: n }),
        crossing: fc.array(fc.record({ of: some, ceiling: fc.integer({ min: 0, max: 6 }) }), { maxLength: 1 }),
      })
      .map(({ low, wide, deductions, ceiling, under, crossing, ...bonds }): Programme => {
        const of = Array.from({ length: under }, (_, i) => i)
        const ceilings = inCuttingOrder([...(under > 0 ? [{ of, ceiling }] : []), ...crossing, { of: [0], ceiling: 3 }])
        const high = low.map((w, i) => w + (wide[i] ?? 0))
        return {
          ...bonds,
          worth: end === 'least' ? low : high,
          most: high,
          ...(end === 'least' ? {} : { least: low }),
          // The later deducts the earlier: never a circle.
          deductions: deductions.map((d) => ({ ...d, paid: d.paid.filter((i) => i < d.from) })),
          ceilings,
        }
      })
  })
const bits = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 })

for (const [rule, end] of [
  [
    '[A24] no amount within the ranges gives a choice less than its worth; where it is exact, some amount gives it',
    'least',
  ],
  ['[A41] some amounts within the ranges give a choice its worth, and none more than its bound', 'most'],
] as const)
  test(rule, () => {
    fc.assert(
      fc.property(programmes(end), bits, (p, flags) => {
        const chosen = p.worth.map((_, i) => flags[i] === true)
        const set = [...p.worth.keys()].filter((i) => chosen[i] === true)
        const { worth, bound } = valuedOf(p, chosen)
        const truth = overRanges(p, set, end)
        expect(worth).toBeLessThanOrEqual(truth)
        expect(bound).toBeGreaterThanOrEqual(truth)
      }),
      { numRuns: 400 },
    )
  })

for (const [rule, end] of [
  ['[A24] the choice found is worth the most for certain', 'least'],
  ['[A41] the choice found may come to the most of all', 'most'],
] as const)
  test(rule, () => {
    let exact = 0
    fc.assert(
      fc.property(programmes(end), (p) => {
        const found = solve(p)
        const best = bestSet(p, (set) => overRanges(p, set, end)).worth
        const [worth, bound] = [found.map((f) => f?.worth ?? 0), found.map((f) => f?.bound ?? 0)]
        expect(worth.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(best)
        expect(bound.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(best)
        if (!found.every((f) => f?.proved === true)) return
        exact += 1
        expect(worth.reduce((a, b) => a + b, 0)).toBe(best)
      }),
      { numRuns: 200 },
    )
    expect(exact).toBeGreaterThan(150)
  })
