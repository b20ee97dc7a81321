import type { Language } from '@pengce/language'
import type { CivilDate } from '@pengce/values'
import type { Catalogue } from './catalogue.ts'
import { goalOf } from './holds.ts'
import { levelOfParts } from './level.ts'
import { numberOf } from './level-text.ts'
import { memberListOf, memberText } from './member.ts'
import type { Ledger } from './observation.ts'
import type { Target } from './target.ts'
import { track } from './track.ts'
import { type FigureView, figureView } from './view.ts'

/** A point of a chart: a day and a number of the unit. */
export interface Point {
  readonly on: CivilDate
  readonly number: number
}
/** What a chart of one target for one member draws. */
export interface SeriesView {
  readonly member: string
  readonly name: string
  readonly unit: string
  readonly figures: readonly FigureView[]
  /** Figures that were put right since, oldest first. */
  readonly corrected: readonly FigureView[]
  /** The level that is asked, with its milestones, as a line over the time shown; empty where there is none. */
  readonly asked: readonly Point[]
  /** The line that is assumed, with its words. */
  readonly assumed: readonly Point[]
  /** From the last figure to the one asked on the last day: the pace that is needed. */
  readonly needed: readonly Point[]
}

/** The figures of a target, member by member, with the lines that a chart lays over them. */
export function seriesOfTarget(
  target: Target,
  catalogue: Catalogue,
  ledger: Ledger,
  today: CivilDate,
  language: Language,
): readonly SeriesView[] {
  const { indicator } = target
  const id = indicator?.id ?? target.id
  const list = memberListOf((indicator === null ? [target] : catalogue.targetsOf(indicator.id)).map((t) => t.scope))
  return track(target, ledger, today).members.map(({ member, pace, due }): SeriesView => {
    const { figures, corrected } = ledger.series(id, member)
    const last = figures.filter((f) => f.on <= today).at(-1)
    const goal = target.bound === null ? null : goalOf(target.bound)
    const number = (level: { readonly parts: number; readonly to: number }): number =>
      indicator === null ? level.parts : numberOf(indicator, level)
    const asked = goal === null ? [] : askedLine(target, number(goal), figures[0]?.on ?? null, due, number)
    const needed =
      last === undefined || goal === null || due === null || pace?.needed === null || pace === null
        ? []
        : [
            { on: last.on, number: number(last.level) },
            { on: due, number: number(goal) },
          ]
    return {
      member,
      name: memberText(member, list, language),
      unit: indicator?.unit[language] ?? '',
      figures: figures.map((f) => figureView(f, indicator, language)),
      corrected: corrected.map((f) => figureView(f, indicator, language)),
      asked,
      assumed: assumedLine(target, due, number),
      needed,
    }
  })
}

type Number = (level: { readonly parts: number; readonly to: number }) => number

function askedLine(
  t: Target,
  goal: number,
  first: CivilDate | null,
  due: CivilDate | null,
  number: Number,
): readonly Point[] {
  const steps = t.milestones.map((m) => ({ on: m.by, number: number(m.level) }))
  const from = [first, steps[0]?.on].filter((on) => on !== null && on !== undefined).sort()[0]
  if (due === null) return from === undefined ? [] : [{ on: from, number: goal }]
  if (steps.length > 0) return [...steps, { on: due, number: goal }]
  return from === undefined || from >= due
    ? [{ on: due, number: goal }]
    : [
        { on: from, number: goal },
        { on: due, number: goal },
      ]
}

function assumedLine(
  { assumes, bound, milestones, due }: Target,
  last: CivilDate | null,
  number: Number,
): readonly Point[] {
  const goal = bound === null ? null : goalOf(bound)
  if (assumes === null || goal === null || last === null) return []
  if (assumes.from === 'period')
    return due.kind === 'every'
      ? [
          { on: due.from, number: number(levelOfParts(0)) },
          { on: last, number: number(goal) },
        ].filter((p, i) => i === 1 || p.on <= last)
      : []
  const { on, level } = assumes.from
  return [
    { on, number: number(level) },
    ...milestones.filter((m) => m.by > on).map((m) => ({ on: m.by, number: number(m.level) })),
    { on: last, number: number(goal) },
  ]
}
