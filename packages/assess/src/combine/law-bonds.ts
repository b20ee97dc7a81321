import { type Measure, onceFor, type Policy, type Registry, type Relation } from '@pengce/language'
import { type Ground, groundOf } from './ground.ts'

/** How far two measures rule each other out: for whom they are, or within one and the same matter. */
export interface MeasureClash {
  readonly with: string
  readonly within: 'people' | 'matter'
  readonly ground: Ground
}
/** A relation with the document it stands in. */
export interface Stated {
  readonly relation: Relation
  readonly policy: Policy
  readonly ground: Ground
}
/** What the law says between its measures, by their ids; read once for each law. */
export interface LawBonds {
  readonly clashes: ReadonlyMap<string, readonly MeasureClash[]>
  readonly requires: readonly Stated[]
  readonly deducts: readonly Stated[]
  readonly limits: readonly Stated[]
}

/** Every bond of the law between its measures. */
export const lawBonds: (law: Registry) => LawBonds = onceFor((law: Registry): LawBonds => {
  const stated = law.policies.flatMap((policy) =>
    policy.relations.map((relation): Stated => ({ relation, policy, ground: groundOf(relation) })),
  )
  const clashes = new Map<string, MeasureClash[]>()
  const add = (a: string, b: string, within: MeasureClash['within'], ground: Ground) => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const own = clashes.get(one)
      const clash = { with: other, within, ground }
      if (own === undefined) clashes.set(one, [clash])
      else own.push(clash)
    }
  }
  const allowed = takenTogether(stated)
  for (const s of stated) {
    const { bond } = s.relation
    if (bond.kind === 'at-most-one')
      for (const [a, b] of pairs(bond.of)) add(a, b, bond.scope === 'same-matter' ? 'matter' : 'people', s.ground)
    if (bond.kind === 'same-support')
      for (const [a, b] of alike(s, law.measures)) if (!allowed(a, b)) add(a, b, 'matter', s.ground)
  }
  for (const [m, other] of named(law, stated)) {
    const ground: Ground = { kind: 'not-with', id: m.id, title: m.title, cites: m.cites, picks: null }
    add(m.id, other, 'people', ground)
  }
  const ofKind = (...kinds: readonly Relation['bond']['kind'][]) =>
    stated.filter((s) => kinds.includes(s.relation.bond.kind))
  return {
    clashes,
    requires: ofKind('requires'),
    deducts: ofKind('deducts'),
    limits: ofKind('joint-ceiling', 'within-cost', 'budget'),
  }
})

const pairs = <T>(of: readonly T[]): readonly (readonly [T, T])[] =>
  of.flatMap((a, i) => of.slice(i + 1).flatMap((b) => (a === b ? [] : [[a, b] as const])))

/** Pairs of one kind of support that a relation covers. */
function alike({ relation, policy }: Stated, all: readonly Measure[]): readonly (readonly [string, string])[] {
  const { bond } = relation
  if (bond.kind !== 'same-support') return []
  const own = policy.measures.filter(
    ({ support }) => support !== null && (bond.supports === 'any' || bond.supports.includes(support)),
  )
  const ids = new Set(own.map((m) => m.id))
  const others = bond.against === 'this-document' ? [] : all.filter((m) => !ids.has(m.id))
  const across = own.flatMap((a) => others.map((b) => [a, b] as const))
  return [...pairs(own), ...across].flatMap(([a, b]) => (a.support === b.support ? [[a.id, b.id] as const] : []))
}

/** What the law itself takes together: named so, deducted from each other, or one needing the other. */
function takenTogether(stated: readonly Stated[]): (a: string, b: string) => boolean {
  const sets = stated.flatMap(({ relation: { bond } }) => {
    if (bond.kind === 'together') return [[bond.of, bond.of] as const]
    if (bond.kind === 'deducts') return [[bond.from, bond.paid] as const]
    return bond.kind === 'requires' ? [[[bond.measure], bond.anyOf] as const] : []
  })
  return (a, b) => sets.some(([x, y]) => (x.includes(a) && y.includes(b)) || (x.includes(b) && y.includes(a)))
}

/** What a measure names itself; where a relation for one and the same matter names both, the relation says how far. */
function named(law: Registry, stated: readonly Stated[]): readonly (readonly [Measure, string])[] {
  const perMatter = stated.flatMap(({ relation: { bond } }) =>
    bond.kind === 'at-most-one' && bond.scope === 'same-matter' ? [new Set(bond.of)] : [],
  )
  return law.measures.flatMap((m) =>
    m.notWith
      .filter((other) => other !== m.id && !perMatter.some((of) => of.has(m.id) && of.has(other)))
      .map((other) => [m, other] as const),
  )
}
