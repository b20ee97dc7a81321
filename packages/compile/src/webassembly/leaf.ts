import type { Comparison } from '@pengce/language'
import { dayKey, type Term, type TermOf } from '../term.ts'

/** What is asked of one cell of a column: whether it is a gap, one of some codes, or how it compares with a figure. */
export type Test =
  | { readonly is: 'gap' }
  | { readonly is: 'among'; readonly codes: readonly number[] }
  | { readonly is: Comparison; readonly than: Threshold }
/** A number of the text, or a day of the run by its name. */
export type Threshold = { readonly number: number } | { readonly day: string }

/** A term that reads one column. */
export type CellTerm = TermOf<'claim' | 'oneOf' | 'figure' | 'dateFact'>
/** A claim about one cell, and what a gap in its place makes of it. */
export interface Leaf {
  readonly cell: CellTerm
  readonly holds: Exclude<Test, { readonly is: 'gap' }>
  readonly gap: 'no' | 'open' | 'yes'
}

/** A term as a claim about one cell; null for a term that is none. */
export function leafOf(term: Term, terms: readonly Term[]): Leaf | null {
  switch (term.op) {
    case 'claim':
      return { cell: term, holds: { is: 'among', codes: [1] }, gap: 'open' }
    case 'oneOf':
      return { cell: term, holds: { is: 'among', codes: term.codes }, gap: 'open' }
    case 'compare': {
      const [left, right] = [terms[term.left], terms[term.right]]
      if (left === undefined || right === undefined) return null
      return compared(left, term.by, right) ?? compared(right, FLIPPED[term.by], left)
    }
    default:
      return null
  }
}
const FLIPPED: Readonly<Record<Comparison, Comparison>> = {
  exceeds: 'below',
  reaches: 'within',
  below: 'exceeds',
  within: 'reaches',
  equals: 'equals',
}

function compared(cell: Term, is: Comparison, other: Term): Leaf | null {
  if (cell.op === 'figure' && other.op === 'number')
    return { cell, holds: { is, than: { number: other.value } }, gap: gapOf(cell, is, other.value) }
  if (cell.op !== 'dateFact') return null
  if (other.op === 'date') return { cell, holds: { is, than: { number: other.value } }, gap: 'open' }
  return other.op === 'day' ? { cell, holds: { is, than: { day: dayKey(other) } }, gap: 'open' } : null
}

/** What a gap makes of a comparison: it may be any figure of its fact. */
function gapOf({ least, most }: TermOf<'figure'>, is: Comparison, than: number): Leaf['gap'] {
  const [surely, never] = {
    exceeds: [least > than, most <= than],
    reaches: [least >= than, most < than],
    below: [most < than, least >= than],
    within: [most <= than, least > than],
    equals: [least === than && most === than, most < than || least > than],
  }[is]
  return never ? 'no' : surely ? 'yes' : 'open'
}
