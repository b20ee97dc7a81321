import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupsOf, inCuttingOrder, outcomeOf, type Programme } from '../src/combine/programme.ts'
import { search } from '../src/combine/search.ts'

/** Random bonds over up to twelve candidates; ceilings nest or stand apart, never cross. */
const programmes = fc.integer({ min: 1, max: 12 }).chain((n) => {
  const index = fc.nat({ max: n - 1 })
  const some = fc.uniqueArray(index, { minLength: 1, maxLength: 3 })
  const span = fc.tuple(index, index).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
  const figures = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: n, maxLength: n })
  const bonds = {
    clashes: fc.array(fc.tuple(index, index), { maxLength: 12 }).map((all) => all.filter(([a, b]) => a !== b)),
    needs: fc.array(fc.record({ of: index, anyOf: some }), { maxLength: 2 }),
    deductions: fc.array(fc.record({ from: index, paid: some }), { maxLength: 3 }),
    ceilings: fc
      .array(fc.record({ span, ceiling: fc.integer({ min: 0, max: 20 }) }), { maxLength: 4 })
      .map((all) => inCuttingOrder(nested(all).map((c) => ({ of: members(c.span), ceiling: c.ceiling })))),
  }
  return fc.record({ worth: figures, ...bonds }).map((p): Programme => ({ ...p, most: p.worth }))
})
type Span = readonly [number, number]
const members = ([a, b]: Span) => Array.from({ length: b - a + 1 }, (_, i) => a + i)
const nested = <C extends { readonly span: Span }>(all: readonly C[]): readonly C[] => {
  const kept: C[] = []
  for (const c of all) if (kept.every((k) => lies(k.span, c.span))) kept.push(c)
  return kept
}
const lies = ([a, b]: Span, [c, d]: Span) => b < c || d < a || (a <= c && d <= b) || (c <= a && b <= d)

/** What a set is worth, said another way: the ceilings as a tree, each the least of its room and what is inside. */
function worthOf(p: Programme, set: readonly number[]): number {
  const off = (i: number) =>
    new Set(p.deductions.filter((d) => d.from === i).flatMap((d) => d.paid.filter((j) => j !== i)))
  const net = (i: number) =>
    Math.max(
      0,
      (p.worth[i] ?? 0) - [...off(i)].filter((j) => set.includes(j)).reduce((s, j) => s + (p.worth[j] ?? 0), 0),
    )
  const value = (of: readonly number[], ceilings: Programme['ceilings']): number => {
    const [outer, ...inner] = [...ceilings].sort((a, b) => b.of.length - a.of.length)
    if (outer === undefined) return of.filter((i) => set.includes(i)).reduce((s, i) => s + net(i), 0)
    const inside = inner.filter((c) => c.of.every((i) => outer.of.includes(i)))
    const apart = inner.filter((c) => !inside.includes(c))
    return (
      Math.min(outer.ceiling, value(outer.of, inside)) +
      value(
        of.filter((i) => !outer.of.includes(i)),
        apart,
      )
    )
  }
  return value([...p.worth.keys()], p.ceilings)
}
const lawful = (p: Programme, set: readonly number[]) =>
  !p.clashes.some(([a, b]) => set.includes(a) && set.includes(b)) &&
  p.needs.every((n) => !set.includes(n.of) || n.anyOf.some((i) => set.includes(i)))
function brute(p: Programme): { worth: number; set: readonly number[] } {
  let best: { worth: number; set: readonly number[] } = { worth: -1, set: [] }
  const n = p.worth.length
  for (let bits = 0; bits < 1 << n; bits += 1) {
    // The first candidate is the highest bit, so that of equal sets the earliest in order comes last.
    const set = [...p.worth.keys()].filter((i) => (bits >> (n - 1 - i)) & 1)
    if (!lawful(p, set)) continue
    const worth = worthOf(p, set)
    if (worth > best.worth || (worth === best.worth && set.length >= best.set.length)) best = { worth, set }
  }
  return best
}
const solve = (p: Programme, nodes = 1_000_000) =>
  groupsOf(p).flatMap((g) => {
    const found = search(p, g, { nodes })
    return found === null ? [] : [found]
  })

test('[A20] the choice is worth as much as the best of all subsets, is lawful, is proved, and ties go to more and earlier measures', () => {
  fc.assert(
    fc.property(programmes, (p) => {
      const found = solve(p)
      const set = found.flatMap((f) => f.chosen).sort((a, b) => a - b)
      const best = brute(p)
      expect(lawful(p, set)).toBe(true)
      expect(worthOf(p, set)).toBe(best.worth)
      expect(found.reduce((s, f) => s + f.worth, 0)).toBe(best.worth)
      expect(found.reduce((s, f) => s + f.bound, 0)).toBe(best.worth)
      expect(found.every((f) => f.proved)).toBe(true)
      expect(set).toEqual(best.set)
    }),
    { numRuns: 400 },
  )
})

test('[A20] what is forced is in the choice, and the best with it is found', () => {
  fc.assert(
    fc.property(programmes, fc.nat({ max: 11 }), (p, pick) => {
      const forced = pick % p.worth.length
      const group = groupsOf(p).find((g) => g.includes(forced)) ?? []
      const found = search(p, group, { forced, nodes: 1_000_000 })
      let best = -1
      for (let bits = 0; bits < 1 << group.length; bits += 1) {
        const set = group.filter((_, i) => (bits >> i) & 1)
        if (set.includes(forced) && lawful(p, set)) best = Math.max(best, worthOf(p, set))
      }
      expect(found?.worth ?? -1).toBe(best)
    }),
    { numRuns: 150 },
  )
})

test('[A21] beyond its limit the search says so: a lawful choice, a bound that holds, not proved unless both meet', () => {
  fc.assert(
    fc.property(programmes, fc.integer({ min: 1, max: 4 }), (p, nodes) => {
      const best = brute(p).worth
      const found = solve(p, nodes)
      const set = found.flatMap((f) => f.chosen)
      expect(lawful(p, set)).toBe(true)
      expect(found.reduce((s, f) => s + f.bound, 0)).toBeGreaterThanOrEqual(best)
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
  const found = solve({ worth, most: worth, clashes, needs: [], deductions: [], ceilings })
  expect(found.every((f) => f.proved)).toBe(true)
  expect(found.map((f) => f.worth)).toEqual([120, 120])
})

test('[A22] ceilings cut from the inside out and say how much', () => {
  const p = {
    worth: [10, 10, 10],
    most: [10, 10, 10],
    clashes: [],
    needs: [],
    deductions: [{ from: 2, paid: [0] }],
    ceilings: inCuttingOrder([
      { of: [0, 1, 2], ceiling: 12 },
      { of: [0, 1], ceiling: 15 },
    ]),
  }
  expect(outcomeOf(p, [true, true, true])).toEqual({ worth: 12, net: [10, 2, 0], cuts: [5, 3] })
})

test('[A21] ceilings that cross without nesting are not claimed as proved where the bound does not show it', () => {
  const p = {
    worth: [10, 10, 10],
    most: [10, 10, 10],
    clashes: [],
    needs: [],
    deductions: [],
    ceilings: [
      { of: [0, 1], ceiling: 10 },
      { of: [1, 2], ceiling: 10 },
    ],
  }
  for (const f of solve(p)) expect(f.proved).toBe(f.bound === f.worth)
  expect(solve(p)[0]?.proved).toBe(false)
})
