import { type Plan, variesByRow } from '../plan.ts'
import type { Term, TermId, TermOf } from '../term.ts'
import type { Vector } from './instruction.ts'
import { leafOf } from './leaf.ts'
import type { Marks } from './marks.ts'
import { type Masks, type Places, TermCode } from './term-code.ts'
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
    switch (term.op) {
      case 'all':
        return this.#joined('and', term.of)
      case 'any':
        return this.#joined('or', term.of)
      case 'some':
        return this.#some(term)
      case 'not': {
        const { surely, possibly } = this.masks(term.of)
        return { surely: this.#code.unary('not', possibly), possibly: this.#code.unary('not', surely) }
      }
      default:
        return this.#leaf(term, id)
    }
  }
  #joined(op: 'and' | 'or', of: readonly TermId[]): Masks {
    const masks = of.map((id) => this.masks(id))
    const join = (of: readonly Vector[]): Vector => of.reduce((a, b) => this.#code.binary(op, a, b))
    return { surely: join(masks.map((m) => m.surely)), possibly: join(masks.map((m) => m.possibly)) }
  }
  #some({ atLeast, of }: TermOf<'some'>): Masks {
    const masks = of.map((id) => this.masks(id))
    return {
      surely: this.#enough(
        atLeast,
        masks.map((m) => m.surely),
      ),
      possibly: this.#enough(
        atLeast,
        masks.map((m) => m.possibly),
      ),
    }
  }
  /** Where so many of them are set: with each one more, n are reached where they were, or n - 1 were and it is set. */
  #enough(atLeast: number, of: readonly Vector[]): Vector {
    const c = this.#code
    const [all, none] = [c.bits(-1n), c.bits(0n)]
    let reached = Array.from({ length: atLeast + 1 }, (_, n) => (n === 0 ? all : none))
    for (const mask of of)
      reached = reached.map((already, n) =>
        n === 0 ? all : c.binary('or', already, c.binary('and', reached[n - 1] ?? none, mask)),
      )
    return reached[atLeast] ?? none
  }
  #leaf(term: Term, id: TermId): Masks {
    const leaf = leafOf(term, this.#plan.terms)
    if (leaf === null && this.#comparisons === 'open')
      return { surely: this.#code.bits(0n), possibly: this.#code.bits(-1n) }
    const column = leaf === null ? this.#marks.derive(this.#plan, id) : (this.#places.columns.get(leaf.column) ?? 0)
    const mark = (test: Parameters<Marks['place']>[1]): Vector => this.#code.mark(this.#marks.place(column, test))
    const holds = mark(leaf?.holds ?? { is: 'among', codes: [1] })
    const gap = leaf?.gap ?? 'open'
    if (gap === 'no') return { surely: holds, possibly: holds }
    const possibly = this.#code.binary('or', holds, mark({ is: 'gap' }))
    return { surely: gap === 'yes' ? possibly : holds, possibly }
  }
}
