import type { Citation, Office, Text } from '@pengce/language'
import { noSuchDays } from './check-day.ts'
import { flawsOfTarget } from './check-target.ts'
import type { Due } from './due.ts'
import type { Found, PlanFlaw } from './flaw.ts'
import type { Indicator } from './indicator.ts'
import { indicatorsOf, type Plan } from './plan.ts'
import type { Target } from './target.ts'
import type { Task } from './task.ts'

/** What exists beside the plans: the offices that may act, and the ids of measures and procedures. */
export interface Surroundings {
  readonly offices: readonly Office[]
  readonly measures: readonly string[]
}

/** Every flaw of a set of plans. */
export function checkPlans(plans: readonly Plan[], { offices, measures }: Surroundings): readonly PlanFlaw[] {
  const parts = plans.flatMap((p) => [...p.targets, ...p.tasks])
  const ids = parts.map((p) => p.id)
  const known = {
    targets: new Set(plans.flatMap((p) => p.targets.map((t) => t.id))),
    offices: new Set(offices.map((o) => o.id)),
    servers: new Set([...measures, ...ids]),
  }
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i)
  return [
    ...twice.map((at): PlanFlaw => ({ code: 'plan/duplicate-id', at })),
    ...plans.flatMap((p) => [
      ...strangers(p.coordinator, known.offices).map((f): PlanFlaw => ({ ...f, at: p.id })),
      ...p.targets.flatMap((t) => placed(t.id, [...flawsOfPart(t, p.id, known), ...flawsOfTarget(t)])),
      ...p.tasks.flatMap((t) => placed(t.id, [...flawsOfPart(t, p.id, known), ...flawsOfTask(t, known)])),
    ]),
    ...flawsOfIndicators(plans),
  ]
}

const placed = (at: string, found: readonly Found[]): readonly PlanFlaw[] => found.map((f) => ({ ...f, at }))

interface Known {
  readonly targets: ReadonlySet<string>
  readonly offices: ReadonlySet<string>
  readonly servers: ReadonlySet<string>
}

/** What targets and tasks have in common. */
function flawsOfPart(part: Target | Task, document: string, known: Known): Found[] {
  const titles = [part.title, ...Object.values(part.readings)]
  return [
    ...(part.document === document ? [] : [{ code: 'plan/id-outside-document', document } as const]),
    ...(titles.every(said) ? [] : [{ code: 'plan/words-missing' } as const]),
    ...(part.register.length === 0 ? [{ code: 'plan/no-register-row' } as const] : []),
    ...citesFlaws(part.cites),
    ...strangers([...part.lead, ...part.responsible], known.offices),
    ...part.servedBy
      .filter((names) => !known.servers.has(names))
      .map((names): Found => ({ code: 'plan/unknown-server', names })),
    ...Object.keys(part.readings)
      .filter((term) => [...term].length > 8)
      .map((term): Found => ({ code: 'plan/reading-too-long', term })),
    ...dueFlaws(part.due),
  ]
}

const said = ({ zh, en }: Text): boolean => zh.trim() !== '' && en.trim() !== ''

const citesFlaws = (cites: readonly Citation[]): readonly Found[] =>
  cites.length === 0
    ? [{ code: 'plan/no-provision' }]
    : cites.filter((c) => c.hash === '').map((c): Found => ({ code: 'plan/unlocked-provision', cites: c.locator }))

const strangers = (acting: readonly Office[], known: ReadonlySet<string>): readonly Found[] =>
  [...new Set(acting.map((o) => o.id))]
    .filter((office) => !known.has(office))
    .map((office): Found => ({ code: 'plan/unknown-office', office }))

function dueFlaws(due: Due): Found[] {
  if (due.kind === 'none') return []
  if (due.kind === 'on') return noSuchDays([due.day])
  if (due.kind === 'average')
    return due.from <= due.to ? [] : [{ code: 'plan/span-reversed', from: `${due.from}`, until: `${due.to}` }]
  const { from, until } = due
  const days = noSuchDays([from, until])
  if (days.length > 0 || from === null || until === null || from <= until) return days
  return [{ code: 'plan/span-reversed', from, until }]
}

function flawsOfTask(task: Task, { offices, targets }: Known): Found[] {
  const words = [task.does, ...task.steps.map((s) => s.does), ...task.reports.map((r) => r.what)]
  return [
    ...(words.every(said) ? [] : [{ code: 'plan/words-missing' } as const]),
    ...strangers(
      task.reports.flatMap((r) => [...r.by, ...r.to]),
      offices,
    ),
    ...task.reports.flatMap((r) => citesFlaws(r.cites)),
    ...task.serves
      .filter((names) => !targets.has(names))
      .map((names): Found => ({ code: 'plan/unknown-target', names })),
    ...noSuchDays([
      ...task.steps.map((s) => s.by),
      ...task.reports.flatMap((r) => [r.from, r.until, reportDay(r.every, r.day)]),
    ]),
  ]
}

/** A day on which the report would fall, to see whether there is one. */
function reportDay(every: string, day: string | null): string | null {
  if (day === null || every === 'once') return day
  return every === 'month' ? `2024-01-${day}` : `2024-${day}`
}

function flawsOfIndicators(plans: readonly Plan[]): readonly PlanFlaw[] {
  const documents = new Set(plans.map((p) => p.id))
  const used = plans.flatMap((p) => p.targets).flatMap((t) => (t.indicator === null ? [] : [[t, t.indicator] as const]))
  const first = new Map(indicatorsOf(plans).map((i) => [i.id, i]))
  return [
    ...[...first.values()].flatMap((i) => placed(i.id, flawsOfIndicator(i, documents))),
    ...used.flatMap(([t, i]) =>
      same(first.get(i.id), i) ? [] : placed(t.id, [{ code: 'plan/indicator-twice', indicator: i.id }]),
    ),
  ]
}

const same = (a: Indicator | undefined, b: Indicator): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

const flawsOfIndicator = (i: Indicator, documents: ReadonlySet<string>): readonly Found[] => [
  ...([i.title, i.definition].every(said) ? [] : [{ code: 'plan/words-missing' } as const]),
  ...(documents.has(i.id.split('/')[0] ?? '')
    ? [{ code: 'plan/indicator-like-document', indicator: i.id } as const]
    : []),
  ...(i.counting === 'cumulative' && i.since === null
    ? [{ code: 'plan/count-without-start', indicator: i.id } as const]
    : []),
  ...noSuchDays([i.since, `2023-${i.yearFrom}`]),
]
