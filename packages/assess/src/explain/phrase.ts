import { type Comparison, dayNamed, factsOf, type Node, type NodeOf, unreachable } from '@pengce/language'
import { PARTS, yearOf } from '@pengce/values'
import { ageOf } from './age.ts'
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
function inSameYear(first: Node, node: Node, t: Teller): string {
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

/** The opposite of a comparison; null for equality, which has none of its own. */
export const opposite: Readonly<Record<Comparison, Comparison | null>> = {
  exceeds: 'within',
  reaches: 'below',
  below: 'reaches',
  within: 'exceeds',
  equals: null,
}
export const isDay = (node: Node): boolean =>
  node.kind === 'day' || node.kind === 'date' || (node.kind === 'fact' && node.fact.type === 'date')

/** A condition as a clause, without the applicant's own figures. */
export function clauseOf(node: Node, t: Teller): string {
  if (node.name) return t.w.clause.so(node.name[t.language])
  const c = t.w.clause
  switch (node.kind) {
    case 'truth':
      return c.always
    case 'fact':
      return c.so(factName(node.fact, node.back, t))
    case 'oneOf':
      return chosenClause(node, false, t)
    case 'compare':
      return compareClause(node, node.op, t)
    case 'all':
      return c.all(node.of.map((part) => clauseOf(part, t)))
    case 'any':
      return c.any(node.of.map((part) => clauseOf(part, t)))
    case 'some':
      return c.some(
        node.atLeast,
        node.of.map((part) => clauseOf(part, t)),
      )
    case 'not':
      return negatedClause(node.of, t)
    default:
      return nameOf(node, t)
  }
}

function negatedClause(node: Node, t: Teller): string {
  const c = t.w.clause
  if (node.name) return c.notSo(node.name[t.language])
  switch (node.kind) {
    case 'fact':
      return c.notSo(factName(node.fact, node.back, t))
    case 'oneOf':
      return chosenClause(node, true, t)
    case 'not':
      return clauseOf(node.of, t)
    case 'any':
      return c.none(node.of.map((part) => clauseOf(part, t)))
    case 'compare': {
      const flipped = opposite[node.op]
      return flipped === null ? c.not(clauseOf(node, t)) : compareClause(node, flipped, t)
    }
    default:
      return c.not(clauseOf(node, t))
  }
}

function chosenClause({ value, options }: NodeOf<'oneOf'>, not: boolean, t: Teller): string {
  return t.w.clause.oneOf(nameOf(value, t), optionNames(value, options, t), not)
}
/** The labels of options; an option's key only where its list does not hold it. */
export function optionNames(value: Node, options: readonly string[], t: Teller): readonly string[] {
  const labels = value.kind === 'fact' && value.fact.type === 'choice' ? value.fact.options : {}
  return options.map((key) => labels[key]?.[t.language] ?? key)
}

function compareClause(node: NodeOf<'compare'>, op: Comparison, t: Teller): string {
  const c = t.w.clause
  const form = node.form
  if (form?.name === 'once') return c.once
  if (form?.name === 'growth' || form?.name === 'share') return c.ratio(ratioName(node, t), op, t.w.figure(form.rate))
  const age = ageOf(node, op)
  if (age) return c.age(nameOf(node.left, t), age.op, t.w.span(age.span), t.w.name.day[age.on])
  if (isDay(node.left) || isDay(node.right)) return c.compareDay(nameOf(node.left, t), op, nameOf(node.right, t))
  return c.compare(nameOf(node.left, t), op, nameOf(node.right, t))
}

/** What a growth or a share is called. */
export function ratioName(node: NodeOf<'compare'>, t: Teller): string {
  if (node.form?.name === 'growth') return t.w.name.growth(nameOf(node.left, t))
  const base = node.right.kind === 'product' ? node.right.left : node.right
  return t.w.name.ratio(nameOf(node.left, t), inSameYear(node.left, base, t))
}
