import { dayNamed, factsOf, type Node, type NodeOf, unreachable } from '@pengce/language'
import { PARTS, yearOf } from '@pengce/values'
import { clauseOf } from './clause.ts'
import { factName, partsText, type Teller, unitOf } from './teller.ts'

/** What an amount or a day is called: the author's name for it, or one made from its parts. */
export function nameOf(node: Node, t: Teller): string {
  if (node.name) return inItsYear(node, node.name[t.language], t)
  const n = t.w.name
  switch (node.kind) {
    case 'fact':
      return factName(node.fact, node.back, t)
    case 'number':
      return t.w.figure(node.value)
    case 'date':
      return t.w.date(node.value)
    case 'day':
      return dayName(node, t)
    case 'sum':
      return countedClaims(node) ? n.count(countedClaims(node)?.map((c) => clauseOf(c, t)) ?? []) : sumName(node, t)
    case 'difference':
      return differenceName(node, t)
    case 'product':
      return productName(node, t)
    case 'steps':
      return n.steps(nameOf(node.amount, t), partsText(node.step, node.amount, t))
    case 'least':
      return n.lower(node.of.map((part) => nameOf(part, t)))
    case 'greatest': {
      const parts = node.of.filter((part) => !isZero(part))
      const [only] = parts
      return parts.length === 1 && only ? nameOf(only, t) : n.higher(parts.map((part) => nameOf(part, t)))
    }
    case 'firstMatch':
      return n.byCase(factsOf(...node.rows.map((r) => r.when)).map(({ fact, back }) => factName(fact, back, t)))
    case 'between':
      return n.settled(node.high === null ? null : nameOf(node.high, t))
    case 'truth':
    case 'all':
    case 'any':
    case 'not':
    case 'some':
    case 'compare':
    case 'oneOf':
      return clauseOf(node, t)
    default:
      return unreachable(node)
  }
}

export const isZero = (node: Node): boolean => node.kind === 'number' && node.value.parts === 0

function dayName(node: NodeOf<'day'>, t: Teller): string {
  const { of, shift } = node
  const named = shift.reduce(
    (name, s) => t.w.name.shifted(name, { ...s, count: Math.abs(s.count) }, s.count < 0),
    t.w.name.day[of],
  )
  return shift.length === 0 ? named : t.w.withValue(named, t.w.date(dayNamed(node, t.dates)))
}

/** A named amount that stands on figures of one year says which. */
function inItsYear(node: Node, name: string, t: Teller): string {
  const backs = new Set(factsOf(node).flatMap(({ fact, back }) => (fact.period === 'year' ? [back] : [])))
  const [back] = backs
  return backs.size === 1 && back !== undefined && unitOf(node) !== null
    ? t.w.name.yearly(name, yearOf(t.dates.appliedOn) - back)
    : name
}

/** The year of the first part is not said again of the others. */
export function inSameYear(first: Node, node: Node, t: Teller): string {
  const same =
    first.kind === 'fact' &&
    node.kind === 'fact' &&
    !node.name &&
    first.fact.period === 'year' &&
    node.fact.period === 'year' &&
    first.back === node.back
  return same ? node.fact.label[t.language] : nameOf(node, t)
}
function sumName(node: NodeOf<'sum'>, t: Teller): string {
  const [first] = node.of
  return t.w.name.plus(node.of.map((part, i) => (first && i > 0 ? inSameYear(first, part, t) : nameOf(part, t))))
}
function differenceName({ from, less }: NodeOf<'difference'>, t: Teller): string {
  if (from.kind === 'fact' && less.kind === 'fact' && from.fact.id === less.fact.id && less.back === from.back + 1)
    return t.w.name.increase(from.fact.label[t.language], yearOf(t.dates.appliedOn) - from.back)
  return t.w.name.minus(nameOf(from, t), inSameYear(from, less, t))
}
function productName({ left, right, divisor }: NodeOf<'product'>, t: Teller): string {
  if (divisor === PARTS.rate && right.kind === 'number') return t.w.name.part(nameOf(left, t), t.w.figure(right.value))
  return t.w.name.times(nameOf(left, t), nameOf(right, t))
}

/** A sum that counts how many claims hold: the claims. */
export function countedClaims(node: NodeOf<'sum'>): readonly Node[] | null {
  const claims: Node[] = []
  for (const part of node.of) {
    if (part.kind !== 'firstMatch' || !isZero(part.otherwise)) return null
    const [row, ...more] = part.rows
    if (row?.gives.kind !== 'number' || row.gives.value.unit !== 'item' || row.gives.value.parts !== 1) return null
    if (more.length > 0) return null
    claims.push(row.when)
  }
  return claims
}
