import { crossingOf, type Programme, paidOff } from './programme.ts'
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
  /** Whether any candidate may make it smaller by itself, as one that brings a duty. */
  readonly brings: boolean
  /** How many steps of a search one valuation counts for. */
  readonly cost: number
  /** Which candidates its bound hangs on most: those are decided first. */
  stakes(s: Standing): readonly number[]
}

/** The money of a choice in fen, with what is left of each candidate. */
export interface MoneyFigure extends Figure {
  of(chosen: readonly boolean[]): Valued
}

/** The money of a choice in fen, kept for choices already valued. */
export function moneyOf(p: Programme): MoneyFigure {
  const cover = new Cover(p)
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
    bound: (s) => cover.bound(s, deductions.size === 0 ? own : (i) => netBound(p, deductions, s, i)),
    mayFall: deductions.size > 0,
    brings: false,
    cost: known === null ? 1 : crossingOf(p).length > 0 ? CROSSING_COST : TIED_COST,
    stakes: (s) => cover.stakes(s),
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

/** Beside one step of a search: a valuation where ceilings cross, and one where deductions hang together. */
const CROSSING_COST = 100
const TIED_COST = 4
/** Ceilings looked at for a bound; leaving out some only raises it. */
const MOST_CEILINGS = 30

/**
 * A bound on money: some of the ceilings in full, and of what lies under none of those the most of each clique. It holds
 * for whichever ceilings are taken in full; a few are tried around those that were best before.
 */
class Cover {
  private readonly p: Programme
  /** For each candidate the ceilings over it. */
  private readonly under: Int32Array
  private readonly rooms: readonly number[]
  private full = 0

  constructor(p: Programme) {
    this.p = p
    const ceilings = [...p.ceilings, ...deductedTogether(p)].slice(0, MOST_CEILINGS)
    this.rooms = ceilings.map((c) => c.ceiling)
    this.under = new Int32Array(p.worth.length)
    for (const [k, c] of ceilings.entries()) for (const i of c.of) this.under[i] = (this.under[i] ?? 0) | (1 << k)
  }

  bound(s: Standing, net: (i: number) => number): number {
    const most = this.mostOf(s, net)
    let least = this.with(this.full, s, most)
    for (let k = 0; k < this.rooms.length; k += 1) {
      const other = this.full ^ (1 << k)
      const found = this.with(other, s, most)
      if (found >= least) continue
      least = found
      this.full = other
    }
    return Math.min(least, this.shared(this.full, s, most))
  }

  /** The same with what is dear spread over several cliques: each covers what it can of all its members at once. */
  private shared(full: number, s: Standing, most: Float64Array): number {
    let sum = 0
    for (let k = 0; k < this.rooms.length; k += 1) if (full & (1 << k)) sum += this.rooms[k] ?? 0
    for (let i = 0; i < most.length; i += 1) if ((this.under[i] ?? 0) & full) most[i] = 0
    for (const i of s.cheapest) {
      const own = most[i] ?? 0
      if (own === 0) continue
      sum += own
      const clique = [i]
      for (const j of s.rivals[i] ?? []) {
        const other = most[j] ?? 0
        if (other === 0 || !clique.every((k) => k === i || s.clash(k, j))) continue
        clique.push(j)
        most[j] = Math.max(0, other - own)
      }
      most[i] = 0
    }
    return sum
  }

  /** What each adds to the bound of an open standing by itself; nothing under a ceiling that is full. */
  stakes(s: Standing): readonly number[] {
    this.bound(s, (i) => this.p.worth[i] ?? 0)
    let full = this.full
    for (let k = this.p.ceilings.length; k < this.rooms.length; k += 1) full &= ~(1 << k)
    return this.p.worth.map((own, i) => (((this.under[i] ?? 0) & full) === 0 ? own : 0))
  }

  /** The most of each candidate: what is left of it where it is chosen, nothing where it can no longer come. */
  private mostOf(s: Standing, net: (i: number) => number): Float64Array {
    const most = new Float64Array(this.p.worth.length)
    for (let i = 0; i < most.length; i += 1)
      most[i] = s.state[i] === IN ? net(i) : s.mayCome(i) ? (this.p.worth[i] ?? 0) : 0
    return most
  }
  private with(full: number, s: Standing, most: Float64Array): number {
    let sum = 0
    for (let k = 0; k < this.rooms.length; k += 1) if (full & (1 << k)) sum += this.rooms[k] ?? 0
    for (const members of s.cliques) {
      let dearest = 0
      for (const i of members) {
        const own = most[i] ?? 0
        if (own > dearest && ((this.under[i] ?? 0) & full) === 0) dearest = own
      }
      sum += dearest
    }
    return sum
  }
}

/** One that deducts and what is taken off it come to no more together than the larger side. */
const deductedTogether = (p: Programme): Programme['ceilings'] =>
  [...paidOff(p)].map(([from, paid]) => ({
    of: [from, ...paid],
    ceiling: Math.max(
      p.worth[from] ?? 0,
      paid.reduce((sum, i) => sum + (p.worth[i] ?? 0), 0),
    ),
  }))

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
    brings: true,
    cost: 1,
    stakes: () => duties.map(() => 0),
  }
}

/** What the chosen ones may each come to at most, added up in fen: of choices that are sure of the same, more is better. */
export const upperEndsOf = (highs: readonly number[]): Figure => {
  const high = (i: number): number => highs[i] ?? 0
  return {
    of: (chosen) => {
      const worth = highs.reduce((sum, own, i) => sum + (chosen[i] === true ? own : 0), 0)
      return { worth, bound: worth }
    },
    bound: (s) => {
      let sum = 0
      for (const members of s.cliques) {
        let most = 0
        for (const i of members) if (s.state[i] === IN || s.mayCome(i)) most = Math.max(most, high(i))
        sum += most
      }
      return sum
    },
    mayFall: false,
    brings: false,
    cost: 1,
    stakes: () => highs,
  }
}
