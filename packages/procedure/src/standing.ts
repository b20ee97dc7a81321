import type { CivilDate } from '@pengce/values'
import { type Calendar, type Clock, type DueDay, dueOf } from './clock.ts'
import type { Outcome } from './step.ts'

/** Where an item of a step stands. */
export interface ItemStanding {
  readonly id: string
  readonly state: 'not-applicable' | 'to-come' | 'open' | 'done'
  readonly clock: Clock | null
  /** Null where nothing is handed in for it. */
  readonly filing: Filing | null
}
/** How the application for an item stands with the office that takes it. */
export interface Filing {
  readonly stage: 'awaited' | 'accepted' | 'correcting'
  /** The term of the notice, while what is missing is awaited. */
  readonly correction: Clock | null
  /** This application has had its one notice. */
  readonly notified: boolean
  /** The clocks of applications that were returned; their days were used too. */
  readonly earlier: readonly Clock[]
}
/** An item of a step that the case has left. */
export interface LeftItem extends ItemStanding {
  readonly step: string
}
/** Where payment stands: what is open, how many were made, and since when it is suspended. */
export interface PaymentStanding {
  readonly open: Clock | null
  readonly made: number
  readonly suspendedSince: CivilDate | null
}
/** Where a case stands: plain data, a fold of its events. */
export interface Standing {
  readonly procedure: string
  readonly at: string
  readonly since: CivilDate
  readonly last: CivilDate
  readonly clock: Clock | null
  readonly items: readonly ItemStanding[]
  /** Items in phases that lie behind, with their clocks; the total of the whole needs them. */
  readonly left: readonly LeftItem[]
  readonly payment: PaymentStanding
  readonly whole: Clock
  readonly visited: readonly string[]
  readonly outcome: Outcome | null
}

/** The items that somebody still has to answer now. */
export const waitingFor = (standing: Standing): readonly string[] =>
  standing.items.flatMap((i) => (i.state === 'open' ? [i.id] : []))

/** The last day by which the present step is due: of its own term, its open items, or an open payment. */
export function dueOfStanding(standing: Standing, calendar: Calendar): DueDay | null {
  const open = standing.items.filter((i) => i.state === 'open')
  const items = open.flatMap((i) => [i.clock, i.filing?.correction ?? null])
  const clocks = [standing.clock, ...items, standing.payment.open]
  const dues = clocks.flatMap((clock) => {
    const due = clock === null ? null : dueOf(clock, calendar)
    return due === null ? [] : [due]
  })
  return dues.reduce<DueDay | null>((latest, due) => (latest === null || due.date > latest.date ? due : latest), null)
}

/** The clock of the step; where its open items have them, the one that ends last, a clock that stands still after every other. */
export function clockOfStep(standing: Standing, calendar: Calendar): Clock | null {
  if (standing.clock !== null) return standing.clock
  const open = standing.items.flatMap((i) => (i.state === 'open' && i.clock?.term != null ? [i.clock] : []))
  const ends = (clock: Clock): string => dueOf(clock, calendar)?.date ?? '9999-12-31'
  return open.toSorted((a, b) => (ends(a) < ends(b) ? 1 : -1))[0] ?? null
}
