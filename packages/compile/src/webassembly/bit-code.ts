import { type Plan, variesByRow } from '../plan.ts'
import type { Term, TermId } from '../term.ts'
import type { Vector } from './instruction.ts'
import { leafOf, type Test } from './leaf.ts'
import type { Marks } from './marks.ts'
import { connected, leafMasks, type Masks } from './masks.ts'
import { columnAt, type Places } from './places.ts'
import { TermCode } from './term-code.ts'
import type { VectorCode } from './vector-code.ts'

/** Writes a plan's condition over bits, 128 rows at a time. What is the same for every row is a mask of all rows, or none. */
export class BitCode {
  readonly #plan: Plan
  readonly #varies: readonly boolean[]
  readonly #places: Places
  readonly #code: VectorCode
  readonly #terms: TermCode
  readonly #marks: Marks
  readonly #comparisons: 'worked-out' | 'open'
  readonly #masks = new Map<TermId, Masks>()

  /** `comparisons` of several cells: worked out, or taken as open; what is then not possible is not possible whatever they are. */
  constructor(plan: Plan, places: Places, code: VectorCode, marks: Marks, comparisons: 'worked-out' | 'open') {
    this.#plan = plan
    this.#varies = variesByRow(plan.terms, places.absent)
    this.#places = places
    this.#code = code
    this.#terms = new TermCode(plan.terms, places, code)
    this.#comparisons = comparisons
    this.#marks = marks
  }

  masks(id: TermId): Masks {
    const known = this.#masks.get(id) ?? (this.#varies[id] ? this.#verdict(id) : this.#terms.masks(id))
    this.#masks.set(id, known)
    return known
  }
  #verdict(id: TermId): Masks {
    const term = this.#terms.term(id)
    return connected(term, (part) => this.masks(part), this.#code) ?? this.#leaf(term, id)
  }
  #leaf(term: Term, id: TermId): Masks {
    const leaf = leafOf(term, this.#plan.terms)
    if (leaf === null && this.#comparisons === 'open')
      return { surely: this.#code.bits(0n), possibly: this.#code.bits(-1n) }
    const column = leaf === null ? this.#marks.derive(this.#plan, id) : columnAt(this.#places, leaf.cell.column)
    const mark = (test: Test): Vector => this.#code.mark(this.#marks.place(column, test))
    const holds = mark(leaf?.holds ?? { is: 'among', codes: [1] })
    return leafMasks(this.#code, leaf?.gap ?? 'open', holds, () => mark({ is: 'gap' }))
  }
}
