import type { Plan } from '../plan.ts'
import { type Column, partsOf, type Term, type TermId, withParts } from '../term.ts'
import { MARKS } from './bit-place.ts'
import type { Test } from './leaf.ts'

/** A test of a column, and the place of the bitmap that holds its outcome. */
export interface Mark {
  readonly test: Test
  readonly place: number
}
/** A comparison of more than one cell, worked out as a column of yes-or-no of its own for the plans that ask for it. */
export interface Derived {
  readonly terms: readonly Term[]
  readonly id: TermId
  readonly askedBy: Set<Plan>
}

/** What measures ask of columns, each asked once for all of them: bitmaps that one function a column fills. */
export class Marks {
  readonly derived: Derived[] = []
  readonly #columns: readonly Column[]
  readonly #marks = new Map<number, Map<string, Mark>>()
  readonly #places = new Map<string, number>()
  #next: number = MARKS

  constructor(columns: readonly Column[]) {
    this.#columns = columns
  }
  /** How many bitmaps there are. */
  get count(): number {
    return this.#next
  }
  /** The place of a column's test. */
  place(column: number, test: Test): number {
    const of = this.#marks.get(column) ?? new Map<string, Mark>()
    this.#marks.set(column, of)
    const key = JSON.stringify(test)
    const mark = of.get(key) ?? { test, place: this.#next++ }
    of.set(key, mark)
    return mark.place
  }
  /** The place of the column that a comparison makes, after those of facts. */
  derive(plan: Plan, id: TermId): number {
    const key = written(plan.terms, id)
    const at = this.#places.get(key) ?? this.derived.push({ terms: plan.terms, id, askedBy: new Set() }) - 1
    this.#places.set(key, at)
    this.derived[at]?.askedBy.add(plan)
    return this.#columns.length + at
  }
  /** What is asked of a column. */
  of(column: number): readonly Mark[] {
    return [...(this.#marks.get(column)?.values() ?? [])]
  }
}

/** A tree written out: the same for the same tree, whatever plan it is in. */
function written(terms: readonly Term[], id: TermId): string {
  const term = terms[id]
  if (term === undefined) throw new Error(`no term ${id}`)
  return `${JSON.stringify(withParts(term, () => 0))}(${partsOf(term).map((part) => written(terms, part))})`
}
