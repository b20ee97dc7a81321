import { type CivilDate, workingDays } from '@pengce/values'
import { advance, happens, openCase } from './advance.ts'
import { type Calendar, type DueDay, dueOf } from './clock.ts'
import type { Duty } from './duty.ts'
import { type CaseEvent, event } from './event.ts'
import type { Leg, Path } from './paths.ts'
import type { CaseProblem } from './problem.ts'
import { type Procedure, stepAt } from './procedure.ts'
import { dueOfStanding, type Standing } from './standing.ts'
import type { Timing } from './step.ts'
import { onlyWaits, waitsOnly } from './waiting.ts'

/** One day of a walk-through: what happened, where the case stood then, by when, and what had to be done. */
export interface SimulatedDay {
  readonly on: CivilDate
  readonly type: string
  readonly of: string | null
  readonly at: string
  readonly due: DueDay | null
  /** The last day ends a term that only runs; nobody has to act by it. */
  readonly waits: boolean
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
  const gone = simulateOn(p, first.standing, path.legs, calendar, applies)
  return { ...gone, days: [dayOf(p, from, 'opened', null, first.standing, first.duties, calendar), ...gone.days] }
}

/** The same for a case that stands somewhere already; the legs begin where it stands. */
export function simulateOn(
  p: Procedure,
  from: Standing,
  legs: readonly Leg[],
  calendar: Calendar,
  applies: CaseEvent['applies'] = {},
): Simulated {
  let standing = from
  const days: SimulatedDay[] = []
  for (const leg of legs) {
    const inside = [...instalmentEvents(p, standing, leg)]
    const visits = standing.visited.length
    // A step with items is left only when each has answered; a step may also lead to itself.
    while (standing.at === leg.at && standing.visited.length === visits) {
      const e = nextEvent(p, standing, leg, inside.shift() ?? leg.answer, calendar, applies)
      const next = advance(p, standing, e, calendar)
      if ('problem' in next) return { days, standing, problem: next.problem }
      standing = next.standing
      days.push(dayOf(p, e.on, e.type, e.of, standing, next.duties, calendar))
    }
  }
  return { days, standing, problem: null }
}

function dayOf(
  p: Procedure,
  on: CivilDate,
  type: string,
  of: string | null,
  standing: Standing,
  duties: readonly Duty[],
  calendar: Calendar,
): SimulatedDay {
  const step = stepAt(p, standing.at)
  const waits = step !== undefined && waitsOnly(step, standing)
  return { on, type, of, at: standing.at, due: dueOfStanding(standing, calendar), waits, duties }
}

/** The answer itself, or the part of the item whose day comes first, a last day before what has no term. */
function nextEvent(
  p: Procedure,
  standing: Standing,
  leg: Leg,
  type: string,
  calendar: Calendar,
  applies: CaseEvent['applies'],
): CaseEvent {
  const step = stepAt(p, leg.at)
  const lead = step?.leads.find((l) => l.on === leg.answer)
  const timing = lead?.timing ?? 'any'
  // What the step itself says about the term of its items comes with the last of them.
  const ofStep = lead?.from === 'step' && timing !== 'any'
  const items = (ofStep ? [] : standing.items)
    .flatMap(({ id, state, clock }) => {
      const item = step?.items.find((i) => i.id === id)
      const waits = item !== undefined && onlyWaits(item)
      if (state !== 'open' || (waits && lead?.from === 'any-item')) return []
      const due = clock === null ? null : dueOf(clock, calendar)
      const day = dayFor(standing.last, due, waits ? 'after-term' : timing, calendar)
      return [{ id, waits, termed: due !== null, day }]
    })
    .toSorted((a, b) => (a.day === b.day ? Number(b.termed) - Number(a.termed) : a.day < b.day ? -1 : 1))
  const [first] = items
  const of = first?.id ?? null
  const settled = { ...allOf(p, leg.at, applies), ...allOf(p, leg.to, applies) }
  const happening = event(first?.waits ? 'elapsed' : (handedIn(p, standing, leg, of) ?? type), of, settled)
  const day = first?.day ?? dayFor(standing.last, dueOfStanding(standing, calendar), timing, calendar)
  return happens(happening, day)
}

/** What is applied for is accepted before it is settled. */
function handedIn(p: Procedure, standing: Standing, leg: Leg, of: string | null): string | null {
  const step = stepAt(p, leg.at)
  const awaited = standing.items.find((i) => i.id === of)?.filing?.stage === 'awaited'
  const everyItem = step?.leads.some((l) => l.on === leg.answer && l.from === 'every-item') === true
  return awaited && everyItem ? (step.turns.find((t) => t.does === 'accept')?.on ?? null) : null
}

/** The last day of the term, the working day after it, or where there is no term the next working day. */
function dayFor(last: CivilDate, due: DueDay | null, timing: Timing, calendar: Calendar): CivilDate {
  const after = (day: CivilDate): CivilDate => calendar.dueDate(day, workingDays(1)).date
  const day = due === null ? after(last) : timing === 'after-term' ? after(due.date) : due.date
  return day < last ? last : day
}

/** One instalment asked for and paid, where the step pays before it ends. */
function instalmentEvents(p: Procedure, standing: Standing, leg: Leg): readonly string[] {
  const step = stepAt(p, standing.at)
  if (step?.leads.find((l) => l.on === leg.answer)?.timing !== 'nothing-open') return []
  return ['request', 'pay'].flatMap((does) => step.keeps.filter((k) => k.does === does).map((k) => k.on))
}

const allOf = (p: Procedure, name: string, applies: CaseEvent['applies']): CaseEvent['applies'] => ({
  ...Object.fromEntries((stepAt(p, name)?.items ?? []).map((i) => [i.id, true])),
  ...applies,
})
