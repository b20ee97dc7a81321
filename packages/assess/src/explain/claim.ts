import type { Citation, Node, NodeOf } from '@pengce/language'
import { oppositeOf, type Step, verdictOf } from '../evaluate.ts'
import { comparisonOf } from './comparison.ts'
import { clauseOf, nameOf, opposite, optionNames } from './phrase.ts'
import { type Reason, reason } from './reason.ts'
import { factName, pendingText, type Teller } from './teller.ts'
import { inForceClaim } from './window.ts'
import type { Known, Said } from './wording.ts'

/** A condition in words, with its mark; a name stands as a heading over what it means. */
export function claimOf(step: Step, t: Teller): Reason {
  const { name, cites } = step.node
  const said = name === undefined ? unnamed(step, t) : named(step, name[t.language], t)
  return cited(said, cites, t)
}

function named(step: Step, name: string, t: Teller): Reason {
  if (step.node.kind === 'fact') return saidOf(step, t, { label: name })
  const meaning = unnamed(step, t)
  const group = step.node.kind === 'all' && step.children.length > 1
  return reason(verdictOf(step), name, group ? meaning.children : [meaning])
}

/** A provision is said only where it is not the measure's own. */
function cited(said: Reason, cites: readonly Citation[] | undefined, t: Teller): Reason {
  if (cites === undefined) return said
  const own = new Set(t.measure.cites.map((c) => c.document + c.locator))
  const other = cites.filter((c) => !own.has(c.document + c.locator))
  return other.length === 0 ? said : { ...said, citations: other }
}

function unnamed(step: Step, t: Teller): Reason {
  const { node } = step
  const verdict = verdictOf(step)
  switch (node.kind) {
    case 'truth':
      return reason(verdict, t.w.claim.always(node.value))
    case 'fact':
      return saidOf(step, t, {})
    case 'oneOf':
      return chosenOf(step, node, t, { not: false, voice: 'claim' })
    case 'compare':
      return comparisonOf({ step, node, op: node.op, verdict, voice: 'claim' }, t)
    case 'all':
      return node.form?.name === 'in-force' ? inForceClaim(step, node.form, t) : allOf(step, t)
    case 'any':
      return node.form?.name === 'given' ? givenOf(step, t) : anyOf(step, t)
    case 'some': {
      const sure = step.children.filter((c) => verdictOf(c) === 'yes').length
      const text = t.w.claim.some(verdict, node.atLeast, sure, node.of.length)
      return reason(verdict, text, claims(step.children, t))
    }
    case 'not':
      if (node.form?.name === 'once') return reason(verdict, t.w.claim.once(verdict, null))
      return step.children[0] === undefined ? reason(verdict, '') : negated(step.children[0], t)
    default:
      return reason(null, nameOf(node, t))
  }
}
const claims = (steps: readonly Step[], t: Teller): readonly Reason[] => steps.map((s) => claimOf(s, t))

/** The life of the document is only spoken of when it is not the time. */
function allOf(step: Step, t: Teller): Reason {
  const parts = step.children.filter((c) => c.node.form?.name !== 'in-force' || verdictOf(c) !== 'yes')
  const [only] = parts
  if (only === undefined) return reason(verdictOf(step), t.w.claim.always(true))
  if (only.node.form?.name === 'in-force') return claimOf(only, t)
  if (parts.length === 1) return claimOf(only, t)
  return reason(verdictOf(step), t.w.claim.all(verdictOf(step)), claims(parts, t))
}
/** Once one of the alternatives holds, the others say nothing more. */
function anyOf(step: Step, t: Teller): Reason {
  const verdict = verdictOf(step)
  const shown = verdict === 'yes' ? step.children.filter((c) => verdictOf(c) === 'yes') : step.children
  const [only] = step.children
  if (step.children.length === 1 && only) return claimOf(only, t)
  return reason(verdict, t.w.claim.any(verdict), claims(shown, t))
}

/** `given(a).require(b)`: what is asked of those of whom a is so. */
function givenOf(step: Step, t: Teller): Reason {
  const [notA, b] = step.children
  const a = notA?.children[0]
  if (a === undefined || b === undefined) return anyOf(step, t)
  const actual = verdictOf(a) === 'no' ? instanceOf(a, t).text : null
  const required = requiredText(b.node, t)
  const text = t.w.claim.given(clauseOf(a.node, t), required ?? t.w.claim.asFollows, actual)
  const plain = required !== null && b.node.kind !== 'compare'
  const asked = verdictOf(a) === 'no' || plain ? [] : [claimOf(b, t)]
  const shown = verdictOf(a) === 'open' && a.node.kind === 'compare' ? [instanceOf(a, t), ...asked] : asked
  return reason(verdictOf(step), text, shown)
}
/** What is required, in one clause; null when it takes several lines. */
function requiredText(node: Node, t: Teller): string | null {
  const { required } = t.w.claim
  if (node.name) return required.so(node.name[t.language])
  if (node.kind === 'fact') return required.so(factName(node.fact, node.back, t))
  if (node.kind === 'not' && node.of.kind === 'fact')
    return required.notSo(node.of.name?.[t.language] ?? factName(node.of.fact, 0, t))
  return node.kind === 'compare' || node.kind === 'oneOf' ? t.w.claim.must(clauseOf(node, t)) : null
}

/** The claim that something is not so. */
function negated(step: Step, t: Teller): Reason {
  const { node } = step
  const verdict = oppositeOf(verdictOf(step))
  if (node.name !== undefined) {
    const meaning = verdict === 'yes' || node.kind === 'fact' ? [] : [instanceOf(step, t, false)]
    return cited({ ...saidOf(step, t, { label: node.name[t.language], not: true }), children: meaning }, node.cites, t)
  }
  const words = t.w.claim
  switch (node.kind) {
    case 'fact':
      return cited(saidOf(step, t, { not: true }), node.cites, t)
    case 'oneOf':
      return chosenOf(step, node, t, { not: true, voice: 'claim' })
    case 'compare': {
      const op = opposite[node.op]
      if (op === null) return reason(verdict, t.w.clause.not(clauseOf(node, t)), [instanceOf(step, t)])
      return comparisonOf({ step, node, op, verdict, voice: 'claim' }, t)
    }
    case 'not':
      return step.children[0] === undefined ? reason(verdict, '') : claimOf(step.children[0], t)
    case 'any': {
      const [only] = step.children
      if (step.children.length === 1 && only) return negated(only, t)
      return reason(verdict, words.none(verdict), instances(step.children, t))
    }
    case 'all':
      return reason(verdict, words.notAll(verdict), instances(step.children, t))
    case 'some':
      return reason(verdict, words.fewer(verdict, node.atLeast, node.of.length), instances(step.children, t))
    case 'truth':
      return reason(verdict, words.always(!node.value))
    default:
      return reason(null, nameOf(node, t))
  }
}
const instances = (steps: readonly Step[], t: Teller): readonly Reason[] => steps.map((s) => instanceOf(s, t))

/** What is the case, without judging it: a line of a list of which none, or not all, may be so. */
export function instanceOf(step: Step, t: Teller, byName = true): Reason {
  const { node } = step
  const verdict = verdictOf(step)
  const label = byName ? node.name?.[t.language] : undefined
  if (label === undefined) {
    if (node.kind === 'fact') return cited(saidOf(step, t, { voice: 'instance' }), node.cites, t)
    if (node.kind === 'oneOf') return chosenOf(step, node, t, { not: false, voice: 'instance' })
    if (node.kind === 'compare') return comparisonOf({ step, node, op: node.op, verdict, voice: 'instance' }, t)
  } else if (node.kind === 'fact') return cited(saidOf(step, t, { voice: 'instance', label }), node.cites, t)
  const { name: _, ...unnamedNode } = node
  const said = label ?? clauseOf(unnamedNode, t)
  const inside = verdict === 'no' ? [] : node.kind === 'not' ? [] : insideOf(step, t)
  return cited(reason(null, t.w.claim.found(said, verdict, null), inside), node.cites, t)
}
const insideOf = (step: Step, t: Teller): readonly Reason[] =>
  step.node.kind === 'compare' ? [instanceOf(step, t, false)] : instances(step.children, t)

function saidOf(step: Step, t: Teller, as: Partial<Pick<Said, 'label' | 'not' | 'voice'>>): Reason {
  const { label, not = false, voice = 'claim' } = as
  const { node } = step
  const verdict = not ? oppositeOf(verdictOf(step)) : verdictOf(step)
  const absent = step.held?.state === 'does-not-apply'
  const instead = absent ? t.w.doesNotApply : verdict === 'open' ? pendingText(step, t) : null
  const name = label ?? (node.kind === 'fact' ? factName(node.fact, node.back, t) : nameOf(node, t))
  const text = t.w.claim.said({ voice, verdict, label: name, not, instead })
  return reason(voice === 'claim' ? verdict : null, text)
}

function chosenOf(
  step: Step,
  node: NodeOf<'oneOf'>,
  t: Teller,
  as: { readonly not: boolean; readonly voice: Said['voice'] },
): Reason {
  const verdict = as.not ? oppositeOf(verdictOf(step)) : verdictOf(step)
  const options = optionNames(node.value, node.options, t)
  const value = chosenValue(step.children[0], t)
  const text = t.w.claim.chosen({ ...as, verdict, name: nameOf(node.value, t), value, options })
  return { ...reason(as.voice === 'claim' ? verdict : null, text), ...(value.known ? { figure: value.text } : {}) }
}
function chosenValue(step: Step | undefined, t: Teller): Known {
  const word = step?.result.kind === 'word' ? step.result.word : undefined
  if (step === undefined || word === undefined)
    return { text: step === undefined ? '' : pendingText(step, t), known: false }
  if (word === null) return { text: t.w.doesNotApply, known: true }
  return { text: optionNames(step.node, [word], t)[0] ?? word, known: true }
}
