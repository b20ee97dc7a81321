import type { Unit } from '@pengce/values'
import { Amount, type Operand, toNode } from './amount.ts'
import { Condition } from './condition.ts'
import { ofUnit } from './constant.ts'
import type { ChoiceDefinition, Given } from './fact.ts'
import { DOES_NOT_APPLY, NOT_KNOWN } from './fact.ts'
import type { Node } from './tree.ts'

/** One of a closed list. */
export class Choice<T extends string> {
  readonly fact: ChoiceDefinition
  readonly node: Node
  constructor(fact: ChoiceDefinition) {
    this.fact = fact
    this.node = { kind: 'fact', fact, back: 0 }
  }
  is(option: T): Condition {
    return this.isOneOf(option)
  }
  isOneOf(...options: readonly T[]): Condition {
    return new Condition({ kind: 'oneOf', value: this.node, options })
  }
  /** One amount per option; forgetting an option is a type error. */
  pays<U extends Unit>(table: { readonly [K in T]: Operand<U> }): Amount<U> {
    const entries = Object.entries(table) as [T, Operand<U>][]
    const first = entries[0]
    if (first === undefined) throw new Error(`${this.fact.id}: a pay table needs a row`)
    const rows = entries.map(([option, value]) => ({ when: this.is(option).node, gives: toNode(value) }))
    return new Amount(first[1].unit, {
      kind: 'firstMatch',
      rows,
      otherwise: ofUnit(first[1].unit, 0),
      form: { name: 'table' },
    })
  }
  of(option: T): Given {
    return { fact: this.fact, value: option }
  }
  notKnown(): Given {
    return { fact: this.fact, value: NOT_KNOWN }
  }
  doesNotApply(): Given {
    return { fact: this.fact, value: DOES_NOT_APPLY }
  }
}
