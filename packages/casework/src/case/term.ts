import { type Calendar, type Clock, type DueDay, dueOf, type Procedure, type Standing, stepAt } from '@pengce/procedure'
import type { CivilDate } from '@pengce/values'

/** A term that runs where a case stands: of an item, of what its applicant must complete, of the step, of a payment. */
export interface Term {
  readonly of: string | null
  readonly about: 'item' | 'correction' | 'step' | 'payment'
  /** Whoever must act within it, by the procedure's own name. */
  readonly by: string | null
  readonly clock: Clock
}

/** Every term that runs where a case stands. */
export function runningTerms(p: Procedure, standing: Standing): readonly Term[] {
  if (standing.outcome !== null) return []
  const step = stepAt(p, standing.at)
  const items = standing.items.flatMap((i): readonly Term[] => {
    if (i.state !== 'open') return []
    const correction = i.filing?.correction ?? null
    if (correction !== null)
      return [{ of: i.id, about: 'correction', by: step?.by?.id ?? null, clock: correction } as const]
    const by = step?.items.find((s) => s.id === i.id)?.by.id ?? null
    return i.clock === null ? [] : [{ of: i.id, about: 'item', by, clock: i.clock } as const]
  })
  const { clock, payment } = standing
  return [
    ...items,
    ...(clock === null ? [] : [{ of: null, about: 'step', by: step?.by?.id ?? null, clock } as const]),
    ...(payment.open === null
      ? []
      : [
          { of: null, about: 'payment', by: payment.open.by?.id ?? step?.by?.id ?? null, clock: payment.open } as const,
        ]),
  ]
}

/** The first last day of some terms; null where none has one, or all stand still. */
export const firstDue = (terms: readonly Term[], calendar: Calendar): DueDay | null =>
  terms.reduce<DueDay | null>((first, { clock }) => {
    const due = dueOf(clock, calendar)
    return due === null || (first !== null && first.date <= due.date) ? first : due
  }, null)

/** How near a last day is: past, within three working days, further away, or there is none. */
export type Light = 'red' | 'amber' | 'green' | 'none'
const NEAR = 3

/** A last day as a queue shows it. */
export interface DueShown {
  readonly due: CivilDate | null
  readonly provisional: boolean
  /** Working days after today up to and including the last day; negative once it is past. */
  readonly workingDaysLeft: number | null
  readonly light: Light
}
/** How a last day stands today. A provisional one is never past: it decides against nobody. */
export function dueShown(due: DueDay | null, today: CivilDate, calendar: Calendar): DueShown {
  if (due === null) return { due: null, provisional: false, workingDaysLeft: null, light: 'none' }
  const { count } = calendar.workingDaysBetween(today, due.date)
  const past = due.date < today
  const light = past && !due.provisional ? 'red' : past || count <= NEAR ? 'amber' : 'green'
  return { due: due.date, provisional: due.provisional, workingDaysLeft: count, light }
}
