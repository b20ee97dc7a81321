import type { Bond, Measure, Policy } from '@pengce/language'

/** Two results that may not both be taken in full, and whether that holds for one and the same matter only. */
export interface Clash {
  readonly between: readonly [string, string]
  readonly sameMatter: boolean
}

/** Every pair of measures that a measure or a relation sets against each other. */
export function clashesOf(measures: readonly Measure[], policies: readonly Policy[]): readonly Clash[] {
  const direct = measures.flatMap((m) => m.notWith.map((other) => clash(m.id, other)))
  const related = policies.flatMap((p) => p.relations.flatMap((r) => clashesOfBond(r.bond, p, measures)))
  return [...direct, ...related]
}

const clash = (a: string, b: string, sameMatter = false): Clash => ({ between: [a, b], sameMatter })

function clashesOfBond(bond: Bond, policy: Policy, measures: readonly Measure[]): readonly Clash[] {
  switch (bond.kind) {
    case 'at-most-one':
      return pairs(bond.of, bond.scope === 'same-matter')
    case 'same-support': {
      const own = policy.measures.filter((m) => m.support !== null)
      const among = own.filter((m) => bond.supports === 'any' || bond.supports.includes(m.support ?? ''))
      const other = bond.against === 'this-document' ? [] : measures.filter((m) => m.document !== policy.id)
      return [...among, ...other].flatMap((a, i, all) =>
        all
          .slice(i + 1)
          .filter((b) => a.support === b.support && (among.includes(a) || among.includes(b)))
          .map((b) => clash(a.id, b.id, true)),
      )
    }
    case 'joint-ceiling':
      return pairs(bond.of === 'document' ? policy.measures.map((m) => m.id) : bond.of, bond.per === 'project')
    case 'within-cost':
      return pairs(bond.of === 'document' ? policy.measures.map((m) => m.id) : bond.of, true)
    case 'deducts':
      return bond.from.flatMap((from) => bond.paid.map((paid) => clash(from, paid)))
    case 'budget':
    case 'requires':
    case 'together':
      return []
  }
}

const pairs = (ids: readonly string[], sameMatter: boolean): readonly Clash[] =>
  ids.flatMap((a, i) => ids.slice(i + 1).map((b) => clash(a, b, sameMatter)))
