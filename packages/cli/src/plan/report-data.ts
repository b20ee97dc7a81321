import type { Language, Office } from '@pengce/language'
import {
  type AgendaItem,
  agenda,
  type Catalogue,
  type Ledger,
  type SeriesView,
  type Summary,
  seriesOfTarget,
  sideBySide,
  summaryOf,
  type TargetSummary,
  type TaskSummary,
  targetSummary,
  taskSummary,
  told,
} from '@pengce/plan'
import { type CivilDate, endOf, startOf } from '@pengce/values'

/** One document in the evaluation of a year. */
export interface EvaluatedPlan {
  readonly id: string
  readonly title: string
  readonly targets: readonly {
    readonly summary: TargetSummary
    readonly assumes: string | null
    readonly charts: readonly SeriesView[]
  }[]
  readonly tasks: readonly TaskSummary[]
}
/** What the evaluation of a year says. */
export interface Evaluation {
  readonly year: number
  /** The day whose state is told: the last of the year, or today where it still runs. */
  readonly on: CivilDate
  readonly office: string | null
  readonly tally: Summary['tally']
  readonly plans: readonly EvaluatedPlan[]
  /** Everything that fell due in the year. */
  readonly agenda: readonly AgendaItem[]
  /** Targets of several documents for one thing that do not ask for the same. */
  readonly rivals: readonly { readonly indicator: string; readonly targets: readonly TargetSummary[] }[]
}

/** Gathers the evaluation of a year from the record. */
export function evaluationOf(
  catalogue: Catalogue,
  ledger: Ledger,
  year: number,
  office: Office | null,
  today: CivilDate,
  language: Language,
): Evaluation {
  const on = endOf(year) < today ? endOf(year) : today
  const mine = (offices: readonly Office[], plan: string): boolean =>
    office === null || catalogue.concerns(offices, office.id, plan)
  const all = summaryOf(catalogue, ledger, on)
  const standings = all.standings.filter((s) => mine([...s.target.lead, ...s.target.responsible], s.target.document))
  const tally = { ...all.tally }
  for (const state of Object.keys(tally))
    Object.assign(tally, { [state]: standings.filter((s) => s.tracking.state === state).length })
  const summaries = new Map(standings.map((s) => [s.target.id, targetSummary(s.target, s.tracking, language)]))
  return {
    year,
    on,
    office: office?.title[language] ?? null,
    tally,
    plans: catalogue.plans.flatMap((p): EvaluatedPlan[] => {
      const targets = p.targets.flatMap((t) => {
        const summary = summaries.get(t.id)
        if (summary === undefined) return []
        const charts =
          t.noFigure === null
            ? seriesOfTarget(t, catalogue, ledger, on, language).filter((s) => s.figures.length > 1)
            : []
        return [{ summary, assumes: t.assumes?.says[language] ?? null, charts }]
      })
      const tasks = p.tasks
        .filter((t) => mine([...t.lead, ...t.responsible], t.document))
        .map((t) => taskSummary(t, ledger, language))
      return targets.length + tasks.length === 0
        ? []
        : [{ id: p.id, title: p.document.title[language], targets, tasks }]
    }),
    agenda: agenda(catalogue, ledger, { from: startOf(year), until: endOf(year) }, on).filter(
      (i) => office === null || told(i, office, catalogue),
    ),
    rivals: sideBySide(catalogue.plans).flatMap(({ indicator, targets, pairs }) => {
      const shown = targets.flatMap((t) => summaries.get(t.id) ?? [])
      return shown.length > 1 && pairs.some((p) => p.agreement !== 'same')
        ? [{ indicator: indicator.title[language], targets: shown }]
        : []
    }),
  }
}
