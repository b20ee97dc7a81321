import type { Subscription } from '@pengce/assess'
import { onceFor, type Registry } from '@pengce/language'
import { closest } from 'fastest-levenshtein'
import type { AdviceProblem } from './problem.ts'

/** What subscriptions ask for, read from the command line; all of it where nothing is named. */
export function readSubscriptions(given: readonly string[], law: Registry) {
  const read = (given.length === 0 ? ['all'] : given).map((said) => readOne(said, law))
  const wanted = read.flatMap((r) => ('to' in r ? [r.to] : []))
  return {
    problems: read.flatMap((r) => ('problem' in r ? [r.problem] : [])),
    subscriptions: (applicant: string): readonly Subscription[] => wanted.map((to) => ({ applicant, to })),
  }
}

function readOne(
  said: string,
  law: Registry,
): { readonly to: Subscription['to'] } | { readonly problem: AdviceProblem } {
  if (said === 'all') return { to: { kind: 'all' } }
  const at = said.indexOf(':')
  const [kind, id] = at < 0 ? [said, ''] : [said.slice(0, at), said.slice(at + 1)]
  if (kind === 'document') {
    if (law.policy(id) !== undefined) return { to: { kind, id } }
    const known = law.policies.map((p) => p.id)
    return {
      problem: { code: 'subscribe/unknown-document', at: '--subscribe', given: id, nearest: closest(id, known) },
    }
  }
  if (kind === 'support') {
    const known = supportsOf(law)
    if (known.includes(id)) return { to: { kind, support: id } }
    return { problem: { code: 'subscribe/unknown-support', at: '--subscribe', given: id, known } }
  }
  return { problem: { code: 'subscribe/unknown', at: '--subscribe', given: said } }
}
const supportsOf = onceFor((law: Registry): readonly string[] =>
  [...new Set(law.measures.flatMap((m) => m.support ?? []))].toSorted(),
)
