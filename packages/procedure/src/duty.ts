import type { Citation, Office, Text } from '@pengce/language'
import type { Money } from '@pengce/values'
import { type Calendar, type Clock, type DueDay, dueOf } from './clock.ts'
import type { ItemStanding } from './standing.ts'
import type { DutyKind, Item, Keep, Step, Turn } from './step.ts'
import { onlyWaits } from './waiting.ts'

/** What must now be done outside: data for casework to carry out once and to log. */
export interface Duty {
  readonly kind: DutyKind
  readonly step: string
  readonly item: string | null
  readonly title: Text
  readonly by: Office | null
  readonly to: Office | null
  readonly due: DueDay | null
  readonly cites: readonly Citation[]
  /** Measures or sanctions it is about. */
  readonly concerns: readonly string[]
  readonly sum: Money | null
}

const dueBy = (clock: Clock | null, calendar: Calendar): DueDay | null =>
  clock === null ? null : dueOf(clock, calendar)

/** What a step asks for when it is entered: from each open item, else from whoever acts in it. */
export function dutiesOfStep(
  name: string,
  step: Step,
  clock: Clock | null,
  items: readonly ItemStanding[],
  calendar: Calendar,
): readonly Duty[] {
  if (step.items.length > 0) return dutiesOfItems(name, step, items, calendar)
  // Money waits to be asked for, and a term that only runs for nobody.
  if (step.duty === 'pay' || step.kind === 'waiting') return []
  return [{ ...base(name, step), by: step.by, due: dueBy(clock, calendar), title: step.title }]
}

/** What the items that have just opened ask for. */
export const dutiesOfItems = (
  name: string,
  step: Step,
  opened: readonly ItemStanding[],
  calendar: Calendar,
): readonly Duty[] =>
  step.items.flatMap((item): Duty[] => {
    const now = opened.find((o) => o.id === item.id && o.state === 'open')
    if (now === undefined || onlyWaits(item)) return []
    // What must be handed in first is the applicant's to hand in.
    const by = now.filing?.stage === 'awaited' ? step.by : item.by
    const kind = now.filing?.stage === 'accepted' ? 'decide' : step.duty
    return [{ ...ofItem(name, step, item), kind, by, due: dueBy(now.clock, calendar) }]
  })

/** What the application for some items asks for: that the office decides, or that the applicant completes or hands in anew. */
export const dutiesOfFiling = (
  name: string,
  step: Step,
  turn: Turn,
  turned: readonly ItemStanding[],
  calendar: Calendar,
): readonly Duty[] =>
  step.items.flatMap((item): Duty[] => {
    const now = turned.find((i) => i.id === item.id)
    if (now === undefined || now.filing === null) return []
    const duty = { ...ofItem(name, step, item), due: null }
    if (now.filing.stage === 'accepted')
      return [{ ...duty, kind: 'decide', by: item.by, due: dueBy(now.clock, calendar) }]
    const told: Duty = { ...duty, kind: 'notify', by: item.by, to: step.by, cites: turn.cites }
    if (now.filing.stage === 'awaited') return [told]
    return [told, { ...duty, by: step.by, cites: turn.cites, due: dueBy(now.filing.correction, calendar) }]
  })

const ofItem = (name: string, step: Step, item: Item) => ({
  ...base(name, step),
  item: item.id,
  title: item.title,
  cites: item.cites.length > 0 ? item.cites : step.cites,
})

/** What an event inside a step asks for: a payment, or a report of what happened. */
export const dutiesOfKeep = (
  name: string,
  step: Step,
  keep: Keep,
  clock: Clock | null,
  calendar: Calendar,
): readonly Duty[] => {
  if (keep.by === null) return []
  const paying = keep.does === 'request'
  const duty = {
    ...base(name, step),
    title: paying ? step.title : keep.title,
    by: keep.by,
    due: dueBy(clock, calendar),
  }
  return [{ ...duty, kind: paying ? 'pay' : 'notify', cites: keep.cites, to: paying ? null : step.to }]
}

const base = (name: string, step: Step) => ({
  kind: step.duty,
  step: name,
  item: null,
  to: step.to,
  cites: step.cites,
  concerns: step.concerns,
  sum: step.sum,
})
