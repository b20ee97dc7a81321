import type { Dates, Fact, Language, Measure, Node } from '@pengce/language'
import { factKey, historyId, unreachable } from '@pengce/language'
import { type Unit, yearOf } from '@pengce/values'
import { rangeOf, type Step } from '../evaluate.ts'
import { en } from './en.ts'
import type { Known, Wording } from './wording.ts'
import { zh } from './zh.ts'

/** What is told of: a measure, by its name and where it stands. */
export type Told = Pick<Measure, 'id' | 'cites'>
/** Who tells: in which language, of which measure, as of which dates. */
export interface Teller {
  readonly language: Language
  readonly w: Wording
  readonly measure: Told
  readonly dates: Dates
}
const wordings: Readonly<Record<Language, Wording>> = { zh, en }
/** Every phrase of a language. */
export const wordingOf = (language: Language): Wording => wordings[language]

export const tellerOf = (measure: Told, dates: Dates, language: Language): Teller => ({
  language,
  w: wordingOf(language),
  measure,
  dates,
})

/** A fact as it is called in an explanation: with its year, and without the measure's own title. */
export function factName(fact: Fact, back: number, t: Teller): string {
  if (fact.id === historyId('received', t.measure.id)) return t.w.name.paidBefore
  if (fact.id === historyId('received-this-year', t.measure.id)) return t.w.name.paidThisYear
  const label = fact.label[t.language]
  return fact.period === 'year' ? t.w.name.yearly(label, yearOf(t.dates.appliedOn) - back) : label
}

/** Why a fact has no value yet, in words. */
export function pendingText(step: Step, t: Teller): string {
  if (step.node.kind === 'fact' && step.node.fact.source === 'judgement') return t.w.pending.judgement
  return t.w.pending[step.held?.state === 'not-known' ? 'not-known' : 'not-asked']
}

/** The unit of an amount; null for days. */
export function unitOf(node: Node): Unit | null {
  switch (node.kind) {
    case 'number':
      return node.value.unit
    case 'fact':
      return node.fact.type === 'figure' ? node.fact.unit : null
    case 'sum':
    case 'least':
    case 'greatest':
      return node.of[0] ? unitOf(node.of[0]) : null
    case 'difference':
      return unitOf(node.from)
    case 'product':
      return unitOf(node.left)
    case 'steps':
      return 'item'
    case 'firstMatch':
      return unitOf(node.rows[0]?.gives ?? node.otherwise)
    case 'between':
      return unitOf(node.low)
    case 'truth':
    case 'date':
    case 'day':
    case 'all':
    case 'any':
    case 'not':
    case 'some':
    case 'compare':
    case 'oneOf':
      return null
    default:
      return unreachable(node)
  }
}

/** A whole number of parts in the unit of a node. */
export const partsText = (parts: number, node: Node, t: Teller): string =>
  t.w.figure({ unit: unitOf(node) ?? 'item', parts })

export const isSettled = (step: Step): boolean => {
  const { low, high } = rangeOf(step)
  return low === high && Number.isFinite(low)
}

/** The figure a step came to, or which facts it waits for. Never a zero for what is not known. */
export function figureOf(step: Step, t: Teller): Known {
  if (step.held?.state === 'does-not-apply') {
    const history = step.node.kind === 'fact' && step.node.fact.period === 'ever'
    return { text: history ? t.w.nothing : t.w.asZero, known: true }
  }
  if (isSettled(step)) return { text: partsText(rangeOf(step).low, step.node, t), known: true }
  if (step.node.kind === 'fact') return { text: pendingText(step, t), known: false }
  const { low } = rangeOf(step)
  const least = low > 0 && Number.isFinite(low) && unitOf(step.node) !== null ? partsText(low, step.node, t) : null
  return { text: t.w.pendingOf(pendingNames(step, t), least), known: false }
}

/** The facts a step waits for, by name. */
export function pendingNames(step: Step, t: Teller): readonly string[] {
  return [...pendingSteps(step).values()].map((s) =>
    s.node.kind === 'fact' ? factName(s.node.fact, s.node.back, t) : '',
  )
}
function pendingSteps(step: Step, found = new Map<string, Step>()): Map<string, Step> {
  const { node, held } = step
  if (node.kind === 'fact' && (held?.state === 'not-asked' || held?.state === 'not-known'))
    found.set(factKey(node.fact, node.back), step)
  for (const child of step.children) pendingSteps(child, found)
  return found
}
