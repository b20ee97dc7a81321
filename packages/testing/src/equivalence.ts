import { evaluate, type Held, verdictOf } from '@pengce/assess'
import { type Dates, type Measure, mapTree, type Node, type NodeOf, walkTree } from '@pengce/language'
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
  const trees = [a, b].map((m) => [m.when, m.pay.amount, m.pay.total])
  const claims = trees.flat().flatMap((t) => (t === null ? [] : claimsIn(t)))
  const facts = askedBy(...claims)
  const choices = facts.map((f) => regionsOf(claims, f, dates))
  const count = choices.reduce((product, values) => product * values.length, 1)
  if (count > MOST_REGIONS) return false
  for (let i = 0; i < count; i++) {
    const region = nth(facts, choices, i)
    const [one, other] = [a, b].map((m) => residue(m, region, dates))
    if (one !== other) return false
  }
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
      return [...Object.keys(fact.options).map((option) => known(option)), ABSENT]
    case 'figure':
    case 'date': {
      const own = claims.filter((c) => askedBy(c).some((f) => f.key === asked.key))
      const values = new Set([...domainOf(fact), ...landmarksOf(own, asked, dates)])
      return [...[...values].map((value) => known(value)), ABSENT]
    }
  }
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

/** What is left of a measure once a region settles its claims; amounts count only where the measure may apply. */
function residue(m: Measure, region: FactSet, dates: Dates): string {
  const decide = (tree: Node): Node =>
    simplify(
      mapTree(tree, (n) => {
        if (!isClaim(n)) return n
        const verdict = verdictOf(evaluate(n, { lookup: lookupIn(region), dates }))
        return verdict === 'open' ? n : { kind: 'truth', value: verdict === 'yes' }
      }),
      dates,
    )
  const when = decide(m.when)
  if (when.kind === 'truth' && !when.value) return 'never'
  return JSON.stringify([when, ...[m.pay.amount, m.pay.total].map((t) => (t === null ? null : decide(t)))])
}
