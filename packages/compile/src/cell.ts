import { type ChoiceDefinition, type Fact, onceFor } from '@pengce/language'
import type { Column } from './term.ts'

/** What is held of one fact, as an evaluator's lookup gives it. Figures in parts, days as days since 1970-01-01. */
export type Cell =
  | { readonly state: 'known'; readonly value: number | boolean | string }
  | { readonly state: 'does-not-apply' | 'not-known' | 'not-asked' }

/**
 * The values of a column, one a row.
 * - yes-no: bytes, `NO`, `YES`, `GAP`; what does not apply is no.
 * - figure: whole parts, NaN for a gap; what does not apply is 0.
 * - date: days since 1970-01-01, NaN for a gap, `NEVER` for what does not apply.
 * - choice: the option's place from 1 in the order defined, 0 for none of them, `GAP_CODE` for a gap.
 */
export type ColumnData = Uint8Array | Uint16Array | Float64Array
const NO = 0
const YES = 1
export const GAP = 2
export const NEVER = Number.POSITIVE_INFINITY
export const GAP_CODE = 0xffff

const codesOf = onceFor((fact: ChoiceDefinition) => new Map(Object.keys(fact.options).map((key, i) => [key, i + 1])))
/** An option's code; 0 for a word that is none of the options. */
export const codeOf = (fact: ChoiceDefinition, option: string): number => codesOf(fact).get(option) ?? 0

/** Room for a column of so many rows; all gaps. */
export function gapsFor(fact: Fact, size: number): ColumnData {
  switch (fact.type) {
    case 'yes-no':
      return new Uint8Array(size).fill(GAP)
    case 'choice':
      return new Uint16Array(size).fill(GAP_CODE)
    case 'figure':
    case 'date':
      return new Float64Array(size).fill(Number.NaN)
  }
}

/** A cell as its column holds it. */
export function encode(fact: Fact, cell: Cell): number {
  if (cell.state === 'does-not-apply') return ABSENT[fact.type]
  const value = cell.state === 'known' ? cell.value : undefined
  switch (fact.type) {
    case 'yes-no':
      return value === true ? YES : value === false ? NO : GAP
    case 'figure':
    case 'date':
      return typeof value === 'number' ? value : Number.NaN
    case 'choice':
      return typeof value === 'string' ? codeOf(fact, value) : GAP_CODE
  }
}
/** What stands in a column for a fact that does not apply. */
export const ABSENT: Readonly<Record<Fact['type'], number>> = { 'yes-no': NO, figure: 0, date: NEVER, choice: 0 }

/** Rows of facts by column. A column that is not there is all gaps. */
export interface Batch {
  readonly size: number
  readonly columns: ReadonlyMap<string, ColumnData>
}

/** Puts what lookups hold into columns, one row a lookup; reads nothing but the columns named. */
export function batchOf(columns: readonly Column[], rows: readonly ((fact: Fact, back: number) => Cell)[]): Batch {
  const data = new Map<string, ColumnData>()
  for (const { key, fact, back } of columns) {
    const column = gapsFor(fact, rows.length)
    rows.forEach((lookup, i) => {
      column[i] = encode(fact, lookup(fact, back))
    })
    data.set(key, column)
  }
  return { size: rows.length, columns: data }
}
