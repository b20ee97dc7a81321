import { type Figure, moneyOf } from './figure.ts'
import { partsOf } from './parts.ts'
import type { Programme } from './programme.ts'
import { IN, OPEN, OUT, Standing } from './standing.ts'

/** The best choice within one group, in fen, with an upper bound that shows nothing better exists when both meet. */
export interface Found {
  readonly chosen: readonly number[]
  /** By the first figure it is judged by. */
  readonly worth: number
  readonly bound: number
  /** By every figure, the first first. */
  readonly figures: readonly number[]
  /** What no choice exceeds, compared in that order. */
  readonly bounds: readonly number[]
  readonly proved: boolean
  /** That of equal choices the one with most measures, then the earliest, was kept. */
  readonly settled: boolean
  readonly nodes: number
}
export interface SearchLimit {
  /** Must be in the choice. */
  readonly forced?: number
  /** How many steps the search may take before it gives up proving. */
  readonly nodes: number
  /** How many of the figures are to be proved; those after them only break ties. All unless said. */
  readonly proves?: number
}

/**
 * Searches one group exactly: most money, then most measures, then the earliest in order. Null when what is forced
 * cannot be had. Beyond the limit the best found is given with the bound of the whole group, not proved.
 */
export function search(p: Programme, group: readonly number[], { forced, nodes }: SearchLimit): Found | null {
  const [part] = partsOf(p, [group])
  if (part === undefined) return null
  const inside = forced === undefined ? undefined : group.indexOf(forced)
  const found = bestOf(
    part.programme,
    [moneyOf(part.programme)],
    inside === undefined ? { nodes } : { nodes, forced: inside },
  )
  return found === null ? null : { ...found, chosen: found.chosen.map((i) => part.of[i] ?? -1) }
}

/** Searches a whole programme by some figures, the first before the second; then most measures, then the earliest. */
export function bestOf(p: Programme, figures: readonly Figure[], limit: SearchLimit): Found | null {
  return new Search(p, figures, limit).run()
}

/** Groups smaller than this are searched at once. */
const FEW = 12
/** The part of the steps that may go into comparing choices worth just as much. */
const TIES = 0.1
type Score = readonly number[]
const compare = (a: Score, b: Score): number => {
  for (const [k, x] of a.entries()) if (x !== b[k]) return x - (b[k] ?? 0)
  return 0
}

class Search {
  private readonly p: Programme
  private readonly figures: readonly Figure[]
  private readonly limit: SearchLimit
  private readonly s: Standing
  /** What takes nothing off others, has nothing taken off it and needs nothing. */
  private readonly gentle: readonly boolean[]
  private best: { readonly score: Score; readonly chosen: readonly boolean[] } | null = null
  /** The most that choices tried might still come to where their figure is only bounded. */
  private loose: Score | null = null
  private nodes = 0

  constructor(p: Programme, figures: readonly Figure[], limit: SearchLimit) {
    this.p = p
    this.figures = figures
    this.limit = limit
    this.s = new Standing(p, limit.forced)
    const tied = new Set([...p.deductions.flatMap((d) => [d.from, ...d.paid]), ...p.needs.map((n) => n.of)])
    const costly = figures.some((f) => f.brings)
    this.gentle = p.worth.map((_, i) => !costly && !tied.has(i))
  }

  run(): Found | null {
    const root = this.boundOf()
    this.start(root)
    const order = [...this.p.worth.keys()].filter((i) => i !== this.limit.forced)
    this.money(this.byStakes(order), 0)
    const complete = this.nodes <= this.limit.nodes
    if (this.best === null) return null
    const { score } = this.best
    const highest = complete ? this.looseOr(score) : root
    const proves = this.limit.proves ?? score.length
    const proved = compare(highest.slice(0, proves), score.slice(0, proves)) <= 0
    const spent = this.nodes
    this.nodes = this.limit.nodes - Math.ceil(this.limit.nodes * TIES)
    const kept = complete ? this.equals(order, score) : null
    const chosen = (kept ?? this.best.chosen).flatMap((is, i) => (is ? [i] : []))
    const bounds = proved ? score : highest
    const [worth = 0] = score
    const [bound = 0] = bounds
    return { chosen, worth, bound, figures: score, bounds, proved, settled: kept !== null, nodes: spent }
  }

  private looseOr(score: Score): Score {
    return this.loose !== null && compare(this.loose, score) > 0 ? this.loose : score
  }

  /** Finds the most by every figure, the dearest first. */
  private money(order: readonly number[], at: number): void {
    this.nodes += 1
    if (this.nodes > this.limit.nodes || !this.s.meetable()) return
    if (this.best !== null && compare(this.boundOf(), this.best.score) <= 0) return
    const i = order[at]
    if (i === undefined) {
      this.keep(this.s.chosen())
    } else if (this.s.free(i)) {
      this.s.choose(i)
      this.money(order, at + 1)
      this.s.unchoose(i, OUT)
      if (!this.harmless(i)) this.money(order, at + 1)
      this.s.reopen(i)
    } else {
      this.money(order, at + 1)
    }
  }

  /** What the figures hang on most first; then the dearest. */
  private byStakes(order: readonly number[]): readonly number[] {
    const stakes = [...this.figures.map((f) => f.stakes(this.s)), this.p.worth]
    return order.toSorted((a, b) => stakes.reduce((by, of) => (by === 0 ? (of[b] ?? 0) - (of[a] ?? 0) : by), 0))
  }

  private keep(chosen: readonly boolean[]): void {
    for (const f of this.figures) this.nodes += f.cost - 1
    const found = this.figures.map((f) => f.of(chosen))
    const score = found.map((f) => f.worth)
    const most = found.map((f) => f.bound)
    if (this.best === null || compare(score, this.best.score) > 0) this.best = { score, chosen }
    if (this.loose === null || compare(most, this.loose) > 0) this.loose = most
  }

  /** Among choices worth just as much: the most measures, then the earliest; null where the limit ends it. */
  private equals(order: readonly number[], score: Score): readonly boolean[] | null {
    let kept: readonly boolean[] | null = null
    let most = -1
    const step = (at: number): void => {
      this.nodes += 1
      if (this.nodes > this.limit.nodes || this.countBound() <= most || !this.s.meetable()) return
      if (compare(this.boundOf(), score) < 0) return
      const i = order[at]
      if (i === undefined) {
        const chosen = this.s.chosen()
        if (
          compare(
            this.figures.map((f) => f.of(chosen).worth),
            score,
          ) < 0
        )
          return
        most = chosen.filter((is) => is).length
        kept = chosen
        return
      }
      if (this.s.free(i)) {
        this.s.choose(i)
        step(at + 1)
        this.s.unchoose(i, OPEN)
        if (this.harmless(i)) return
      }
      this.s.leave(i)
      step(at + 1)
      this.s.reopen(i)
    }
    step(0)
    return this.nodes > this.limit.nodes ? null : kept
  }

  /** Nothing that may still come is lost by choosing it, and nothing chosen is worth less for it. */
  private harmless(i: number): boolean {
    return this.gentle[i] === true && (this.s.rivals[i] ?? []).every((j) => !this.s.mayCome(j))
  }

  private boundOf(): Score {
    return this.figures.map((f) => f.bound(this.s))
  }
  private countBound(): number {
    let count = 0
    for (const members of this.s.cliques)
      if (members.some((i) => this.s.state[i] === IN || this.s.mayCome(i))) count += 1
    return count
  }

  /** First choices to prune with: the dearest that fits; in large groups each one left out put in for what it bars. */
  private start(root: Score): void {
    const dearest = [...this.p.worth.keys()].sort((a, b) => (this.p.worth[b] ?? 0) - (this.p.worth[a] ?? 0))
    const first = this.filled(
      this.p.worth.map((_, i) => i === this.limit.forced),
      dearest,
    )
    if (first !== null) this.keep(first)
    if (dearest.length < FEW) return
    for (const i of dearest) {
      if (this.best === null || compare(root, this.best.score) <= 0) return
      const from = this.best.chosen
      if (from[i] === true || i === this.limit.forced) continue
      const barred = this.s.rivals[i] ?? []
      if (this.limit.forced !== undefined && barred.includes(this.limit.forced)) continue
      const next = this.filled(
        from.map((is, j) => j === i || (is && !barred.includes(j))),
        dearest,
      )
      if (next !== null) this.keep(next)
    }
  }
  private filled(from: readonly boolean[], dearest: readonly number[]): readonly boolean[] | null {
    const chosen = [...from]
    const judges = this.figures.filter((f) => f.mayFall)
    let score = judges.map((f) => f.of(chosen).worth)
    for (const i of dearest) {
      if (chosen[i] === true || (this.s.rivals[i] ?? []).some((j) => chosen[j] === true)) continue
      chosen[i] = true
      if (judges.length === 0) continue
      const next = judges.map((f) => f.of(chosen).worth)
      if (compare(next, score) < 0) chosen[i] = false
      else score = next
    }
    for (;;) {
      const unmet = this.p.needs.filter((n) => chosen[n.of] === true && !n.anyOf.some((i) => chosen[i] === true))
      if (unmet.length === 0) break
      for (const n of unmet) chosen[n.of] = false
    }
    return this.limit.forced !== undefined && chosen[this.limit.forced] !== true ? null : chosen
  }
}
