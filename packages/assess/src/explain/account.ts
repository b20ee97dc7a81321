import { factsOf, type NodeOf } from '@pengce/language'
import { PARTS } from '@pengce/values'
import { rangeOf, type Step, verdictOf } from '../evaluate.ts'
import { bandsOf, countOf, crossingOf, rowsOf } from './account-form.ts'
import { claimOf } from './claim.ts'
import { clauseOf } from './clause.ts'
import { countedClaims, isZero, nameOf } from './name.ts'
import { type Reason, reason } from './reason.ts'
import { factName, figureOf, isSettled, partsText, type Teller, unitOf } from './teller.ts'

/** How an amount comes about: short notes for its own line, and lines of their own for what is longer. */
export interface Account {
  readonly notes: readonly string[]
  readonly children: readonly Reason[]
}
const none: Account = { notes: [], children: [] }
const noted = (...notes: readonly string[]): Account => ({ notes, children: [] })
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
      return cappedAccount(step, t)
    case 'limit-year':
      return limitAccount(step, 'year', t)
    case 'limit-total':
      return limitAccount(step, 'total', t)
    case 'deducts':
      return deductsAccount(step, t)
    default:
      return byKind(step, t)
  }
}

function byKind(step: Step, t: Teller): Account {
  const { node } = step
  const [first, second] = step.children
  switch (node.kind) {
    case 'fact':
      return noted(nameOf(node, t))
    case 'product':
      return first && second ? productAccount(node, first, second, t) : none
    case 'firstMatch':
      return caseAccount(step, t)
    case 'sum':
      return countedClaims(node) ? countOf(step, t) : { notes: [t.w.amount.sum], children: partsOf(step.children, t) }
    case 'difference':
      return first && second ? joined(basisOf(first, t), lessOf(second, t)) : none
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
export const partsOf = (steps: readonly Step[], t: Teller): readonly Reason[] => steps.map((s) => partOf(s, t))
function partOf(step: Step, t: Teller): Reason {
  const { node } = step
  const value = figureOf(step, t).text
  if (node.kind === 'number') return reason(null, value)
  if (node.kind === 'fact') return reason(null, t.w.amount.part(nameOf(node, t), value, []))
  const { notes, children } = accountOf(step, t)
  if (node.name) return reason(null, t.w.amount.part(nameOf(node, t), value, notes), children)
  const title = notes.length > 0 ? t.w.amount.notes(notes) : nameOf(node, t)
  return reason(null, t.w.amount.part(title, value, []), children)
}

/** What a calculation starts from: a named figure with its value, or the notes with what they come to. */
function basisOf(step: Step, t: Teller): Account {
  if (step.node.kind === 'fact' || step.node.name) {
    const inner = step.node.kind === 'fact' ? none : accountOf(step, t)
    const lines = inner.notes.length === 0 ? [] : [partOf(step, t)]
    return { notes: [t.w.amount.figure(nameOf(step.node, t), figureOf(step, t))], children: lines }
  }
  if (step.node.kind === 'number') return noted(figureOf(step, t).text)
  const value = figureOf(step, t)
  return joined(accountOf(step, t), value.known ? noted(t.w.amount.comesTo(value.text)) : none)
}
const worthSaying = (step: Step): boolean => !isSettled(step) || rangeOf(step).low !== 0
function lessOf(step: Step, t: Teller): Account {
  const parts = step.node.kind === 'sum' ? step.children : [step]
  return noted(...parts.filter(worthSaying).map((s) => t.w.amount.deducts(nameOf(s.node, t), figureOf(s, t))))
}

function productAccount(node: NodeOf<'product'>, left: Step, right: Step, t: Teller): Account {
  const a = t.w.amount
  if (node.divisor === PARTS.rate && unitOf(right.node) === 'rate') {
    const known = figureOf(right, t)
    const rate = right.node.kind === 'number' ? known.text : t.w.withValue(nameOf(right.node, t), known.text)
    return joined(noted(a.rate(nameOf(left.node, t), figureOf(left, t), rate)), inner(left, t))
  }
  const unit = unitOf(right.node) ?? 'item'
  const each = figureOf(left, t).text
  const counted = joined(noted(a.perUnit(each, unit, nameOf(right.node, t), figureOf(right, t))), inner(right, t))
  return left.node.kind === 'number' ? counted : joined(withoutChildren(accountOf(left, t)), counted)
}
/** Only what a made-up name does not say already. */
function inner(step: Step, t: Teller): Account {
  const told = step.node.name || ['least', 'greatest', 'firstMatch', 'steps', 'sum'].includes(step.node.kind)
  return told ? { notes: [], children: accountOf(step, t).children } : none
}
const withoutChildren = (a: Account): Account => noted(...a.notes)

function cappedAccount(step: Step, t: Teller): Account {
  const [first, cap] = step.children
  if (first === undefined || cap === undefined) return none
  const basis = first.node.kind === 'number' ? none : accountOf(first, t)
  const over = isSettled(first) && isSettled(cap) && rangeOf(first).low > rangeOf(cap).low
  const limit =
    cap.node.kind === 'number' ? figureOf(cap, t).text : t.w.withValue(nameOf(cap.node, t), figureOf(cap, t).text)
  return joined(basis, noted(...(over ? [t.w.amount.comesTo(figureOf(first, t).text)] : []), t.w.amount.cap(limit)))
}

/** A ceiling less what was already paid; `step` is the lower of the amount and that room. */
function limitAccount(step: Step, per: 'year' | 'total', t: Teller): Account {
  const [first, room] = step.children
  const left = room?.children[1]
  const [ceiling, paid] = left?.children ?? []
  if (first === undefined || room === undefined || ceiling === undefined || paid === undefined) return none
  const over = isSettled(first) && isSettled(room) && rangeOf(first).low > rangeOf(room).low
  const before = !isSettled(paid)
    ? ('open' as const)
    : rangeOf(paid).low === 0
      ? ('none' as const)
      : { text: figureOf(paid, t).text, room: figureOf(room, t).text }
  const basis = first.node.kind === 'number' ? none : accountOf(first, t)
  const comes = over ? [t.w.amount.comesTo(figureOf(first, t).text)] : []
  return joined(basis, noted(...comes, t.w.amount.limit(per, figureOf(ceiling, t).text, before)))
}

function deductsAccount(step: Step, t: Teller): Account {
  const [from, less] = step.children[1]?.children ?? []
  if (from === undefined || less === undefined) return none
  const taken = lessOf(less, t)
  return joined(taken.notes.length === 0 ? accountOf(from, t) : basisOf(from, t), taken)
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

/** The case that holds; while that is open, every case that still may. */
function caseAccount(step: Step, t: Teller): Account {
  const { rows, otherwise } = rowsOf(step)
  const holds = rows.find((r) => verdictOf(r.when) === 'yes')
  const possible = rows.filter((r) => verdictOf(r.when) !== 'no')
  const [first] = possible
  if (first !== undefined && first === holds) {
    const said = first.when.node.kind === 'compare' ? claimOf(first.when, t).text : clauseOf(first.when.node, t)
    return joined(noted(t.w.amount.inCase(said)), first.gives ? named(first.gives, t) : none)
  }
  if (first === undefined) return otherwise === null ? none : joined(noted(t.w.amount.otherwise), named(otherwise, t))
  const names = factsOf(...possible.map((r) => r.when.node)).map(({ fact, back }) => factName(fact, back, t))
  const line = (said: string, gives: Step): Reason =>
    reason(
      null,
      t.w.amount.part(said, figureOf(gives, t).text, gives.node.kind === 'number' ? [] : accountOf(gives, t).notes),
    )
  const lines = possible.flatMap((r) => (r.gives ? [line(clauseOf(r.when.node, t), r.gives)] : []))
  const rest = otherwise === null || isZero(otherwise.node) ? [] : [line(t.w.amount.otherwise, otherwise)]
  return { notes: [t.w.amount.dependsOn(names)], children: [...lines, ...rest] }
}
/** A constant says itself; anything else says how it comes about. */
const named = (step: Step, t: Teller): Account => (step.node.kind === 'number' ? none : accountOf(step, t))
