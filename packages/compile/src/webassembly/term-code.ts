import type { Comparison } from '@pengce/language'
import { type Bounds, boundsOf, isNotBelowZero, plus } from '../bounds.ts'
import { NEVER } from '../cell.ts'
import { dayKey, type Term, type TermId, type TermOf } from '../term.ts'
import { CellCode } from './cell-code.ts'
import type { Vector } from './instruction.ts'
import { leafOf } from './leaf.ts'
import { connected, type Masks } from './masks.ts'
import type { Places } from './places.ts'
import { type EndOf, RangeCode } from './range-code.ts'
import type { VectorCode } from './vector-code.ts'

/** Both ends of a range; the same vector twice where it cannot be open. */
export interface Span {
  readonly low: Vector
  readonly high: Vector
}
const LOWEST = Number.NEGATIVE_INFINITY
const HIGHEST = Number.POSITIVE_INFINITY

/** Writes the terms of a plan when they are first asked for. */
export class TermCode {
  readonly #terms: readonly Term[]
  readonly #code: VectorCode
  readonly #ranges: RangeCode
  readonly #cells: CellCode
  readonly #bounds: readonly Bounds[]
  readonly #masks = new Map<TermId, Masks>()
  readonly #spans = new Map<TermId, Span>()

  constructor(terms: readonly Term[], places: Places, code: VectorCode) {
    this.#terms = terms
    this.#code = code
    this.#ranges = new RangeCode(code)
    this.#cells = new CellCode(places, code)
    this.#bounds = boundsOf(terms)
  }

  bounds(id: TermId): Bounds {
    const found = this.#bounds[id]
    if (found === undefined) throw new Error(`no term ${id}`)
    return found
  }
  term(id: TermId): Term {
    const found = this.#terms[id]
    if (found === undefined) throw new Error(`no term ${id}`)
    return found
  }
  masks(id: TermId): Masks {
    const known = this.#masks.get(id) ?? this.#verdict(this.term(id))
    this.#masks.set(id, known)
    return known
  }
  span(id: TermId): Span {
    const known = this.#spans.get(id) ?? this.#ends(this.term(id))
    this.#spans.set(id, known)
    return known
  }

  /** Where a leaf is a gap; null for a term that reads no column. */
  gap(term: Term): Vector | null {
    return this.#cells.gap(term)
  }

  #verdict(term: Term): Masks {
    const connective = connected(term, (part) => this.masks(part), this.#code)
    if (connective !== null) return connective
    const leaf = leafOf(term, this.#terms)
    if (leaf !== null) return this.#cells.masks(leaf)
    if (term.op !== 'compare') throw new Error(`${term.op} is no condition`)
    return this.#compare(term)
  }
  #compare({ by, left, right }: TermOf<'compare'>): Masks {
    const c = this.#code
    const [holds, fails] = SURELY[by](c, this.span(left), this.span(right))
    const cells = [left, right].map((id) => this.term(id)).filter((term) => term.op === 'dateFact')
    const never = cells.map((term) => c.binary('equal', this.#cells.cell(term), c.number(NEVER)))
    return {
      surely: never.reduce((mask, n) => c.binary('andNot', mask, n), holds),
      possibly: c.unary(
        'not',
        never.reduce((mask, n) => c.binary('or', mask, n), fails),
      ),
    }
  }

  #ends(term: Term): Span {
    const c = this.#code
    switch (term.op) {
      case 'number':
      case 'date':
        return point(c.number(term.value))
      case 'day':
        return point(this.#cells.day(dayKey(term)))
      case 'dateFact':
        return this.#gapped(term, LOWEST, HIGHEST)
      case 'figure':
        return this.#gapped(term, term.least, term.most)
      case 'sum':
        return this.#each((end) => term.of.map((id) => this.#end(id, end)).reduce((a, b) => this.#plus(a, b)).vector)
      case 'difference':
        return this.#each((end) => this.#ranges.minus(this.#end(term.from, end), this.#end(term.less, OTHER[end])))
      case 'least':
      case 'greatest': {
        const pick = term.op === 'least' ? 'least' : 'greatest'
        return this.#each((end) => term.of.map((id) => this.span(id)[end]).reduce((a, b) => c.binary(pick, a, b)))
      }
      case 'product':
        return this.#product(term)
      case 'steps':
        return this.#each((end) => this.#ranges.steps(this.span(term.amount)[end], term.step))
      case 'firstMatch':
        return this.#firstMatch(term)
      case 'between': {
        const low = this.span(term.low)
        if (term.high === null) return { low: low.low, high: c.number(HIGHEST) }
        return { low: low.low, high: c.binary('greatest', low.high, this.span(term.high).high) }
      }
      default:
        throw new Error(`${term.op} is no amount`)
    }
  }
  #each(of: (end: 'low' | 'high') => Vector): Span {
    return { low: of('low'), high: of('high') }
  }
  #end(id: TermId, end: 'low' | 'high'): EndOf {
    return { vector: this.span(id)[end], end, bounds: this.bounds(id) }
  }
  #plus(a: EndOf, b: EndOf): EndOf {
    return { vector: this.#ranges.plus(a, b), end: a.end, bounds: plus(a.bounds, b.bounds) }
  }
  #gapped(term: TermOf<'figure' | 'dateFact'>, least: number, most: number): Span {
    const c = this.#code
    const value = this.#cells.cell(term)
    const gap = c.binary('differs', value, value)
    return { low: c.select(gap, c.number(least), value), high: c.select(gap, c.number(most), value) }
  }

  #product({ left, right, divisor, rounding }: TermOf<'product'>): Span {
    const c = this.#code
    const constant = [right, left].find((id) => this.#constant(id) !== null)
    const [a, b] = constant === left ? [right, left] : [left, right]
    const value = constant === undefined ? null : this.#constant(constant)
    const corner = (x: 'low' | 'high', y: 'low' | 'high', end: 'low' | 'high'): Vector =>
      this.#ranges.corner(this.#end(a, x), this.#end(b, y), divisor, rounding, end, value)
    if (value !== null || [a, b].every((id) => isNotBelowZero(this.bounds(id))))
      return this.#each((end) => corner(end, end, end))
    const outermost = (end: 'low' | 'high'): Vector =>
      (['low', 'high'] as const)
        .flatMap((x) => (['low', 'high'] as const).map((y) => corner(x, y, end)))
        .reduce((p, q) => c.binary(end === 'low' ? 'least' : 'greatest', p, q))
    return this.#each(outermost)
  }
  /** The value of a constant that is not below zero. */
  #constant(id: TermId): number | null {
    const term = this.term(id)
    return term.op === 'number' && term.value >= 0 ? term.value : null
  }

  /** Rows from the top: one that may hold widens the range, one that surely holds ends the search. */
  #firstMatch({ rows, otherwise }: TermOf<'firstMatch'>): Span {
    const c = this.#code
    let searching = c.bits(-1n)
    let [low, high] = [c.number(HIGHEST), c.number(LOWEST)]
    for (const { when, gives } of rows) {
      const { surely, possibly } = this.masks(when)
      const span = this.span(gives)
      const reached = c.binary('and', searching, possibly)
      low = c.select(reached, c.binary('least', low, span.low), low)
      high = c.select(reached, c.binary('greatest', high, span.high), high)
      searching = c.binary('andNot', searching, surely)
    }
    const span = this.span(otherwise)
    return {
      low: c.select(searching, c.binary('least', low, span.low), low),
      high: c.select(searching, c.binary('greatest', high, span.high), high),
    }
  }
}

const OTHER = { low: 'high', high: 'low' } as const
const point = (figure: Vector): Span => ({ low: figure, high: figure })

type Two = (c: VectorCode, left: Span, right: Span) => readonly [holds: Vector, fails: Vector]
/** When the claim surely holds and when it surely fails, from the ends of the two sides. */
const SURELY: Readonly<Record<Comparison, Two>> = {
  exceeds: (c, l, r) => [c.binary('exceeds', l.low, r.high), c.binary('within', l.high, r.low)],
  reaches: (c, l, r) => [c.binary('reaches', l.low, r.high), c.binary('below', l.high, r.low)],
  below: (c, l, r) => [c.binary('below', l.high, r.low), c.binary('reaches', l.low, r.high)],
  within: (c, l, r) => [c.binary('within', l.high, r.low), c.binary('exceeds', l.low, r.high)],
  equals: (c, l, r) => [
    c.binary('and', c.binary('equal', l.low, r.high), c.binary('equal', l.high, r.low)),
    c.binary('or', c.binary('below', l.high, r.low), c.binary('exceeds', l.low, r.high)),
  ],
}
