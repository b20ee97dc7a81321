import type { Language, Office, Registry } from '@pengce/language'
import {
  agenda,
  agendaView,
  type Catalogue,
  deskOf,
  deskView,
  figureView,
  type Indicator,
  type Ledger,
  type Observation,
  type Plan,
  SOON_DAYS,
  type Summary,
  seriesOfTarget,
  sideBySide,
  stateText,
  type Target,
  type Task,
  targetSummary,
  targetView,
  taskSummary,
  taskView,
  told,
} from '@pengce/plan'
import { addDays, type CivilDate, shenzhenRegions } from '@pengce/values'

import { shortSeries } from './short-series.ts'

/** How far back an office is told what is past. */
const BACK_DAYS = 3660

/** What a day's answers are made from. */
export interface Sight {
  readonly catalogue: Catalogue
  readonly ledger: Ledger
  readonly summary: Summary
  readonly on: CivilDate
  readonly language: Language
  readonly figures: 'recorded' | 'made-up'
}

const head = (p: Plan, { summary, language }: Sight) => ({
  id: p.id,
  title: p.document.title[language],
  number: p.document.number,
  runs: { ...p.runs },
  coordinator: p.coordinator.map((o) => ({ id: o.id, title: o.title[language] })),
  tally: summary.plans.find((s) => s.plan === p.id)?.tally ?? {},
})

/** Every plan with the count of its states. */
export const plansView = (sight: Sight) => ({
  on: sight.on,
  figures: sight.figures,
  tally: sight.summary.tally,
  tasks: sight.catalogue.tasks.length,
  plans: sight.catalogue.plans.map((p) => ({ ...head(p, sight), targets: p.targets.length, tasks: p.tasks.length })),
})

/** One plan with its targets and tasks. */
export const planView = (p: Plan, sight: Sight) => ({
  ...head(p, sight),
  on: sight.on,
  figures: sight.figures,
  targets: targetSummaries(sight, (t) => t.document === p.id),
  tasks: p.tasks.map((t) => taskSummary(t, sight.ledger, sight.language)),
})

/** The targets that fit, each with where it stands. */
export const targetSummaries = ({ summary, language }: Sight, fits: (target: Target, state: string) => boolean) =>
  summary.standings
    .filter((s) => fits(s.target, s.tracking.state))
    .map((s) => targetSummary(s.target, s.tracking, language))

/** The same, each with what a small picture of it draws. */
export const picturedTargets = (sight: Sight, fits: (target: Target, state: string) => boolean) =>
  sight.summary.standings
    .filter((s) => fits(s.target, s.tracking.state))
    .map(({ target, tracking }) => ({
      ...targetSummary(target, tracking, sight.language),
      series: shortSeries(target, tracking.members.find((m) => m.state === tracking.state)?.member, sight),
    }))

/** One target with the figures that a chart draws, and what serves it by name. */
export function oneTargetView(t: Target, sight: Sight, law: Registry) {
  const { catalogue, ledger, on, language, figures } = sight
  const view = targetView(t, catalogue, ledger, on, language)
  return {
    ...view,
    figures,
    servedBy: view.servedBy.map((id) => serverOf(id, sight, law)),
    series: seriesOfTarget(t, catalogue, ledger, on, language).map((s) => ({
      ...s,
      figures: s.figures.filter((f) => f.on <= on),
      corrected: s.corrected.filter((f) => f.on <= on),
    })),
  }
}

/** One task with all that is known of it, and what serves it by name. */
export function oneTaskView(t: Task, sight: Sight, law: Registry) {
  const view = taskView(t, sight.catalogue, sight.ledger, sight.language)
  return { ...view, figures: sight.figures, servedBy: view.servedBy.map((id) => serverOf(id, sight, law)) }
}

function serverOf(id: string, { catalogue, language }: Sight, law: Registry) {
  const task = catalogue.task(id)
  if (task !== undefined) return { id, title: task.title[language], kind: 'task' as const }
  const measure = law.measure(id)
  if (measure !== undefined) return { id, title: measure.title[language], kind: 'measure' as const }
  const rule = law.policies.flatMap((p) => p.rules).find((r) => r.id === id)
  return { id, title: rule?.title[language] ?? id, kind: 'other' as const }
}

/** An office with what falls due, what is past, its tasks and where its targets stand. */
export function officeView(office: Office, sight: Sight) {
  const { catalogue, ledger, on, language } = sight
  const items = agenda(catalogue, ledger, { from: addDays(on, -BACK_DAYS), until: addDays(on, SOON_DAYS) }, on)
  const view = deskView(deskOf(office, catalogue, items, on), ledger, language)
  const own = new Set(view.targets)
  return { ...view, on, figures: sight.figures, targets: targetSummaries(sight, (t) => own.has(t.id)) }
}

/** What falls due from one day to another. */
export const agendaBetween = (
  from: CivilDate,
  until: CivilDate,
  sight: Sight,
  office: Office | null,
  plan: string | null,
) => ({
  from,
  until,
  figures: sight.figures,
  items: agendaItems(from, until, sight, office, plan).map((i) => agendaView(i, sight.language)),
})

/** The items themselves, in the order of their days. */
export const agendaItems = (
  from: CivilDate,
  until: CivilDate,
  sight: Sight,
  office: Office | null,
  plan: string | null,
) =>
  agenda(sight.catalogue, sight.ledger, { from, until }, sight.on).filter(
    (i) => (office === null || told(i, office, sight.catalogue)) && (plan === null || i.plan === plan),
  )

/** Every district: its tasks, where the targets stand that count it by itself, and its latest figures. */
export function districtsView(
  offices: readonly Office[],
  { catalogue, ledger, summary, on, language, figures }: Sight,
) {
  const latest = new Map<string, { readonly indicator: Indicator; readonly figure: Observation }[]>()
  for (const indicator of catalogue.indicators)
    for (const { member, figures: all } of ledger.seriesOf(indicator.id)) {
      const figure = all.filter((f) => f.on <= on).at(-1)
      if (figure !== undefined) latest.set(member, [...(latest.get(member) ?? []), { indicator, figure }])
    }
  const districts = shenzhenRegions.map(({ id, name }) => {
    const office = offices.find((o) => o.id === `district-${id}` || (id === 'qianhai' && o.id === id))
    return {
      id,
      title: name[language],
      office: { id: office?.id ?? id, title: office?.title[language] ?? name[language] },
      tasks: catalogue.tasks.filter((t) =>
        catalogue.concerns([...t.lead, ...t.responsible], office?.id ?? id, t.document),
      ).length,
      standings: summary.standings.flatMap(({ target, tracking }) => {
        const own = target.scope.kind === 'districts' ? tracking.members.find((m) => m.member === id) : undefined
        if (own === undefined) return []
        return [
          {
            target: target.id,
            title: target.title[language],
            state: own.state,
            stateText: stateText(own.state, language),
          },
        ]
      }),
      figures: (latest.get(id) ?? []).map(({ indicator, figure }) => ({
        indicator: { id: indicator.id, title: indicator.title[language] },
        figure: figureView(figure, indicator, language),
      })),
    }
  })
  return { on, figures, districts }
}

/** Every indicator with its targets, and how those of several documents agree. */
export function indicatorsView({ catalogue, language }: Sight) {
  const pairs = new Map(sideBySide(catalogue.plans).map((s) => [s.indicator.id, s.pairs]))
  return {
    indicators: catalogue.indicators.map((i) => ({
      id: i.id,
      title: i.title[language],
      kind: i.kind,
      unit: i.unit[language],
      counting: i.counting,
      definition: i.definition[language],
      targets: catalogue.targetsOf(i.id).map((t) => t.id),
      pairs: (pairs.get(i.id) ?? []).map((p) => ({ first: p.first.id, second: p.second.id, agreement: p.agreement })),
    })),
  }
}
