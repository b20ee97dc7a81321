import {
  type Calendar,
  type Clock,
  type DueDay,
  dueOf,
  onlyWaits,
  type Procedure,
  type Standing,
  stepAt,
} from '@pengce/procedure'
import type { CivilDate } from '@pengce/values'

/** A term that runs where a case stands: of an item, of what its applicant must complete, of the step, of a payment. */
export interface Term {
  readonly of: string | null
  readonly about: 'item' | 'correction' | 'step' | 'payment'
  /** Whoever must act within it, by the procedure's own name. */
  readonly by: string | null
  readonly clock: Clock
  /** It must only run; nobody has to act within it. */
  readonly waits: boolean
}

/** Every term that runs where a case stands. */
export function runningTerms(p: Procedure, standing: Standing): readonly Term[] {
  if (standing.outcome !== null) return []
  const step = stepAt(p, standing.at)
  const by = step?.by?.id ?? null
  const items = standing.items.flatMap((i): readonly Term[] => {
    if (i.state !== 'open') return []
    const correction = i.filing?.correction ?? null
    if (correction !== null) return [{ of: i.id, about: 'correction', by, clock: correction, waits: false }]
    const item = step?.items.find((s) => s.id === i.id)
    const waits = item !== undefined && onlyWaits(item)
    return i.clock === null ? [] : [{ of: i.id, about: 'item', by: item?.by.id ?? null, clock: i.clock, waits }]
  })
  const { clock, payment } = standing
  const waits = step !== undefined && onlyWaits(step)
  const ofStep: readonly Term[] = clock === null ? [] : [{ of: null, about: 'step', by, clock, waits }]
  const owed = payment.open
  const ofPayment: readonly Term[] =
    owed === null ? [] : [{ of: null, about: 'payment', by: owed.by?.id ?? by, clock: owed, waits: false }]
  return [...items, ...ofStep, ...ofPayment]
}

/** The first last day by which somebody must act; null where no term has one, or all stand still. */
export const firstDue = (terms: readonly Term[], calendar: Calendar): DueDay | null =>
  firstOf(
    terms.filter((t) => !t.waits),
    calendar,
  )

/** Until when a case must only wait, while that is not over. */
export function waitOf(terms: readonly Term[], today: CivilDate, calendar: Calendar): CivilDate | null {
  const wait = firstOf(
    terms.filter((t) => t.waits),
    calendar,
  )
  return wait === null || wait.date < today ? null : wait.date
}

/** The first last day of any term, also of one that only runs: then the clock looks at the case. */
export const firstOf = (terms: readonly Term[], calendar: Calendar): DueDay | null =>
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
