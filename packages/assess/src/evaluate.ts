import {
  type Comparison,
  childrenOf,
  type Dates,
  dayNamed,
  type Fact,
  type Node,
  type NodeOf,
  onceFor,
  unreachable,
} from '@pengce/language'
import { toDay } from '@pengce/values'
import type { Held, Lookup } from './held.ts'
import { differenceOf, greatestOf, hullOf, leastOf, productOf, type Range, settledOf, stepsOf, sumOf } from './range.ts'

export type Verdict = 'yes' | 'no' | 'open'
/** What a node came to. Words are undefined while open; `null` is an option that does not apply. */
export type Result =
  | { readonly kind: 'verdict'; readonly verdict: Verdict }
  | { readonly kind: 'range'; readonly range: Range }
  | { readonly kind: 'word'; readonly word: string | null | undefined }
/** One node with its result and the steps that led to it. Parts that could not matter are not visited. */
export interface Step {
  readonly node: Node
  readonly result: Result
  readonly children: readonly Step[]
  /** For a fact: what was held. */
  readonly held?: Held
}
export interface Context {
  readonly lookup: Lookup
  readonly dates: Dates
}

/** Evaluates a tree, keeping every step. Total: never throws for what a person can give. */
export function evaluate(node: Node, context: Context): Step {
  switch (node.kind) {
    case 'truth':
    case 'number':
    case 'date':
    case 'day':
    case 'fact':
      return leaf(node, context)
    case 'all':
    case 'any':
    case 'some':
    case 'not':
    case 'compare':
    case 'oneOf':
      return condition(node, context)
    case 'firstMatch':
      return firstMatch(node, context)
    case 'sum':
    case 'difference':
    case 'product':
    case 'steps':
    case 'least':
    case 'greatest':
    case 'between':
      return amount(node, context)
    default:
      return unreachable(node)
  }
}

const verdict = (v: Verdict): Result => ({ kind: 'verdict', verdict: v })
const range = (r: Range): Result => ({ kind: 'range', range: r })
const point = (n: number): Result => range({ low: n, high: n })
const anywhere: Range = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }

/** The verdict of a condition's step. */
export const verdictOf = (s: Step): Verdict => (s.result.kind === 'verdict' ? s.result.verdict : 'open')
/** The range of an amount's step. */
export const rangeOf = (s: Step): Range => (s.result.kind === 'range' ? s.result.range : anywhere)

function leaf(node: NodeOf<'truth' | 'number' | 'date' | 'day' | 'fact'>, { lookup, dates }: Context): Step {
  switch (node.kind) {
    case 'truth':
      return { node, result: verdict(node.value ? 'yes' : 'no'), children: [] }
    case 'number':
      return { node, result: point(node.value.parts), children: [] }
    case 'date':
      return { node, result: constantDay(node), children: [] }
    case 'day':
      return { node, result: point(toDay(dayNamed(node, dates))), children: [] }
    case 'fact': {
      const held = lookup(node.fact, node.back)
      return { node, result: ofFact(node.fact, held), children: [], held }
    }
    default:
      return unreachable(node)
  }
}

/** Days named by the law are counted once. */
const constantDay = onceFor((node: NodeOf<'date'>): Result => point(toDay(node.value)))

/** A fact that does not apply is no, nothing, or no option; one that is not known is open within its bounds. */
function ofFact(fact: Fact, held: Held): Result {
  if (held.state === 'does-not-apply') return whenAbsent[fact.type]
  const known = held.state === 'known' ? held.value : undefined
  switch (fact.type) {
    case 'yes-no':
      return verdict(decide(known === true, known === false))
    case 'figure':
      return typeof known === 'number' ? point(known) : range(boundsOf(fact.least, fact.most))
    case 'choice':
      return { kind: 'word', word: typeof known === 'string' ? known : undefined }
    case 'date':
      return typeof known === 'number' ? point(known) : range(anywhere)
  }
}
/** A day that does not apply never comes: no comparison with it holds. */
const whenAbsent: Readonly<Record<Fact['type'], Result>> = {
  'yes-no': verdict('no'),
  figure: point(0),
  choice: { kind: 'word', word: null },
  date: point(Number.NaN),
}
/** What a figure that is not known may turn out to be; it may also turn out not to apply, which is nothing. */
const boundsOf = (least: number | null, most: number | null): Range => ({
  low: Math.min(0, least ?? Number.NEGATIVE_INFINITY),
  high: Math.max(0, most ?? Number.POSITIVE_INFINITY),
})

function condition(node: NodeOf<'all' | 'any' | 'some' | 'not' | 'compare' | 'oneOf'>, context: Context): Step {
  const children = childrenOf(node).map((child) => evaluate(child, context))
  return { node, result: verdict(conclude(node, children)), children }
}

function conclude(node: NodeOf<'all' | 'any' | 'some' | 'not' | 'compare' | 'oneOf'>, parts: readonly Step[]): Verdict {
  switch (node.kind) {
    case 'all':
      return atLeast(parts.length, parts)
    case 'any':
      return atLeast(1, parts)
    case 'some':
      return atLeast(node.atLeast, parts)
    case 'not':
      return oppositeOf(verdictOf(only(parts)))
    case 'compare': {
      const [left = anywhere, right = anywhere] = parts.map(rangeOf)
      return compare(node.op, left, right)
    }
    case 'oneOf': {
      const { result } = only(parts)
      const word = result.kind === 'word' ? result.word : undefined
      if (word === undefined) return 'open'
      return word !== null && node.options.includes(word) ? 'yes' : 'no'
    }
    default:
      return unreachable(node)
  }
}
function only(parts: readonly Step[]): Step {
  const [part] = parts
  if (part === undefined) throw new Error('a condition on nothing')
  return part
}
/** The verdict on what is not so; open stays open. */
export const oppositeOf = (v: Verdict): Verdict => (v === 'yes' ? 'no' : v === 'no' ? 'yes' : 'open')

/** Settled as soon as enough parts hold, or too few can, whatever else is open. */
function atLeast(count: number, parts: readonly Step[]): Verdict {
  let sure = 0
  let possible = 0
  for (const part of parts) {
    const v = verdictOf(part)
    if (v === 'yes') sure++
    if (v !== 'no') possible++
  }
  return decide(sure >= count, possible < count)
}
const decide = (surely: boolean, never: boolean): Verdict => (surely ? 'yes' : never ? 'no' : 'open')

function compare(op: Comparison, left: Range, right: Range): Verdict {
  if (Number.isNaN(left.low) || Number.isNaN(right.low)) return 'no'
  switch (op) {
    case 'exceeds':
      return decide(left.low > right.high, left.high <= right.low)
    case 'reaches':
      return decide(left.low >= right.high, left.high < right.low)
    case 'below':
      return decide(left.high < right.low, left.low >= right.high)
    case 'within':
      return decide(left.high <= right.low, left.low > right.high)
    case 'equals':
      return decide(left.low === right.high && left.high === right.low, left.high < right.low || left.low > right.high)
  }
}

type AmountNode = NodeOf<'sum' | 'difference' | 'product' | 'steps' | 'least' | 'greatest' | 'between'>
function amount(node: AmountNode, context: Context): Step {
  const children = childrenOf(node).map((child) => evaluate(child, context))
  return { node, result: range(reckon(node, children.map(rangeOf))), children }
}

function reckon(node: AmountNode, parts: readonly Range[]): Range {
  const [first = anywhere, second = anywhere] = parts
  switch (node.kind) {
    case 'sum':
      return sumOf(parts)
    case 'difference':
      return differenceOf(first, second)
    case 'product':
      return productOf(first, second, node.divisor, node.rounding)
    case 'steps':
      return stepsOf(first, node.step)
    case 'least':
      return leastOf(parts)
    case 'greatest':
      return greatestOf(parts)
    case 'between':
      return settledOf(first, node.high === null ? null : second)
    default:
      return unreachable(node)
  }
}

/** The first row that holds; while rows above it are open, everything from the lowest to the highest that may apply. */
function firstMatch(node: NodeOf<'firstMatch'>, context: Context): Step {
  const children: Step[] = []
  const reached: Range[] = []
  const visit = (child: Node): Step => {
    const step = evaluate(child, context)
    children.push(step)
    return step
  }
  const done = (): Step => ({ node, result: range(hullOf(reached)), children })
  for (const row of node.rows) {
    const holds = verdictOf(visit(row.when))
    if (holds === 'no') continue
    reached.push(rangeOf(visit(row.gives)))
    if (holds === 'yes') return done()
  }
  reached.push(rangeOf(visit(node.otherwise)))
  return done()
}
