import type { Office, Text } from '@pengce/language'
import { addDays, addMonths, type CivilDate } from '@pengce/values'
import type { Catalogue } from './catalogue.ts'
import type { Due } from './due.ts'
import type { Ledger } from './observation.ts'
import { MONTHS } from './period.ts'
import { reportDays } from './report-days.ts'
import type { Target } from './target.ts'
import type { Report, Task } from './task.ts'
import { track } from './track.ts'
import type { Why } from './tracking.ts'

/** What the record says of something that falls due. No record is not a miss. */
export type Recorded = 'done' | 'not-done' | 'no-record'

/** Something that falls due on a day, and who is to do it. */
export interface AgendaItem {
  readonly kind: 'target' | 'milestone' | 'task' | 'step' | 'report'
  /** The target, task or report. */
  readonly id: string
  readonly plan: string
  readonly title: Text
  readonly day: CivilDate
  readonly offices: readonly Office[]
  /** To whom a report goes. */
  readonly to: readonly Office[]
  readonly recorded: Recorded
}

/** Everything that falls due from one day to another, both included, in the order of the days. */
export function agenda(
  catalogue: Catalogue,
  ledger: Ledger,
  span: { readonly from: CivilDate; readonly until: CivilDate },
  today: CivilDate,
): readonly AgendaItem[] {
  const { from, until } = span
  const inSpan = (day: CivilDate): boolean => day >= from && day <= until
  const items = catalogue.plans.flatMap((plan): AgendaItem[] => [
    ...plan.targets.flatMap((t) => targetItems(t, ledger, today, inSpan, until)),
    ...plan.tasks.flatMap((t) => [
      ...taskItems(t, ledger, inSpan, until),
      ...t.reports.flatMap((r) => reportItems(t, r, ledger, from, until)),
    ]),
  ])
  return items.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1))
}

type WhyCode = Why['code']
const base = { to: [] } as const

function targetItems(
  t: Target,
  ledger: Ledger,
  today: CivilDate,
  inSpan: (day: CivilDate) => boolean,
  until: CivilDate,
): AgendaItem[] {
  const head = { id: t.id, plan: t.document, title: t.title, offices: [...t.lead, ...t.responsible], ...base }
  const days = dueDays(t.due, until).filter(inSpan)
  const on = t.milestones.filter((m) => inSpan(m.by))
  if (days.length === 0 && on.length === 0) return []
  const tracking = track(t, ledger, today)
  const recorded = (day: CivilDate): Recorded => {
    const periods = tracking.members.flatMap((m) => m.periods.filter((p) => p.until === day))
    const states = periods.length === 0 ? [tracking.state] : periods.map((p) => p.state)
    if (states.some((s) => s === 'not-met')) return 'not-done'
    return states.every((s) => s === 'met') ? 'done' : 'no-record'
  }
  return [
    ...on.map(
      (m): AgendaItem => ({ ...head, kind: 'milestone', day: m.by, recorded: reachedBy(t, m.by, ledger, today) }),
    ),
    ...days.map((day): AgendaItem => ({ ...head, kind: 'target', day, recorded: recorded(day) })),
  ]
}

/** What the record says of a milestone, looked at before the next one or the last day comes. */
function reachedBy(t: Target, milestone: CivilDate, ledger: Ledger, today: CivilDate): Recorded {
  const days = [...t.milestones.map((m) => m.by), ...(t.due.kind === 'on' ? [t.due.day] : [])]
  const next = days.find((day) => day > milestone)
  const by = next === undefined || today < next ? today : addDays(next, -1)
  const codes = by < milestone ? [] : track(t, ledger, by).members.map((m) => m.why.code)
  if (codes.includes('why/milestone-missed')) return 'not-done'
  return codes.length > 0 && codes.every((code) => reached.has(code)) ? 'done' : 'no-record'
}
/** Reasons that are only given once the milestone was reached. */
const reached: ReadonlySet<WhyCode> = new Set([
  'why/reached',
  'why/milestone-reached',
  'why/on-the-line',
  'why/under-the-line',
  'why/holds-so-far',
])

function taskItems(t: Task, ledger: Ledger, inSpan: (day: CivilDate) => boolean, until: CivilDate): AgendaItem[] {
  const offices = [...t.lead, ...t.responsible]
  const head = { id: t.id, plan: t.document, offices, ...base }
  return [
    ...dueDays(t.due, until)
      .filter(inSpan)
      .map(
        (day): AgendaItem => ({ ...head, kind: 'task', title: t.title, day, recorded: doneBy(t.id, '', ledger, day) }),
      ),
    ...t.steps
      .filter((s) => inSpan(s.by))
      .map(
        (s): AgendaItem => ({
          ...head,
          kind: 'step',
          title: s.does,
          day: s.by,
          recorded: doneBy(t.id, '', ledger, s.by),
        }),
      ),
  ]
}

/** Whether a task is recorded as done: done at any time counts, not done only where it says so on the day or after. */
export function doneBy(id: string, member: string, ledger: Ledger, day: CivilDate): Recorded {
  const last = ledger.series(id, member).figures.at(-1)
  if (last === undefined) return 'no-record'
  if (last.level.parts > 0) return 'done'
  return last.on >= day ? 'not-done' : 'no-record'
}

function reportItems(t: Task, r: Report, ledger: Ledger, from: CivilDate, until: CivilDate): AgendaItem[] {
  return reportDays(r, from, until).map((day) => ({
    kind: 'report',
    id: r.id,
    plan: t.document,
    title: r.what,
    day,
    offices: r.by,
    to: r.to,
    recorded: doneBy(r.id, day, ledger, day),
  }))
}

/** The last days that a date names, as far as asked. */
function dueDays(due: Due, until: CivilDate): readonly CivilDate[] {
  switch (due.kind) {
    case 'on':
      return [due.day]
    case 'average':
      return [`${due.to}-12-31`]
    case 'every': {
      const days: CivilDate[] = []
      for (let i = 1; i <= 1200; i++) {
        const end = addDays(addMonths(due.from, i * MONTHS[due.period]), -1)
        const day = due.until !== null && due.until < end ? due.until : end
        if (day > until) break
        days.push(day)
        if (day === due.until) break
      }
      return days
    }
    case 'always':
    case 'none':
      return []
  }
}

/** What falls due for an office, or is to be reported to it, within so many days, and what is past and not recorded as done. */
export interface Desk {
  readonly office: Office
  readonly tasks: readonly Task[]
  readonly targets: readonly Target[]
  readonly soon: readonly AgendaItem[]
  /** Past, and the record says it was not done. */
  readonly overdue: readonly AgendaItem[]
  /** Past, and nothing is recorded. */
  readonly unrecorded: readonly AgendaItem[]
}

/** How many days ahead an office is told. */
export const SOON_DAYS = 30

/** Whether something is for an office to do, or is to be reported to it. */
export const told = (item: AgendaItem, office: Office, catalogue: Catalogue): boolean =>
  catalogue.concerns(item.offices, office.id, item.plan) || item.to.some((o) => o.id === office.id)

export function deskOf(
  office: Office,
  catalogue: Catalogue,
  items: readonly AgendaItem[],
  today: CivilDate,
  days: number = SOON_DAYS,
): Desk {
  const named = (offices: readonly Office[], plan: string): boolean => catalogue.concerns(offices, office.id, plan)
  const own = items.filter((i) => told(i, office, catalogue))
  const past = own.filter((i) => i.day < today)
  return {
    office,
    tasks: catalogue.tasks.filter((t) => named([...t.lead, ...t.responsible], t.document)),
    targets: catalogue.targets.filter((t) => named([...t.lead, ...t.responsible], t.document)),
    soon: own.filter((i) => i.day >= today && i.day <= addDays(today, days) && i.recorded !== 'done'),
    overdue: past.filter((i) => i.recorded === 'not-done'),
    unrecorded: past.filter((i) => i.recorded === 'no-record'),
  }
}
