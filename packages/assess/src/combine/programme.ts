import { onceFor } from '@pengce/language'

/** One of these needs one of those; without any of those it cannot be chosen. */
export interface Need {
  readonly of: number
  readonly anyOf: readonly number[]
}
export interface Deduction {
  readonly from: number
  readonly paid: readonly number[]
}
export interface Ceiling {
  readonly of: readonly number[]
  readonly ceiling: number
}
/** A choice among numbered candidates as bare arithmetic in whole fen, never below zero. */
export interface Programme {
  /** What each adds to the sum. */
  readonly worth: readonly number[]
  /** The most each may turn out to be where the sum must hold whatever it is; its worth where nothing is left open. */
  readonly most: readonly number[]
  readonly clashes: readonly (readonly [number, number])[]
  readonly needs: readonly Need[]
  readonly deductions: readonly Deduction[]
  /** In the order in which they cut: a ceiling inside another before it. */
  readonly ceilings: readonly Ceiling[]
}

/** What a choice comes to: each candidate after deductions and ceilings, and what each ceiling cut. Whole fen. */
export interface Outcome {
  readonly worth: number
  readonly net: readonly number[]
  readonly cuts: readonly number[]
}

/** Sets the ceilings in order: fewer members first, so that nested ceilings cut from the inside out. */
export const inCuttingOrder = <C extends Ceiling>(ceilings: readonly C[]): readonly C[] =>
  [...ceilings].sort((a, b) => a.of.length - b.of.length)

/** Two ceilings that overlap without one lying inside the other: the order of cutting may then cost money. */
export const cross = (a: Ceiling, b: Ceiling): boolean => {
  const shared = a.of.filter((i) => b.of.includes(i)).length
  return shared > 0 && shared < a.of.length && shared < b.of.length
}

/** Where the amounts lie: each for itself, and as one that deducts them takes them. */
export interface Point {
  readonly worth: readonly number[]
  readonly takenBy: (from: number) => readonly number[]
}

/**
 * Values a choice in fen at one point, the worth of each unless said: deductions first, then the ceilings, the later
 * candidate cut first. With `deducting` given, only those candidates take anything off the others, which never makes
 * the sum smaller.
 */
export function outcomeOf(
  p: Programme,
  chosen: readonly boolean[],
  deducting: readonly boolean[] = chosen,
  { worth, takenBy }: Point = { worth: p.worth, takenBy: () => p.worth },
): Outcome {
  const net = worth.map((own, i) => (chosen[i] === true ? own : 0))
  for (const [from, paid] of paidOff(p)) {
    if (chosen[from] !== true) continue
    const taken = takenBy(from)
    const less = paid.reduce((sum, i) => sum + (deducting[i] === true ? (taken[i] ?? 0) : 0), 0)
    net[from] = Math.max(0, (net[from] ?? 0) - less)
  }
  const cuts = p.ceilings.map(({ of, ceiling }) => cutTo(net, of, ceiling))
  return { worth: net.reduce((sum, n) => sum + n, 0), net, cuts }
}

/** What is taken off each that deducts: every other candidate once, however many deductions name it. */
export const paidOff: (p: Programme) => ReadonlyMap<number, readonly number[]> = onceFor((p: Programme) => {
  const all = new Map<number, readonly number[]>()
  for (const { from, paid } of p.deductions)
    all.set(from, [...new Set([...(all.get(from) ?? []), ...paid.filter((i) => i !== from)])])
  return all
})

function cutTo(net: number[], of: readonly number[], ceiling: number): number {
  const excess = Math.max(0, of.reduce((sum, i) => sum + (net[i] ?? 0), 0) - ceiling)
  let left = excess
  for (const i of [...of].reverse()) {
    const off = Math.min(left, net[i] ?? 0)
    net[i] = (net[i] ?? 0) - off
    left -= off
  }
  return excess
}

/** Candidates that share a bond, directly or through others; each list in order, every candidate in exactly one. */
export function groupsOf(p: Programme): readonly (readonly number[])[] {
  const parent = p.worth.map((_, i) => i)
  const root = (i: number): number => {
    const up = parent[i] ?? i
    return up === i ? i : root(up)
  }
  const join = (of: readonly number[]) => {
    const [first, ...rest] = of
    if (first !== undefined)
      for (const i of rest) parent[Math.max(root(i), root(first))] = Math.min(root(i), root(first))
  }
  for (const pair of p.clashes) join(pair)
  for (const n of p.needs) join([n.of, ...n.anyOf])
  for (const d of p.deductions) join([d.from, ...d.paid])
  for (const c of p.ceilings) join(c.of)
  const groups = new Map<number, number[]>()
  for (const i of parent.keys()) groups.set(root(i), [...(groups.get(root(i)) ?? []), i])
  return [...groups.values()]
}
