import { freeze, type Office, type Text, text, type Words } from '@pengce/language'
import type { ShenzhenRegionId } from '@pengce/values'

/** Whom a target counts. What is observed names the member: a district's id, an office's, an area's, or a name. */
export type Scope =
  | { readonly kind: 'city' }
  /** Each of these districts by itself. */
  | { readonly kind: 'districts'; readonly of: readonly ShenzhenRegionId[] }
  /** What one office brings. */
  | { readonly kind: 'office'; readonly of: Office }
  /** One area that is no district. */
  | { readonly kind: 'area'; readonly id: string; readonly title: Text }
  /** Each enterprise, project, cluster or case by itself. */
  | { readonly kind: 'each'; readonly what: Text }

/** The city as a whole; a target that says nothing else means it. */
export const city: Scope = Object.freeze({ kind: 'city' })

/** The nine districts, Dapeng and Shenshan; Qianhai lies on two of them. */
export const allDistricts: readonly ShenzhenRegionId[] = Object.freeze([
  'futian',
  'luohu',
  'yantian',
  'nanshan',
  'baoan',
  'longgang',
  'longhua',
  'pingshan',
  'guangming',
  'dapeng',
  'shenshan',
])

/** Each district by itself; all of them unless named. */
export const eachDistrict = (...of: readonly ShenzhenRegionId[]): Scope =>
  freeze({ kind: 'districts', of: of.length === 0 ? allDistricts : of })

/** What one office brings. */
export const ofOffice = (of: Office): Scope => freeze({ kind: 'office', of })

/** One area that is no district: `inArea('free-trade-zone', [...])`. */
export const inArea = (id: string, title: Words): Scope => freeze({ kind: 'area', id, title: text(title) })

/** Each enterprise, project, cluster or case by itself. */
export const each = (what: Words): Scope => freeze({ kind: 'each', what: text(what) })
