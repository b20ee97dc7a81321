import { ruleVersion } from '@pengce/assess'
import { type Measure, type Policy, type Registry, registry } from '@pengce/language'
import type { Change } from '@pengce/population'
import { bondsAmong } from './combiner.ts'

/** The law with a change laid over it. A new measure joins its document, or stands in one of its own. */
export function changedLaw(law: Registry, { measures }: Change): Registry {
  const known = new Set(law.measures.map((m) => m.id))
  const added = [...measures.values()].filter((m): m is Measure => m !== null && !known.has(m.id))
  const policies = law.policies.map((p): Policy => {
    const kept = p.measures.flatMap((m) => {
      const changed = measures.get(m.id)
      return changed === undefined ? [m] : changed === null ? [] : [changed]
    })
    return { ...p, measures: [...kept, ...added.filter((m) => documentOf(m) === p.id)] }
  })
  const alone = added.filter((m) => !law.policies.some((p) => p.id === documentOf(m)))
  return registry(alone.length === 0 ? policies : [...policies, ownPolicy(alone)])
}
const documentOf = ({ id }: Measure): string => id.split('/')[0] ?? id

const ownPolicy = (measures: readonly Measure[]): Policy => ({
  id: 'change',
  document: {
    id: 'change',
    title: { zh: '拟新增的措施', en: 'Measures proposed' },
    number: null,
    issuer: { zh: '', en: '' },
    issued: null,
  },
  provisions: {},
  inForce: { from: null, until: null },
  measures,
  rules: [],
  relations: [],
  examples: [],
  notEncoded: [],
})

/** The measures that are themselves other than before, or under a budget that is. */
export const changedMeasures = ({ measures, budgets }: Change): ReadonlySet<string> =>
  new Set([...measures.keys(), ...budgets.flatMap((b) => b.measures)])

/** All whose results can differ where some measures are changed: those, and all tied to them by rules between measures. */
export function touchedBy(changed: ReadonlySet<string>, before: Registry, after: Registry): ReadonlySet<string> {
  const bonds = [before, after].map(bondsAmong)
  const touched = new Set(changed)
  for (const id of touched) for (const ties of bonds) for (const other of ties.get(id) ?? []) touched.add(other)
  return touched
}

/** The measures whose rules differ between two versions of the law, those of only one of them included. */
export function differing(before: Registry, after: Registry): ReadonlySet<string> {
  const ids = new Set([...before.measures, ...after.measures].map((m) => m.id))
  const hash = (law: Registry, id: string): string | null => {
    const found = law.measure(id)
    return found === undefined ? null : ruleVersion(found).hash
  }
  return new Set([...ids].filter((id) => hash(before, id) !== hash(after, id)))
}
