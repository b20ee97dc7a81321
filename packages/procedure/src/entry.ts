import type { CivilDate } from '@pengce/values'
import { type Calendar, isPaused, pauseClock, resumeClock, startClock, stopClock } from './clock.ts'
import { type Duty, dutiesOfItems, dutiesOfStep } from './duty.ts'
import type { CaseEvent } from './event.ts'
import type { CaseProblem } from './problem.ts'
import { type Procedure, stepAt, stepsOf } from './procedure.ts'
import type { ItemStanding, PaymentStanding, Standing } from './standing.ts'
import type { Item, Step } from './step.ts'

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
    standing = arrived(standing, to, step, items.items, e.on)
    const pass = step.leads.find((l) => l.from === 'every-item')
    if (pass === undefined || standing.items.some((i) => i.state !== 'not-applicable'))
      return { standing, duties: dutiesOfStep(to, step, standing.clock, standing.items, calendar) }
    to = pass.to
  }
  return problemAt(p, 'case/unknown-step', to)
}

export const problemAt = (
  p: Procedure,
  code: 'case/unknown-step' | 'case/only-once' | 'case/nobody-decides' | 'case/nothing-requested',
  step: string,
): { readonly problem: CaseProblem } => ({ problem: { code, at: p.id, step } })

function arrived(was: Standing, at: string, step: Step, items: readonly ItemStanding[], on: CivilDate): Standing {
  const clock = step.within === null || step.items.length > 0 ? null : startClock(on, step.within, step.by)
  return {
    ...was,
    at,
    since: on,
    last: on,
    clock,
    items,
    payment: noPayment,
    whole: wholeAt(was.whole, step, on),
    visited: [...was.visited, at],
    outcome: step.outcome,
  }
}

/** The whole clock stands still in steps that say so, and stops at an end. */
function wholeAt(whole: Standing['whole'], step: Step, on: CivilDate): Standing['whole'] {
  if (step.outcome !== null) return stopClock(whole, on)
  if (step.pausesWhole !== null) return pauseClock(resumeClock(whole, on), on, step.pausesWhole.title)
  return isPaused(whole) ? resumeClock(whole, on) : whole
}

/** Which items of a step apply; a condition that nobody has settled is a problem, never a yes or a no. */
function openItems(
  p: Procedure,
  name: string,
  step: Step,
  e: CaseEvent,
): { readonly items: readonly ItemStanding[] } | { readonly problem: CaseProblem } {
  const settled = (item: Item): boolean | undefined =>
    item.applies === null ? true : Object.hasOwn(e.applies, item.id) ? e.applies[item.id] : undefined
  const applying: string[] = []
  const open: string[] = []
  for (const item of step.items) {
    const answer = settled(item)
    if (answer === undefined) open.push(item.id)
    if (answer === true) applying.push(item.id)
    if (answer === true && step.asks === 'first') break
  }
  if (open.length > 0) return { problem: { code: 'case/conditions-open', at: p.id, step: name, items: open } }
  if (step.asks === 'first' && step.items.length > 0 && applying.length === 0)
    return problemAt(p, 'case/nobody-decides', name)
  return {
    items: startItems(
      step,
      step.items.map((i) => ({ id: i.id, state: applying.includes(i.id) ? 'to-come' : 'not-applicable', clock: null })),
      e.on,
    ),
  }
}

/** Opens the items whose earlier ones are done or do not apply. */
export const startItems = (step: Step, items: readonly ItemStanding[], on: CivilDate): readonly ItemStanding[] => {
  const settled = new Set(items.flatMap((i) => (i.state === 'done' || i.state === 'not-applicable' ? [i.id] : [])))
  return items.map((now): ItemStanding => {
    const item = step.items.find((i) => i.id === now.id)
    if (item === undefined || now.state !== 'to-come' || !item.after.every((id) => settled.has(id))) return now
    return { ...now, state: 'open', clock: startClock(on, item.within, item.by) }
  })
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

/** The conditional items of the steps that an answer may lead to, so that their facts can be settled before. */
export const conditionsAhead = (p: Procedure, standing: Standing, type: string): readonly Item[] =>
  (stepAt(p, standing.at)?.leads ?? [])
    .filter((l) => l.on === type)
    .flatMap((l) => (stepAt(p, l.to)?.items ?? []).filter((i) => i.applies !== null))
