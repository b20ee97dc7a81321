import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupsOf } from '../src/combine/parts.ts'
import { inCuttingOrder, outcomeOf, type Programme } from '../src/combine/programme.ts'
import { search } from '../src/combine/search.ts'
import { bestSet, lawful, plainWorth } from './combine-enumerate.ts'

/** Random bonds over up to twelve candidates; deductions never in a circle, ceilings nested or apart unless they may cross. */
const programmes = ({ most = 12, figure = 9, crossing = false } = {}) =>
  fc.integer({ min: 1, max: most }).chain((n) => {
    const index = fc.nat({ max: n - 1 })
    const some = fc.uniqueArray(index, { minLength: 1, maxLength: 3 })
    const span = fc.tuple(index, index).map(([a, b]) => members([Math.min(a, b), Math.max(a, b)]))
    const figures = fc.array(fc.integer({ min: 0, max: figure }), { minLength: n, maxLength: n })
    const ceiling = fc.integer({ min: 0, max: figure * 2 + 2 })
    const ceilings = fc.array(fc.record({ of: crossing ? fc.oneof(span, some) : span, ceiling }), { maxLength: 4 })
    return fc
      .record({
        worth: figures,
        order: fc.shuffledSubarray([...Array(n).keys()], { minLength: n, maxLength: n }),
        clashes: fc.array(fc.tuple(index, index), { maxLength: 12 }).map((all) => all.filter(([a, b]) => a !== b)),
        needs: fc.array(fc.record({ of: index, anyOf: some }), { maxLength: 2 }),
        deductions: fc.array(fc.record({ from: index, paid: some }), { maxLength: 3 }),
        ceilings,
      })
      .map(({ order, deductions, ceilings: limits, ...p }): Programme => {
        const place = (i: number) => order.indexOf(i)
        return {
          ...p,
          most: p.worth,
          deductions: deductions.map((d) => ({ ...d, paid: d.paid.filter((i) => place(i) < place(d.from)) })),
          ceilings: inCuttingOrder(crossing ? limits : nested(limits)),
        }
      })
  })
type Span = readonly [number, number]
const members = ([a, b]: Span): readonly number[] => Array.from({ length: b - a + 1 }, (_, i) => a + i)
const nested = <C extends { readonly of: readonly number[] }>(all: readonly C[]): readonly C[] => {
  const kept: C[] = []
  for (const c of all) if (kept.every((k) => lies(k.of, c.of))) kept.push(c)
  return kept
}
const lies = (a: readonly number[], b: readonly number[]) => {
  const both = a.filter((i) => b.includes(i)).length
  return both === 0 || both === a.length || both === b.length
}

const solve = (p: Programme, nodes = 1_000_000) =>
  groupsOf(p).flatMap((g) => {
    const found = search(p, g, { nodes })
    return found === null ? [] : [found]
  })
const sum = (of: readonly number[]) => of.reduce((a, b) => a + b, 0)
const bare = { clashes: [], needs: [], deductions: [], ceilings: [] }

const agrees = (p: Programme) => {
  const found = solve(p)
  const set = found.flatMap((f) => f.chosen).sort((a, b) => a - b)
  const best = bestSet(p)
  expect(lawful(p, set)).toBe(true)
  expect(plainWorth(p, p.worth, set)).toBe(best.worth)
  expect(sum(found.map((f) => f.worth))).toBe(best.worth)
  expect(sum(found.map((f) => f.bound))).toBe(best.worth)
  expect(found.every((f) => f.proved && f.settled)).toBe(true)
  expect(set).toEqual(best.set)
}
test('[A20] the choice is worth as much as the best of all subsets, is lawful, is proved, and ties go to more and earlier measures', () => {
  fc.assert(fc.property(programmes(), agrees), { numRuns: 400 })
})

test('[A40] where ceilings cross, the room is shared to the fen as no other sharing does better', () => {
  fc.assert(fc.property(programmes({ most: 5, figure: 4, crossing: true }), agrees), { numRuns: 400 })
})

test('[A20] what is forced is in the choice, and the best with it is found', () => {
  fc.assert(
    fc.property(programmes(), fc.nat({ max: 11 }), (p, pick) => {
      const forced = pick % p.worth.length
      const group = groupsOf(p).find((g) => g.includes(forced)) ?? []
      const found = search(p, group, { forced, nodes: 1_000_000 })
      let best = -1
      for (let bits = 0; bits < 1 << group.length; bits += 1) {
        const set = group.filter((_, i) => (bits >> i) & 1)
        if (set.includes(forced) && lawful(p, set)) best = Math.max(best, plainWorth(p, p.worth, set))
      }
      expect(found?.worth ?? -1).toBe(best)
    }),
    { numRuns: 150 },
  )
})

test('[A21] beyond its limit the search says so: a lawful choice, a bound that holds, not proved unless both meet', () => {
  fc.assert(
    fc.property(programmes(), fc.integer({ min: 1, max: 4 }), (p, nodes) => {
      const best = bestSet(p).worth
      const found = solve(p, nodes)
      const set = found.flatMap((f) => f.chosen)
      expect(lawful(p, set)).toBe(true)
      expect(sum(found.map((f) => f.bound))).toBeGreaterThanOrEqual(best)
      for (const f of found) expect(f.proved).toBe(f.bound === f.worth)
    }),
    { numRuns: 200 },
  )
})

test('[A20] sixty candidates in choose-one groups under joint ceilings are proved', () => {
  const worth = Array.from({ length: 60 }, (_, i) => ((i * 37) % 53) + 1)
  const clashes = worth.flatMap((_, i) =>
    worth.flatMap((__, j) => (i < j && Math.floor(i / 6) === Math.floor(j / 6) ? [[i, j] as const] : [])),
  )
  const ceilings = [0, 1].map((half) => ({ of: members([half * 30, half * 30 + 29]), ceiling: 120 }))
  const found = solve({ ...bare, worth, most: worth, clashes, ceilings })
  expect(found.every((f) => f.proved)).toBe(true)
  expect(found.map((f) => f.worth)).toEqual([120, 120])
})

test('[A22] ceilings cut from the inside out and say how much', () => {
  const p = {
    ...bare,
    worth: [10, 10, 10],
    most: [10, 10, 10],
    deductions: [{ from: 2, paid: [0] }],
    ceilings: inCuttingOrder([
      { of: [0, 1, 2], ceiling: 12 },
      { of: [0, 1], ceiling: 15 },
    ]),
  }
  expect(outcomeOf(p, [true, true, true])).toEqual({ worth: 12, net: [10, 2, 0], cuts: [5, 3] })
})

test('[A22] what is taken off is what the other pays, not what it would have paid without its own deduction', () => {
  // Municipal 10, provincial 20 less what the municipal paid, national 50 less what both paid: 50 in all.
  const worth = [10, 20, 50]
  const deductions = [
    { from: 2, paid: [0, 1] },
    { from: 1, paid: [0] },
  ]
  expect(outcomeOf({ ...bare, worth, most: worth, deductions }, [true, true, true])).toEqual({
    worth: 50,
    net: [10, 10, 30],
    cuts: [],
  })
})

test('[A40] ceilings that cross: no order of cutting costs the applicant money', () => {
  const p = {
    ...bare,
    worth: [10, 10, 10],
    most: [10, 10, 10],
    ceilings: [
      { of: [0, 1], ceiling: 10 },
      { of: [1, 2], ceiling: 10 },
    ],
  }
  expect(outcomeOf(p, [true, true, true])).toEqual({ worth: 20, net: [10, 0, 10], cuts: [10, 0] })
  expect(solve(p)).toMatchObject([{ worth: 20, bound: 20, proved: true }])
})
test('[A40] three pairs under three ceilings of an odd sum: no fen is halved', () => {
  const ceilings = [
    [0, 1],
    [1, 2],
    [0, 2],
  ].map((of) => ({ of, ceiling: 1 }))
  const p = { ...bare, worth: [1, 1, 1], most: [1, 1, 1], ceilings }
  expect(solve(p)).toMatchObject([{ worth: 1, bound: 1, proved: true }])
})
