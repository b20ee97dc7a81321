import type { Unit } from '@pengce/values'
import type { Amount } from './amount.ts'
import type { Condition } from './condition.ts'
import type { DateFact } from './day.ts'
import type { DateDefinition, FigureDefinition } from './fact.ts'
import { factsOf, freeze, type Node } from './tree.ts'
import type { FigureFact } from './yearly.ts'

/** A rule between facts of one applicant that holds by what they mean, or nearly always; no law states it. */
export type Agreement = { readonly usually: boolean } & (
  | /** Never both. */ { readonly kind: 'excludes'; readonly first: Node; readonly second: Node }
  | /** Where the first is so, the second is. */ {
      readonly kind: 'implies'
      readonly first: Node
      readonly second: Node
    }
  | /** Always so. */ { readonly kind: 'holds'; readonly claim: Node }
  /** The part is never more than the whole; of yearly figures in each year. */
  | { readonly kind: 'part-of'; readonly part: FigureDefinition; readonly whole: FigureDefinition }
  /** The later day is never before the earlier. */
  | { readonly kind: 'not-before'; readonly later: DateDefinition; readonly earlier: DateDefinition }
  /** The highest of all years before last year is no less than any of them; `yearly` is the figure of last year. */
  | { readonly kind: 'highest-before'; readonly highest: FigureDefinition; readonly yearly: Node }
)

/** Two things that are never both so. */
export const excludes = (first: Condition, second: Condition): Agreement =>
  freeze({ kind: 'excludes', first: first.node, second: second.node, usually: false })
/** Where the first is so, the second is. */
export const implies = (first: Condition, second: Condition): Agreement =>
  freeze({ kind: 'implies', first: first.node, second: second.node, usually: false })
/** Two names for one thing: where either is so, the other is. */
export const sameAs = (a: Condition, b: Condition): readonly Agreement[] => [implies(a, b), implies(b, a)]
/** Always so, of whoever is asked. */
export const holds = (claim: Condition): Agreement => freeze({ kind: 'holds', claim: claim.node, usually: false })
/** A figure that is a part of another. */
export const partOf = <U extends Unit>(part: FigureFact<U>, whole: FigureFact<U>): Agreement =>
  freeze({ kind: 'part-of', part: part.fact, whole: whole.fact, usually: false })
/** A day that cannot come before another. */
export const notBefore = (later: DateFact, earlier: DateFact): Agreement =>
  freeze({ kind: 'not-before', later: later.fact, earlier: earlier.fact, usually: false })
/** The highest figure of the years before last year, of which `yearly` is the figure. */
export const highestBefore = <U extends Unit>(highest: FigureFact<U>, yearly: Amount<U>): Agreement =>
  freeze({ kind: 'highest-before', highest: highest.fact, yearly: yearly.node, usually: false })
/** It may be otherwise, but hardly ever is: worth a second look. */
export const usually = (agreement: Agreement): Agreement => freeze({ ...agreement, usually: true })

/** Every fact an agreement reads, once each; of a pair of yearly figures those of last year. */
export function factsOfAgreement(a: Agreement): ReturnType<typeof factsOf> {
  const pair = (...of: readonly (DateDefinition | FigureDefinition)[]) =>
    of.map((fact) => ({ fact, back: fact.period === 'year' ? 1 : 0 }))
  switch (a.kind) {
    case 'excludes':
    case 'implies':
      return factsOf(a.first, a.second)
    case 'holds':
      return factsOf(a.claim)
    case 'part-of':
      return pair(a.part, a.whole)
    case 'not-before':
      return pair(a.later, a.earlier)
    case 'highest-before':
      return [...pair(a.highest), ...factsOf(a.yearly)]
  }
}
