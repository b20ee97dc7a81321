import type { Unit } from '@pengce/values'
import { Amount, amountOf, type Operand } from './amount.ts'
import { type Text, text, type Words } from './text.ts'
import type { CalendarSpan, Node } from './tree.ts'

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
  | { readonly gives: 'money'; readonly amount: Amount<'money'>; readonly schedule: Schedule }
  | {
      readonly gives: 'in-kind'
      readonly what: Text
      readonly amount: Amount<Unit> | null
      readonly schedule: Schedule
    }
  | { readonly gives: 'decided'; readonly what: Text; readonly schedule: Schedule }

type Recurring = Omit<Schedule, 'per' | 'instalments'>
const recurring =
  (per: Per) =>
  (amount: Operand<'money'>, rest: Recurring = {}): Pays => ({
    gives: 'money',
    amount: asAmount(amount),
    schedule: { per, ...rest },
  })
/** A constant sum as an amount. */
export const asAmount = (x: Operand<'money'>): Amount<'money'> => (x instanceof Amount ? x : amountOf(x))

/** So much a month. */
export const monthly: (amount: Operand<'money'>, rest?: Recurring) => Pays = recurring('month')
/** So much a quarter. */
export const quarterly: (amount: Operand<'money'>, rest?: Recurring) => Pays = recurring('quarter')
/** So much a year. */
export const yearly: (amount: Operand<'money'>, rest?: Recurring) => Pays = recurring('year')
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
  schedule: Schedule = { per: 'once' },
): Pays => ({
  gives: 'in-kind',
  what: text(what),
  amount,
  schedule,
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
  /** A recurring amount over the longest time it is paid for, after deductions; null where there is no such time. */
  readonly total: Node | null
  readonly schedule: Schedule
}
