import type { CivilDate } from '@pengce/values'
import { type Clock, startClock } from './clock.ts'
import type { CaseEvent } from './event.ts'
import { type CaseProblem, problemAt } from './problem.ts'
import { type Procedure, stepAt } from './procedure.ts'
import type { ItemStanding, Standing } from './standing.ts'
import type { Item, Step } from './step.ts'
import { leadOn } from './waiting.ts'

/** The items as they stand when what may open has opened, or why that cannot be said. */
export type Opened = { readonly items: readonly ItemStanding[] } | { readonly problem: CaseProblem }

/** Which items of a step apply; a condition that nobody has settled is a problem, never a yes or a no. */
export function openItems(p: Procedure, name: string, step: Step, e: CaseEvent): Opened {
  if (step.settles === 'on-opening') return openReady(p, name, step, step.items.map(toCome), e)
  const applying: string[] = []
  const open: string[] = []
  for (const item of step.items) {
    const answer = settled(item, e)
    if (answer === undefined) open.push(item.id)
    if (answer === true) applying.push(item.id)
    if (answer === true && step.asks === 'first') break
  }
  if (open.length > 0) return conditionsOpen(p, name, open)
  if (step.asks === 'first' && step.items.length > 0 && applying.length === 0)
    return problemAt(p, 'case/nobody-decides', name)
  const standing = step.items.map((i) => (applying.includes(i.id) ? toCome(i) : notApplicable(toCome(i))))
  return openReady(p, name, step, standing, e)
}

/** Opens the items whose earlier ones are done or do not apply; where a step settles conditions late, each is settled now. */
export function openReady(p: Procedure, name: string, step: Step, was: readonly ItemStanding[], e: CaseEvent): Opened {
  let items = was
  // Each round settles at least one item, so that no more rounds are needed than there are items.
  for (const _ of step.items) {
    const ready = readyOf(step, items)
    const late = step.settles === 'on-opening'
    const open = late ? ready.filter((i) => settled(i, e) === undefined) : []
    if (open.length > 0)
      return conditionsOpen(
        p,
        name,
        open.map((i) => i.id),
      )
    const ruledOut = new Set(late ? ready.filter((i) => settled(i, e) === false).map((i) => i.id) : [])
    for (const item of ready)
      items = items.map((now) => {
        if (now.id !== item.id) return now
        return ruledOut.has(item.id) ? notApplicable(now) : opened(step, items, now, item, e.on)
      })
    if (ruledOut.size === 0) break
  }
  return { items }
}

/** The conditional items whose condition an answer may bring up, so that their facts can be settled before. */
export function conditionsAhead(
  p: Procedure,
  standing: Standing,
  type: string,
  of: string | null = null,
): readonly Item[] {
  const step = stepAt(p, standing.at)
  if (step === undefined) return []
  const lead = leadOn(step, type)
  if (lead === undefined) return []
  const opening = lead.from === 'every-item' ? openingAfter(step, standing, of) : []
  return [...opening, ...ahead(stepAt(p, lead.to))]
}

/** Of a step that settles late, those that come first or after others that may not apply. */
const ahead = (step: Step | undefined): readonly Item[] => {
  if (step === undefined) return []
  const conditional = step.items.filter((i) => i.applies !== null)
  return step.settles === 'on-entry'
    ? conditional
    : conditional.filter((i) => i.after.every((id) => canFallAway(step, id)))
}
const canFallAway = (step: Step, id: string): boolean =>
  step.items.some((i) => i.id === id && i.applies !== null && i.after.every((before) => canFallAway(step, before)))

function openingAfter(step: Step, standing: Standing, of: string | null): readonly Item[] {
  if (step.settles === 'on-entry') return []
  const gone = new Set([...settledIds(standing.items), ...(of === null ? [] : [of])])
  const found: Item[] = []
  // What may open may also fall away, and then lets the next one open.
  for (const _ of step.items)
    for (const item of step.items) {
      const toCome = standing.items.some((i) => i.id === item.id && i.state === 'to-come')
      if (!toCome || item.applies === null || gone.has(item.id) || !item.after.every((id) => gone.has(id))) continue
      found.push(item)
      gone.add(item.id)
    }
  return found
}

const settled = (item: Item, e: CaseEvent): boolean | undefined =>
  item.applies === null ? true : Object.hasOwn(e.applies, item.id) ? e.applies[item.id] : undefined
const conditionsOpen = (p: Procedure, step: string, items: readonly string[]): Opened => ({
  problem: { code: 'case/conditions-open', at: p.id, step, items },
})

const toCome = (item: Item): ItemStanding => ({
  id: item.id,
  state: 'to-come',
  clock: null,
  filing: item.starts === 'opening' ? null : { stage: 'awaited', correction: null, notified: false, earlier: [] },
})
const notApplicable = (item: ItemStanding): ItemStanding => ({ ...item, state: 'not-applicable' })

const settledIds = (items: readonly ItemStanding[]): ReadonlySet<string> =>
  new Set(items.flatMap((i) => (i.state === 'done' || i.state === 'not-applicable' ? [i.id] : [])))

function readyOf(step: Step, items: readonly ItemStanding[]): readonly Item[] {
  const gone = settledIds(items)
  return step.items.filter(
    (item) => item.after.every((id) => gone.has(id)) && items.some((i) => i.id === item.id && i.state === 'to-come'),
  )
}

/** Open: its clock runs, or what is to be handed in is awaited; in a window that is running it joins the others. */
function opened(
  step: Step,
  items: readonly ItemStanding[],
  now: ItemStanding,
  item: Item,
  on: CivilDate,
): ItemStanding {
  if (now.filing === null) return { ...now, state: 'open', clock: startClock(on, item.within, item.by) }
  const shared = windowClock(step, items, item, on)
  if (shared === null) return { ...now, state: 'open' }
  return { ...now, state: 'open', clock: { ...shared, by: item.by }, filing: { ...now.filing, stage: 'accepted' } }
}

/** The clock of the item's window as it runs; where it was stopped it runs on from today. */
function windowClock(step: Step, items: readonly ItemStanding[], item: Item, on: CivilDate): Clock | null {
  if (item.window === null) return null
  const others = step.items.filter((i) => i.window === item.window && i.id !== item.id).map((i) => i.id)
  const clocks = items.flatMap((i) => (others.includes(i.id) && i.clock !== null ? [i.clock] : []))
  const running = clocks.find((c) => c.intervals.at(-1)?.until === null)
  if (running !== undefined) return running
  const latest = clocks.toSorted((a, b) => (stoppedOn(a) < stoppedOn(b) ? 1 : -1))[0]
  if (latest === undefined) return null
  return { ...latest, intervals: [...latest.intervals, { from: on, until: null, ground: null }] }
}

const stoppedOn = (clock: Clock): string => clock.intervals.at(-1)?.until ?? ''
