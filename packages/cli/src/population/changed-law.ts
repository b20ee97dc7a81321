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
  locators: [],
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

/** All whose results a change can touch: those it changes, and those tied to them by rules between measures. */
export function touchedBy(change: Change, before: Registry, after: Registry): ReadonlySet<string> {
  const bonds = [before, after].map(bondsAmong)
  const touched = new Set(changedMeasures(change))
  for (const id of touched) for (const ties of bonds) for (const other of ties.get(id) ?? []) touched.add(other)
  return touched
}
