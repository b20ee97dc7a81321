import { freeze, type Text, text, type Words } from '@pengce/language'
import type { CivilDate } from '@pengce/values'
import type { IndicatorKind } from './level.ts'

/**
 * What a figure of the indicator is. `stock`: the state on a day. `cumulative`: all since a start, never falling.
 * `in-year`, `in-quarter`, `in-month`: what the period brings, counted from its first day.
 */
export type Counting = 'stock' | 'cumulative' | 'in-year' | 'in-quarter' | 'in-month'

/** One thing that is measured; targets of several documents that mean the same share it. Frozen plain data. */
export interface Indicator<K extends IndicatorKind = IndicatorKind> {
  readonly id: string
  readonly title: Text
  readonly kind: K
  readonly unit: Text
  /** How many decimals of the unit are kept: a level has `10 ** decimals` smallest parts to the unit. */
  readonly decimals: number
  readonly counting: Counting
  /** The day a cumulative count starts; null where it has no start. */
  readonly since: CivilDate | null
  /** The first month and day of the year that the figure belongs to, as `MM-DD`. */
  readonly yearFrom: string
  /** Whether figures of one period only grow as it runs. */
  readonly grows: boolean
  /** What counts and what does not, in our own words. */
  readonly definition: Text
}

interface Common {
  readonly title: Words
  readonly counting: Counting
  readonly since?: CivilDate
  readonly yearFrom?: `${string}-${string}`
  readonly definition: Words
}
type Id = `${string}/${string}`

/** A number of things: `unit` is the word that counts them. */
export const counted = (id: Id, spec: Common & { readonly unit: Words }): Indicator<'count'> =>
  build('count', id, spec, spec.unit, 0, true)

/** An amount of money, in fen. */
export const summed = (id: Id, spec: Common): Indicator<'money'> => build('money', id, spec, ['元', 'yuan'], 2, true)

/** A part of a whole, or a growth rate, in millionths. */
export const proportion = (id: Id, spec: Common): Indicator<'proportion'> =>
  build('proportion', id, spec, ['%', '%'], 6, false)

/** So many of one to so many of another, as two whole numbers; `unit` names both sides. */
export const ratioOf = (id: Id, spec: Common & { readonly unit: Words }): Indicator<'ratio'> =>
  build('ratio', id, spec, spec.unit, 0, false)

/** A physical quantity with `decimals` decimals; `grows` where figures of a period add up as it runs. */
export const measured = (
  id: Id,
  spec: Common & { readonly unit: Words; readonly decimals: number; readonly grows?: true },
): Indicator<'quantity'> => build('quantity', id, spec, spec.unit, spec.decimals, spec.grows ?? false)

/** Something that is done or is not: a park completed. */
export const achieved = (id: Id, spec: Omit<Common, 'counting'>): Indicator<'done'> =>
  build('done', id, { ...spec, counting: 'stock' }, ['', ''], 0, false)

function build<K extends IndicatorKind>(
  kind: K,
  id: Id,
  spec: Common,
  unit: Words,
  decimals: number,
  grows: boolean,
): Indicator<K> {
  return freeze({
    id,
    title: text(spec.title),
    kind,
    unit: text(unit),
    decimals,
    counting: spec.counting,
    since: spec.since ?? null,
    yearFrom: spec.yearFrom ?? '01-01',
    grows: spec.counting === 'cumulative' || (grows && spec.counting !== 'stock'),
    definition: text(spec.definition),
  })
}
