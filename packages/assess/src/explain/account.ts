import type { NodeOf } from '@pengce/language'
import { PARTS } from '@pengce/values'
import { rangeOf, type Step } from '../evaluate.ts'
import { caseOf, countOf } from './account-case.ts'
import { bandsOf, crossingOf } from './account-form.ts'
import { cappedOf, deductsOf, lessOf, limitOf } from './account-limit.ts'
import { countedClaims, isZero, nameOf } from './name.ts'
import { type Reason, reason } from './reason.ts'
import { figureOf, isSettled, partsText, type Teller, unitOf } from './teller.ts'
import type { Known } from './wording.ts'

/** How an amount comes about: short notes for its own line, and lines of their own for what is longer. */
export interface Account {
  readonly notes: readonly string[]
  readonly children: readonly Reason[]
}
export const none: Account = { notes: [], children: [] }
export const noted = (...notes: readonly string[]): Account => ({ notes, children: [] })
export const joined = (...parts: readonly Account[]): Account => ({
  notes: parts.flatMap((p) => p.notes),
  children: parts.flatMap((p) => p.children),
})

/** Tells how a step's amount comes about, by the phrase it was written in and otherwise by its kind. */
export function accountOf(step: Step, t: Teller): Account {
  const { node } = step
  switch (node.form?.name) {
    case 'first-crossing':
      return crossingOf(step, node.form, t)
    case 'bands':
      return bandsOf(step, t)
    case 'capped':
      return cappedOf(step, t)
    case 'limit-year':
      return limitOf(step, 'year', t)
    case 'limit-total':
      return limitOf(step, 'total', t)
    case 'deducts':
      return deductsOf(step, t)
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
      return caseOf(step, t)
    case 'sum':
      return countedClaims(node) ? countOf(step, t) : { notes: [t.w.amount.sum], children: partsOf(step.children, t) }
    case 'difference':
      return first && second ? lessOf(first, second, t) : none
    case 'least':
      return { notes: [t.w.amount.lowest], children: partsOf(step.children, t) }
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

/** A line for each part: its name, its amount, and how that comes about. */
const partsOf = (steps: readonly Step[], t: Teller): readonly Reason[] => steps.map((s) => partOf(s, t))
export function partOf(step: Step, t: Teller): Reason {
  const { node } = step
  const value = figureOf(step, t)
  if (node.kind === 'number') return reason(null, value.text)
  if (node.kind === 'fact') return reason(null, t.w.amount.part(nameOf(node, t), value.text, []))
  const { notes, children } = accountOf(step, t)
  const text = value.known ? value.text : t.w.answer.notCertain
  if (node.name) return reason(null, t.w.amount.part(nameOf(node, t), text, notes), children)
  const title = notes.length > 0 ? t.w.amount.notes(notes) : nameOf(node, t)
  return reason(null, t.w.amount.part(title, text, []), children)
}

/** Adds to the last note what it comes to, once that is known. */
export function withResult(account: Account, step: Step, t: Teller): Account {
  const value = figureOf(step, t)
  if (!value.known) return account
  const last = account.notes.at(-1) ?? null
  return { ...account, notes: [...account.notes.slice(0, -1), t.w.amount.comesTo(last, value.text)] }
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
    return { notes: [t.w.amount.highest], children: partsOf(step.children, t) }
  const below = isSettled(only) && rangeOf(only).low < 0
  return joined(accountOf(only, t), below ? noted(t.w.amount.belowZero) : none)
}

function stepsAccount(step: Step, node: NodeOf<'steps'>, of: Step, t: Teller): Account {
  const every = partsText(node.step, of.node, t)
  return noted(t.w.amount.steps(nameOf(of.node, t), figureOf(of, t), every, figureOf(step, t).text))
}
