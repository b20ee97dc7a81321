import { type Comparison, childrenOf, type Measure, mapChildren, type Node, type NodeOf } from '@pengce/language'
import { addDays, addSpan, type CivilDate, years } from '@pengce/values'
import { treeText } from './tree-text.ts'

/** One slip in one place of a measure. */
export interface Mutation {
  readonly measure: Measure
  /** Where and what, in one line. */
  readonly what: string
  readonly mutated: Measure
}
/** A place where slips can be made, with every slip that fits there. */
export interface Place {
  readonly measure: Measure
  readonly slips: readonly Mutation[]
}

type Rebuild = (replaced: Node) => Measure

/** Every place of a measure; the window of its document is left out, for its days have a check of their own. */
export function placesOf(measure: Measure): readonly Place[] {
  const { amount, total } = measure.pay
  const places: Place[] = []
  const visit = (where: string, node: Node, rebuild: Rebuild) => {
    if (node.form?.name === 'in-force') return
    const slips = slipsOf(node).map(
      ([said, to]): Mutation => ({ measure, what: `${where}: ${said}`, mutated: rebuild(to) }),
    )
    if (slips.length > 0) places.push({ measure, slips })
    for (const [i, child] of childrenOf(node).entries()) visit(where, child, (to) => rebuild(withChild(node, i, to)))
  }
  visit('condition', measure.when, (when) => ({ ...measure, when }))
  if (amount !== null)
    visit('amount', amount, (to) => ({
      ...measure,
      pay: { ...measure.pay, amount: to, total: total === null ? null : recurring(total, amount, to) },
    }))
  return places
}

function withChild(node: Node, at: number, to: Node): Node {
  let i = 0
  return mapChildren(node, (child) => (i++ === at ? to : child))
}

/** The total repeats the amount of one falling-due; the slip is made in both. */
function recurring(total: Node, amount: Node, to: Node): Node {
  const [was, is] = [unguarded(amount), unguarded(to)]
  const said = JSON.stringify(was)
  const replace = (n: Node): Node => (JSON.stringify(n) === said ? is : mapChildren(n, replace))
  return replace(total)
}
const unguarded = (n: Node): Node => (n.kind === 'greatest' && n.form?.name === 'not-below-zero' ? (n.of[1] ?? n) : n)

type Slip = readonly [said: string, to: Node]
const OTHER_SIGNS: Readonly<Record<Comparison, readonly Comparison[]>> = {
  exceeds: ['reaches', 'below'],
  reaches: ['exceeds', 'within'],
  below: ['within', 'exceeds'],
  within: ['below', 'reaches'],
  equals: ['reaches', 'within'],
}

function slipsOf(node: Node): readonly Slip[] {
  switch (node.kind) {
    case 'compare':
      return OTHER_SIGNS[node.op].map((op) => changed(node, { ...node, op }))
    case 'number':
      return otherFigures(node)
    case 'date':
      return [addDays(node.value, 1), addDays(node.value, -1), addSpan(node.value, years(1))].map((value: CivilDate) =>
        changed(node, { ...node, value }),
      )
    case 'day':
      return node.shift.map((span) => changed(node, { ...node, shift: [{ ...span, count: span.count + 1 }] }))
    case 'fact':
      return otherFacts(node)
    case 'all':
    case 'any':
      return [...dropped(node), changed(node, { ...node, kind: node.kind === 'all' ? 'any' : 'all' })].filter(
        () => node.of.length > 1,
      )
    case 'some':
      return [...dropped(node), ...[-1, 1].map((by) => changed(node, { ...node, atLeast: node.atLeast + by }))]
    case 'not':
      return [changed(node, node.of)]
    case 'oneOf':
      return otherOptions(node)
    default:
      return amountSlips(node)
  }
}

function amountSlips(node: Node): readonly Slip[] {
  switch (node.kind) {
    case 'sum':
    case 'least':
    case 'greatest':
      return node.of.length > 1 ? dropped(node) : []
    case 'difference':
      return [[`dropped “- ${treeText(node.less)}”`, node.from]]
    case 'product':
      return [[`dropped “× ${treeText(node.right)}”`, node.left]]
    case 'steps':
      return [changed(node, { ...node, step: node.step * 10 })]
    case 'firstMatch':
      return rowSlips(node)
    case 'between':
      return node.high === null ? [] : [changed(node, node.high)]
    default:
      return []
  }
}

const changed = (from: Node, to: Node): Slip => [`“${treeText(from)}” became “${treeText(to)}”`, to]

function dropped(node: NodeOf<'all' | 'any' | 'some' | 'sum' | 'least' | 'greatest'>): readonly Slip[] {
  return node.of.map((part, i): Slip => {
    const of = node.of.filter((_, at) => at !== i)
    return [`dropped “${treeText(part)}”`, { ...node, of }]
  })
}

function otherFigures(node: NodeOf<'number'>): readonly Slip[] {
  const { parts } = node.value
  const others = parts === 0 ? [1] : [parts + 1, parts - 1, parts * 10, Math.round(parts / 10), Math.round(parts * 1.1)]
  return [...new Set(others)]
    .filter((n) => n !== parts && Number.isSafeInteger(n))
    .map((n) => changed(node, { ...node, value: { ...node.value, parts: n } }))
}

function otherFacts(node: NodeOf<'fact'>): readonly Slip[] {
  if (node.fact.type === 'yes-no') return [[`turned round “${treeText(node)}”`, { kind: 'not', of: node }]]
  if (node.fact.period !== 'year') return []
  return [1, -1].filter((by) => node.back + by >= 0).map((by) => changed(node, { ...node, back: node.back + by }))
}

function otherOptions(node: NodeOf<'oneOf'>): readonly Slip[] {
  const known =
    node.value.kind === 'fact' && node.value.fact.type === 'choice' ? Object.keys(node.value.fact.options) : []
  const fewer = node.options.map((option) => node.options.filter((o) => o !== option))
  const more = known.filter((o) => !node.options.includes(o)).map((o) => [...node.options, o])
  return [...fewer, ...more].map((options) => changed(node, { ...node, options }))
}

function rowSlips(node: NodeOf<'firstMatch'>): readonly Slip[] {
  const { rows } = node
  const without = rows.map(
    (row, i): Slip => [
      `dropped the row “${treeText(row.when)}: ${treeText(row.gives)}”`,
      { ...node, rows: rows.filter((_, at) => at !== i) },
    ],
  )
  const exchanged = rows.slice(1).map((row, i): Slip => {
    const above = rows[i] ?? row
    const gives = rows.map((r, at) =>
      at === i ? { ...r, gives: row.gives } : at === i + 1 ? { ...r, gives: above.gives } : r,
    )
    return [`exchanged what “${treeText(above.when)}” and “${treeText(row.when)}” give`, { ...node, rows: gives }]
  })
  return [...without, ...exchanged]
}
