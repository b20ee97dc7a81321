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
  private readonly barred: Int16Array
  private readonly needs: readonly Programme['needs'][number][]

  constructor(p: Programme, forced: number | undefined) {
    this.state = new Int8Array(p.worth.length)
    this.barred = new Int16Array(p.worth.length)
    this.rivals = rivalsOf(p)
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

/** The dearest first, each into the first set that takes it: so the sets hold what competes for the most money. */
function cliquesOf(p: Programme, rivals: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const cliques: number[][] = []
  const sets = rivals.map((of) => new Set(of))
  const dearest = [...p.worth.keys()].sort((a, b) => (p.worth[b] ?? 0) - (p.worth[a] ?? 0))
  for (const i of dearest) {
    const own = sets[i]
    const fits = own?.size === 0 ? undefined : cliques.find((c) => c.every((j) => own?.has(j)))
    if (fits === undefined) cliques.push([i])
    else fits.push(i)
  }
  return cliques
}
