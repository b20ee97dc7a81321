import { cross, outcomeOf, type Programme } from './programme.ts'
import { worstIsExact, worstOf } from './worst.ts'

/** The best choice within one group, in fen, with an upper bound that shows nothing better exists when both meet. */
export interface Found {
  readonly chosen: readonly number[]
  readonly worth: number
  readonly bound: number
  readonly proved: boolean
  readonly nodes: number
}
export interface SearchLimit {
  /** Must be in the choice. */
  readonly forced?: number
  /** How many steps the search may take before it gives up proving. */
  readonly nodes: number
}
interface Score {
  readonly worth: number
  readonly count: number
}
const NOTHING: Score = { worth: -1, count: -1 }
const beats = (a: Score, b: Score): boolean => a.worth > b.worth || (a.worth === b.worth && a.count > b.count)

/**
 * Searches one group exactly: most money, then most measures, then the earliest in order. Null when what is forced
 * cannot be had. Beyond the limit the best found is given with the bound of the whole group, not proved.
 */
export function search(p: Programme, group: readonly number[], limit: SearchLimit): Found | null {
  const s = new Search(p, group, limit)
  return s.run()
}

class Search {
  private readonly p: Programme
  private readonly order: readonly number[]
  private readonly limit: SearchLimit
  private readonly rivals: ReadonlyMap<number, ReadonlySet<number>>
  private readonly clique: ReadonlyMap<number, number>
  private readonly crossing: boolean
  private readonly exact: boolean
  private readonly chosen: boolean[]
  private threshold: Score = NOTHING
  private best: Score = NOTHING
  private bestChoice: readonly number[] | null = null
  private nodes = 0

  constructor(p: Programme, group: readonly number[], limit: SearchLimit) {
    this.p = p
    this.limit = limit
    this.rivals = rivalsOf(p)
    this.clique = cliquesOf(group, this.rivals)
    this.crossing = crossing(p, group)
    this.exact = !this.crossing && worstIsExact(p, group)
    this.chosen = p.worth.map((_, i) => i === limit.forced)
    this.order = group.filter((i) => i !== limit.forced)
  }

  run(): Found | null {
    const root = this.boundOf(0).worth
    const greedy = this.greedy()
    if (greedy !== null) this.threshold = this.scoreOf(greedy)
    this.step(0)
    const complete = this.nodes <= this.limit.nodes
    const choice = this.bestChoice ?? (complete ? null : greedy)
    if (choice === null) return null
    const worth = this.scoreOf(choice).worth
    const proved = (complete && this.exact) || root === worth
    return { chosen: choice, worth, bound: proved ? worth : Math.max(root, worth), proved, nodes: this.nodes }
  }

  private step(at: number): void {
    this.nodes += 1
    if (this.nodes > this.limit.nodes) return
    const bound = this.boundOf(at)
    if (beats(this.threshold, bound) || !beats(bound, this.best)) return
    const i = this.order[at]
    if (i === undefined) {
      this.keep()
      return
    }
    if (this.free(i)) {
      this.chosen[i] = true
      this.step(at + 1)
      this.chosen[i] = false
    }
    this.step(at + 1)
  }

  private keep(): void {
    const choice = this.current()
    if (!this.met(choice)) return
    const score = this.scoreOf(choice)
    if (!beats(score, this.best)) return
    this.best = score
    this.bestChoice = choice
  }

  /** No completion of what is chosen so far is worth more: the smaller of a bound over cliques and one under ceilings. */
  private boundOf(at: number): Score {
    const rest = this.order.slice(at).filter((i) => this.free(i))
    const most = new Map<number, number>()
    for (const i of rest) {
      const c = this.clique.get(i) ?? -1
      most.set(c, Math.max(most.get(c) ?? 0, this.p.worth[i] ?? 0))
    }
    const cliques = outcomeOf(this.p, this.chosen).worth + [...most.values()].reduce((sum, n) => sum + n, 0)
    const everything = [...this.chosen]
    for (const i of rest) everything[i] = true
    const capped = outcomeOf(this.p, everything, this.chosen).worth
    return {
      worth: this.crossing ? cliques : Math.min(cliques, capped),
      count: this.current().length + most.size,
    }
  }

  /** A first choice to prune with: the dearest that fits, then without those whose needs are not met. */
  private greedy(): readonly number[] | null {
    const picked: number[] = this.current().slice()
    const dearest = [...this.order].sort((a, b) => (this.p.worth[b] ?? 0) - (this.p.worth[a] ?? 0))
    for (const i of dearest)
      if (
        !picked.some((j) => this.rivals.get(i)?.has(j)) &&
        this.scoreOf([...picked, i]).worth >= this.scoreOf(picked).worth
      )
        picked.push(i)
    let kept = picked
    for (let unmet = this.unmetIn(kept); unmet.length > 0; unmet = this.unmetIn(kept))
      kept = kept.filter((i) => !unmet.includes(i))
    return this.limit.forced !== undefined && !kept.includes(this.limit.forced) ? null : kept.sort((a, b) => a - b)
  }

  private readonly free = (i: number): boolean => {
    for (const j of this.rivals.get(i) ?? []) if (this.chosen[j] === true) return false
    return true
  }
  private unmetIn(choice: readonly number[]): readonly number[] {
    return this.p.needs
      .filter((n) => choice.includes(n.of) && !n.anyOf.some((i) => choice.includes(i)))
      .map((n) => n.of)
  }
  private met(choice: readonly number[]): boolean {
    return this.unmetIn(choice).length === 0
  }
  private current(): readonly number[] {
    return this.chosen.flatMap((is, i) => (is ? [i] : []))
  }
  private scoreOf(choice: readonly number[]): Score {
    const set = this.p.worth.map(() => false)
    for (const i of choice) set[i] = true
    return { worth: worstOf(this.p, set).worth, count: choice.length }
  }
}

function crossing(p: Programme, group: readonly number[]): boolean {
  const own = p.ceilings.filter((c) => c.of.some((i) => group.includes(i)))
  return own.some((a, n) => own.slice(n + 1).some((b) => cross(a, b)))
}

function rivalsOf(p: Programme): ReadonlyMap<number, ReadonlySet<number>> {
  const rivals = new Map<number, Set<number>>()
  const add = (a: number, b: number) => rivals.set(a, (rivals.get(a) ?? new Set<number>()).add(b))
  for (const [a, b] of p.clashes) {
    add(a, b)
    add(b, a)
  }
  return rivals
}

/** Covers a group with sets in which everything clashes with everything: of each at most one can be chosen. */
function cliquesOf(
  group: readonly number[],
  rivals: ReadonlyMap<number, ReadonlySet<number>>,
): ReadonlyMap<number, number> {
  const cliques: number[][] = []
  const at = new Map<number, number>()
  for (const i of group) {
    const fits = cliques.findIndex((c) => c.every((j) => rivals.get(i)?.has(j) === true))
    const n = fits < 0 ? cliques.push([]) - 1 : fits
    cliques[n]?.push(i)
    at.set(i, n)
  }
  return at
}
