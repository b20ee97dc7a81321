import { type CivilDate, isCivilDate, yearOf } from '@pengce/values'
import { type Calendar, startClock, stopClock } from './clock.ts'
import { type Advanced, dutiesOfOpened, enter, noPayment } from './entry.ts'
import { type CaseEvent, type Happening, PAUSED, RESUMED } from './event.ts'
import { filingInStep } from './filing.ts'
import { heldOrFreed, heldToo } from './hold.ts'
import { openReady } from './opening.ts'
import { keepInStep } from './payment.ts'
import type { CaseProblem } from './problem.ts'
import { type Procedure, stepAt } from './procedure.ts'
import { clockOfStep, type Standing, waitingFor } from './standing.ts'
import type { Lead, Step, Timing } from './step.ts'
import { outOfTime } from './timing.ts'
import { answerOfTime, leadOn } from './waiting.ts'

/** Opens a case at the start of its procedure. */
export function openCase(
  p: Procedure,
  on: CivilDate,
  calendar: Calendar,
  applies: CaseEvent['applies'] = {},
): Advanced {
  if (!usable(on)) return { problem: { code: 'case/no-such-date', at: p.id, given: on } }
  const blank: Standing = {
    procedure: p.id,
    at: p.start,
    since: on,
    last: on,
    clock: null,
    items: [],
    left: [],
    payment: noPayment,
    whole: startClock(on, p.limit?.of === 'whole' ? p.limit.within : null, null),
    visited: [],
    outcome: null,
  }
  return enter(p, blank, p.start, { type: 'opened', on, of: null, applies }, calendar)
}

/**
 * What a case comes to when something happens. Pure and total: the same standing and event always give the same, and
 * whatever a person can cause is a problem with its place, never an exception.
 */
export function advance(p: Procedure, standing: Standing, e: CaseEvent, calendar: Calendar): Advanced {
  const step = stepAt(p, standing.at)
  if (step === undefined) return { problem: { code: 'case/unknown-step', at: p.id, step: standing.at } }
  const wrong = notNow(p, standing, e)
  if (wrong !== null) return { problem: wrong }
  const now = { ...standing, last: e.on }
  if (e.type === PAUSED || e.type === RESUMED)
    return Object.keys(step.holds).length === 0 ? cannotHappen(p, now, step, e) : heldOrFreed(p, now, step, e)
  const keep = step.keeps.find((k) => k.on === e.type)
  if (keep !== undefined) return keepInStep(p, now, step, keep, e, calendar)
  const turn = step.turns.find((t) => t.on === e.type)
  if (turn !== undefined) return filingInStep(p, now, step, turn, e, calendar)
  const lead = leadOn(step, e.type)
  if (lead === undefined) return cannotHappen(p, now, step, e)
  if (step.items.length > 0 && lead.from !== 'step') return answerItem(p, now, step, lead, e, calendar)
  const untimely = outOfTime(p, now, e, lead.timing, clockOfStep(now, calendar), calendar)
  return untimely === null ? enter(p, now, lead.to, e, calendar) : { problem: untimely }
}

/** The same for an event of a test or a log, entered on a day. */
export const happens = (what: Happening, on: CivilDate): CaseEvent => ({ ...what, on })

/** The answers that a case may get now. */
export function expectedOf(p: Procedure, standing: Standing): readonly string[] {
  const step = stepAt(p, standing.at)
  return step === undefined || standing.outcome !== null ? [] : answersOf(step)
}

const answersOf = (step: Step): readonly string[] => [
  ...step.leads.map((l) => l.on),
  ...new Set(step.items.flatMap((i) => answerOfTime(i) ?? [])),
  ...step.keeps.map((k) => k.on),
  ...step.turns.map((t) => t.on),
  ...(Object.keys(step.holds).length > 0 ? [PAUSED, RESUMED] : []),
]
/** Years whose every term can still be counted. */
const usable = (on: CivilDate): boolean => isCivilDate(on) && yearOf(on) >= 1950 && yearOf(on) <= 2150

function notNow(p: Procedure, standing: Standing, e: CaseEvent): CaseProblem | null {
  const at = p.id
  if (standing.procedure !== p.id) return { code: 'case/other-procedure', at, standing: standing.procedure }
  if (!usable(e.on)) return { code: 'case/no-such-date', at, given: e.on }
  if (standing.outcome !== null) return { code: 'case/ended', at, step: standing.at, type: e.type }
  return e.on < standing.last ? { code: 'case/before-last', at, on: e.on, last: standing.last } : null
}

const cannotHappen = (p: Procedure, standing: Standing, step: Step, e: CaseEvent): Advanced => ({
  problem: { code: 'case/cannot-happen', at: p.id, step: standing.at, type: e.type, expected: answersOf(step) },
})

/** The open items that may get an answer: those whose term gives it, else those that somebody answers and that were accepted. */
const answerable = (step: Step, standing: Standing, type: string): readonly string[] =>
  waitingFor(standing).filter((id) => {
    const item = step.items.find((i) => i.id === id)
    const filing = standing.items.find((i) => i.id === id)?.filing ?? null
    if (item === undefined || (filing !== null && filing.stage !== 'accepted')) return false
    const ofTime = answerOfTime(item)
    return step.leads.some((l) => l.on === type) ? ofTime !== 'elapsed' : ofTime === type
  })

function answerItem(
  p: Procedure,
  standing: Standing,
  step: Step,
  lead: Lead<string>,
  e: CaseEvent,
  calendar: Calendar,
): Advanced {
  const expected = answerable(step, standing, e.type)
  // A single open item, as with the level that decides, need not be named.
  const id = e.of ?? (expected.length === 1 ? (expected[0] ?? '') : '')
  const now = standing.items.find((i) => i.id === id && expected.includes(i.id))
  const item = step.items.find((i) => i.id === id)
  if (now === undefined || item === undefined)
    return { problem: { code: 'case/unknown-item', at: p.id, step: standing.at, item: id, expected } }
  const timing: Timing = answerOfTime(item) === e.type ? 'after-term' : item.silence ? 'in-term' : 'any'
  const untimely = outOfTime(p, standing, e, timing, now.clock, calendar)
  if (untimely !== null) return { problem: untimely }
  return lead.from === 'every-item'
    ? itemDone(p, standing, step, id, lead, e, calendar)
    : enter(p, standing, lead.to, e, calendar)
}

function itemDone(
  p: Procedure,
  standing: Standing,
  step: Step,
  id: string,
  lead: Lead<string>,
  e: CaseEvent,
  calendar: Calendar,
): Advanced {
  const done = standing.items.map((i) =>
    i.id === id && i.clock !== null ? { ...i, state: 'done' as const, clock: stopClock(i.clock, e.on) } : i,
  )
  const ready = openReady(p, standing.at, step, done, e)
  if ('problem' in ready) return ready
  const items = ready.items.map((i) => heldToo(i, standing, e.on))
  if (items.every((i) => i.state === 'done' || i.state === 'not-applicable'))
    return enter(p, { ...standing, items }, lead.to, e, calendar)
  return { standing: { ...standing, items }, duties: dutiesOfOpened(standing.at, step, done, items, calendar) }
}
