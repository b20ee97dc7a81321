import { evaluate, type Held, verdictOf } from '@pengce/assess'
import {
  childrenOf,
  type Dates,
  type Measure,
  mapChildren,
  mapTree,
  type Node,
  type NodeOf,
  walkTree,
} from '@pengce/language'
import { ABSENT, type Asked, askedBy, type FactSet, known, lookupIn } from './fact-set.ts'
import { domainOf, landmarksOf } from './fact-value.ts'
import { simplify } from './simplify.ts'

/** More combinations than this are not tried; the two then count as different. */
const MOST_REGIONS = 3000

/**
 * Proves that two versions of a measure answer alike for all complete facts: the facts that conditions ask one by one
 * are split into the regions that either version tells apart; in each region what is left of both is the same.
 * False when it cannot be proved.
 */
export function provablySame(a: Measure, b: Measure, dates: Dates): boolean {
  const [one, other] = [a, b].map((m) => [m.when, m.pay.amount, m.pay.total])
  if (one === undefined || other === undefined) return false
  if (one.every((tree, i) => sameTree(tree, other[i] ?? null, dates))) return true
  return sameInEach([...one, ...other], dates, (region) => residue(a, region, dates) === residue(b, region, dates))
}

/** Two trees mean the same when the parts in which they differ do, wherever those stand. */
function sameTree(a: Node | null, b: Node | null, dates: Dates): boolean {
  if (a === null || b === null) return a === b
  if (written(a) === written(b)) return true
  const part = differingPart(a, b)
  if (part !== null && sameTree(...part, dates)) return true
  const rest = (n: Node, region: FactSet): string => written(decided(n, region, dates))
  return sameInEach([a, b], dates, (region) => rest(a, region) === rest(b, region))
}
const written = (n: Node): string => JSON.stringify(n)

/** The one child in which two nodes differ that are otherwise written alike. */
function differingPart(a: Node, b: Node): readonly [Node, Node] | null {
  const theirs = childrenOf(b)
  const differing = childrenOf(a).flatMap((child, i): [Node, Node][] => {
    const other = theirs[i]
    return other === undefined || written(child) === written(other) ? [] : [[child, other]]
  })
  const [first] = differing
  if (a.kind !== b.kind || first === undefined || differing.length !== 1) return null
  const exchanged = mapChildren(a, (child) => (child === first[0] ? first[1] : child))
  return written(exchanged) === written(b) ? first : null
}

/** Whether something holds in every region that the conditions of these trees tell apart; false when too many. */
function sameInEach(trees: readonly (Node | null)[], dates: Dates, holds: (region: FactSet) => boolean): boolean {
  const claims = trees.flatMap((t) => (t === null ? [] : claimsIn(t)))
  const facts = askedBy(...claims)
  const choices = facts.map((f) => regionsOf(claims, f, dates))
  const count = choices.reduce((product, values) => product * values.length, 1)
  if (count > MOST_REGIONS) return false
  for (let i = 0; i < count; i++) if (!holds(nth(facts, choices, i))) return false
  return true
}

/** Conditions that one fact alone decides. */
function claimsIn(tree: Node): Node[] {
  const found: Node[] = []
  walkTree(tree, (n) => {
    if (isClaim(n)) found.push(n)
  })
  return found
}
const isClaim = (n: Node): boolean =>
  n.kind === 'oneOf' ||
  (n.kind === 'fact' && n.fact.type === 'yes-no') ||
  (n.kind === 'compare' && n.left.kind === 'fact' && isFixed(n.right))
const isFixed = (n: Node): n is NodeOf<'number' | 'date' | 'day'> =>
  n.kind === 'number' || n.kind === 'date' || n.kind === 'day'

/** One value for each region of a fact; the neighbours of every constant, and the ends. */
function regionsOf(claims: readonly Node[], asked: Asked, dates: Dates): readonly Held[] {
  const { fact } = asked
  switch (fact.type) {
    case 'yes-no':
      return [known(true), known(false)]
    case 'choice':
      return [...distinctOptions(claims, asked, Object.keys(fact.options)).map((option) => known(option)), ABSENT]
    case 'figure':
    case 'date': {
      const own = claims.filter((c) => askedBy(c).some((f) => f.key === asked.key))
      const values = new Set([...domainOf(fact), ...landmarksOf(own, asked, dates)])
      return [...[...values].map((value) => known(value)), ABSENT]
    }
  }
}

/** One option for each set of conditions that name it. */
function distinctOptions(claims: readonly Node[], { key }: Asked, options: readonly string[]): readonly string[] {
  const naming = claims.flatMap((c) => (c.kind === 'oneOf' && askedBy(c).some((f) => f.key === key) ? [c.options] : []))
  const byNaming = new Map(options.map((o) => [naming.map((named) => (named.includes(o) ? 1 : 0)).join(''), o]))
  return [...byNaming.values()]
}

function nth(facts: readonly Asked[], choices: readonly (readonly Held[])[], index: number): FactSet {
  let rest = index
  return new Map(
    facts.map(({ key }, i) => {
      const values = choices[i] ?? []
      const value = values[rest % values.length] ?? ABSENT
      rest = Math.floor(rest / values.length)
      return [key, value]
    }),
  )
}

/** What is left of a measure in a region; amounts count only where the measure may apply. */
function residue(m: Measure, region: FactSet, dates: Dates): string {
  const when = decided(m.when, region, dates)
  if (when.kind === 'truth' && !when.value) return 'never'
  return JSON.stringify([
    when,
    ...[m.pay.amount, m.pay.total].map((t) => (t === null ? null : decided(t, region, dates))),
  ])
}
/** What is left of a tree once a region settles its claims. */
function decided(tree: Node, region: FactSet, dates: Dates): Node {
  return simplify(
    mapTree(tree, (n) => {
      if (!isClaim(n)) return n
      const verdict = verdictOf(evaluate(n, { lookup: lookupIn(region), dates }))
      return verdict === 'open' ? n : { kind: 'truth', value: verdict === 'yes' }
    }),
    dates,
  )
}
