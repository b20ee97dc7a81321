import type { Comparison, Node, NodeOf } from '@pengce/language'
import { ageOf } from './age.ts'
import { inSameYear, nameOf } from './name.ts'
import { factName, type Teller } from './teller.ts'

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
