import type { Comparison, NodeOf } from '@pengce/language'
import { fromDay } from '@pengce/values'
import { rangeOf, type Step, type Verdict } from '../evaluate.ts'
import { type AgeAsked, ageOf, turningDay } from './age.ts'
import { isDay, isZero, nameOf, ratioName } from './phrase.ts'
import { type Reason, reason } from './reason.ts'
import { figureOf, isSettled, pendingNames, pendingText, type Teller } from './teller.ts'
import type { Known, Voice } from './wording.ts'

/** A comparison as it is to be said: with its opposite in the place of a negation. */
export interface Asked {
  readonly step: Step
  readonly node: NodeOf<'compare'>
  readonly op: Comparison
  readonly verdict: Verdict
  readonly voice: Voice
}

/** One comparison in words: the figure and what it is held against side by side. */
export function comparisonOf(asked: Asked, t: Teller): Reason {
  const { node, step, verdict, voice } = asked
  const [left, right] = step.children
  if (left === undefined || right === undefined) return reason(verdict, t.w.clause.always)
  const mark = voice === 'claim' ? verdict : null
  if (node.form?.name === 'once') return reason(mark, onceText(left, verdict, t))
  if (node.form?.name === 'growth' || node.form?.name === 'share') {
    const rate = t.w.figure(node.form.rate)
    const parts = ratioParts(left, right, t)
    return said(mark, t.w.claim.ratio({ ...asked, ...parts, name: ratioName(node, t), rate }), parts)
  }
  const age = ageOf(node, asked.op)
  if (age !== null) return ageReason(asked, left, age, t)
  if (isDay(node.left) || isDay(node.right)) {
    const parts = { value: dayValue(left, t), threshold: dayThreshold(right, t) }
    return said(mark, t.w.claim.compareDay({ ...asked, ...parts, name: dayTitle(left, t) }), parts)
  }
  const parts = { value: figureOf(left, t), threshold: thresholdOf(right, t) }
  return said(mark, t.w.claim.compare({ ...asked, ...parts, name: nameOf(node.left, t) }), parts)
}

const said = (mark: Reason['mark'], text: string, p: { readonly value: Known; readonly threshold: Known }): Reason => ({
  ...reason(mark, text),
  ...(p.value.known ? { figure: p.value.text } : {}),
  threshold: p.threshold.text,
})

function onceText(received: Step, verdict: Verdict, t: Teller): string {
  const known = isSettled(received) && rangeOf(received).low > 0
  return t.w.claim.once(verdict, known ? figureOf(received, t).text : null)
}

/** A constant stands for itself; anything else is named, with its figure. */
function thresholdOf(step: Step, t: Teller): Known {
  const value = figureOf(step, t)
  if (step.node.kind === 'number') return value
  return { text: t.w.withValue(nameOf(step.node, t), value.text), known: value.known }
}
/** The figure, and what it has to come to for the growth or the share, in its own unit. */
function ratioParts(left: Step, right: Step, t: Teller): { readonly value: Known; readonly threshold: Known } {
  const value = figureOf(left, t)
  const threshold = figureOf(right, t)
  const waits = (...steps: readonly Step[]): Known => ({
    text: t.w.pendingOf(
      steps.flatMap((s) => pendingNames(s, t)),
      null,
    ),
    known: false,
  })
  if (threshold.known) return { value, threshold }
  if (value.known) return { value, threshold: waits(baseOf(right)) }
  return { value: waits(left, baseOf(right)), threshold: { text: '', known: false } }
}
/** The figure that a share or a growth is taken of. */
function baseOf(step: Step): Step {
  const [first] = step.children
  return first === undefined || isZero(step.node) ? step : first
}

function ageReason(asked: Asked, left: Step, age: AgeAsked, t: Teller): Reason {
  const value = dayValue(left, t)
  const known = isSettled(left)
  const threshold = { text: t.w.span(age.span), known: true }
  const text = t.w.claim.age({
    voice: asked.voice,
    verdict: asked.verdict,
    op: age.op,
    name: nameOf(left.node, t),
    value,
    span: threshold.text,
    on: t.w.name.day[age.on],
    reached: known ? t.w.date(turningDay(fromDay(rangeOf(left).low), age)) : null,
  })
  return said(asked.voice === 'claim' ? asked.verdict : null, text, { value, threshold })
}

/** A day as a date; a date fact without one says why. */
function dayValue(step: Step, t: Teller): Known {
  if (step.held?.state === 'does-not-apply') return { text: t.w.doesNotApply, known: true }
  if (isSettled(step)) return { text: t.w.date(fromDay(rangeOf(step).low)), known: true }
  return { text: pendingText(step, t), known: false }
}
function dayThreshold(step: Step, t: Teller): Known {
  const value = dayValue(step, t)
  if (step.node.kind === 'date') return value
  const shifted = step.node.kind === 'day' && step.node.shift.length > 0
  return shifted
    ? { ...value, text: nameOf(step.node, t) }
    : { ...value, text: t.w.withValue(dayTitle(step, t), value.text) }
}
/** What a day is called, without its date. */
function dayTitle(step: Step, t: Teller): string {
  const { node } = step
  return node.kind === 'day' && !node.name ? nameOf({ ...node, shift: [] }, t) : nameOf(node, t)
}
