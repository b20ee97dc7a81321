import type { Money, Rate } from '@pengce/values'
import type { Citation } from './citation.ts'
import { type Text, text, type Words } from './text.ts'
import { freeze } from './tree.ts'

/** A rule between measures, as data: the best lawful combination is computed over these. */
export interface Relation {
  readonly id: string
  readonly document: string
  readonly title: Text
  readonly cites: readonly Citation[]
  readonly register: readonly string[]
  readonly says: Text
  readonly bond: Bond
  /** How else the text may be read, where the readings give different combinations; both are then shown. */
  readonly otherReading?: OtherReading
}
/** Another reading of a relation: the bonds it sets instead; none where it sets none. */
export interface OtherReading {
  readonly says: Text
  readonly bonds: readonly Bond[]
}
export type Bond =
  /** At most one of them. `scope`: at the same time, ever, or for one and the same matter (project, event, person). */
  | {
      readonly kind: 'at-most-one'
      readonly of: readonly string[]
      readonly scope: 'same-time' | 'ever' | 'same-matter'
      /** Who picks: the applicant, or the higher one by law. */
      readonly picks: 'applicant' | 'higher'
      /** Those of them that end the others for good once they were had, where the others may come first. */
      readonly endedBy?: readonly string[]
    }
  /** Measures of one declared kind, inside this document and against other municipal measures: at most one. */
  | {
      readonly kind: 'same-support'
      readonly supports: readonly string[] | 'any'
      readonly against: 'this-document' | 'municipal' | 'municipal-and-district' | 'any-public'
      readonly picks: 'applicant' | 'higher'
    }
  /** Together at most so much. */
  | {
      readonly kind: 'joint-ceiling'
      readonly of: readonly string[] | 'document'
      readonly ceiling: Money
      readonly per: 'year' | 'total' | 'project'
    }
  /** Together never more than a cost fact of the matter; `when` says what triggers it. */
  | {
      readonly kind: 'within-cost'
      readonly of: readonly string[] | 'document'
      readonly cost: string
      /** Part of the cost; all of it unless said. */
      readonly share?: Rate
      readonly when: 'always' | 'national-or-provincial-money'
    }
  /** All recipients together at most so much: a matter of the budget, not of one applicant. */
  | { readonly kind: 'budget'; readonly of: readonly string[]; readonly ceiling: Money }
  /** What one pays is taken off the other. */
  | { readonly kind: 'deducts'; readonly from: readonly string[]; readonly paid: readonly string[] }
  /** The first needs one of the others. */
  | { readonly kind: 'requires'; readonly measure: string; readonly anyOf: readonly string[] }
  /** May be taken together, where one might doubt it. */
  | { readonly kind: 'together'; readonly of: readonly string[] }

/** States a rule between measures. */
export const relation = (
  id: string,
  spec: {
    readonly title: Words
    readonly cites: Citation | readonly [Citation, ...Citation[]]
    readonly register: readonly string[]
    readonly says: Words
    readonly bond: Bond
    readonly otherReading?: { readonly says: Words; readonly bonds: readonly Bond[] }
  },
): Relation =>
  freeze({
    id,
    document: id.split('/')[0] ?? id,
    title: text(spec.title),
    cites: [spec.cites].flat() as readonly Citation[],
    register: spec.register,
    says: text(spec.says),
    bond: spec.bond,
    ...(spec.otherReading === undefined
      ? {}
      : { otherReading: { says: text(spec.otherReading.says), bonds: spec.otherReading.bonds } }),
  })
