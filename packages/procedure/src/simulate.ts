import { addDays, type CivilDate } from '@pengce/values'
import { advance, happens, openCase } from './advance.ts'
import { type Calendar, type DueDay, dueOf } from './clock.ts'
import type { Duty } from './duty.ts'
import { type CaseEvent, event } from './event.ts'
import type { Leg, Path } from './paths.ts'
import type { CaseProblem } from './problem.ts'
import { type Procedure, stepAt } from './procedure.ts'
import { dueOfStanding, type Standing } from './standing.ts'
import type { Timing } from './step.ts'

/** One day of a walk-through: what happened, where the case stood then, by when, and what had to be done. */
export interface SimulatedDay {
  readonly on: CivilDate
  readonly type: string
  readonly of: string | null
  readonly at: string
  readonly due: DueDay | null
  readonly duties: readonly Duty[]
}
export interface Simulated {
  readonly days: readonly SimulatedDay[]
  readonly standing: Standing | null
  readonly problem: CaseProblem | null
}

/**
 * A dated walk-through of one path in which every term is used to its last day: what waits for the end of a term comes
 * the day after, what has no term the next day. Every conditional item is taken to apply; `applies` says otherwise.
 */
export function simulate(
  p: Procedure,
  path: Path,
  from: CivilDate,
  calendar: Calendar,
  applies: CaseEvent['applies'] = {},
): Simulated {
  const first = openCase(p, from, calendar, allOf(p, p.start, applies))
  if ('problem' in first) return { days: [], standing: null, problem: first.problem }
  let { standing } = first
  const days = [dayOf(from, 'opened', null, standing, first.duties, calendar)]
  for (const leg of path.legs)
    for (let more = true; more; ) {
      if (standing.at !== leg.at) break
      const e = nextEvent(p, standing, leg, calendar, applies)
      const next = advance(p, standing, e, calendar)
      if ('problem' in next) return { days, standing, problem: next.problem }
      more = next.standing.at === leg.at && next.standing.visited.length === standing.visited.length
      standing = next.standing
      days.push(dayOf(e.on, e.type, e.of, standing, next.duties, calendar))
    }
  return { days, standing, problem: null }
}

const dayOf = (
  on: CivilDate,
  type: string,
  of: string | null,
  standing: Standing,
  duties: readonly Duty[],
  calendar: Calendar,
): SimulatedDay => ({ on, type, of, at: standing.at, due: dueOfStanding(standing, calendar), duties })

/** The answer itself, or the next item's part of it, on the last day it may come. */
function nextEvent(
  p: Procedure,
  standing: Standing,
  leg: Leg,
  calendar: Calendar,
  applies: CaseEvent['applies'],
): CaseEvent {
  const lead = stepAt(p, leg.at)?.leads.find((l) => l.on === leg.answer)
  const items = standing.items
    .filter((i) => i.state === 'open')
    .map((i) => ({ id: i.id, due: i.clock === null ? null : dueOf(i.clock, calendar) }))
    .toSorted((a, b) => ((a.due?.date ?? '') < (b.due?.date ?? '') ? -1 : 1))
  const of = items[0]?.id ?? null
  const due = of === null ? (standing.clock === null ? null : dueOf(standing.clock, calendar)) : (items[0]?.due ?? null)
  const happening = event(leg.answer, of, allOf(p, leg.to, applies))
  return happens(happening, dayFor(standing.last, due, lead?.timing ?? 'any'))
}

const dayFor = (last: CivilDate, due: DueDay | null, timing: Timing): CivilDate => {
  const day = due === null ? addDays(last, 1) : timing === 'after-term' ? addDays(due.date, 1) : due.date
  return day < last ? last : day
}

const allOf = (p: Procedure, name: string, applies: CaseEvent['applies']): CaseEvent['applies'] => ({
  ...Object.fromEntries((stepAt(p, name)?.items ?? []).map((i) => [i.id, true])),
  ...applies,
})
