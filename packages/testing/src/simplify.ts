import { evaluate, NOT_ASKED, type Range, rangeOf, verdictOf } from '@pengce/assess'
import { type Dates, mapTree, type Node, type NodeOf, walkTree } from '@pengce/language'

/**
 * A tree with everything taken out that can make no difference for any facts: words, settled parts, arms of a least or
 * greatest that never decide, rows that are never reached. Two trees that come out alike mean the same.
 */
export function simplify(tree: Node, dates: Dates): Node {
  return mapTree(tree, (node) => settled(plain(node), dates))
}

/** The tree without names, citations and forms. */
function plain({ name: _name, cites: _cites, form: _form, ...node }: Node): Node {
  return node
}

const boundsOf = (node: Node, dates: Dates): Range => rangeOf(evaluate(node, { lookup: () => NOT_ASKED, dates }))

function settled(node: Node, dates: Dates): Node {
  switch (node.kind) {
    case 'all':
    case 'any':
      return several(node)
    case 'not':
      return node.of.kind === 'not' ? node.of.of : node.of.kind === 'truth' ? truth(!node.of.value) : node
    case 'compare':
      return comparison(node, dates)
    case 'least':
    case 'greatest':
      return arms(node, dates)
    case 'sum':
      return unwrapped({ ...node, of: node.of.filter((part) => !isZero(part)) })
    case 'product':
      return product(node)
    case 'firstMatch':
      return rows(node)
    case 'fact':
      return { ...node, fact: { ...node.fact, note: { zh: '', en: '' } } }
    default:
      return node
  }
}
const truth = (value: boolean): Node => ({ kind: 'truth', value })
const isZero = (n: Node): boolean => n.kind === 'number' && n.value.parts === 0
const same = (a: Node, b: Node): boolean => JSON.stringify(a) === JSON.stringify(b)
const unwrapped = (node: NodeOf<'sum' | 'least' | 'greatest'>): Node =>
  node.of.length === 1 ? (node.of[0] ?? node) : node

/** Flat, without repetitions and without what is always so; decided when one part decides. */
function several(node: NodeOf<'all' | 'any'>): Node {
  const decides = node.kind === 'any'
  const flat = node.of.flatMap((part) => (part.kind === node.kind ? part.of : [part]))
  if (flat.some((part) => part.kind === 'truth' && part.value === decides)) return truth(decides)
  const open = flat.filter((part) => part.kind !== 'truth')
  const once = open.filter((part, i) => open.findIndex((other) => same(part, other)) === i)
  const [first] = once
  if (first === undefined) return truth(!decides)
  return once.length === 1
    ? first
    : { ...node, of: once.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) }
}

/** Times one, and times nothing. */
function product(node: NodeOf<'product'>): Node {
  const { left, right, divisor } = node
  const isOne = (n: Node): boolean => n.kind === 'number' && n.value.parts === divisor
  if (isOne(right)) return left
  if (isOne(left)) return right
  return [left, right].find(isZero) ?? node
}

/** Whole parts: more than n is at least n + 1, and less is the opposite. Days of a run are not settled here. */
function comparison(node: NodeOf<'compare'>, dates: Dates): Node {
  if (speaksOfDays(node)) return node
  const known = verdictOf(evaluate(node, { lookup: () => NOT_ASKED, dates }))
  if (known !== 'open') return truth(known === 'yes')
  switch (node.op) {
    case 'exceeds':
      return comparison(reaches(node, 1), dates)
    case 'below':
      return settled({ kind: 'not', of: comparison(reaches(node, 0), dates) }, dates)
    case 'within':
      return settled({ kind: 'not', of: comparison(reaches(node, 1), dates) }, dates)
    default:
      return node
  }
}
function reaches(node: NodeOf<'compare'>, by: number): NodeOf<'compare'> {
  const { right } = node
  const one: Node = { kind: 'number', value: { unit: 'item', parts: by } }
  const raised: Node =
    right.kind === 'number'
      ? { ...right, value: { ...right.value, parts: right.value.parts + by } }
      : { kind: 'sum', of: [right, one] }
  return { ...node, op: 'reaches', right: by === 0 ? right : raised }
}
function speaksOfDays(node: Node): boolean {
  let found = false
  walkTree(node, (n) => {
    if (n.kind === 'day' || n.kind === 'date' || (n.kind === 'fact' && n.fact.type === 'date')) found = true
  })
  return found
}

/** An arm never decides when another is always on the deciding side of it. */
function arms(node: NodeOf<'least' | 'greatest'>, dates: Dates): Node {
  const flat = node.of.flatMap((part) => (part.kind === node.kind ? part.of : [part]))
  const bounds = flat.map((part) => boundsOf(part, dates))
  const beaten = (i: number): boolean =>
    bounds.some((other, j) => {
      const own = bounds[i]
      if (own === undefined || i === j) return false
      const outside = node.kind === 'least' ? other.high <= own.low : other.low >= own.high
      const tie = own.low === other.low && own.high === other.high && own.low === own.high
      return outside && (!tie || j < i)
    })
  const of = flat.filter((part, i) => !beaten(i) && flat.findIndex((other) => same(part, other)) === i)
  return withinEnds(floorOutside(unwrapped({ ...node, of }), dates), dates)
}

/**
 * A floor stands once, outside: the least of arms that never fall below the floor and of an arm with it is the floored
 * least of them all; and inside a floored least, the same or a lower floor of an arm makes no difference.
 */
function floorOutside(node: Node, dates: Dates): Node {
  if (node.kind === 'least') {
    const at = node.of.findIndex((arm) => floorOf(arm) !== null)
    const arm = node.of[at]
    const floor = arm === undefined ? null : floorOf(arm)
    if (floor === null || node.of.some((other, i) => i !== at && boundsOf(other, dates).low < floor.value.parts))
      return node
    return floorOutside({ kind: 'greatest', of: [floor, node] }, dates)
  }
  const floor = floorOf(node)
  if (node.kind !== 'greatest' || floor === null) return node
  const rest = node.of.filter((arm) => arm !== floor).map((arm) => withoutFloor(arm, floor.value.parts, dates))
  return { ...node, of: [floor, ...rest] }
}
const floorOf = (node: Node): NodeOf<'number'> | null =>
  node.kind === 'greatest' ? (node.of.find((arm) => arm.kind === 'number') ?? null) : null
function withoutFloor(arm: Node, floor: number, dates: Dates): Node {
  if (arm.kind !== 'least') return arm
  const of = arm.of.map((part) => {
    const own = floorOf(part)
    if (part.kind !== 'greatest' || own === null || own.value.parts > floor) return part
    return unwrapped({ ...part, of: part.of.filter((p) => p !== own) })
  })
  return arms({ ...arm, of }, dates)
}

/** A cap on what an authority settles between two ends is a cap on each end. */
function withinEnds(node: Node, dates: Dates): Node {
  if (node.kind !== 'least') return node
  const settledAt = node.of.findIndex((part) => part.kind === 'between' && part.high !== null)
  const between = node.of[settledAt]
  if (between?.kind !== 'between' || between.high === null) return node
  const rest = node.of.filter((_, i) => i !== settledAt)
  const capped = (end: Node): Node => arms({ ...node, of: [end, ...rest] }, dates)
  return { ...between, low: capped(between.low), high: capped(between.high) }
}

/** Rows that never hold, or that give what would be given without them, go. */
function rows(node: NodeOf<'firstMatch'>): Node {
  let { otherwise } = node
  const kept: NodeOf<'firstMatch'>['rows'][number][] = []
  for (const row of node.rows) {
    if (row.when.kind === 'truth' && !row.when.value) continue
    if (row.when.kind === 'truth') {
      otherwise = row.gives
      break
    }
    if (!kept.some((above) => same(above.when, row.when))) kept.push(row)
  }
  while (kept.length > 0 && same(kept.at(-1)?.gives ?? node, otherwise)) kept.pop()
  return kept.length === 0 ? otherwise : { ...node, rows: kept, otherwise }
}
