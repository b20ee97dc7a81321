import { rangeOf, type Step } from '../evaluate.ts'
import { type Account, joined, none, noted, partOf, type Tell, withResult } from './account-part.ts'
import { nameOf } from './phrase.ts'
import { figureOf, isSettled, type Teller } from './teller.ts'

/** How the amount under a ceiling comes about; with its result where the ceiling cuts it. */
function under(step: Step, ceiling: Step, t: Teller, tell: Tell): Account {
  const account = step.node.kind === 'number' ? none : tell(step, t)
  const cut = isSettled(step) && isSettled(ceiling) && rangeOf(step).low > rangeOf(ceiling).low
  return cut && step.node.form?.name !== 'capped' ? withResult(account, step, t) : account
}

/** 封顶. */
export function cappedOf(step: Step, t: Teller, tell: Tell): Account {
  const [first, cap] = step.children
  if (first === undefined || cap === undefined) return none
  const value = figureOf(cap, t).text
  const said = cap.node.kind === 'number' ? t.w.amount.cap(value) : t.w.amount.capBy(nameOf(cap.node, t), value)
  return joined(under(first, cap, t, tell), noted(said))
}

/** A ceiling less what was already paid; `step` is the lower of the amount and that room. */
export function limitOf(step: Step, per: 'year' | 'total', t: Teller, tell: Tell): Account {
  const [first, room] = step.children
  const [ceiling, paid] = room?.children[1]?.children ?? []
  if (first === undefined || room === undefined || ceiling === undefined || paid === undefined) return none
  const most = figureOf(ceiling, t).text
  const nothing = isSettled(paid) && rangeOf(paid).low === 0
  const before = nothing
    ? ('none' as const)
    : isSettled(paid)
      ? { text: figureOf(paid, t).text, room: figureOf(room, t).text }
      : ('open' as const)
  return joined(under(first, room, t, tell), noted(t.w.amount.limit(per, most, before)))
}

/** What is left of the sum after deductions, where it cuts what falls due once. */
export function withinRestOf(step: Step, t: Teller, tell: Tell): Account {
  const [each, rest] = step.children
  if (each === undefined || rest === undefined) return none
  const cuts = isSettled(each) && isSettled(rest) && rangeOf(rest).low < rangeOf(each).low
  return joined(under(each, rest, t, tell), cuts ? noted(t.w.amount.rest(figureOf(rest, t).text)) : none)
}

/** What is taken off the sum of a recurring amount; empty where nothing is. */
export function deductionsFrom(total: Step, t: Teller): readonly string[] {
  const [, rest] = total.children
  if (total.node.form?.name === 'within-rest' && rest !== undefined) return deductionsFrom(rest, t)
  if (total.node.form?.name !== 'deducts') return []
  const less = total.children[1]?.children[1]
  return less === undefined ? [] : deductionNotes(less, t)
}

/** 扣除: what another measure has paid. */
export function deductsOf(step: Step, t: Teller, tell: Tell): Account {
  const [from, less] = step.children[1]?.children ?? []
  return from === undefined || less === undefined ? none : lessOf(from, less, t, tell)
}

/** One amount less another; nothing is said of what takes nothing off. */
export function lessOf(from: Step, less: Step, t: Teller, tell: Tell): Account {
  const off = deductionNotes(less, t)
  if (off.length === 0) return from.node.kind === 'number' ? none : tell(from, t)
  return joined(basisOf(from, t, tell), noted(...off))
}
const deductionNotes = (less: Step, t: Teller): readonly string[] =>
  (less.node.kind === 'sum' && less.node.name === undefined ? less.children : [less])
    .filter(takes)
    .map((s) => t.w.amount.deducts(nameOf(s.node, t), figureOf(s, t)))
const takes = (step: Step): boolean => !isSettled(step) || rangeOf(step).low !== 0

/** What something is taken off: a named figure with its value, or the notes with what they come to. */
function basisOf(step: Step, t: Teller, tell: Tell): Account {
  if (step.node.kind === 'number') return noted(figureOf(step, t).text)
  if (step.node.kind === 'fact') return noted(t.w.amount.figure(nameOf(step.node, t), figureOf(step, t)))
  if (step.node.name === undefined) return withResult(tell(step, t), step, t)
  const lines = tell(step, t).notes.length === 0 ? [] : [partOf(step, t, tell)]
  return { notes: [t.w.amount.figure(nameOf(step.node, t), figureOf(step, t))], children: lines }
}
