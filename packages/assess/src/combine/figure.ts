import { cross, crossingOf, type Programme, paidOff } from './programme.ts'
import { IN, type Standing } from './standing.ts'
import { type Valued, valuedOf } from './valued.ts'

/** Something a choice is judged by, the larger the better; whole numbers. */
export interface Figure {
  /** Surely had by the choice, and never more than `bound`. */
  of(chosen: readonly boolean[]): { readonly worth: number; readonly bound: number }
  /** No completion of the standing comes to more. */
  bound(s: Standing): number
  /** Whether a candidate more may make it smaller. */
  readonly mayFall: boolean
}

/** The money of a choice in fen, with what is left of each candidate. */
export interface MoneyFigure extends Figure {
  of(chosen: readonly boolean[]): Valued
}

/** The money of a choice in fen, kept for choices already valued. */
export function moneyOf(p: Programme): MoneyFigure {
  const families = familiesOf(p)
  const deductions = paidOff(p)
  const own = (i: number): number => p.worth[i] ?? 0
  const known = deductions.size > 0 || crossingOf(p).length > 0 ? new Map<string, Valued>() : null
  return {
    of: (chosen) => {
      if (known === null) return valuedOf(p, chosen)
      const key = chosen.map((is) => (is ? '1' : '0')).join('')
      const found = known.get(key) ?? valuedOf(p, chosen)
      if (known.size < 50_000) known.set(key, found)
      return found
    },
    bound: (s) => {
      const net = deductions.size === 0 ? own : (i: number) => netBound(p, deductions, s, i)
      let least = Number.POSITIVE_INFINITY
      for (const tree of families) least = Math.min(least, tree.bound(s, net))
      return least
    },
    mayFall: deductions.size > 0,
  }
}

/** No more of a chosen one can be left by what is chosen already. */
function netBound(p: Programme, deductions: ReturnType<typeof paidOff>, s: Standing, i: number): number {
  let own = p.worth[i] ?? 0
  for (const j of deductions.get(i) ?? []) if (s.state[j] === IN) own -= leastTaken(p, deductions, s, j)
  return Math.max(0, own)
}
function leastTaken(p: Programme, deductions: ReturnType<typeof paidOff>, s: Standing, j: number): number {
  let least = p.least?.[j] ?? p.worth[j] ?? 0
  for (const k of deductions.get(j) ?? []) if (s.state[k] === IN || s.mayCome(k)) least -= p.worth[k] ?? 0
  return Math.max(0, least)
}

/** Ceilings of which none cross, as a tree: a bound adds up from the inside out. */
class Tree {
  private readonly ceilings: Programme['ceilings']
  private readonly p: Programme
  /** The smallest ceiling over each candidate, and over each one directly; one more than the last is no ceiling. */
  private readonly home: readonly number[]
  private readonly above: readonly number[]
  private readonly sums: Float64Array
  private cliqueHome: readonly number[] | null = null

  constructor(p: Programme, ceilings: Programme['ceilings']) {
    this.p = p
    this.ceilings = ceilings
    const none = ceilings.length
    const smallest = (holds: (of: ReadonlySet<number>, n: number) => boolean): number => {
      const found = sets.findIndex(holds)
      return found < 0 ? none : found
    }
    const sets = ceilings.map((c) => new Set(c.of))
    this.home = p.worth.map((_, i) => smallest((of) => of.has(i)))
    this.above = ceilings.map((c, k) => smallest((of, n) => n > k && c.of.every((i) => of.has(i))))
    this.sums = new Float64Array(none + 1)
  }

  bound(s: Standing, net: (i: number) => number): number {
    const { sums, home, ceilings } = this
    sums.fill(0)
    const cliques = this.homesOf(s)
    for (let c = 0; c < s.cliques.length; c += 1) {
      let most = 0
      for (const i of s.cliques[c] ?? []) {
        if (s.state[i] === IN) {
          const at = home[i] ?? 0
          sums[at] = (sums[at] ?? 0) + net(i)
        } else if (s.mayCome(i)) most = Math.max(most, this.p.worth[i] ?? 0)
      }
      const at = cliques[c] ?? 0
      sums[at] = (sums[at] ?? 0) + most
    }
    for (let k = 0; k < ceilings.length; k += 1) {
      const up = this.above[k] ?? 0
      sums[up] = (sums[up] ?? 0) + Math.min(ceilings[k]?.ceiling ?? 0, sums[k] ?? 0)
    }
    return sums[ceilings.length] ?? 0
  }

  /** The smallest ceiling that holds all of a clique. */
  private homesOf(s: Standing): readonly number[] {
    if (this.cliqueHome !== null) return this.cliqueHome
    const sets = this.ceilings.map((c) => new Set(c.of))
    this.cliqueHome = s.cliques.map((members) => {
      const found = sets.findIndex((of) => members.every((i) => of.has(i)))
      return found < 0 ? sets.length : found
    })
    return this.cliqueHome
  }
}

/** Where ceilings cross, two choices of those that do not: leaving out some of them only raises a bound. */
function familiesOf(p: Programme): readonly Tree[] {
  const apart = (all: Programme['ceilings']) => {
    const kept: Programme['ceilings'][number][] = []
    for (const c of all) if (!kept.some((k) => cross(k, c))) kept.push(c)
    return kept
  }
  const inside = (all: Programme['ceilings']) => [...all].sort((a, b) => a.of.length - b.of.length)
  if (crossingOf(p).length === 0) return [new Tree(p, inside(p.ceilings))]
  return [apart(p.ceilings), inside(apart([...p.ceilings].reverse()))].map((family) => new Tree(p, family))
}

/** Fewer duties are better: each counts once, however many of the chosen measures bring it. */
export const dutiesOf = (duties: readonly (readonly string[])[]): Figure => {
  const count = (is: (i: number) => boolean): number => 0 - new Set(duties.flatMap((of, i) => (is(i) ? of : []))).size
  return {
    of: (chosen) => {
      const worth = count((i) => chosen[i] === true)
      return { worth, bound: worth }
    },
    bound: (s) => count((i) => s.state[i] === IN),
    mayFall: true,
  }
}
