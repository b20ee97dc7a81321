import { type Dates, type Language, type Measure, type Node, walkTree } from '@pengce/language'
import { NOT_ASKED } from '../held.ts'
import { type Assessment, assessWith } from '../result.ts'
import { amountReason, officesText, rangeText } from './answer.ts'
import { clauseOf, nameOf } from './phrase.ts'
import { type Reason, reason } from './reason.ts'
import { type Teller, tellerOf } from './teller.ts'
import type { Wording } from './wording.ts'

/** A rule in words, without anybody's facts: what a measure's own page shows. */
export interface RuleWords {
  readonly conditions: Reason
  /** How the amount comes about; null where there is none to compute. */
  readonly amount: Reason | null
  /** What it gives, in one line. */
  readonly gives: string
}

/** Says a measure's rule as it stands on the dates given, which name the years that yearly figures count from. */
export function ruleWords(m: Measure, language: Language, dates: Dates): RuleWords {
  const t = tellerOf(m, dates, language)
  const unknown = assessWith(m, () => NOT_ASKED, dates)
  const quiet: Teller = { ...t, w: withoutValues(t.w) }
  const computed = m.pay.gives === 'decided' ? null : amountReason({ ...unknown, verdict: 'open' }, quiet)
  return {
    conditions: cited(conditionOf(m.when, t), m.when, t),
    amount: computed === null ? null : withTiers(cleaned(computed), m.pay.amount, t),
    gives: givesText(unknown, t),
  }
}

function givesText(a: Assessment, t: Teller): string {
  const { pay } = a.measure
  const what = pay.what?.[t.language] ?? null
  if (pay.gives === 'decided') return t.w.answer.decided(what, officesText(a, t))
  const range = a.amount
  if (range === null) return what ?? ''
  const upTo = range.low <= 0 && Number.isFinite(range.high) && range.high > 0 && pay.certainty !== 'at-most'
  const worth = upTo
    ? t.w.answer.per(pay.schedule.per, t.w.answer.upTo(t.w.figure({ unit: pay.unit, parts: range.high })))
    : Number.isFinite(range.high)
      ? rangeText(range, a, t)
      : null
  if (what !== null) return worth === null ? what : t.w.withValue(what, worth)
  return worth ?? t.w.answer.per(pay.schedule.per, nameOf(pay.amount ?? a.when.node, t))
}

/** Groups stand over their parts; everything else is one clause. */
function conditionOf(node: Node, t: Teller): Reason {
  const words = t.w.claim
  const group = (text: string, of: readonly Node[]): Reason =>
    reason(
      null,
      node.name?.[t.language] ?? text,
      of.map((part) => cited(conditionOf(part, t), part, t)),
    )
  switch (node.kind) {
    case 'all': {
      const parts = node.of.filter((part) => part.form?.name !== 'in-force')
      const [only] = parts
      if (only === undefined) return reason(null, words.always(true))
      return parts.length === 1 && !node.name ? cited(conditionOf(only, t), only, t) : group(words.all('open'), parts)
    }
    case 'any':
      return node.form?.name === 'given' ? givenOf(node.of, t) : group(words.any('open'), node.of)
    case 'not':
      return node.of.kind === 'any' && !node.of.name
        ? group(words.none('open'), node.of.of)
        : reason(null, clauseOf(node, t))
    default:
      return reason(null, clauseOf(node, t))
  }
}
/** `given(a).require(b)`: whoever a is so of must also be b. */
function givenOf([notA, b]: readonly Node[], t: Teller): Reason {
  if (notA?.kind !== 'not' || b === undefined) return reason(null, '')
  const text = t.w.claim.given(clauseOf(notA.of, t), t.w.claim.asFollows, null)
  return reason(null, text, [cited(conditionOf(b, t), b, t)])
}

/** A provision is said only where it is not the measure's own. */
function cited(said: Reason, node: Node, t: Teller): Reason {
  const own = new Set(t.measure.cites.map((c) => c.document + c.locator))
  const other = (node.cites ?? []).filter((c) => !own.has(c.document + c.locator))
  return other.length === 0 || said.citations !== undefined ? said : { ...said, citations: other }
}

/** The tiers of a first crossing, lowest first, under the line of the amount. */
function withTiers(said: Reason, amount: Node | null, t: Teller): Reason {
  const lines: Reason[] = []
  if (amount !== null)
    walkTree(amount, (node) => {
      if (node.form?.name !== 'first-crossing') return
      walkTree(node, (inner) => {
        if (inner.kind !== 'firstMatch') return
        for (const row of inner.rows.toReversed())
          lines.push(reason(null, t.w.amount.part(clauseOf(firstOf(row.when), t), nameOf(row.gives, t), [])))
      })
    })
  return lines.length === 0 ? said : { ...said, children: [...said.children, ...lines] }
}
const firstOf = (when: Node): Node => (when.kind === 'all' ? (when.of[0] ?? when) : when)

/** The same words with nothing where an applicant's figure would stand. */
const withoutValues = (w: Wording): Wording => ({
  ...w,
  pending: { 'not-asked': '', 'not-known': '', judgement: '' },
  pendingOf: () => '',
  amount: {
    ...w.amount,
    tierOpen: w.amount.topUp,
    limit: (per, ceiling) => w.amount.limit(per, ceiling, 'none'),
  },
})
/** Takes out the brackets and colons that stood around a figure. */
const cleaned = (r: Reason): Reason => ({
  ...r,
  text: r.text
    .replaceAll(/（）| \(\)/gu, '')
    .replaceAll(/ {2,}/gu, ' ')
    .replace(/([：:] ?)[（(](.+)[）)]$/u, '$1$2')
    .replace(/[：:]\s*$/u, ''),
  children: r.children.map(cleaned),
})
