import { FURTHEST } from '@pengce/language'
import type { Rounding } from '@pengce/values'
import { type Bounds, isNotBelowZero } from '../bounds.ts'
import type { Vector } from './instruction.ts'
import type { VectorCode } from './vector-code.ts'

/** One end of a range, with what is known of it. */
export interface EndOf {
  readonly vector: Vector
  readonly end: 'low' | 'high'
  readonly bounds: Bounds
}
/** A divisor up to this keeps the product of two remainders exact. */
export const LARGEST_DIVISOR = 90_000_000

/**
 * Exact arithmetic on whole numbers held in doubles, as `arithmetic.ts` of language does it, but without a branch: what
 * could leave 2^53 is taken apart into whole multiples of the divisor and a rest. What the bounds prove idle is left out.
 */
export class RangeCode {
  readonly #code: VectorCode
  constructor(code: VectorCode) {
    this.#code = code
  }

  /** Brings an end back to where figures are exact. A sum of two that rounds is beyond `FURTHEST` all the same. */
  settle(n: Vector, end: 'low' | 'high', { least, most }: Pick<Bounds, 'least' | 'most'>): Vector {
    const c = this.#code
    const infinity = c.number(end === 'low' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY)
    let settled = n
    if (most > FURTHEST) {
      const far = c.number(FURTHEST)
      settled =
        end === 'low' ? c.binary('least', settled, far) : c.select(c.binary('exceeds', n, far), infinity, settled)
    }
    if (least < -FURTHEST) {
      const far = c.number(-FURTHEST)
      settled =
        end === 'high' ? c.binary('greatest', settled, far) : c.select(c.binary('below', n, far), infinity, settled)
    }
    return settled
  }
  plus(a: EndOf, b: EndOf): Vector {
    const sum = { least: a.bounds.least + b.bounds.least, most: a.bounds.most + b.bounds.most }
    return this.settle(this.#code.binary('plus', a.vector, b.vector), a.end, sum)
  }
  minus(a: EndOf, b: EndOf): Vector {
    const rest = { least: a.bounds.least - b.bounds.most, most: a.bounds.most - b.bounds.least }
    return this.settle(this.#code.binary('minus', a.vector, b.vector), a.end, rest)
  }
  /** Whole steps that fit; none below zero. */
  steps(a: Vector, step: number): Vector {
    const c = this.#code
    return c.unary('down', c.binary('over', c.binary('greatest', a, c.number(0)), c.number(step)))
  }

  /** One corner of a product, rounded as named, at the end asked for. */
  corner(
    a: EndOf,
    b: EndOf,
    divisor: number,
    rounding: Rounding,
    end: 'low' | 'high',
    constant: number | null,
  ): Vector {
    const [left, right, d] = constant === null ? [a, b, divisor] : this.#reduced(a, b, divisor, constant)
    const open = [left, right].some(({ bounds }) => bounds.bottomless || bounds.boundless)
    const signed = !isNotBelowZero(left.bounds) || !isNotBelowZero(right.bounds)
    const near = signed ? this.#signed(left, right, d, rounding) : this.#rounded(left, right, d, rounding, null)
    const most = (largest(left.bounds) * largest(right.bounds)) / d + 1
    const exact = open ? this.#infinite(left.vector, right.vector, near) : near
    return this.settle(exact, end, { least: signed ? -most : 0, most })
  }
  /** A constant factor and the divisor without what they have in common. */
  #reduced(a: EndOf, b: EndOf, divisor: number, constant: number): readonly [EndOf, EndOf, number] {
    const common = greatestCommonDivisor(constant, divisor)
    const factor = constant / common
    const bounds: Bounds = { least: factor, most: factor, bottomless: false, boundless: false }
    return [a, { ...b, vector: this.#code.number(factor), bounds }, divisor / common]
  }

  /** Nothing times anything is nothing; otherwise without an end times anything has no end. */
  #infinite(a: Vector, b: Vector, near: Vector): Vector {
    const c = this.#code
    const endless = (v: Vector): Vector => c.binary('equal', c.unary('size', v), c.number(Number.POSITIVE_INFINITY))
    const zero = (v: Vector): Vector => c.binary('equal', v, c.number(0))
    const product = c.binary('andNot', c.binary('times', a, b), c.binary('or', zero(a), zero(b)))
    return c.select(c.binary('or', endless(a), endless(b)), product, near)
  }
  /** Sizes first, then the sign; down for one sign is up for the other. */
  #signed(a: EndOf, b: EndOf, divisor: number, rounding: Rounding): Vector {
    const c = this.#code
    const below = c.binary('xor', ...([a, b].map((x) => c.binary('below', x.vector, c.number(0))) as [Vector, Vector]))
    const size = (x: EndOf): EndOf => ({
      ...x,
      vector: c.unary('size', x.vector),
      bounds: { ...x.bounds, least: 0, most: largest(x.bounds) },
    })
    const rounded = this.#rounded(size(a), size(b), divisor, rounding, below)
    return c.select(below, c.binary('minus', c.number(0), rounded), rounded)
  }

  /** The quotient of sizes. `below`: where the true quotient is below zero. */
  #rounded(a: EndOf, b: EndOf, divisor: number, rounding: Rounding, below: Vector | null): Vector {
    const c = this.#code
    if (divisor === 1) return c.binary('times', a.vector, b.vector)
    const d = c.number(divisor)
    const whole = (n: Vector): Vector => c.unary('down', c.binary('over', n, d))
    const rest = (n: Vector, wholes: Vector): Vector => c.binary('minus', n, c.binary('times', wholes, d))
    let base: Vector
    let left: () => Vector
    if (largest(a.bounds) * largest(b.bounds) <= FURTHEST) {
      const product = c.binary('times', a.vector, b.vector)
      base = whole(product)
      left = () => rest(product, base)
    } else if (largest(b.bounds) < divisor) {
      const qa = whole(a.vector)
      const small = c.binary('times', rest(a.vector, qa), b.vector)
      const part = whole(small)
      base = c.binary('plus', c.binary('times', qa, b.vector), part)
      left = () => rest(small, part)
    } else {
      const [qa, qb] = [whole(a.vector), whole(b.vector)]
      const [ra, rb] = [rest(a.vector, qa), rest(b.vector, qb)]
      const small = c.binary('times', ra, rb)
      const part = whole(small)
      base = c.binary('plus', c.binary('plus', c.binary('times', qa, b.vector), c.binary('times', ra, qb)), part)
      left = () => rest(small, part)
    }
    const up = this.#roundsUp(base, left, divisor, rounding, below)
    return up === null ? base : c.binary('plus', base, c.binary('and', up, c.number(1)))
  }

  /** Where the size is rounded up; null for nowhere. */
  #roundsUp(
    base: Vector,
    left: () => Vector,
    divisor: number,
    rounding: Rounding,
    below: Vector | null,
  ): Vector | null {
    const c = this.#code
    const some = (): Vector => c.binary('exceeds', left(), c.number(0))
    const twice = (): Vector => c.binary('plus', left(), left())
    const overHalf = (): Vector => c.binary('exceeds', twice(), c.number(divisor))
    const half = (): Vector => c.binary('equal', twice(), c.number(divisor))
    switch (rounding) {
      case 'down':
        return below === null ? null : c.binary('and', below, some())
      case 'up':
        return below === null ? some() : c.binary('andNot', some(), below)
      case 'half-up': {
        const tie = below === null ? half() : c.binary('andNot', half(), below)
        return c.binary('or', overHalf(), tie)
      }
      case 'half-even': {
        const pairs = c.unary('down', c.binary('times', base, c.number(0.5)))
        const odd = c.binary('differs', base, c.binary('plus', pairs, pairs))
        return c.binary('or', overHalf(), c.binary('and', half(), odd))
      }
    }
  }
}

const largest = ({ least, most }: Bounds): number => Math.max(Math.abs(least), Math.abs(most))
const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b))
