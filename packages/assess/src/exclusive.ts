import { type Bond, type Measure, onceFor, type Policy } from '@pengce/language'

/** Two measures that may not both be taken in full, and whether that holds for one and the same matter only. */
interface Clash {
  readonly between: readonly [string, string]
  readonly sameMatter: boolean
}
/** What each measure may not be taken beside, by id: whether for one and the same matter only. Each pair stands once. */
export type Clashes = ReadonlyMap<string, ReadonlyMap<string, boolean>>

/** Every pair of measures that a measure or a relation of the law sets against each other. */
export const clashesOf: (policies: readonly Policy[]) => Clashes = onceFor((policies: readonly Policy[]) => {
  const measures = policies.flatMap((p) => p.measures)
  const direct = measures.flatMap((m) => m.notWith.map((other) => clash(m.id, other)))
  const related = policies.flatMap((p) => p.relations.flatMap((r) => clashesOfBond(r.bond, p, measures)))
  const found = new Map<string, Map<string, boolean>>()
  for (const { between, sameMatter } of [...direct, ...related]) {
    const [a, b] = between.toSorted()
    if (a === undefined || b === undefined) continue
    const of = found.get(a) ?? new Map<string, boolean>()
    found.set(a, of.set(b, sameMatter && (of.get(b) ?? true)))
  }
  return found
})

const clash = (a: string, b: string, sameMatter = false): Clash => ({ between: [a, b], sameMatter })

function clashesOfBond(bond: Bond, policy: Policy, measures: readonly Measure[]): readonly Clash[] {
  switch (bond.kind) {
    case 'at-most-one':
      return pairs(bond.of, bond.scope === 'same-matter')
    case 'same-support': {
      const own = policy.measures.filter((m) => m.support !== null)
      const among = own.filter((m) => bond.supports === 'any' || bond.supports.includes(m.support ?? ''))
      const other = bond.against === 'this-document' ? [] : measures.filter((m) => m.document !== policy.id)
      return among.flatMap((a, i) =>
        [...among.slice(i + 1), ...other].filter((b) => a.support === b.support).map((b) => clash(a.id, b.id, true)),
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
