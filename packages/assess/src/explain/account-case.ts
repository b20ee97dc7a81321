import { factsOf } from '@pengce/language'
import { type Step, verdictOf } from '../evaluate.ts'
import { type Account, joined, none, noted, type Tell } from './account-part.ts'
import { claimOf, instanceOf } from './claim.ts'
import { clauseOf, isZero } from './phrase.ts'
import { type Reason, reason } from './reason.ts'
import { factName, figureOf, pendingNames, type Teller } from './teller.ts'

export interface RowStep {
  readonly when: Step
  /** Null where the case is settled not to hold. */
  readonly gives: Step | null
}
/** The steps of a choice between cases, in pairs again; rows after the one that holds were not visited. */
export function rowsOf(step: Step): { readonly rows: readonly RowStep[]; readonly otherwise: Step | null } {
  const { node, children } = step
  if (node.kind !== 'firstMatch') return { rows: [], otherwise: null }
  const rows: RowStep[] = []
  let at = 0
  for (const row of node.rows) {
    const when = children[at]
    if (when === undefined || when.node !== row.when) break
    const gives = verdictOf(when) === 'no' ? null : (children[at + 1] ?? null)
    rows.push({ when, gives })
    at += gives === null ? 1 : 2
  }
  return { rows, otherwise: children[at] ?? null }
}

/** The case that holds; while that is open, every case that still may. */
export function caseOf(step: Step, t: Teller, tell: Tell): Account {
  const { rows, otherwise } = rowsOf(step)
  const [first] = rows.filter((r) => verdictOf(r.when) !== 'no')
  if (first === undefined) {
    if (otherwise === null) return none
    return joined(noted(t.w.amount.otherwise(isZero(otherwise.node))), told(otherwise, t, tell))
  }
  if (verdictOf(first.when) === 'open') return openCases(rows, otherwise, t, tell)
  const { node } = first.when
  const said = node.kind === 'compare' && !node.name ? instanceOf(first.when, t).text : clauseOf(node, t)
  return joined(noted(t.w.amount.inCase(said)), first.gives ? told(first.gives, t, tell) : none)
}
function openCases(rows: readonly RowStep[], otherwise: Step | null, t: Teller, tell: Tell): Account {
  const possible = rows.filter((r) => verdictOf(r.when) !== 'no')
  const names = factsOf(...possible.map((r) => r.when.node)).map(({ fact, back }) => factName(fact, back, t))
  const line = (said: string, gives: Step): Reason => {
    const value = figureOf(gives, t)
    const text = value.known ? value.text : t.w.answer.notCertain
    return reason(null, t.w.amount.part(said, text, told(gives, t, tell).notes))
  }
  const rest = otherwise === null || isZero(otherwise.node) ? [] : [line(t.w.amount.otherwise(false), otherwise)]
  const paying = possible.filter((r) => r.gives !== null && !isZero(r.gives.node))
  const lines = paying.flatMap((r) => (r.gives ? [line(clauseOf(r.when.node, t), r.gives)] : []))
  return { notes: [t.w.amount.dependsOn(names)], children: [...lines, ...rest] }
}
/** A constant says itself; anything else says how it comes about. */
const told = (step: Step, t: Teller, tell: Tell): Account => (step.node.kind === 'number' ? none : tell(step, t))

/** How many claims of a list hold. */
export function countOf(step: Step, t: Teller): Account {
  const claims = step.children.flatMap((s) => rowsOf(s).rows.map((r) => r.when))
  const sure = claims.filter((c) => verdictOf(c) === 'yes').length
  const open = pendingNames(step, t)
  const waiting = open.length > 0 ? [t.w.pendingOf(open, null)] : []
  return { notes: [t.w.amount.count(sure, claims.length), ...waiting], children: claims.map((c) => claimOf(c, t)) }
}
