import type { NodeOf } from '@pengce/language'
import { PARTS } from '@pengce/values'
import { rangeOf, type Step } from '../evaluate.ts'
import { caseOf, countOf } from './account-case.ts'
import { bandsOf, crossingOf } from './account-form.ts'
import { cappedOf, deductsOf, lessOf, limitOf, withinRestOf } from './account-limit.ts'
import { type Account, joined, none, noted, partsOf, withResult } from './account-part.ts'
import { countedClaims, isZero, nameOf } from './phrase.ts'
import { figureOf, isSettled, partsText, type Teller, unitOf } from './teller.ts'
import type { Known } from './wording.ts'

/** Tells how a step's amount comes about, by the phrase it was written in and otherwise by its kind. */
export function accountOf(step: Step, t: Teller): Account {
  const { node } = step
  switch (node.form?.name) {
    case 'first-crossing':
      return crossingOf(step, node.form, t)
    case 'bands':
      return bandsOf(step, t)
    case 'capped':
      return cappedOf(step, t, accountOf)
    case 'limit-year':
      return limitOf(step, 'year', t, accountOf)
    case 'limit-total':
      return limitOf(step, 'total', t, accountOf)
    case 'deducts':
      return deductsOf(step, t, accountOf)
    case 'within-rest':
      return withinRestOf(step, t, accountOf)
    default:
      return byKind(step, t)
  }
}

function byKind(step: Step, t: Teller): Account {
  const { node } = step
  const [first, second] = step.children
  switch (node.kind) {
    case 'fact':
      return noted(t.w.amount.by(nameOf(node, t), figureOf(step, t)))
    case 'product':
      return first && second ? productAccount(node, first, second, t) : none
    case 'firstMatch':
      return caseOf(step, t, accountOf)
    case 'sum':
      return countedClaims(node)
        ? countOf(step, t)
        : { notes: [t.w.amount.sum], children: partsOf(step.children, t, accountOf) }
    case 'difference':
      return first && second ? lessOf(first, second, t, accountOf) : none
    case 'least':
      return { notes: [t.w.amount.lowest], children: partsOf(step.children, t, accountOf) }
    case 'greatest':
      return greatestAccount(step, t)
    case 'between':
      return second ? accountOf(second, t) : none
    case 'steps':
      return first ? stepsAccount(step, node, first, t) : none
    default:
      return none
  }
}

function productAccount(node: NodeOf<'product'>, left: Step, right: Step, t: Teller): Account {
  const a = t.w.amount
  if (node.form?.name === 'fraction') {
    const { numerator, denominator } = node.form
    return joined(noted(a.fraction(nameOf(left.node, t), figureOf(left, t), numerator, denominator)), inside(left, t))
  }
  if (node.divisor === PARTS.rate && unitOf(right.node) === 'rate') {
    const known = figureOf(right, t)
    const rate = known.known ? known.text : a.openRate(known.text)
    const why = right.node.kind === 'number' || !known.known ? none : accountOf(right, t)
    if (isComposite(left)) return joined(withResult(accountOf(left, t), left, t), why, noted(a.thereof(rate)))
    return joined(why, noted(a.rate(nameOf(left.node, t), figureOf(left, t), rate)), inside(left, t))
  }
  const each = figureOf(left, t)
  const counted = noted(perUnit(each, right, t))
  const standard = left.node.kind === 'number' ? none : noted(...accountOf(left, t).notes)
  return joined(standard, counted, inside(right, t))
}
function perUnit(each: Known, right: Step, t: Teller): string {
  const { node } = right
  const [of] = right.children
  if (node.kind === 'steps' && node.name === undefined && of !== undefined && each.known) {
    const count = isSettled(right) ? rangeOf(right).low : null
    return t.w.amount.perStep(each.text, nameOf(of.node, t), figureOf(of, t), partsText(node.step, of.node, t), count)
  }
  const claims = node.kind === 'sum' && node.name === undefined ? countedClaims(node) : null
  const name = claims === null ? nameOf(node, t) : t.w.name.countBelow(claims.length)
  return t.w.amount.perUnit(each, unitOf(node) ?? 'item', name, figureOf(right, t))
}
/** An amount without a name of its own that is better told than named. */
const isComposite = ({ node }: Step): boolean =>
  node.name === undefined && ['firstMatch', 'product', 'least', 'between'].includes(node.kind)
/** The lines of a part that is named, or counted, in the note above them. */
function inside(step: Step, t: Teller): Account {
  const told = step.node.name !== undefined || ['greatest', 'firstMatch', 'steps', 'sum'].includes(step.node.kind)
  return told ? { notes: [], children: accountOf(step, t).children } : none
}

/** Never below nothing, or the highest of several. */
function greatestAccount(step: Step, t: Teller): Account {
  const parts = step.children.filter((c) => !isZero(c.node))
  const [only] = parts
  if (parts.length !== 1 || only === undefined)
    return { notes: [t.w.amount.highest], children: partsOf(step.children, t, accountOf) }
  const below = isSettled(only) && rangeOf(only).low < 0
  return joined(accountOf(only, t), below ? noted(t.w.amount.belowZero) : none)
}

function stepsAccount(step: Step, node: NodeOf<'steps'>, of: Step, t: Teller): Account {
  const every = partsText(node.step, of.node, t)
  return noted(t.w.amount.steps(nameOf(of.node, t), figureOf(of, t), every, figureOf(step, t).text))
}
