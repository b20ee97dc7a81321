import type { TermText } from './javascript-term.ts'
import { partsOf, type Term, type TermId, typeOf } from './term.ts'

/** Where the first missing fact below a term is held; nothing is missing below a constant. */
export const placeName = (terms: readonly Term[], id: TermId): string => (isConstant(terms[id]) ? '0' : `m${id}`)
const isConstant = (term: Term | undefined): boolean =>
  term === undefined || term.op === 'truth' || term.op === 'number' || term.op === 'date' || term.op === 'day'

/**
 * The line that finds the first missing fact below a term: below what is settled nothing is missing, and only what an
 * open term stands on is asked, in the order written.
 */
export function missingLines(term: Term, id: TermId, text: TermText, place: ReadonlyMap<string, number>): string[] {
  if (isConstant(term)) return []
  const gap = text.gap(term)
  if (gap !== null && 'column' in term) return [`const m${id} = ${gap} ? ${place.get(term.column) ?? 0} : 0`]
  const open = typeOf(term) === 'verdict' ? `t${id} === 2` : `t${id}l !== t${id}h`
  return [`const m${id} = ${open} ? ${belowText(term, text)} : 0`]
}

function belowText(term: Term, text: TermText): string {
  const name = (id: TermId): string => placeName(text.terms, id)
  if (term.op !== 'firstMatch') return partsOf(term).map(name).join(' || ') || '0'
  // A row that cannot hold gives nothing; what stands below one that surely holds is never reached.
  return term.rows.reduceRight(
    (below, { when, gives }) =>
      `(${name(when)} || (t${when} === 3 ? ${name(gives)} : (t${when} === 2 && ${name(gives)}) || ${below}))`,
    name(term.otherwise),
  )
}
