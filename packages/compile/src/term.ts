import type { Comparison, Fact, NodeOf } from '@pengce/language'
import type { Rounding } from '@pengce/values'

/** A term of a plan by its place; a term only refers to terms before it. */
export type TermId = number

/** What a term comes to: three-valued truth, a range of figures, or a range of days. */
export type TermType = 'verdict' | 'range' | 'day'

/**
 * One step of a measure, typed and free of words; equal sub-trees are one term. Every printer (JavaScript, and what
 * follows) writes these in order.
 */
export type Term =
  | { readonly op: 'truth'; readonly value: boolean }
  /** A yes-or-no column. */
  | { readonly op: 'claim'; readonly column: string }
  | { readonly op: 'all' | 'any'; readonly of: readonly TermId[] }
  | { readonly op: 'some'; readonly atLeast: number; readonly of: readonly TermId[] }
  | { readonly op: 'not'; readonly of: TermId }
  | { readonly op: 'compare'; readonly by: Comparison; readonly left: TermId; readonly right: TermId }
  /** A choice column holds one of the codes. */
  | { readonly op: 'oneOf'; readonly column: string; readonly codes: readonly number[] }
  | { readonly op: 'number'; readonly value: number }
  /** A figure column, with what a gap in it may turn out to be. */
  | { readonly op: 'figure'; readonly column: string; readonly least: number; readonly most: number }
  | { readonly op: 'sum' | 'least' | 'greatest'; readonly of: readonly TermId[] }
  | { readonly op: 'difference'; readonly from: TermId; readonly less: TermId }
  | {
      readonly op: 'product'
      readonly left: TermId
      readonly right: TermId
      readonly divisor: number
      readonly rounding: Rounding
    }
  | { readonly op: 'steps'; readonly amount: TermId; readonly step: number }
  | { readonly op: 'firstMatch'; readonly rows: readonly TermRow[]; readonly otherwise: TermId }
  | { readonly op: 'between'; readonly low: TermId; readonly high: TermId | null }
  /** A day given in the text, as days since 1970-01-01. */
  | { readonly op: 'date'; readonly value: number }
  /** One of the three dates of a run, moved; the same for every row. */
  | ({ readonly op: 'day' } & Pick<NodeOf<'day'>, 'of' | 'shift' | 'since'>)
  /** A date column. */
  | { readonly op: 'dateFact'; readonly column: string }
export interface TermRow {
  readonly when: TermId
  readonly gives: TermId
}
export type TermOf<O extends Term['op']> = Extract<Term, { op: O }>

/** A column of facts: one value for each row of a batch. */
export interface Column {
  /** The fact's id; for a yearly fact with the years back (`enterprise/revenue@1`). */
  readonly key: string
  readonly fact: Fact
  readonly back: number
}

/** The terms a term refers to. */
export function partsOf(term: Term): readonly TermId[] {
  switch (term.op) {
    case 'all':
    case 'any':
    case 'some':
    case 'sum':
    case 'least':
    case 'greatest':
      return term.of
    case 'not':
      return [term.of]
    case 'compare':
    case 'product':
      return [term.left, term.right]
    case 'difference':
      return [term.from, term.less]
    case 'steps':
      return [term.amount]
    case 'firstMatch':
      return [...term.rows.flatMap((row) => [row.when, row.gives]), term.otherwise]
    case 'between':
      return term.high === null ? [term.low] : [term.low, term.high]
    default:
      return []
  }
}

/** A term with every term it refers to replaced. */
export function withParts(term: Term, f: (id: TermId) => TermId): Term {
  switch (term.op) {
    case 'all':
    case 'any':
    case 'some':
    case 'sum':
    case 'least':
    case 'greatest':
      return { ...term, of: term.of.map(f) }
    case 'not':
      return { ...term, of: f(term.of) }
    case 'compare':
    case 'product':
      return { ...term, left: f(term.left), right: f(term.right) }
    case 'difference':
      return { ...term, from: f(term.from), less: f(term.less) }
    case 'steps':
      return { ...term, amount: f(term.amount) }
    case 'firstMatch': {
      const rows = term.rows.map(({ when, gives }) => ({ when: f(when), gives: f(gives) }))
      return { ...term, rows, otherwise: f(term.otherwise) }
    }
    case 'between':
      return { ...term, low: f(term.low), high: term.high === null ? null : f(term.high) }
    default:
      return term
  }
}

/** What kind of value a term has. */
export function typeOf(term: Term): TermType {
  switch (term.op) {
    case 'truth':
    case 'claim':
    case 'all':
    case 'any':
    case 'some':
    case 'not':
    case 'compare':
    case 'oneOf':
      return 'verdict'
    case 'date':
    case 'day':
    case 'dateFact':
      return 'day'
    default:
      return 'range'
  }
}

/** The column a term reads, if it reads one. */
export const columnOf = (term: Term): string | null => ('column' in term ? term.column : null)

/** One name for a day that a run settles. */
export const dayKey = ({ of, shift, since }: TermOf<'day'>): string =>
  [...(since ? [since] : []), of, ...shift.map((s) => `${s.count} ${s.unit}`)].join(' ')
export const isDay = (term: Term): term is TermOf<'day'> => term.op === 'day'
