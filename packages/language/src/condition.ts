import type { Citation } from './citation.ts'
import type { Given, YesNoDefinition } from './fact.ts'
import { DOES_NOT_APPLY, NOT_KNOWN } from './fact.ts'
import { text, type Words } from './text.ts'
import { freeze, type Node } from './tree.ts'

/** Something that is so, is not so, or is open. */
export class Condition {
  /** Tells a condition from an amount, which would pass for one otherwise; not there at run time. */
  declare protected readonly condition: never
  readonly node: Node
  constructor(node: Node) {
    this.node = freeze(node)
  }
  /** Names the provision this clause comes from, where it is not the measure's own. */
  citing(...cites: readonly Citation[]): Condition {
    return new Condition({ ...this.node, cites })
  }
  /** Gives the clause a short name that explanations use. */
  named(...words: Words): Condition {
    return new Condition({ ...this.node, name: text(words) })
  }
}

/** A yes-or-no fact. */
export class YesNo extends Condition {
  readonly fact: YesNoDefinition
  constructor(fact: YesNoDefinition) {
    super({ kind: 'fact', fact, back: 0 })
    this.fact = fact
  }
  holds(): Given {
    return { fact: this.fact, value: true }
  }
  fails(): Given {
    return { fact: this.fact, value: false }
  }
  notKnown(): Given {
    return { fact: this.fact, value: NOT_KNOWN }
  }
  doesNotApply(): Given {
    return { fact: this.fact, value: DOES_NOT_APPLY }
  }
}

const nodes = (of: readonly Condition[]): Node[] => of.map((c) => c.node)

/** Every claim holds. "No" as soon as one is no, whatever else is open. */
export const all = (...of: readonly Condition[]): Condition => new Condition({ kind: 'all', of: nodes(of) })
/** At least one claim holds. */
export const any = (...of: readonly Condition[]): Condition => new Condition({ kind: 'any', of: nodes(of) })
/** At least `atLeast` of the claims hold, as in "two of the following". */
export const some = (atLeast: number, ...of: readonly Condition[]): Condition =>
  new Condition({ kind: 'some', atLeast, of: nodes(of) })
export const not = (c: Condition): Condition => new Condition({ kind: 'not', of: c.node })
/** None of the claims holds. */
export const none = (...of: readonly Condition[]): Condition =>
  new Condition({ kind: 'not', of: { kind: 'any', of: nodes(of) }, form: { name: 'none' } })
/** Always so; for measures whose only condition is the window. */
export const always: Condition = new Condition({ kind: 'truth', value: true })
/** `given(a).require(b)` holds when a fails or b holds. */
export const given = (a: Condition): { require(b: Condition): Condition } => ({
  require: (b) => new Condition({ kind: 'any', of: [{ kind: 'not', of: a.node }, b.node], form: { name: 'given' } }),
})
