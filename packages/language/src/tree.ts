import type { CivilDate, Figure, Rounding, Span } from '@pengce/values'
import type { Citation } from './citation.ts'
import type { Fact } from './fact.ts'
import type { Form } from './form.ts'
import { onceFor } from './once.ts'
import type { Text } from './text.ts'

/** A rule as frozen plain data. Every evaluator walks this one tree. */
export type Node = Kernel & Note
/** What an author said beside the kernel: a name, a provision, the phrase it was written in. */
export interface Note {
  readonly name?: Text
  readonly cites?: readonly Citation[]
  readonly form?: Form
}

export type Comparison = 'exceeds' | 'reaches' | 'below' | 'within' | 'equals'
export interface Row {
  readonly when: Node
  readonly gives: Node
}

/**
 * Conditions: truth, fact (yes-no), all, any, not, some, compare, oneOf.
 * Amounts: number, fact (figure), sum, difference, product, steps, least, greatest, firstMatch, between.
 * Days: date, day, fact (date). Words: fact (choice).
 */
export type Kernel =
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: Figure }
  | { readonly kind: 'date'; readonly value: CivilDate }
  /** One of the three dates of an assessment, moved by calendar spans; constant within a run (`dayNamed`). */
  | {
      readonly kind: 'day'
      readonly of: 'application' | 'facts' | 'rules'
      readonly shift: readonly CalendarSpan[]
      /** The latest day from which the span has run by then, or the earliest from which it has not run out before. */
      readonly since?: 'latest' | 'earliest'
    }
  /** `back`: for a yearly fact, how many years before the year of application. */
  | { readonly kind: 'fact'; readonly fact: Fact; readonly back: number }
  | { readonly kind: 'all'; readonly of: readonly Node[] }
  | { readonly kind: 'any'; readonly of: readonly Node[] }
  | { readonly kind: 'not'; readonly of: Node }
  /** At least `atLeast` of the claims hold. */
  | { readonly kind: 'some'; readonly atLeast: number; readonly of: readonly Node[] }
  | { readonly kind: 'compare'; readonly op: Comparison; readonly left: Node; readonly right: Node }
  | { readonly kind: 'oneOf'; readonly value: Node; readonly options: readonly string[] }
  | { readonly kind: 'sum'; readonly of: readonly Node[] }
  | { readonly kind: 'difference'; readonly from: Node; readonly less: Node }
  /** left × right ÷ divisor, rounded to whole parts. The divisor takes out the scale of the right-hand unit. */
  | {
      readonly kind: 'product'
      readonly left: Node
      readonly right: Node
      readonly divisor: number
      readonly rounding: Rounding
    }
  /** How many whole steps of `step` parts fit into the amount; a count. Below zero there are none. */
  | { readonly kind: 'steps'; readonly amount: Node; readonly step: number }
  | { readonly kind: 'least'; readonly of: readonly Node[] }
  | { readonly kind: 'greatest'; readonly of: readonly Node[] }
  | { readonly kind: 'firstMatch'; readonly rows: readonly Row[]; readonly otherwise: Node }
  /** What an authority settles between two ends; no upper end when `high` is null. */
  | { readonly kind: 'between'; readonly low: Node; readonly high: Node | null }

export type CalendarSpan = Span & { readonly unit: 'day' | 'month' | 'year' }
export type NodeOf<K extends Kernel['kind']> = Extract<Kernel, { kind: K }> & Note

/** The direct children of a node, in the order an evaluator visits them. A tree is frozen, so they are found once. */
export const childrenOf: (node: Node) => readonly Node[] = onceFor((node: Node) => {
  const children: Node[] = []
  mapChildren(node, (child) => {
    children.push(child)
    return child
  })
  return children
})

/** Rebuilds a node with every direct child replaced; the only place that knows where children live. */
export function mapChildren(node: Node, f: (child: Node) => Node): Node {
  switch (node.kind) {
    case 'truth':
    case 'number':
    case 'date':
    case 'day':
    case 'fact':
      return node
    case 'all':
    case 'any':
    case 'some':
    case 'sum':
    case 'least':
    case 'greatest':
      return { ...node, of: node.of.map(f) }
    case 'not':
      return { ...node, of: f(node.of) }
    case 'oneOf':
      return { ...node, value: f(node.value) }
    case 'compare':
    case 'product':
      return { ...node, left: f(node.left), right: f(node.right) }
    case 'difference':
      return { ...node, from: f(node.from), less: f(node.less) }
    case 'steps':
      return { ...node, amount: f(node.amount) }
    case 'firstMatch':
      return {
        ...node,
        rows: node.rows.map((row) => ({ when: f(row.when), gives: f(row.gives) })),
        otherwise: f(node.otherwise),
      }
    case 'between':
      return { ...node, low: f(node.low), high: node.high === null ? null : f(node.high) }
    default:
      return unreachable(node)
  }
}

/** Visits a node and everything below it, parents first. */
export function walkTree(node: Node, visit: (node: Node) => void): void {
  visit(node)
  for (const child of childrenOf(node)) walkTree(child, visit)
}

/** Whether some node of a tree, itself included, is of a kind sought. */
export const someNode = (node: Node, test: (node: Node) => boolean): boolean =>
  test(node) || childrenOf(node).some((child) => someNode(child, test))

/** Rebuilds a whole tree from the leaves up. */
export const mapTree = (node: Node, f: (node: Node) => Node): Node => f(mapChildren(node, (child) => mapTree(child, f)))

/** Every fact a tree reads, once each, in the order first met. */
export function factsOf(...nodes: readonly Node[]): readonly { readonly fact: Fact; readonly back: number }[] {
  const found = new Map<string, { fact: Fact; back: number }>()
  for (const root of nodes)
    walkTree(root, (node) => {
      if (node.kind === 'fact') found.set(factKey(node.fact, node.back), { fact: node.fact, back: node.back })
    })
  return [...found.values()]
}

/** One key for a fact and, where it is yearly, its year. */
export const factKey = (fact: Fact, back: number): string => (fact.period === 'year' ? `${fact.id}@${back}` : fact.id)

/** Closes a switch; reaching it is our own bug. */
export function unreachable(value: never): never {
  throw new Error(`unhandled ${JSON.stringify(value)}`)
}

/** Freezes a tree and all it holds. */
export function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) freeze(part)
  }
  return value
}
