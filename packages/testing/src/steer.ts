import type { Held } from '@pengce/assess'
import { childrenOf, type Dates, factKey, type Node, type NodeOf, walkTree } from '@pengce/language'
import { boundaryOf, holdsFor } from './boundary.ts'
import { ABSENT, type Asked, askedBy, known } from './fact-set.ts'
import { anyValue, domainOf } from './fact-value.ts'
import type { Random } from './random.ts'

/** Sets facts so that conditions come out as wanted. A wish may fail: claims share facts. Whoever wishes, checks. */
export class Steering {
  readonly facts: Map<string, Held>
  readonly #dates: Dates
  readonly #random: Random
  constructor(facts: Map<string, Held>, dates: Dates, random: Random) {
    this.facts = facts
    this.#dates = dates
    this.#random = random
  }

  /** Makes a condition hold, or fail. */
  wish(c: Node, want: boolean): void {
    if (this.#is(c, want)) return
    switch (c.kind) {
      case 'fact':
        this.facts.set(keyOf(c), known(want))
        return
      case 'all':
        this.#several(c.of, want ? c.of.length : 1, want)
        return
      case 'any':
        this.#several(c.of, want ? 1 : c.of.length, want)
        return
      case 'some':
        this.#several(c.of, want ? c.atLeast : c.of.length - c.atLeast + 1, want)
        return
      case 'not':
        this.wish(c.of, !want)
        return
      case 'oneOf':
        this.#choose(c, want)
        return
      case 'compare':
        this.#compare(c, want)
        return
      default:
        return
    }
  }
  #is(c: Node, want: boolean): boolean {
    return holdsFor(c, this.facts, this.#dates) === (want ? 'yes' : 'no')
  }
  #several(of: readonly Node[], count: number, want: boolean): void {
    for (const part of this.#random.shuffled(of).slice(0, count)) this.wish(part, want)
  }
  #choose({ value, options }: NodeOf<'oneOf'>, want: boolean): void {
    if (value.kind !== 'fact' || value.fact.type !== 'choice') return
    const all = Object.keys(value.fact.options)
    const fit = all.filter((option) => options.includes(option) === want)
    this.facts.set(keyOf(value), fit.length === 0 ? ABSENT : known(this.#random.pick(fit)))
  }
  #compare(c: NodeOf<'compare'>, want: boolean): void {
    const asked = askedBy(c)
    for (const a of asked) if (!this.facts.has(a.key)) this.facts.set(a.key, anyValue(a, [], this.#random))
    const drivers = this.#random.shuffled(asked.filter((a) => a.fact.type === 'figure' || a.fact.type === 'date'))
    if (this.#drive(c, want, drivers)) return
    // No fact can turn it where the others stand: put them all at the low end, where each can.
    for (const a of drivers) this.facts.set(a.key, known(Math.max(0, domainOf(a.fact)[0])))
    this.#drive(c, want, drivers)
  }
  #drive(c: NodeOf<'compare'>, want: boolean, drivers: readonly Asked[]): boolean {
    if (this.#is(c, want)) return true
    for (const driver of drivers) {
      if (this.facts.get(driver.key)?.state !== 'known') this.facts.set(driver.key, anyKnown(driver, this.#random))
      const from = boundaryOf(c, driver, this.facts, this.#dates)
      if (from === null) continue
      for (const value of this.#around(from, driver)) {
        this.facts.set(driver.key, known(value))
        if (this.#is(c, want)) return true
      }
    }
    return false
  }
  /** Values on either side of a boundary, most near it, some further away. */
  #around(from: number, { fact }: Asked): number[] {
    const [low, high] = domainOf(fact)
    const far = Math.max(10, Math.abs(from) * 2)
    const values = [from - 1, from, from + 1, from + this.#random.int(0, far), from - this.#random.int(0, far)]
    return this.#random.shuffled(values.map((v) => Math.min(high, Math.max(low, v))))
  }

  /** Sets facts so that what is inside a tree decides the tree, and the tree itself is reached. */
  focus(tree: Node, inside: Node): boolean {
    if (tree === inside) return true
    const [path, rest] = this.#way(tree, inside)
    if (path === undefined) return false
    if (tree.kind === 'all' || tree.kind === 'any') for (const part of rest) this.wish(part, tree.kind === 'all')
    if (tree.kind === 'some') for (const [i, part] of rest.entries()) this.wish(part, i < tree.atLeast - 1)
    if (tree.kind === 'firstMatch') this.#reach(tree, path)
    return this.focus(path, inside)
  }
  #way(tree: Node, inside: Node): readonly [path: Node | undefined, rest: readonly Node[]] {
    const children = childrenOf(tree)
    const path = children.find((child) => holds(child, inside))
    return [path, this.#random.shuffled(children.filter((child) => child !== path))]
  }
  /** Lets the rows above fail, and the row hold when what matters is what it gives. */
  #reach({ rows }: NodeOf<'firstMatch'>, path: Node): void {
    for (const row of rows) {
      if (row.when === path) return
      this.wish(row.when, row.gives === path)
      if (row.gives === path) return
    }
  }
}

const keyOf = ({ fact, back }: NodeOf<'fact'>): string => factKey(fact, back)

function anyKnown(asked: Asked, random: Random): Held {
  for (let i = 0; i < 20; i++) {
    const value = anyValue(asked, [], random)
    if (value.state === 'known') return value
  }
  return known(domainOf(asked.fact)[0])
}

function holds(tree: Node, inside: Node): boolean {
  let found = false
  walkTree(tree, (n) => {
    if (n === inside) found = true
  })
  return found
}
