import { type Comparison, type Dates, type Fact, type Node, unreachable } from '@pengce/language'
import { addSpan, multiplyDivide, toDay } from '@pengce/values'
import type { Held, Lookup } from './held.ts'

export type Verdict = 'yes' | 'no' | 'open'
/** An amount is always a range; it is known when both ends meet. Infinite ends are unbounded. */
export interface Range {
  readonly low: number
  readonly high: number
}
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
  const go = (n: Node): Step => evaluate(n, context)
  switch (node.kind) {
    case 'truth':
      return { node, result: verdict(node.value ? 'yes' : 'no'), children: [] }
    case 'number':
      return { node, result: point(node.value.parts), children: [] }
    case 'date':
      return { node, result: point(toDay(node.value)), children: [] }
    case 'day':
      return { node, result: point(dayOf(node.of, node.shift, context.dates)), children: [] }
    case 'fact': {
      const held = context.lookup(node.fact, node.back)
      return { node, result: ofFact(node.fact, held), children: [], held }
    }
    case 'all': {
      const children = node.of.map(go)
      return { node, result: verdict(allOf(children)), children }
    }
    case 'any': {
      const children = node.of.map(go)
      return { node, result: verdict(anyOf(children)), children }
    }
    case 'some': {
      const children = node.of.map(go)
      const sure = children.filter((s) => verdictOf(s) === 'yes').length
      const possible = children.filter((s) => verdictOf(s) !== 'no').length
      return {
        node,
        result: verdict(sure >= node.atLeast ? 'yes' : possible < node.atLeast ? 'no' : 'open'),
        children,
      }
    }
    case 'not': {
      const child = go(node.of)
      const v = verdictOf(child)
      return { node, result: verdict(v === 'yes' ? 'no' : v === 'no' ? 'yes' : 'open'), children: [child] }
    }
    case 'compare': {
      const left = go(node.left)
      const right = go(node.right)
      return { node, result: verdict(compare(node.op, left, right)), children: [left, right] }
    }
    case 'oneOf': {
      const child = go(node.value)
      const word = child.result.kind === 'word' ? child.result.word : undefined
      const v = word === undefined ? 'open' : word !== null && node.options.includes(word) ? 'yes' : 'no'
      return { node, result: verdict(v), children: [child] }
    }
    case 'sum': {
      const children = node.of.map(go)
      const low = children.reduce((a, s) => a + rangeOf(s).low, 0)
      const high = children.reduce((a, s) => a + rangeOf(s).high, 0)
      return { node, result: range(low, high), children }
    }
    case 'difference': {
      const from = go(node.from)
      const less = go(node.less)
      const a = rangeOf(from)
      const b = rangeOf(less)
      return { node, result: range(a.low - b.high, a.high - b.low), children: [from, less] }
    }
    case 'product': {
      const left = go(node.left)
      const right = go(node.right)
      const corners = cornersOf(rangeOf(left), rangeOf(right)).map(([a, b]) => times(a, b, node.divisor, node.rounding))
      return { node, result: range(Math.min(...corners), Math.max(...corners)), children: [left, right] }
    }
    case 'steps': {
      const child = go(node.amount)
      const r = rangeOf(child)
      return { node, result: range(stepsIn(r.low, node.step), stepsIn(r.high, node.step)), children: [child] }
    }
    case 'least': {
      const children = node.of.map(go)
      const ends = children.map(rangeOf)
      return {
        node,
        result: range(Math.min(...ends.map((r) => r.low)), Math.min(...ends.map((r) => r.high))),
        children,
      }
    }
    case 'greatest': {
      const children = node.of.map(go)
      const ends = children.map(rangeOf)
      return {
        node,
        result: range(Math.max(...ends.map((r) => r.low)), Math.max(...ends.map((r) => r.high))),
        children,
      }
    }
    case 'firstMatch':
      return firstMatch(node, go)
    case 'between': {
      const low = go(node.low)
      const high = node.high === null ? null : go(node.high)
      const lowest = rangeOf(low).low
      const highest = high === null ? Number.POSITIVE_INFINITY : rangeOf(high).high
      return { node, result: range(lowest, Math.max(lowest, highest)), children: high === null ? [low] : [low, high] }
    }
    default:
      return unreachable(node)
  }
}

const verdict = (v: Verdict): Result => ({ kind: 'verdict', verdict: v })
const range = (low: number, high: number): Result => ({ kind: 'range', range: { low: low + 0, high: high + 0 } })
const point = (n: number): Result => range(n, n)
const unreached = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }

/** The verdict of a condition's step. */
export const verdictOf = (s: Step): Verdict => (s.result.kind === 'verdict' ? s.result.verdict : 'open')
/** The range of an amount's step. */
export const rangeOf = (s: Step): Range => (s.result.kind === 'range' ? s.result.range : unreached)

function allOf(steps: readonly Step[]): Verdict {
  let open = false
  for (const s of steps) {
    const v = verdictOf(s)
    if (v === 'no') return 'no'
    if (v === 'open') open = true
  }
  return open ? 'open' : 'yes'
}
function anyOf(steps: readonly Step[]): Verdict {
  let open = false
  for (const s of steps) {
    const v = verdictOf(s)
    if (v === 'yes') return 'yes'
    if (v === 'open') open = true
  }
  return open ? 'open' : 'no'
}

/** A fact that does not apply is no, nothing, or no option; one that is not known is open within its bounds. */
function ofFact(fact: Fact, held: Held): Result {
  const known = held.state === 'known' ? held.value : undefined
  const absent = held.state === 'does-not-apply'
  switch (fact.type) {
    case 'yes-no':
      return verdict(absent || known === false ? 'no' : known === true ? 'yes' : 'open')
    case 'figure':
      if (absent) return point(0)
      return typeof known === 'number'
        ? point(known)
        : range(fact.least ?? Number.NEGATIVE_INFINITY, fact.most ?? Number.POSITIVE_INFINITY)
    case 'choice':
      return { kind: 'word', word: absent ? null : typeof known === 'string' ? known : undefined }
    case 'date':
      // A day that does not apply never comes: no comparison with it holds.
      if (absent) return range(Number.NaN, Number.NaN)
      return typeof known === 'number' ? point(known) : { kind: 'range', range: unreached }
  }
}

function dayOf(
  of: 'application' | 'facts' | 'rules',
  shift: readonly Parameters<typeof addSpan>[1][],
  d: Dates,
): number {
  const start = of === 'application' ? d.appliedOn : of === 'facts' ? d.factsOn : d.rulesOn
  return toDay(shift.reduce(addSpan, start))
}

function compare(op: Comparison, left: Step, right: Step): Verdict {
  const l = rangeOf(left)
  const r = rangeOf(right)
  if (Number.isNaN(l.low) || Number.isNaN(r.low)) return 'no'
  switch (op) {
    case 'exceeds':
      return l.low > r.high ? 'yes' : l.high <= r.low ? 'no' : 'open'
    case 'reaches':
      return l.low >= r.high ? 'yes' : l.high < r.low ? 'no' : 'open'
    case 'below':
      return l.high < r.low ? 'yes' : l.low >= r.high ? 'no' : 'open'
    case 'within':
      return l.high <= r.low ? 'yes' : l.low > r.high ? 'no' : 'open'
    case 'equals':
      if (l.low === l.high && r.low === r.high) return l.low === r.low ? 'yes' : 'no'
      return l.high < r.low || l.low > r.high ? 'no' : 'open'
  }
}

const cornersOf = (a: Range, b: Range): [number, number][] => [
  [a.low, b.low],
  [a.low, b.high],
  [a.high, b.low],
  [a.high, b.high],
]
/** Nothing times anything is nothing, however large; an unbounded end stays unbounded. */
function times(a: number, b: number, divisor: number, rounding: Parameters<typeof multiplyDivide>[3]): number {
  if (a === 0 || b === 0) return 0
  if (!Number.isFinite(a) || !Number.isFinite(b)) return a * b
  return multiplyDivide(a, b, divisor, rounding)
}
/** Whole steps that fit; none below zero. */
const stepsIn = (n: number, step: number): number =>
  n <= 0 ? 0 : Number.isFinite(n) ? multiplyDivide(n, 1, step, 'down') : n

function firstMatch(node: Extract<Node, { kind: 'firstMatch' }>, go: (n: Node) => Step): Step {
  const children: Step[] = []
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  const reach = (s: Step) => {
    const r = rangeOf(s)
    low = Math.min(low, r.low)
    high = Math.max(high, r.high)
  }
  for (const row of node.rows) {
    const when = go(row.when)
    children.push(when)
    const v = verdictOf(when)
    if (v === 'no') continue
    const then = go(row.gives)
    children.push(then)
    reach(then)
    if (v === 'yes') return { node, result: range(low, high), children }
  }
  const otherwise = go(node.otherwise)
  children.push(otherwise)
  reach(otherwise)
  return { node, result: range(low, high), children }
}
