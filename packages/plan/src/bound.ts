import type { Indicator } from './indicator.ts'
import type { IndicatorKind, Level, Written } from './level.ts'
import { levelOf } from './level.ts'

/** Which edge of a stated range settles it: from the lower on, up to the upper, or inside both. */
export type RangeMeans = 'from-lower' | 'to-upper' | 'inside'

/** What the level must be. */
export type Bound =
  /** 以上, 达到, 不少于 include the figure; 超过, 突破 do not; and the same downwards. */
  | { readonly op: 'at-least' | 'exceeds' | 'at-most' | 'below' | 'exactly'; readonly level: Level }
  /** 约, 左右, 近: no tolerance is stated. At or above is met; below it is for the owner to judge. */
  | { readonly op: 'about'; readonly level: Level }
  | { readonly op: 'between'; readonly low: Level; readonly high: Level; readonly means: RangeMeans }
  | { readonly op: 'done' }
  /** Against the period before. */
  | { readonly op: 'not-below-before' | 'rises' | 'falls' }
  /** Against another indicator at the same time. */
  | { readonly op: 'at-least-that-of'; readonly other: Indicator }

interface Figures<V> {
  readonly atLeast: V
  readonly exceeds: V
  readonly atMost: V
  readonly below: V
  readonly exactly: V
  readonly about: V
  readonly between: readonly [low: V, high: V]
  readonly comparedWithBefore: 'not-below' | 'rises' | 'falls'
}
/** Exactly one of the keys. */
type OneOf<T> = {
  readonly [K in keyof T]: { readonly [P in K]: T[P] } & { readonly [P in Exclude<keyof T, K>]?: never }
}[keyof T]

/** What an author writes: one bound, in values of the indicator's kind. */
export type BoundSpec<K extends IndicatorKind> = OneOf<
  (K extends 'done' ? { readonly done: true } : Figures<Written[K]>) & { readonly atLeastThatOf: Indicator<K> }
> & { readonly rangeMeans?: RangeMeans }

/** The keys that a bound may have, whichever the kind. */
export interface AnyBoundSpec {
  readonly atLeast?: Figure
  readonly exceeds?: Figure
  readonly atMost?: Figure
  readonly below?: Figure
  readonly exactly?: Figure
  readonly about?: Figure
  readonly between?: readonly [low: Figure, high: Figure]
  readonly comparedWithBefore?: 'not-below' | 'rises' | 'falls'
  readonly done?: true
  readonly atLeastThatOf?: Indicator
  readonly rangeMeans?: RangeMeans
}
type Figure = Parameters<typeof levelOf>[0]

/** The bound as data; null where none is written. */
export function boundOf(spec: AnyBoundSpec, decimals: number): Bound | null {
  const at = (written: Figure): Level => levelOf(written, decimals)
  if (spec.atLeast !== undefined) return { op: 'at-least', level: at(spec.atLeast) }
  if (spec.exceeds !== undefined) return { op: 'exceeds', level: at(spec.exceeds) }
  if (spec.atMost !== undefined) return { op: 'at-most', level: at(spec.atMost) }
  if (spec.below !== undefined) return { op: 'below', level: at(spec.below) }
  if (spec.exactly !== undefined) return { op: 'exactly', level: at(spec.exactly) }
  if (spec.about !== undefined) return { op: 'about', level: at(spec.about) }
  if (spec.between !== undefined)
    return {
      op: 'between',
      low: at(spec.between[0]),
      high: at(spec.between[1]),
      means: spec.rangeMeans ?? 'from-lower',
    }
  if (spec.comparedWithBefore !== undefined)
    return { op: spec.comparedWithBefore === 'not-below' ? 'not-below-before' : spec.comparedWithBefore }
  if (spec.atLeastThatOf !== undefined) return { op: 'at-least-that-of', other: spec.atLeastThatOf }
  return spec.done === undefined ? null : { op: 'done' }
}
