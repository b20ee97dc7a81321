import type { Coded } from './coded.ts'
import type { CivilDate } from './date.ts'
import type { Unit } from './number.ts'

/** The facts of each thing that can be wrong with what a person typed. */
export interface ValueProblemFacts {
  'not-money': { readonly given: string }
  'foreign-currency': { readonly given: string; readonly currency: string }
  'finer-than-a-fen': { readonly given: string }
  'money-too-large': { readonly given: string }
  'not-a-rate': { readonly given: string }
  'rate-without-percent': { readonly given: string }
  'not-a-quantity': { readonly given: string; readonly unit: Unit }
  'quantity-too-fine': { readonly given: string; readonly unit: Unit }
  'number-too-large': { readonly given: string }
  'not-a-date': { readonly given: string }
  'no-such-date': { readonly given: string }
  'credit-code-length': { readonly length: number }
  'credit-code-character': { readonly character: string; readonly position: number }
  'credit-code-check': { readonly expected: string; readonly found: string }
  'organisation-code-check': { readonly expected: string; readonly found: string }
  'credit-code-authority': { readonly authority: string; readonly category: string }
  'unknown-region': { readonly region: string }
  'resident-id-length': { readonly length: number }
  'resident-id-character': { readonly position: number }
  'resident-id-birth-date': { readonly birthDate: string }
  'resident-id-check': { readonly expected: string; readonly found: string }
  'unknown-industry': { readonly given: string; readonly nearest: readonly string[] }
  'unknown-shenzhen-region': { readonly given: string; readonly nearest: readonly string[] }
  'old-region-name': { readonly given: string; readonly now: string; readonly until: CivilDate }
  'negative-size-figure': { readonly figure: 'employees' | 'revenue' | 'assets' }
}
/** The name of each thing that can be wrong. */
export type ValueProblemCode = keyof ValueProblemFacts
/** What is wrong. `at` is the place: a path in a file or the label of a question, empty where there is only one. */
export type ValueProblem = Coded<ValueProblemFacts> & { readonly at: string }

/** What was read, or what is wrong with it. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ValueProblem }
