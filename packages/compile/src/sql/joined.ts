import type { Plan } from '../plan.ts'
import { type Term, type TermId, withParts } from '../term.ts'

/** Several plans over one list of terms: what two measures have in common is one term. */
export interface Joined {
  readonly terms: readonly Term[]
  readonly plans: readonly Plan[]
}

/** Joins plans; the places that each plan speaks of are those of the joint list. */
export function joined(plans: readonly Plan[]): Joined {
  const terms: Term[] = []
  const known = new Map<string, TermId>()
  const placed = plans.map((plan): Plan => {
    const places: TermId[] = []
    for (const term of plan.terms) {
      const moved = withParts(term, (id) => places[id] ?? 0)
      const key = JSON.stringify(moved)
      const at = known.get(key) ?? terms.push(moved) - 1
      known.set(key, at)
      places.push(at)
    }
    const at = (id: TermId | null): TermId | null => (id === null ? null : (places[id] ?? 0))
    return { ...plan, terms, when: places[plan.when] ?? 0, amount: at(plan.amount), total: at(plan.total) }
  })
  return { terms, plans: placed }
}
