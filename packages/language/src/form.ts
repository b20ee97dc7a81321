import type { CivilDate, Figure, Rate } from '@pengce/values'
import type { Comparison } from './tree.ts'

/** The author's own phrase, kept on the top node after it has been expanded into kernel nodes. */
export type Form =
  | { readonly name: 'none' }
  | { readonly name: 'given' }
  | { readonly name: 'in-force'; readonly from: CivilDate | null; readonly until: CivilDate | null }
  | { readonly name: 'once' }
  | { readonly name: 'growth'; readonly op: Comparison; readonly rate: Rate }
  | { readonly name: 'share'; readonly op: Comparison; readonly rate: Rate }
  | { readonly name: 'capped'; readonly cap: Figure | null }
  | { readonly name: 'not-below-zero' }
  | { readonly name: 'first-crossing'; readonly op: 'exceeds' | 'reaches'; readonly topUp: 'difference' | 'none' }
  | { readonly name: 'table' }
  | { readonly name: 'bands' }
  | { readonly name: 'per-unit'; readonly each: Figure }
  | { readonly name: 'rate'; readonly rate: Rate }
  | { readonly name: 'limit-year'; readonly ceiling: Figure | null }
  | { readonly name: 'limit-total'; readonly ceiling: Figure | null }
  | { readonly name: 'deducts' }
  | { readonly name: 'within-rest' }
  | { readonly name: 'fraction'; readonly numerator: number; readonly denominator: number }
