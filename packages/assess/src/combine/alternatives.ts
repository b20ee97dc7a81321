import { onceFor, type Registry, type Relation, type Text } from '@pengce/language'
import type { Choice } from './combine.ts'
import { type Ground, groundOf } from './ground.ts'
import type { Setting } from './setting.ts'

/** The best choice where one relation of the law is read another way. */
export interface Alternative {
  readonly ground: Ground
  /** How else the text may be read, in our own words. */
  readonly says: Text
  readonly choice: Choice
}

/** The choices under other readings that differ from this one. */
export function alternativesOf(
  law: Registry,
  { all }: Setting,
  choice: Choice,
  choose: (other: Registry) => Choice,
): readonly Alternative[] {
  const documents = new Set(all.map((c) => c.assessment.measure.document))
  return otherReadings(law)
    .filter(({ relation }) => documents.has(relation.document))
    .map(({ relation, says, law: other }) => ({ ground: groundOf(relation), says, choice: choose(other) }))
    .filter((a) => a.choice.worth !== choice.worth || keysOf(a.choice) !== keysOf(choice))
}
const keysOf = (c: Choice): string => c.chosen.map((x) => x.key).join()

interface Reading {
  readonly relation: Relation
  readonly says: Text
  readonly law: Registry
}
/** The law read another way in one relation at a time. */
const otherReadings: (law: Registry) => readonly Reading[] = onceFor((law: Registry) =>
  law.policies.flatMap((p) =>
    p.relations.flatMap((relation) => {
      const { otherReading, ...rest } = relation
      if (otherReading === undefined) return []
      const instead = otherReading.bonds.map((bond): Relation => ({ ...rest, says: otherReading.says, bond }))
      const policies = law.policies.map((q) =>
        q === p ? { ...p, relations: p.relations.flatMap((r) => (r === relation ? instead : [r])) } : q,
      )
      return [{ relation, says: otherReading.says, law: { ...law, policies } }]
    }),
  ),
)
