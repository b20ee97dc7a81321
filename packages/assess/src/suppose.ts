import type { Fact } from '@pengce/language'
import { type Applicant, type Facts, type Held, yearKey } from './held.ts'

/** One fact of an applicant or of one of its items, as it would be. */
export interface Supposed {
  readonly fact: Fact
  /** For a yearly fact: the year it speaks of. */
  readonly year: number | null
  /** The item it is about; null where it is the applicant's own. */
  readonly item: string | null
  readonly held: Held
}

/** The key under which an applicant holds a fact. */
export const heldKey = (fact: Fact, year: number | null): string => (year === null ? fact.id : yearKey(fact.id, year))

/** The applicant as if some facts were so; the applicant given stays as it is. */
export function suppose(applicant: Applicant, supposed: readonly Supposed[]): Applicant {
  if (supposed.length === 0) return applicant
  const of = (item: string | null): readonly Supposed[] => supposed.filter((s) => s.item === item)
  return {
    ...applicant,
    facts: withHeld(applicant.facts, of(null)),
    items: applicant.items.map((item) => {
      const own = of(item.id)
      return own.length === 0 ? item : { ...item, facts: withHeld(item.facts, own) }
    }),
  }
}
const withHeld = (facts: Facts, supposed: readonly Supposed[]): Facts =>
  supposed.length === 0
    ? facts
    : new Map([...facts, ...supposed.map((s) => [heldKey(s.fact, s.year), s.held] as const)])
