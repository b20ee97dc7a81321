import { type Obligation, onceFor, type Registry } from '@pengce/language'
import type { Candidate } from './candidate.ts'

/** The obligations that taking a measure brings, by the id of the measure. */
const dutiesOfLaw: (law: Registry) => ReadonlyMap<string, readonly Obligation[]> = onceFor((law: Registry) => {
  const found = new Map<string, Obligation[]>()
  for (const policy of law.policies)
    for (const rule of policy.rules) {
      if (rule.kind !== 'obligation' || rule.binds === undefined) continue
      const takers = rule.binds === 'document' ? policy.measures.map((m) => m.id) : rule.binds
      for (const id of takers) found.set(id, [...(found.get(id) ?? []), rule])
    }
  return found
})

/** What taking a candidate obliges to, as far as the law says whom an obligation binds. */
export const dutiesFor = (law: Registry, { assessment }: Candidate): readonly Obligation[] =>
  dutiesOfLaw(law).get(assessment.measure.id) ?? []
