import type { CivilDate } from '@pengce/values'
import { type Calendar, isPaused, pauseClock, resumeClock, startClock, stopClock } from './clock.ts'
import { type Duty, dutiesOfItems, dutiesOfStep } from './duty.ts'
import type { CaseEvent } from './event.ts'
import { openItems } from './opening.ts'
import { type CaseProblem, problemAt } from './problem.ts'
import { type Procedure, stepAt, stepsOf } from './procedure.ts'
import type { ItemStanding, PaymentStanding, Standing } from './standing.ts'
import type { Step } from './step.ts'

/** Where the case now stands and what must be done, or why the event cannot happen. */
export type Advanced =
  | { readonly standing: Standing; readonly duties: readonly Duty[] }
  | { readonly problem: CaseProblem }

export const noPayment: PaymentStanding = { open: null, made: 0, suspendedSince: null }

/** Comes to a step: starts its clocks, opens its items, and moves on where nothing there applies. */
export function enter(p: Procedure, was: Standing, name: string, e: CaseEvent, calendar: Calendar): Advanced {
  let standing = was
  let to = name
  // Each round comes to a step whose items do not apply; no map needs more rounds than it has steps.
  for (const _ of stepsOf(p)) {
    const step = stepAt(p, to)
    if (step === undefined) return problemAt(p, 'case/unknown-step', to)
    if (step.once && standing.visited.includes(to)) return problemAt(p, 'case/only-once', to)
    const items = openItems(p, to, step, e)
    if ('problem' in items) return items
    standing = arrived(p, standing, to, step, items.items, e.on)
    const pass = step.leads.find((l) => l.from === 'every-item')
    if (pass === undefined || standing.items.some((i) => i.state !== 'not-applicable'))
      return { standing, duties: dutiesOfStep(to, step, standing.clock, standing.items, calendar) }
    to = pass.to
  }
  return problemAt(p, 'case/unknown-step', to)
}

function arrived(
  p: Procedure,
  was: Standing,
  at: string,
  step: Step,
  items: readonly ItemStanding[],
  on: CivilDate,
): Standing {
  const clock = step.within === null || step.items.length > 0 ? null : startClock(on, step.within, step.by)
  return {
    ...was,
    at,
    since: on,
    last: on,
    clock,
    items,
    left: [...was.left, ...leftBehind(p, was)],
    payment: noPayment,
    whole: wholeAt(was.whole, step, on),
    visited: [...was.visited, at],
    outcome: step.outcome,
  }
}

/** The items in phases of the step that is left. */
const leftBehind = (p: Procedure, was: Standing): Standing['left'] =>
  Object.keys(stepAt(p, was.at)?.phases ?? {}).length === 0 ? [] : was.items.map((i) => ({ ...i, step: was.at }))

/** The whole clock stands still in steps that say so, and stops at an end. */
function wholeAt(whole: Standing['whole'], step: Step, on: CivilDate): Standing['whole'] {
  if (step.outcome !== null) return stopClock(whole, on)
  if (step.pausesWhole !== null) return pauseClock(resumeClock(whole, on), on, step.pausesWhole.title)
  return isPaused(whole) ? resumeClock(whole, on) : whole
}

/** What the items that opened since ask for. */
export const dutiesOfOpened = (
  name: string,
  step: Step,
  before: readonly ItemStanding[],
  after: readonly ItemStanding[],
  calendar: Calendar,
): readonly Duty[] => {
  const wasOpen = new Set(before.flatMap((i) => (i.state === 'open' ? [i.id] : [])))
  return dutiesOfItems(
    name,
    step,
    after.filter((i) => !wasOpen.has(i.id)),
    calendar,
  )
}
