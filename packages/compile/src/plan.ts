import { type Fact, type FigureDefinition, factKey, type Measure, type Node, unreachable } from '@pengce/language'
import { toDay } from '@pengce/values'
import { codeOf } from './cell.ts'
import { type Column, columnOf, partsOf, type Term, type TermId, typeOf } from './term.ts'

/** A measure as terms in the order they can be computed; equal sub-trees of its condition and amounts are one term. */
export interface Plan {
  readonly measure: Measure
  readonly terms: readonly Term[]
  readonly when: TermId
  readonly amount: TermId | null
  readonly total: TermId | null
  /** In the order first read. */
  readonly columns: readonly Column[]
}

/** Translates a measure's trees. Throws for trees the language cannot build: our own bug. */
export function planOf(measure: Measure): Plan {
  const builder = new Builder()
  const when = builder.verdict(measure.when)
  const amount = measure.pay.amount === null ? null : builder.range(measure.pay.amount)
  const total = measure.pay.total === null ? null : builder.range(measure.pay.total)
  return { measure, terms: builder.terms, when, amount, total, columns: [...builder.columns.values()] }
}

/** What stands in every row of a column that a table has not: a gap, or that there is nothing. */
export type Absence = 'gap' | 'nothing'
/** Columns that are the same for every row, by key. */
export type Absent = ReadonlyMap<string, Absence>

/** Whether a term differs from row to row; the others are settled once in a run. */
export function variesByRow(terms: readonly Term[], absent: Absent): readonly boolean[] {
  const varies: boolean[] = []
  for (const term of terms) {
    const column = columnOf(term)
    varies.push((column !== null && !absent.has(column)) || partsOf(term).some((id) => varies[id]))
  }
  return varies
}

/** The claims of a measure's condition in the order written, of which all must hold. */
export function claimsOf({ terms, when }: Plan): readonly TermId[] {
  const top = terms[when]
  return top?.op === 'all' ? top.of : [when]
}

/** The terms that a term needs, itself included. */
export function neededFor(terms: readonly Term[], ...roots: readonly (TermId | null)[]): ReadonlySet<TermId> {
  const needed = new Set<TermId>()
  const visit = (id: TermId) => {
    const term = terms[id]
    if (term === undefined || needed.has(id)) return
    needed.add(id)
    partsOf(term).forEach(visit)
  }
  for (const root of roots) if (root !== null) visit(root)
  return needed
}

/** What a gap may turn out to be; it may also turn out not to apply, which is nothing. */
const boundsOf = (fact: FigureDefinition): { readonly least: number; readonly most: number } => ({
  least: Math.min(0, fact.least ?? Number.NEGATIVE_INFINITY),
  most: Math.max(0, fact.most ?? Number.POSITIVE_INFINITY),
})

class Builder {
  readonly terms: Term[] = []
  readonly columns = new Map<string, Column>()
  readonly #known = new Map<string, TermId>()

  verdict(node: Node): TermId {
    return this.#typed('verdict', node)
  }
  range(node: Node): TermId {
    return this.#typed('range', node)
  }
  #typed(wanted: string, node: Node): TermId {
    const id = this.#visit(node)
    const term = this.terms[id]
    if (term === undefined || typeOf(term) !== wanted) throw new Error(`a ${node.kind} where a ${wanted} is due`)
    return id
  }
  /** The place of a term; an equal one is not added twice. */
  #term(term: Term): TermId {
    const key = JSON.stringify(term)
    const before = this.#known.get(key)
    if (before !== undefined) return before
    this.terms.push(term)
    const id = this.terms.length - 1
    this.#known.set(key, id)
    return id
  }
  #column(fact: Fact, back: number): string {
    const key = factKey(fact, back)
    if (!this.columns.has(key)) this.columns.set(key, { key, fact, back })
    return key
  }

  #visit(node: Node): TermId {
    switch (node.kind) {
      case 'truth':
        return this.#term({ op: 'truth', value: node.value })
      case 'number':
        return this.#term({ op: 'number', value: node.value.parts })
      case 'date':
        return this.#term({ op: 'date', value: toDay(node.value) })
      case 'day':
        return this.#term({ op: 'day', of: node.of, shift: node.shift, ...(node.since ? { since: node.since } : {}) })
      case 'fact':
        return this.#fact(node.fact, node.back)
      case 'all':
      case 'any':
        return this.#term({ op: node.kind, of: node.of.map((n) => this.verdict(n)) })
      case 'some':
        return this.#term({ op: 'some', atLeast: node.atLeast, of: node.of.map((n) => this.verdict(n)) })
      case 'not':
        return this.#term({ op: 'not', of: this.verdict(node.of) })
      case 'compare':
        return this.#compare(node.op, node.left, node.right)
      case 'oneOf':
        return this.#oneOf(node.value, node.options)
      case 'sum':
      case 'least':
      case 'greatest':
        return this.#term({ op: node.kind, of: node.of.map((n) => this.range(n)) })
      case 'difference':
        return this.#term({ op: 'difference', from: this.range(node.from), less: this.range(node.less) })
      case 'product': {
        const { divisor, rounding } = node
        return this.#term({
          op: 'product',
          left: this.range(node.left),
          right: this.range(node.right),
          divisor,
          rounding,
        })
      }
      case 'steps':
        return this.#term({ op: 'steps', amount: this.range(node.amount), step: node.step })
      case 'firstMatch': {
        const rows = node.rows.map((row) => ({ when: this.verdict(row.when), gives: this.range(row.gives) }))
        return this.#term({ op: 'firstMatch', rows, otherwise: this.range(node.otherwise) })
      }
      case 'between': {
        const low = this.range(node.low)
        return this.#term({ op: 'between', low, high: node.high === null ? null : this.range(node.high) })
      }
      default:
        return unreachable(node)
    }
  }

  #fact(fact: Fact, back: number): TermId {
    const column = this.#column(fact, back)
    switch (fact.type) {
      case 'yes-no':
        return this.#term({ op: 'claim', column })
      case 'figure':
        return this.#term({ op: 'figure', column, ...boundsOf(fact) })
      case 'date':
        return this.#term({ op: 'dateFact', column })
      case 'choice':
        throw new Error(`${fact.id} is a choice; ask which option it is`)
    }
  }
  #compare(by: Extract<Term, { op: 'compare' }>['by'], left: Node, right: Node): TermId {
    const ids = [this.#visit(left), this.#visit(right)] as const
    const types = ids.map((id) => this.terms[id]).map((t) => (t === undefined ? '' : typeOf(t)))
    if (types[0] !== types[1] || types[0] === 'verdict') throw new Error(`compares ${types.join(' with ')}`)
    return this.#term({ op: 'compare', by, left: ids[0], right: ids[1] })
  }
  #oneOf(value: Node, options: readonly string[]): TermId {
    if (value.kind !== 'fact' || value.fact.type !== 'choice') throw new Error(`a ${value.kind} has no options`)
    const { fact } = value
    const codes = options.map((option) => codeOf(fact, option)).filter((code) => code > 0)
    return this.#term({ op: 'oneOf', column: this.#column(fact, value.back), codes })
  }
}
