import type { Step } from '../evaluate.ts'
import { nameOf } from './phrase.ts'
import { type Reason, reason } from './reason.ts'
import { figureOf, type Teller } from './teller.ts'

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

/** Tells how a step's amount comes about; handed down so that the tellers of single phrases can tell their parts. */
export type Tell = (step: Step, t: Teller) => Account

/** A line for each part: its name, its amount, and how that comes about. */
export const partsOf = (steps: readonly Step[], t: Teller, tell: Tell): readonly Reason[] =>
  steps.map((s) => partOf(s, t, tell))
export function partOf(step: Step, t: Teller, tell: Tell): Reason {
  const { node } = step
  const value = figureOf(step, t)
  if (node.kind === 'number') return reason(null, value.text)
  if (node.kind === 'fact') return reason(null, t.w.amount.part(nameOf(node, t), value.text, []))
  const { notes, children } = tell(step, t)
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
