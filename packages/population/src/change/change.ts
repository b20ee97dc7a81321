import type { Measure, Registry, Text } from '@pengce/language'
import type { Rate } from '@pengce/values'
import type { BudgetRule } from '../budget/budget.ts'
import { Draft } from './draft.ts'
import { titleOf } from './new-measure.ts'
import type { ChangeProblem } from './problem.ts'
import { ChangeReader } from './reader.ts'

/** A change of the law, understood: which measures are other than before, new, or at an end; budgets; who takes part. */
export interface Change {
  readonly title: Text
  /** The measures that are other than before, by id; null for one that ends. */
  readonly measures: ReadonlyMap<string, Measure | null>
  readonly budgets: readonly BudgetRule[]
  /** The share of those entitled who will take it up; the whole unless said. */
  readonly takeUp: { readonly low: Rate; readonly high: Rate } | null
  /** What is changed, one line each. */
  readonly says: readonly Text[]
}
export type ReadChange = { readonly change: Change } | { readonly problems: readonly ChangeProblem[] }

/** Understands a change written as data (JSON or YAML); everything in it is checked against the law it changes. */
export function readChange(value: unknown, law: Registry): ReadChange {
  const reader = new ChangeReader()
  const whole = reader.object('change', value, ['title', 'changes', 'takeUp'])
  const title = whole === null ? null : titleIn(reader, whole.title)
  const list = whole === null ? null : reader.list('changes', whole.changes)
  if (list?.length === 0) reader.note({ code: 'change/nothing-to-change', at: 'changes' })
  const draft = new Draft(law, reader)
  list?.forEach((one, i) => {
    draft.take(`changes[${i}]`, one)
  })
  const takeUp = whole?.takeUp === undefined ? null : takeUpIn(reader, whole.takeUp)
  if (reader.problems.length > 0 || title === null) return { problems: reader.problems }
  return { change: { title, measures: draft.measures, budgets: draft.budgets, takeUp, says: draft.says } }
}

/** One text for both languages, or a list of the Chinese and the English one. */
const titleIn = (reader: ChangeReader, value: unknown): Text | null =>
  Array.isArray(value) ? titleOf(value) : reader.text('title', value) === null ? null : titleOf(value)

function takeUpIn(reader: ChangeReader, value: unknown): Change['takeUp'] {
  const given = reader.object('takeUp', value, ['low', 'high'])
  if (given === null) return null
  const [low, high] = [reader.figure('takeUp.low', given.low, 'rate'), reader.figure('takeUp.high', given.high, 'rate')]
  return low === null || high === null ? null : { low, high }
}
