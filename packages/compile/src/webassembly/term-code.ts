import { type Comparison, FURTHEST } from '@pengce/language'
import { type Bounds, boundsOf } from '../bounds.ts'
import { GAP, GAP_CODE, NEVER } from '../cell.ts'
import type { Absence, Absent } from '../plan.ts'
import { dayKey, type Term, type TermId, type TermOf } from '../term.ts'
import type { Vector } from './instruction.ts'
import { type EndOf, RangeCode } from './range-code.ts'
import type { VectorCode } from './vector-code.ts'

/** A truth as two masks: surely so, possibly so. The same vector twice where it cannot be open. */
export interface Masks {
  readonly surely: Vector
  readonly possibly: Vector
}
/** Both ends of a range; the same vector twice where it cannot be open. */
export interface Span {
  readonly low: Vector
  readonly high: Vector
}
/** Where a program keeps columns and days. */
export interface Places {
  readonly columns: ReadonlyMap<string, number>
  readonly days: ReadonlyMap<string, number>
  readonly absent: Absent
}

const LOWEST = Number.NEGATIVE_INFINITY
const HIGHEST = Number.POSITIVE_INFINITY

/** Writes the terms of a plan when they are first asked for. */
export class TermCode {
  readonly #terms: readonly Term[]
  readonly #code: VectorCode
  readonly #ranges: RangeCode
  readonly #places: Places
  readonly #bounds: readonly Bounds[]
  readonly #masks = new Map<TermId, Masks>()
  readonly #spans = new Map<TermId, Span>()

  constructor(terms: readonly Term[], places: Places, code: VectorCode) {
    this.#terms = terms
    this.#code = code
    this.#ranges = new RangeCode(code)
    this.#places = places
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
    const c = this.#code
    switch (term.op) {
      case 'claim':
        return c.binary('sameBits', this.#cell(term), c.bits(BigInt(GAP)))
      case 'oneOf':
        return c.binary('sameBits', this.#cell(term), c.bits(BigInt(GAP_CODE)))
      case 'figure':
      case 'dateFact':
        return c.binary('differs', this.#cell(term), this.#cell(term))
      default:
        return null
    }
  }
  #cell(term: TermOf<'claim' | 'oneOf' | 'figure' | 'dateFact'>): Vector {
    const absence = this.#places.absent.get(term.column)
    if (absence !== undefined) {
      const value = ABSENT_VALUE[term.op][absence]
      return typeof value === 'bigint' ? this.#code.bits(value) : this.#code.number(value)
    }
    const column = this.#places.columns.get(term.column)
    if (column === undefined) throw new Error(`no column ${term.column}`)
    return this.#code.cell(column, WIDTHS[term.op])
  }

  #verdict(term: Term): Masks {
    const c = this.#code
    switch (term.op) {
      case 'truth':
        return both(c.bits(term.value ? -1n : 0n))
      case 'claim': {
        const value = this.#cell(term)
        return { surely: c.binary('sameBits', value, c.bits(1n)), possibly: c.binary('otherBits', value, c.bits(0n)) }
      }
      case 'all':
        return this.#joined('and', term.of, -1n)
      case 'any':
        return this.#joined('or', term.of, 0n)
      case 'some':
        return this.#some(term)
      case 'not': {
        const { surely, possibly } = this.masks(term.of)
        return { surely: c.unary('not', possibly), possibly: c.unary('not', surely) }
      }
      case 'oneOf': {
        const value = this.#cell(term)
        const listed = term.codes.map((code) => c.binary('sameBits', value, c.bits(BigInt(code))))
        const surely = listed.length === 0 ? c.bits(0n) : listed.reduce((a, b) => c.binary('or', a, b))
        return { surely, possibly: c.binary('or', surely, this.gap(term) ?? surely) }
      }
      case 'compare':
        return this.#compare(term)
      default:
        throw new Error(`${term.op} is no condition`)
    }
  }
  #joined(op: 'and' | 'or', of: readonly TermId[], none: bigint): Masks {
    const masks = of.map((id) => this.masks(id))
    const join = (of: readonly Vector[]): Vector =>
      of.length === 0 ? this.#code.bits(none) : of.reduce((a, b) => this.#code.binary(op, a, b))
    return { surely: join(masks.map((m) => m.surely)), possibly: join(masks.map((m) => m.possibly)) }
  }
  #some({ atLeast, of }: TermOf<'some'>): Masks {
    const c = this.#code
    const masks = of.map((id) => this.masks(id))
    const enough = (of: readonly Vector[]): Vector => {
      const ones = of.map((mask) => c.binary('and', mask, c.number(1)))
      const count = ones.length === 0 ? c.number(0) : ones.reduce((a, b) => c.binary('plus', a, b))
      return c.binary('reaches', count, c.number(atLeast))
    }
    return { surely: enough(masks.map((m) => m.surely)), possibly: enough(masks.map((m) => m.possibly)) }
  }

  #compare({ by, left, right }: TermOf<'compare'>): Masks {
    const c = this.#code
    const [holds, fails] = this.#plain(by, left, right) ?? SURELY[by](c, this.span(left), this.span(right))
    const never = [left, right].filter((id) => this.term(id).op === 'dateFact')
    const comes = never.map((id) => c.binary('equal', this.#cellOf(id), c.number(NEVER)))
    const surely = comes.reduce((mask, n) => c.binary('andNot', mask, n), holds)
    return {
      surely,
      possibly: c.unary(
        'not',
        comes.reduce((mask, n) => c.binary('or', mask, n), fails),
      ),
    }
  }
  #cellOf(id: TermId): Vector {
    const term = this.term(id)
    if (term.op !== 'figure' && term.op !== 'dateFact') throw new Error(`${term.op} is no column of figures`)
    return this.#cell(term)
  }
  /**
   * A column beside a figure that is the same for every row: no comparison with a gap holds, neither one way nor the other,
   * provided that the ends of a gap lie on either side of the figure.
   */
  #plain(by: Comparison, left: TermId, right: TermId): readonly [holds: Vector, fails: Vector] | null {
    const term = this.term(left)
    const other = this.term(right)
    const straddles =
      term.op === 'dateFact'
        ? other.op === 'date' || other.op === 'day'
        : term.op === 'figure' && other.op === 'number' && term.least < other.value && other.value < term.most
    if (!straddles) return null
    const [value, figure] = [this.#cellOf(left), this.span(right).low]
    return SURELY[by](this.#code, point(value), point(figure))
  }

  #ends(term: Term): Span {
    const c = this.#code
    switch (term.op) {
      case 'number':
      case 'date':
        return point(c.number(term.value))
      case 'day':
        return point(c.day(this.#places.days.get(dayKey(term)) ?? 0))
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
    const bounds: Bounds = {
      least: Math.max(a.bounds.least + b.bounds.least, -FURTHEST),
      most: Math.min(a.bounds.most + b.bounds.most, FURTHEST),
      bottomless: a.bounds.bottomless || b.bounds.bottomless,
      boundless: a.bounds.boundless || b.bounds.boundless,
    }
    return { vector: this.#ranges.plus(a, b), end: a.end, bounds }
  }
  #gapped(term: TermOf<'figure' | 'dateFact'>, least: number, most: number): Span {
    const c = this.#code
    const value = this.#cell(term)
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
    const notBelow = [a, b].map((id) => this.bounds(id)).map((x) => x.least >= 0 && !x.bottomless)
    if (value !== null || notBelow.every((n) => n)) return this.#each((end) => corner(end, end, end))
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
const both = (mask: Vector): Masks => ({ surely: mask, possibly: mask })
const point = (figure: Vector): Span => ({ low: figure, high: figure })

const ABSENT_VALUE: Readonly<
  Record<'claim' | 'oneOf' | 'figure' | 'dateFact', Readonly<Record<Absence, number | bigint>>>
> = {
  claim: { gap: BigInt(GAP), nothing: 0n },
  oneOf: { gap: BigInt(GAP_CODE), nothing: 0n },
  figure: { gap: Number.NaN, nothing: 0 },
  dateFact: { gap: Number.NaN, nothing: NEVER },
}

const WIDTHS = { claim: 1, oneOf: 2, figure: 8, dateFact: 8 } as const

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
