import type { Programme } from './programme.ts'

export const OPEN = 0
export const IN = 1
export const OUT = 2
/** How far a choice is made: each candidate open, in or out; those that something chosen rules out are never to come. */
export class Standing {
  readonly state: Int8Array
  readonly rivals: readonly (readonly number[])[]
  /** Sets in which everything clashes with everything: of each at most one can be chosen. */
  readonly clique: readonly number[]
  readonly cliques: readonly (readonly number[])[]
  /** Every candidate, what is worth least first. */
  readonly cheapest: readonly number[]
  private readonly clashing: Uint8Array
  private readonly barred: Int16Array
  private readonly needs: readonly Programme['needs'][number][]

  constructor(p: Programme, forced: number | undefined) {
    this.state = new Int8Array(p.worth.length)
    this.barred = new Int16Array(p.worth.length)
    const dearer = (a: number, b: number) => (p.worth[b] ?? 0) - (p.worth[a] ?? 0)
    this.rivals = rivalsOf(p).map((of) => [...of].sort(dearer))
    this.cheapest = [...p.worth.keys()].sort((a, b) => dearer(b, a))
    this.clashing = new Uint8Array(p.worth.length ** 2)
    for (const [i, of] of this.rivals.entries()) for (const j of of) this.clashing[i * p.worth.length + j] = 1
    this.cliques = cliquesOf(p, this.rivals)
    const clique = p.worth.map(() => 0)
    for (const [c, of] of this.cliques.entries()) for (const i of of) clique[i] = c
    this.clique = clique
    this.needs = p.needs
    if (forced !== undefined) this.choose(forced)
  }

  choose(i: number): void {
    this.state[i] = IN
    for (const j of this.rivals[i] ?? []) this.barred[j] = (this.barred[j] ?? 0) + 1
  }
  unchoose(i: number, to: typeof OPEN | typeof OUT): void {
    this.state[i] = to
    for (const j of this.rivals[i] ?? []) this.barred[j] = (this.barred[j] ?? 0) - 1
  }
  leave(i: number): void {
    this.state[i] = OUT
  }
  reopen(i: number): void {
    this.state[i] = OPEN
  }

  clash(i: number, j: number): boolean {
    return this.clashing[i * this.state.length + j] === 1
  }
  free(i: number): boolean {
    return this.barred[i] === 0
  }
  /** Open, and nothing chosen rules it out. */
  mayCome(i: number): boolean {
    return this.state[i] === OPEN && this.barred[i] === 0
  }
  /** No chosen one waits for what can no longer come. */
  meetable(): boolean {
    return this.needs.every(
      (n) => this.state[n.of] !== IN || n.anyOf.some((i) => this.state[i] === IN || this.mayCome(i)),
    )
  }
  chosen(): boolean[] {
    return Array.from(this.state, (s) => s === IN)
  }
}

function rivalsOf(p: Programme): readonly (readonly number[])[] {
  const rivals = p.worth.map(() => new Set<number>())
  for (const [a, b] of p.clashes) {
    rivals[a]?.add(b)
    rivals[b]?.add(a)
  }
  return rivals.map((of) => [...of])
}

/** The largest sets first, each grown around one with many rivals by what shares most of them. */
function cliquesOf(p: Programme, rivals: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const sets = rivals.map((of) => new Set(of))
  const left = new Set(p.worth.keys())
  const cliques: (readonly number[])[] = []
  const grownFrom = (i: number): readonly number[] => {
    const clique = [i]
    const near = (rivals[i] ?? []).filter((j) => left.has(j))
    const shared = new Map(near.map((j) => [j, near.filter((k) => sets[j]?.has(k)).length]))
    for (const j of near.toSorted((a, b) => (shared.get(b) ?? 0) - (shared.get(a) ?? 0)))
      if (clique.every((k) => sets[j]?.has(k))) clique.push(j)
    return clique
  }
  const grown = new Map([...left].map((i) => [i, grownFrom(i)]))
  while (left.size > 0) {
    let best: readonly number[] = []
    for (const i of left) {
      const own = grown.get(i) ?? [i]
      if (own.length > best.length) best = own
    }
    if (!best.every((i) => left.has(i))) {
      for (const i of left) if (grown.get(i)?.some((j) => !left.has(j))) grown.set(i, grownFrom(i))
      continue
    }
    cliques.push(best)
    for (const i of best) left.delete(i)
  }
  return cliques
}
