import type { Plan } from '../plan.ts'
import { type Column, partsOf, type Term, type TermId, withParts } from '../term.ts'
import { MARKS } from './bit-place.ts'
import type { Test } from './leaf.ts'

/** A test of a column, and the place of the bitmap that holds its outcome. */
export interface Mark {
  readonly test: Test
  readonly place: number
}
/** A comparison of more than one cell, worked out as a column of yes-or-no of its own. */
export interface Derived {
  readonly column: number
  readonly plan: Plan
  readonly id: TermId
}
/** Comparisons that the same plans ask for. */
export interface Comparisons {
  readonly askedBy: readonly Plan[]
  readonly derived: readonly Derived[]
}

/** What measures ask of columns, each asked once for all of them: bitmaps that one function a column fills. */
export class Marks {
  readonly #columns: readonly Column[]
  readonly #marks = new Map<number, Map<string, Mark>>()
  readonly #derived = new Map<string, Derived & { readonly askedBy: Set<Plan> }>()
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
    const column = this.#columns.length + this.#derived.size
    const derived = this.#derived.get(key) ?? { column, plan, id, askedBy: new Set() }
    this.#derived.set(key, derived)
    derived.askedBy.add(plan)
    return derived.column
  }
  /** How many columns there are, those that comparisons make among them. */
  get columns(): number {
    return this.#columns.length + this.#derived.size
  }
  /** All comparisons, those together that the same plans ask for. */
  get comparisons(): readonly Comparisons[] {
    const found = new Map<string, { askedBy: readonly Plan[]; derived: Derived[] }>()
    for (const { askedBy, ...derived } of this.#derived.values()) {
      const plans = [...askedBy]
      const key = plans.map((p) => p.measure.id).join()
      const group = found.get(key) ?? { askedBy: plans, derived: [] }
      found.set(key, group)
      group.derived.push(derived)
    }
    return [...found.values()]
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
