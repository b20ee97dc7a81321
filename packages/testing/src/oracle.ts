import type { Lookup } from '@pengce/assess'
import type { Dates, Fact, Measure, Node, NodeOf } from '@pengce/language'
import { dayNumber, namedDay } from './oracle-calendar.ts'

/** An exact whole number, or one of the two infinities. The language compares both kinds with one another correctly. */
export type Exact = bigint | number
const UP = Number.POSITIVE_INFINITY
const DOWN = Number.NEGATIVE_INFINITY
/** A day that never comes. */
const NEVER = 'never'

/** Beyond this the evaluators widen a range rather than lose a fen; see `arithmetic.ts` in language. */
const EXACT_UP_TO = 9_000_000_000_000_000n

export interface OracleAnswer {
  readonly verdict: 'yes' | 'no' | 'open'
  readonly amount: readonly [low: Exact, high: Exact] | null
  readonly total: readonly [low: Exact, high: Exact] | null
  /** Some step on the way went beyond what the evaluators keep exactly: they may answer a wider range. */
  readonly beyond: boolean
}

/**
 * A second, independent reading of the trees: slow, in whole numbers of any size, asking four separate questions
 * (surely? possibly? at least? at most?) where the evaluators carry results upwards. It shares nothing with them.
 */
export function oracle(measure: Measure, lookup: Lookup, dates: Dates): OracleAnswer {
  const reader = new Reader(lookup, dates)
  const ends = (node: Node | null): readonly [Exact, Exact] | null =>
    node === null ? null : [reader.atLeast(node), reader.atMost(node)]
  const verdict = reader.surely(measure.when) ? 'yes' : reader.possibly(measure.when) ? 'open' : 'no'
  return { verdict, amount: ends(measure.pay.amount), total: ends(measure.pay.total), beyond: reader.beyond }
}

const less = (a: Exact, b: Exact): Exact => (a < b ? a : b)
const more = (a: Exact, b: Exact): Exact => (a > b ? a : b)
const lowest = (of: readonly Exact[]): Exact => of.reduce(less, UP)
const highest = (of: readonly Exact[]): Exact => of.reduce(more, DOWN)
const negative = (a: Exact): Exact => -a
const plus = (a: Exact, b: Exact): Exact => (typeof a === 'number' ? a : typeof b === 'number' ? b : a + b)

class Reader {
  beyond = false
  readonly #lookup: Lookup
  readonly #dates: Dates
  constructor(lookup: Lookup, dates: Dates) {
    this.#lookup = lookup
    this.#dates = dates
  }

  /** Does the condition hold whatever the unknown facts are? */
  surely(c: Node): boolean {
    switch (c.kind) {
      case 'truth':
        return c.value
      case 'fact':
        return this.#value(c.fact, c.back) === true
      case 'all':
        return !c.of.some((part) => !this.surely(part))
      case 'any':
        return c.of.some((part) => this.surely(part))
      case 'some':
        return c.of.filter((part) => this.surely(part)).length >= c.atLeast
      case 'not':
        return !this.possibly(c.of)
      case 'oneOf':
        return this.#words(c).every((word) => word !== null && c.options.includes(word))
      case 'compare':
        return this.#compares(c, true)
      default:
        throw new Error(`${c.kind} is no condition`)
    }
  }
  /** Could the condition hold? */
  possibly(c: Node): boolean {
    switch (c.kind) {
      case 'truth':
        return c.value
      case 'fact':
        return this.#value(c.fact, c.back) !== false
      case 'all':
        return c.of.every((part) => this.possibly(part))
      case 'any':
        return c.of.findIndex((part) => this.possibly(part)) !== -1
      case 'some':
        return c.of.filter((part) => this.possibly(part)).length >= c.atLeast
      case 'not':
        return !this.surely(c.of)
      case 'oneOf':
        return this.#mayBe(c)
      case 'compare':
        return this.#compares(c, false)
      default:
        throw new Error(`${c.kind} is no condition`)
    }
  }

  /** The lowest the amount can be. */
  atLeast(a: Node): Exact {
    return this.#kept(this.#lowest(a))
  }
  /** The highest the amount can be. */
  atMost(a: Node): Exact {
    return this.#kept(this.#highest(a))
  }
  #kept(n: Exact): Exact {
    if (typeof n === 'bigint' && (n > EXACT_UP_TO || n < -EXACT_UP_TO)) this.beyond = true
    return n
  }

  #lowest(a: Node): Exact {
    switch (a.kind) {
      case 'number':
        return BigInt(a.value.parts)
      case 'fact':
        return this.#figure(a, 'least', DOWN, less)
      case 'sum':
        return a.of.map((part) => this.atLeast(part)).reduce(plus, 0n)
      case 'difference':
        return plus(this.atLeast(a.from), negative(this.atMost(a.less)))
      case 'product':
        return lowest(this.#corners(a))
      case 'steps':
        return wholeSteps(this.atLeast(a.amount), BigInt(a.step))
      case 'least':
        return lowest(a.of.map((part) => this.atLeast(part)))
      case 'greatest':
        return highest(a.of.map((part) => this.atLeast(part)))
      case 'firstMatch':
        return lowest(this.#candidates(a).map((gives) => this.atLeast(gives)))
      case 'between':
        return this.atLeast(a.low)
      default:
        throw new Error(`${a.kind} is no amount`)
    }
  }
  #highest(a: Node): Exact {
    switch (a.kind) {
      case 'number':
        return BigInt(a.value.parts)
      case 'fact':
        return this.#figure(a, 'most', UP, more)
      case 'sum':
        return a.of.map((part) => this.atMost(part)).reduce(plus, 0n)
      case 'difference':
        return plus(this.atMost(a.from), negative(this.atLeast(a.less)))
      case 'product':
        return highest(this.#corners(a))
      case 'steps':
        return wholeSteps(this.atMost(a.amount), BigInt(a.step))
      case 'least':
        return lowest(a.of.map((part) => this.atMost(part)))
      case 'greatest':
        return highest(a.of.map((part) => this.atMost(part)))
      case 'firstMatch':
        return highest(this.#candidates(a).map((gives) => this.atMost(gives)))
      case 'between':
        return a.high === null ? UP : more(this.atMost(a.low), this.atMost(a.high))
      default:
        throw new Error(`${a.kind} is no amount`)
    }
  }

  #figure(a: NodeOf<'fact'>, bound: 'least' | 'most', none: Exact, wider: (x: Exact, y: Exact) => Exact): Exact {
    const value = this.#value(a.fact, a.back)
    if (typeof value === 'number') return BigInt(value)
    if (value === null) return 0n
    const limit = a.fact.type === 'figure' ? a.fact[bound] : null
    return limit === null ? none : wider(0n, BigInt(limit))
  }

  /** What may be given: rows that can hold, down to the first that surely does. */
  #candidates(a: NodeOf<'firstMatch'>): Node[] {
    const end = a.rows.findIndex((row) => this.surely(row.when))
    const asked = end === -1 ? a.rows : a.rows.slice(0, end + 1)
    const given = asked.filter((row) => this.possibly(row.when)).map((row) => row.gives)
    return end === -1 ? [...given, a.otherwise] : given
  }

  #corners(a: NodeOf<'product'>): Exact[] {
    const sides = [a.left, a.right].map((side) => [this.atLeast(side), this.atMost(side)])
    const [left = [], right = []] = sides
    return left.flatMap((x) => right.map((y) => quotient(x, y, BigInt(a.divisor), a.rounding)))
  }

  /** Surely: even the pair of ends that speaks most against it holds. Possibly: the pair that speaks most for it does. */
  #compares(c: NodeOf<'compare'>, surely: boolean): boolean {
    const left = this.#side(c.left)
    const right = this.#side(c.right)
    if (left === NEVER || right === NEVER) return false
    switch (c.op) {
      case 'exceeds':
        return least(left, surely) > least(right, !surely)
      case 'reaches':
        return least(left, surely) >= least(right, !surely)
      case 'below':
        return least(left, !surely) < least(right, surely)
      case 'within':
        return least(left, !surely) <= least(right, surely)
      case 'equals':
        return surely ? new Set([...left, ...right]).size === 1 : meet(left, right)
    }
  }

  #side(n: Node): Side | typeof NEVER {
    if (n.kind === 'date') return both(dayNumber(n.value))
    if (n.kind === 'day') return both(namedDay(this.#dates[DAY_OF[n.of]], n.shift, n.since))
    if (n.kind === 'fact' && n.fact.type === 'date') {
      const value = this.#value(n.fact, n.back)
      if (value === null) return NEVER
      return typeof value === 'number' ? both(BigInt(value)) : [DOWN, UP]
    }
    return [this.atLeast(n), this.atMost(n)]
  }

  /** The words the choice may be; null is none of its options. */
  #words(c: NodeOf<'oneOf'>): (string | null)[] {
    if (c.value.kind !== 'fact' || c.value.fact.type !== 'choice') throw new Error('only a choice has options')
    const value = this.#value(c.value.fact, c.value.back)
    if (value === undefined) return [...Object.keys(c.value.fact.options), null]
    return [typeof value === 'string' ? value : null]
  }
  #mayBe(c: NodeOf<'oneOf'>): boolean {
    const words = this.#words(c)
    return words.length > 1 || words.some((word) => word !== null && c.options.includes(word))
  }

  /** The value held; null when the fact does not apply (for a yes-or-no fact: false), undefined when it is not known. */
  #value(fact: Fact, back: number): number | boolean | string | null | undefined {
    const held = this.#lookup(fact, back)
    if (held.state === 'does-not-apply') return fact.type === 'yes-no' ? false : null
    return held.state === 'known' ? held.value : undefined
  }
}

const DAY_OF = { application: 'appliedOn', facts: 'factsOn', rules: 'rulesOn' } as const
type Side = readonly [low: Exact, high: Exact]
const least = (side: Side, low: boolean): Exact => (low ? side[0] : side[1])
const meet = (a: Side, b: Side): boolean => a[1] >= b[0] && b[1] >= a[0]
const both = (n: Exact): Side => [n, n]

function wholeSteps(n: Exact, step: bigint): Exact {
  if (n <= 0n) return 0n
  return typeof n === 'bigint' ? n / step : n
}

/** x × y ÷ divisor, rounded as named. */
function quotient(x: Exact, y: Exact, divisor: bigint, rounding: NodeOf<'product'>['rounding']): Exact {
  if (x === 0n || y === 0n) return 0n
  if (typeof x === 'number' || typeof y === 'number') return Number(x) * Number(y)
  const product = x * y
  const halfUp = wholesIn(product * 2n + divisor, divisor * 2n)
  switch (rounding) {
    case 'down':
      return wholesIn(product, divisor)
    case 'up':
      return -wholesIn(-product, divisor)
    case 'half-up':
      return halfUp
    case 'half-even':
      return halfUp * 2n * divisor - product * 2n === divisor && halfUp % 2n !== 0n ? halfUp - 1n : halfUp
  }
}
/** How many wholes, never more than there are. The number is lifted above zero first, so that division cuts downwards. */
function wholesIn(n: bigint, whole: bigint): bigint {
  const lift = n < 0n ? -n : 0n
  return (n + lift * whole) / whole - lift
}
