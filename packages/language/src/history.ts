import { Condition, YesNo } from './condition.ts'
import { ofUnit } from './constant.ts'
import type { FigureDefinition, Subject } from './fact.ts'
import { type Text, text, type Words } from './text.ts'
import { freeze, mapTree, type Node } from './tree.ts'
import { FigureFact } from './yearly.ts'

/** Who may have been paid: what an applicant received is asked under the measure that paid it. */
export interface Benefit {
  readonly id: string
  readonly title: Text
}

const OWN = 'measure/paid-before'
const OWN_YEAR = 'measure/paid-this-year'

/** A sum that was paid, as the authority's records show it. */
const paidFact = (id: string, subject: Subject, label: Words, question: Words): FigureDefinition =>
  freeze({
    id,
    subject,
    label: text(label),
    question: text(question),
    source: 'authority-record',
    period: 'ever',
    type: 'figure',
    unit: 'money',
    least: 0,
    most: null,
  })
const placeholder = (id: string, label: Words): FigureFact<'money'> =>
  new FigureFact('money', paidFact(id, 'enterprise', label, label))
/** Everything already paid under the measure that uses it; `measure` puts the measure's own fact in its place. */
export const paidBefore: FigureFact<'money'> = placeholder(OWN, ['本措施已获金额', 'paid before under this measure'])
/** What was paid under the measure in the year of application, before this application. */
export const paidThisYear: FigureFact<'money'> = placeholder(OWN_YEAR, [
  '本措施本年度已获金额',
  'paid this year under this measure',
])

export const historyId = (kind: 'received' | 'received-this-year' | 'enjoyed', measure: string): string =>
  `${kind}/${measure}`

function receivedFact(of: Benefit, subject: Subject, when: 'received' | 'received-this-year'): FigureDefinition {
  const { zh, en } = of.title
  const label: Words =
    when === 'received'
      ? [`“${zh}”已获金额`, `received under “${en}”`]
      : [`“${zh}”本年度已获金额`, `received this year under “${en}”`]
  const question: Words =
    when === 'received'
      ? [`此前在“${zh}”下累计获得多少？`, `How much was received before under “${en}”, in all?`]
      : [`申请当年此前在“${zh}”下获得多少？`, `How much was received under “${en}” earlier in the year of application?`]
  return paidFact(historyId(when, of.id), subject, label, question)
}

/** All money ever received under a measure; an ordinary fact. */
export const received = (of: Benefit, subject: Subject = 'enterprise'): FigureFact<'money'> =>
  new FigureFact('money', receivedFact(of, subject, 'received'))
/** Money received under a measure in the year of application. */
export const receivedThisYear = (of: Benefit, subject: Subject = 'enterprise'): FigureFact<'money'> =>
  new FigureFact('money', receivedFact(of, subject, 'received-this-year'))
/** Whether a benefit without money was ever enjoyed; an ordinary fact. */
export const enjoyed = (of: Benefit, subject: Subject = 'enterprise'): YesNo =>
  new YesNo(
    freeze({
      id: historyId('enjoyed', of.id),
      subject,
      label: text([`享受过“${of.title.zh}”`, `has enjoyed “${of.title.en}”`]),
      question: text([`是否享受过“${of.title.zh}”？`, `Was “${of.title.en}” ever enjoyed?`]),
      source: 'authority-record',
      period: 'ever',
      type: 'yes-no',
    }),
  )

/** Is it a fact about what was received before? An applicant may declare that history complete. */
export const isHistory = (factId: string): boolean => /^(received|received-this-year|enjoyed)\//u.test(factId)

/** Puts a measure's own history facts in the place of `paidBefore` and `paidThisYear`. */
export function ownHistory(node: Node, of: Benefit, subject: Subject): Node {
  return mapTree(node, (n) => {
    if (n.kind !== 'fact') return n
    if (n.fact.id === OWN) return { ...n, fact: receivedFact(of, subject, 'received') }
    if (n.fact.id === OWN_YEAR) return { ...n, fact: receivedFact(of, subject, 'received-this-year') }
    return n
  })
}
/** The fact a given value speaks of, once the measure is known. */
export function ownFactId(factId: string, measure: string): string {
  if (factId === OWN) return historyId('received', measure)
  if (factId === OWN_YEAR) return historyId('received-this-year', measure)
  return factId
}

/** Nothing was received before under the measure (一次性). */
export const neverPaid: Condition = new Condition({
  kind: 'compare',
  op: 'within',
  left: paidBefore.node,
  right: ofUnit('money', 0),
  form: { name: 'once' },
})
