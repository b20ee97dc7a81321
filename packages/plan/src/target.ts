import { type Citation, freeze, type Office, type Text, text, type Words } from '@pengce/language'
import type { CivilDate } from '@pengce/values'
import { type AnyBoundSpec, type Bound, type BoundSpec, boundOf } from './bound.ts'
import { type Cites, citesOf, type Readings, readingsOf } from './cites.ts'
import { type Due, dueOf } from './due.ts'
import type { Indicator } from './indicator.ts'
import { type IndicatorKind, type Level, levelOf, type Written } from './level.ts'
import { city, type Scope } from './scope.ts'

/** How firmly the text wants it: 力争 strives, 鼓励 encourages, 原则上 in principle; otherwise it is set. */
export type Strength = 'set' | 'strive' | 'encourage' | 'in-principle'

/** A level to be reached on the way; the target's own operator holds for it. */
export interface Milestone {
  readonly by: CivilDate
  readonly level: Level
}
/** Where the count stood when the plan was made; no level where the text gives the day alone. */
export interface Baseline {
  readonly on: CivilDate
  readonly level: Level | null
}
/** A stated assumption on the way to the figure, without which nobody is behind before the date. */
export interface Assumption {
  /** A straight line from a level on a day, or from nothing at the start of each period. */
  readonly from: { readonly on: CivilDate; readonly level: Level } | 'period'
  readonly says: Text
}

/** A result to reach: what is measured, how much, by when, for whom. Frozen plain data. */
export interface Target {
  readonly id: string
  readonly document: string
  readonly title: Text
  readonly cites: readonly Citation[]
  readonly register: readonly string[]
  readonly indicator: Indicator | null
  readonly bound: Bound | null
  /** What is to be seen where the text gives no figure. */
  readonly noFigure: Text | null
  readonly due: Due
  readonly milestones: readonly Milestone[]
  readonly baseline: Baseline | null
  readonly assumes: Assumption | null
  readonly scope: Scope
  readonly strength: Strength
  readonly lead: readonly Office[]
  readonly responsible: readonly Office[]
  /** Measures, procedures and tasks that serve it, by id. */
  readonly servedBy: readonly string[]
  readonly readings: Readonly<Record<string, Text>>
}

interface Common {
  readonly title: Words
  readonly cites: Cites
  /** The register rows it encodes. */
  readonly register: readonly string[]
  readonly by: Due | CivilDate
  /** The city unless said. */
  readonly scope?: Scope
  readonly strength?: Exclude<Strength, 'set'>
  readonly lead?: readonly Office[]
  readonly responsible?: readonly Office[]
  readonly servedBy?: readonly string[]
  readonly readings?: Readings
}
/** What an author writes for a figure; keys in the order of the type, absent keys simply absent. */
export type FigureSpec<K extends IndicatorKind> = Common & {
  readonly indicator: Indicator<K>
  readonly milestones?: readonly (readonly [by: CivilDate, level: Written[NoInfer<K>]])[]
  readonly baseline?: { readonly on: CivilDate; readonly level?: Written[NoInfer<K>] }
  readonly assumes?: AssumptionSpec<Written[NoInfer<K>]>
} & BoundSpec<NoInfer<K>>
/** What an author writes where the text has words and no figure. */
export type WordsSpec = Common & { readonly noFigure: Words }

/** An assumption on the way, in values of the indicator's kind. */
export interface AssumptionSpec<V> {
  readonly from: { readonly on: CivilDate; readonly level: V } | 'period'
  readonly says: Words
}

/** A straight line from a level on a day: `evenPace('2022-08-04', 0, [...])`. */
export const evenPace = <V>(on: CivilDate, level: V, says: Words): AssumptionSpec<V> => ({ from: { on, level }, says })
/** A straight line from nothing in each period anew. */
export const evenInPeriod = (says: Words): AssumptionSpec<never> => ({ from: 'period', says })

type Id = `${string}/${string}`

/** A result to reach; the figure is of the indicator's kind, and one bound is given, or none and the words for it. */
export function target(id: Id, spec: WordsSpec): Target
export function target<K extends IndicatorKind>(id: Id, spec: FigureSpec<K>): Target
export function target(id: Id, spec: AnySpec): Target {
  const decimals = spec.indicator?.decimals ?? 0
  return freeze({
    id,
    document: id.split('/')[0] ?? id,
    title: text(spec.title),
    cites: citesOf(spec.cites),
    register: spec.register,
    indicator: spec.indicator ?? null,
    bound: boundOf(spec, decimals),
    noFigure: spec.noFigure === undefined ? null : text(spec.noFigure),
    due: dueOf(spec.by),
    milestones: (spec.milestones ?? []).map(([by, at]) => ({ by, level: levelOf(at, decimals) })),
    baseline:
      spec.baseline === undefined
        ? null
        : {
            on: spec.baseline.on,
            level: spec.baseline.level === undefined ? null : levelOf(spec.baseline.level, decimals),
          },
    assumes: spec.assumes === undefined ? null : assumptionOf(spec.assumes, decimals),
    scope: spec.scope ?? city,
    strength: spec.strength ?? 'set',
    lead: spec.lead ?? [],
    responsible: spec.responsible ?? [],
    servedBy: spec.servedBy ?? [],
    readings: readingsOf(spec.readings),
  })
}

type Figure = Parameters<typeof levelOf>[0]
interface AnySpec extends Common, AnyBoundSpec {
  readonly indicator?: Indicator
  readonly noFigure?: Words
  readonly milestones?: readonly (readonly [by: CivilDate, level: Figure])[]
  readonly baseline?: { readonly on: CivilDate; readonly level?: Figure }
  readonly assumes?: AssumptionSpec<Figure>
}

const assumptionOf = ({ from, says }: AssumptionSpec<Figure>, decimals: number): Assumption => ({
  from: from === 'period' ? from : { on: from.on, level: levelOf(from.level, decimals) },
  says: text(says),
})
