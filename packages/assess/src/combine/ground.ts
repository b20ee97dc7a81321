import type { Bond, Citation, Relation, Text } from '@pengce/language'

/** Where a bond is written: the relation, or the measure that names the other. */
export interface Ground {
  readonly kind: Bond['kind'] | 'not-with'
  readonly id: string
  readonly title: Text
  readonly cites: readonly Citation[]
  readonly picks: 'applicant' | 'higher' | null
}
/** The ground a relation gives. */
export const groundOf = (r: Relation): Ground => ({
  kind: r.bond.kind,
  id: r.id,
  title: r.title,
  cites: r.cites,
  picks: r.bond.kind === 'at-most-one' || r.bond.kind === 'same-support' ? r.bond.picks : null,
})
