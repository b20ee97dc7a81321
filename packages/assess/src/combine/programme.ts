import { onceFor } from '@pengce/language'
import { solveWhole } from './whole.ts'

/** One of these needs one of those; without any of those it cannot be chosen. */
export interface Need {
  readonly of: number
  readonly anyOf: readonly number[]
}
/** What these pay is taken off that. */
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
  /** The least each may turn out to be where the sum is to be within reach; its worth unless given. */
  readonly least?: readonly number[]
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

/** Two ceilings that overlap without one lying inside the other: cutting them one after the other may cost money. */
export const cross = (a: Ceiling, b: Ceiling): boolean => {
  const members = new Set(b.of)
  const shared = a.of.filter((i) => members.has(i)).length
  return shared > 0 && shared < a.of.length && shared < b.of.length
}
/** The ceilings that cross some other. */
export const crossingOf: (p: Programme) => readonly Ceiling[] = onceFor((p: Programme) =>
  p.ceilings.filter((a) => p.ceilings.some((b) => cross(a, b))),
)

/**
 * Values a choice in fen at given amounts, the worth of each unless said: deductions first, then what the ceilings leave
 * of it at most; of those under one ceiling the later is cut first.
 */
export function outcomeOf(p: Programme, chosen: readonly boolean[], amounts: readonly number[] = p.worth): Outcome {
  return cutDown(p, netOf(p, chosen, amounts))
}

/** What each chosen one comes to before ceilings: what the others actually pay is taken off, not what they might have. */
export function netOf(p: Programme, chosen: readonly boolean[], amounts: readonly number[]): number[] {
  const net = amounts.map((own, i) => (chosen[i] === true ? own : 0))
  for (const [from, paid] of paidOff(p)) {
    if (chosen[from] !== true) continue
    let own = net[from] ?? 0
    for (const i of paid) own -= net[i] ?? 0
    net[from] = Math.max(0, own)
  }
  return net
}

/** Keeps amounts within every ceiling so that the sum stays as large as it can, to the fen. */
export function cutDown(p: Programme, net: number[]): Outcome {
  const kept = crossingOf(p).length > 0 ? shared(p, net) : null
  const cuts = p.ceilings.map(({ of, ceiling }) => (kept === null ? cutTo(net, of, ceiling) : cutAs(net, of, kept)))
  let worth = 0
  for (const n of net) worth += n
  return { worth, net, cuts }
}

/**
 * What is taken off each that deducts, those first off which nothing else waits: every other candidate once, however
 * many deductions name it. What would close a circle is left out.
 */
export const paidOff: (p: Programme) => ReadonlyMap<number, readonly number[]> = onceFor((p: Programme) => {
  const named = new Map<number, Set<number>>()
  for (const { from, paid } of p.deductions) {
    const of = named.get(from) ?? new Set<number>()
    for (const i of paid) if (i !== from) of.add(i)
    named.set(from, of)
  }
  const ordered = new Map<number, readonly number[]>()
  const above = new Set<number>()
  const visit = (from: number) => {
    if (ordered.has(from)) return
    above.add(from)
    const paid = [...(named.get(from) ?? [])].filter((i) => !above.has(i))
    for (const i of paid) if (named.has(i)) visit(i)
    above.delete(from)
    ordered.set(from, paid)
  }
  for (const from of named.keys()) visit(from)
  return ordered
})

function cutTo(net: number[], of: readonly number[], ceiling: number): number {
  let sum = 0
  for (const i of of) sum += net[i] ?? 0
  const excess = Math.max(0, sum - ceiling)
  let left = excess
  for (let k = of.length - 1; k >= 0 && left > 0; k -= 1) {
    const i = of[k] ?? 0
    const off = Math.min(left, net[i] ?? 0)
    net[i] = (net[i] ?? 0) - off
    left -= off
  }
  return excess
}

/** Sets what lies under a ceiling to what is kept of it, and says how much that was more. */
function cutAs(net: number[], of: readonly number[], kept: readonly number[]): number {
  let off = 0
  for (const i of of) {
    off += (net[i] ?? 0) - (kept[i] ?? 0)
    net[i] = kept[i] ?? 0
  }
  return off
}

/**
 * The best that ceilings which cross leave of each amount: here one order of cutting is as arbitrary as another. Cutting
 * in order stands in only where the exact figures leave the safe whole numbers.
 */
function shared(p: Programme, net: readonly number[]): readonly number[] | null {
  const under = [...new Set(p.ceilings.flatMap((c) => c.of))].filter((i) => (net[i] ?? 0) > 0)
  const at = new Map(under.map((i, k) => [i, k]))
  const of = (members: readonly number[]) =>
    members.flatMap((i): readonly (readonly [number, number])[] => {
      const k = at.get(i)
      return k === undefined ? [] : [[k, 1]]
    })
  const tight = p.ceilings.filter((c) => c.of.reduce((sum, i) => sum + (net[i] ?? 0), 0) > c.ceiling)
  if (tight.length === 0) return null
  const found = solveWhole({
    gain: under.map(() => 1),
    rows: [
      ...under.map((i, k) => ({ of: [[k, 1] as const], most: net[i] ?? 0 })),
      ...tight.map((c) => ({ of: of(c.of), most: c.ceiling })),
    ],
  })
  if (found === null || found === 'unsure') return null
  const kept = [...net]
  for (const [i, k] of at) kept[i] = found.at[k] ?? 0
  return kept
}
