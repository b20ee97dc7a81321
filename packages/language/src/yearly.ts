import { type Figure, PARTS, type Rate, type Rounding, type Unit } from '@pengce/values'
import { Amount, toNode } from './amount.ts'
import { Condition } from './condition.ts'
import type { FigureDefinition, Given } from './fact.ts'
import { DOES_NOT_APPLY, NOT_KNOWN } from './fact.ts'
import type { Comparison, Node } from './tree.ts'

/** A figure that is a fact. */
export class FigureFact<U extends Unit> extends Amount<U> {
  readonly fact: FigureDefinition
  readonly back: number
  constructor(unit: U, fact: FigureDefinition, back = 0) {
    super(unit, { kind: 'fact', fact, back })
    this.fact = fact
    this.back = back
  }
  of(value: Figure<U>): Given {
    return { fact: this.fact, back: this.back, value: value.parts }
  }
  notKnown(): Given {
    return { fact: this.fact, back: this.back, value: NOT_KNOWN }
  }
  doesNotApply(): Given {
    return { fact: this.fact, back: this.back, value: DOES_NOT_APPLY }
  }
}

/**
 * A yearly figure. Taken as an amount it is the year before the year of application; `back(0)` is the year of
 * application, `back(2)` the year before last. Growth is asked of it and never divided out by hand.
 */
export class Yearly<U extends Unit> extends FigureFact<U> {
  constructor(unit: U, fact: FigureDefinition, back = 1) {
    super(unit, fact, back)
  }
  /** The figure so many years before the year of application. */
  inYear(back: number): Yearly<U> {
    return new Yearly(this.unit, this.fact, back)
  }
  get previous(): Yearly<U> {
    return this.inYear(this.back + 1)
  }
  /** This year's figure less the year before's; below zero when it fell. */
  get increase(): Amount<U> {
    return this.less(this.previous)
  }
  /** Both years at once, for examples. */
  years(current: Figure<U>, ...earlier: readonly Figure<U>[]): Given[] {
    return [current, ...earlier].map((value, i) => this.inYear(this.back + i).of(value))
  }
  get growth() {
    const grown = (op: Comparison, rate: Rate, rounding: Rounding): Condition => {
      const base: Node = this.previous.node
      const rise: Node = { kind: 'product', left: base, right: toNode(rate), divisor: PARTS.rate, rounding }
      return new Condition({
        kind: 'compare',
        op,
        left: this.node,
        right: { kind: 'sum', of: [base, rise] },
        form: { name: 'growth', op, rate },
      })
    }
    return {
      atLeast: (rate: Rate) => grown('reaches', rate, 'up'),
      exceeds: (rate: Rate) => grown('exceeds', rate, 'down'),
    }
  }
}
