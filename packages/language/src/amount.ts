import { type Figure, ofParts, PARTS, type Rate, type Rounding, type Unit } from '@pengce/values'
import type { Citation } from './citation.ts'
import { Condition } from './condition.ts'
import { ofUnit } from './constant.ts'
import { text, type Words } from './text.ts'
import { type Comparison, freeze, type Node } from './tree.ts'

/** Something with a figure: a constant or an amount. */
export type Operand<U extends Unit> = Figure<U> | Amount<U>

export const toNode = (x: Operand<Unit>): Node => (x instanceof Amount ? x.node : { kind: 'number', value: x })

/** A figure with its unit; money is never a rate, a month is never a person. */
export class Amount<U extends Unit> {
  readonly unit: U
  readonly node: Node
  constructor(unit: U, node: Node) {
    this.unit = unit
    this.node = freeze(node)
  }
  /** 超过、突破: the figure itself is not enough. */
  exceeds(x: Operand<U>): Condition {
    return this.#compare('exceeds', x)
  }
  /** 以上、达到、不低于: the figure itself is enough. */
  atLeast(x: Operand<U>): Condition {
    return this.#compare('reaches', x)
  }
  /** 不满、低于: the figure itself is too much. */
  below(x: Operand<U>): Condition {
    return this.#compare('below', x)
  }
  /** 以下、不超过: the figure itself is still within. */
  atMost(x: Operand<U>): Condition {
    return this.#compare('within', x)
  }
  equals(x: Operand<U>): Condition {
    return this.#compare('equals', x)
  }
  plus(...others: readonly Operand<U>[]): Amount<U> {
    return new Amount(this.unit, { kind: 'sum', of: [this.node, ...others.map(toNode)] })
  }
  less(other: Operand<U>): Amount<U> {
    return new Amount(this.unit, { kind: 'difference', from: this.node, less: toNode(other) })
  }
  /** A share of the amount, rounded down to a whole part unless another rounding is named. */
  times(rate: Rate | Amount<'rate'>, rounding: Rounding = 'down'): Amount<U> {
    return new Amount(this.unit, {
      kind: 'product',
      left: this.node,
      right: toNode(rate),
      divisor: PARTS.rate,
      rounding,
      ...(rate instanceof Amount ? {} : { form: { name: 'rate', rate } as const }),
    })
  }
  /** So much for each whole unit: `models.each(wan(1))`, `area.each(yuan(30))`. */
  each<V extends Unit>(standard: Operand<V>, rounding: Rounding = 'down'): Amount<V> {
    const unit = standard.unit
    return new Amount(unit, {
      kind: 'product',
      left: toNode(standard),
      right: this.node,
      divisor: PARTS[this.unit],
      rounding,
      ...(standard instanceof Amount ? {} : { form: { name: 'per-unit', each: standard } as const }),
    })
  }
  /** An exact fraction that no whole number of millionths holds: two thirds is `fraction(2, 3)`. */
  fraction(numerator: number, denominator: number, rounding: Rounding = 'down'): Amount<U> {
    return new Amount(this.unit, {
      kind: 'product',
      left: this.node,
      right: ofUnit('item', numerator),
      divisor: denominator,
      rounding,
      form: { name: 'fraction', numerator, denominator },
    })
  }
  /** How many whole steps fit: 每增加 1 亿元. */
  wholeSteps(step: Figure<U>): Amount<'item'> {
    return new Amount('item', { kind: 'steps', amount: this.node, step: step.parts })
  }
  cappedAt(cap: Operand<U>): Amount<U> {
    return new Amount(this.unit, {
      kind: 'least',
      of: [this.node, toNode(cap)],
      form: { name: 'capped', cap: cap instanceof Amount ? null : cap },
    })
  }
  /** Never below nothing. */
  orNothing(): Amount<U> {
    return new Amount(this.unit, {
      kind: 'greatest',
      of: [ofUnit(this.unit, 0), this.node],
      form: { name: 'not-below-zero' },
    })
  }
  /** A ceiling: an authority settles the figure between nothing and this. */
  asCeiling(): Amount<U> {
    return upTo(this)
  }
  named(...words: Words): Amount<U> {
    return new Amount(this.unit, { ...this.node, name: text(words) })
  }
  citing(...cites: readonly Citation[]): Amount<U> {
    return new Amount(this.unit, { ...this.node, cites })
  }
  #compare(op: Comparison, right: Operand<U>): Condition {
    return new Condition({ kind: 'compare', op, left: this.node, right: toNode(right) })
  }
}

/** A constant as an amount. */
export const amountOf = <U extends Unit>(figure: Figure<U>): Amount<U> => new Amount(figure.unit, toNode(figure))

/** 最高、不超过 without a rate: between nothing and the ceiling, as the authority settles. */
export const upTo = <U extends Unit>(ceiling: Operand<U>): Amount<U> =>
  settledBetween(ofParts(ceiling.unit, 0), ceiling)
/** Between two ends, as the authority settles; `null` when the text sets no upper end. */
export const settledBetween = <U extends Unit>(low: Operand<U>, high: Operand<U> | null): Amount<U> =>
  new Amount(low.unit, { kind: 'between', low: toNode(low), high: high === null ? null : toNode(high) })

export const lowestOf = <U extends Unit>(first: Operand<U>, ...rest: readonly Operand<U>[]): Amount<U> =>
  new Amount(first.unit, { kind: 'least', of: [first, ...rest].map(toNode) })
export const highestOf = <U extends Unit>(first: Operand<U>, ...rest: readonly Operand<U>[]): Amount<U> =>
  new Amount(first.unit, { kind: 'greatest', of: [first, ...rest].map(toNode) })
export const totalOf = <U extends Unit>(first: Operand<U>, ...rest: readonly Operand<U>[]): Amount<U> =>
  new Amount(first.unit, { kind: 'sum', of: [first, ...rest].map(toNode) })

/**
 * Compares a figure with a share of another without dividing: `share(research).of(revenue).atLeast(percent(5))`.
 * Rounding of the product is chosen by the operator so that the comparison is exact for whole parts.
 */
export const share = <U extends Unit>(part: Amount<U>) => ({
  of: (base: Amount<U>) => {
    const against = (op: Comparison, rate: Rate, rounding: Rounding): Condition =>
      new Condition({
        kind: 'compare',
        op,
        left: part.node,
        right: { kind: 'product', left: base.node, right: toNode(rate), divisor: PARTS.rate, rounding },
        form: { name: 'share', op, rate },
      })
    return {
      atLeast: (rate: Rate) => against('reaches', rate, 'up'),
      exceeds: (rate: Rate) => against('exceeds', rate, 'down'),
      atMost: (rate: Rate) => against('within', rate, 'down'),
      below: (rate: Rate) => against('below', rate, 'up'),
    }
  },
})
