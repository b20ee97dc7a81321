import type { Ceiling, Programme } from './programme.ts'

/** Candidates that share a bond, directly or through others, as a programme of their own. */
export interface Part {
  /** The numbers its candidates have in the whole, in order. */
  readonly of: readonly number[]
  readonly programme: Programme
}

/** Candidates that share a bond, directly or through others; each list in order, every candidate in exactly one. */
export function groupsOf(p: Programme, joined: readonly (readonly number[])[] = []): readonly (readonly number[])[] {
  const parent = p.worth.map((_, i) => i)
  const root = (i: number): number => {
    let up = i
    while (parent[up] !== up) {
      parent[up] = parent[parent[up] ?? up] ?? up
      up = parent[up] ?? up
    }
    return up
  }
  const join = (of: readonly number[]) => {
    const [first, ...rest] = of
    if (first === undefined) return
    for (const i of rest) {
      const [a, b] = [root(i), root(first)]
      parent[Math.max(a, b)] = Math.min(a, b)
    }
  }
  for (const pair of p.clashes) join(pair)
  for (const n of p.needs) join([n.of, ...n.anyOf])
  for (const d of p.deductions) join([d.from, ...d.paid])
  for (const c of p.ceilings) join(c.of)
  for (const of of joined) join(of)
  const groups = new Map<number, number[]>()
  for (const i of parent.keys()) {
    const own = groups.get(root(i))
    if (own === undefined) groups.set(root(i), [i])
    else own.push(i)
  }
  return [...groups.values()]
}

/** Takes a programme apart into groups between which there is no bond. */
export function partsOf(p: Programme, groups: readonly (readonly number[])[]): readonly Part[] {
  const place = new Map<number, { readonly group: number; readonly at: number }>()
  for (const [group, of] of groups.entries()) for (const [at, i] of of.entries()) place.set(i, { group, at })
  const at = (i: number): number => place.get(i)?.at ?? -1
  const inGroup = <T>(all: readonly T[], one: (of: T) => number | undefined): ReadonlyMap<number, readonly T[]> => {
    const found = new Map<number, T[]>()
    for (const x of all) {
      const group = place.get(one(x) ?? -1)?.group
      if (group === undefined) continue
      const own = found.get(group)
      if (own === undefined) found.set(group, [x])
      else own.push(x)
    }
    return found
  }
  const clashes = inGroup(p.clashes, ([i]) => i)
  const needs = inGroup(p.needs, (n) => n.of)
  const deductions = inGroup(p.deductions, (d) => d.from)
  const ceilings = inGroup<Ceiling>(p.ceilings, (c) => c.of[0])
  const { least } = p
  return groups.map((of, g) => ({
    of,
    programme: {
      worth: of.map((i) => p.worth[i] ?? 0),
      most: of.map((i) => p.most[i] ?? 0),
      ...(least === undefined ? {} : { least: of.map((i) => least[i] ?? 0) }),
      clashes: (clashes.get(g) ?? []).map(([a, b]) => [at(a), at(b)] as const),
      needs: (needs.get(g) ?? []).map((n) => ({ of: at(n.of), anyOf: n.anyOf.map(at) })),
      deductions: (deductions.get(g) ?? []).map((d) => ({ from: at(d.from), paid: d.paid.map(at) })),
      ceilings: (ceilings.get(g) ?? []).map((c) => ({ of: c.of.map(at), ceiling: c.ceiling })),
    },
  }))
}
