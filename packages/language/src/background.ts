import type { CivilDate, Figure, Rate, Unit } from '@pengce/values'
import type { Agreement } from './agreement.ts'
import type { Choice } from './choice.ts'
import type { YesNo } from './condition.ts'
import { type Text, text, type Words } from './text.ts'
import { freeze } from './tree.ts'
import type { FigureFact } from './yearly.ts'

/** Where a share comes from: figures that an authority published, or an assumption of ours; in words. */
export interface Basis {
  readonly kind: 'published' | 'assumed'
  readonly says: Text
}
/** How many of those who are asked answer what, in millionths. It orders questions; no result stands on it. */
export type Likely = { readonly fact: string; readonly basis: Basis } & (
  | { readonly kind: 'yes'; readonly share: number }
  | { readonly kind: 'options'; readonly shares: Readonly<Record<string, number>> }
  /** Rising figures, each with the share that reaches it. */
  | { readonly kind: 'reaching'; readonly steps: readonly (readonly [parts: number, share: number])[] }
)
/** What is known of facts beside the law. No rule reads it, so it is no part of any rule's fingerprint. */
export interface Background {
  readonly likely: ReadonlyMap<string, Likely>
  readonly agreements: readonly Agreement[]
  /** Options of a choice from low to high, where an applicant can climb from one to the next. */
  readonly ladders: ReadonlyMap<string, readonly string[]>
  /** The last day on which a fact about a past time could be brought about. */
  readonly lastDays: ReadonlyMap<string, CivilDate>
}

export const published = (...says: Words): Basis => ({ kind: 'published', says: text(says) })
export const assumed = (...says: Words): Basis => ({ kind: 'assumed', says: text(says) })

/** The share of those asked of whom it is so. */
export const likelyYes = ({ fact }: YesNo, share: Rate, basis: Basis): Likely =>
  freeze({ fact: fact.id, basis, kind: 'yes', share: share.parts })
/** The share of each option; those not named have `otherwise` each. */
export const likelyOptions = <T extends string>(
  { fact }: Choice<T>,
  shares: { readonly [K in T]?: Rate },
  otherwise: Rate,
  basis: Basis,
): Likely => {
  const named = new Map(Object.entries<Rate | undefined>(shares))
  return freeze({
    fact: fact.id,
    basis,
    kind: 'options',
    shares: Object.fromEntries(
      Object.keys(fact.options).map((option) => [option, (named.get(option) ?? otherwise).parts]),
    ),
  })
}
/** The share that reaches each of some rising figures. */
export const likelyReaching = <U extends Unit>(
  { fact }: FigureFact<U>,
  steps: readonly (readonly [Figure<U>, Rate])[],
  basis: Basis,
): Likely =>
  freeze({
    fact: fact.id,
    basis,
    kind: 'reaching',
    steps: steps.map(([at, share]) => [at.parts, share.parts] as const),
  })

/** Nothing known beside the law: every answer is as likely as another, and no facts contradict. */
export const NO_BACKGROUND: Background = {
  likely: new Map(),
  agreements: [],
  ladders: new Map(),
  lastDays: new Map(),
}
