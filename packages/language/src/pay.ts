import type { Unit } from '@pengce/values'
import { Amount, amountOf, type Operand } from './amount.ts'
import { type Text, text, type Words } from './text.ts'
import type { CalendarSpan, Node } from './tree.ts'

/** What is still to come of an amount that recurs, where part of its longest time may be gone. */
interface Remainder<U extends Unit> {
  /** How much of the longest time is left, this time included, in the unit the amount recurs by; all of it unless said. */
  readonly left?: Amount<U>
  /** The sum still to come, where the amount changes within the time; limits and deductions still come off it. */
  readonly inAll?: Amount<'money'>
}

/** How often an amount falls due. */
export type Per = 'once' | 'year' | 'quarter' | 'month' | 'event' | 'application'
export interface Schedule {
  readonly per: Per
  /** The longest time an amount that recurs is paid for, in all. */
  readonly atMost?: CalendarSpan
  readonly paidEvery?: 'month' | 'quarter' | 'half-year' | 'year'
  /** An amount paid in parts: how many, and what each waits for. */
  readonly instalments?: readonly Text[]
}

/** What a measure gives, as an author writes it. */
export type Pays =
  | Operand<'money'>
  | ({
      readonly gives: 'money'
      readonly amount: Amount<'money'>
      readonly schedule: Schedule
    } & Remainder<Unit>)
  | {
      readonly gives: 'in-kind'
      readonly what: Text
      readonly amount: Amount<Unit> | null
      readonly schedule: Schedule
      readonly left?: Amount<Unit>
    }
  | { readonly gives: 'decided'; readonly what: Text; readonly schedule: Schedule }

type Recurring = Omit<Schedule, 'per' | 'instalments'>
const recurring =
  <U extends Unit = never>(per: Per) =>
  (amount: Operand<'money'>, rest: Recurring & Remainder<U> = {}): Pays => {
    const { left, inAll, ...schedule } = rest
    return {
      gives: 'money',
      amount: asAmount(amount),
      schedule: { per, ...schedule },
      ...(left === undefined ? {} : { left }),
      ...(inAll === undefined ? {} : { inAll }),
    }
  }
/** A constant sum as an amount. */
export const asAmount = (x: Operand<'money'>): Amount<'money'> => (x instanceof Amount ? x : amountOf(x))

/** So much a month. */
export const monthly: (amount: Operand<'money'>, rest?: Recurring & Remainder<'month'>) => Pays =
  recurring<'month'>('month')
/** So much a quarter. */
export const quarterly: (amount: Operand<'money'>, rest?: Recurring) => Pays = recurring('quarter')
/** So much a year. */
export const yearly: (amount: Operand<'money'>, rest?: Recurring & Remainder<'year'>) => Pays =
  recurring<'year'>('year')
/** So much for each event of its kind. */
export const perEvent: (amount: Operand<'money'>, rest?: Recurring) => Pays = recurring('event')
/** One amount, paid in parts, each named for what it waits for. */
export const inInstalments = (amount: Operand<'money'>, ...parts: readonly Words[]): Pays => ({
  gives: 'money',
  amount: asAmount(amount),
  schedule: { per: 'once', instalments: parts.map(text) },
})
/** A service, right, area, rate or status; an amount in its own unit where the text gives one. */
export const inKind = (
  what: Words,
  amount: Amount<Unit> | null = null,
  { left, ...schedule }: Schedule & { readonly left?: Amount<'month' | 'year'> } = { per: 'once' },
): Pays => ({
  gives: 'in-kind',
  what: text(what),
  amount,
  schedule,
  ...(left === undefined ? {} : { left }),
})
/** Money whose figure the text leaves to an authority, without a ceiling. */
export const decided = (what: Words, schedule: Schedule = { per: 'once' }): Pays => ({
  gives: 'decided',
  what: text(what),
  schedule,
})

/** What a built measure gives. */
export interface Pay {
  readonly gives: 'money' | 'in-kind' | 'decided'
  readonly certainty: 'exact' | 'at-most' | 'decided-by-authority' | 'in-kind'
  readonly unit: Unit
  readonly what: Text | null
  /** The amount of one falling-due, after limits and deductions; null where there is none to compute. */
  readonly amount: Node | null
  /** A recurring amount over what is left of the longest time it is paid for, after deductions; null where there is no such time. */
  readonly total: Node | null
  /** How much of the longest time is left, this time included; null where the facts do not say. */
  readonly left: Node | null
  readonly schedule: Schedule
}
