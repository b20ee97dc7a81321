import type { Citation, Language } from '@pengce/language'
import { type Coded, dateText, sentenceOf } from '@pengce/values'
import { answerOf, rangeText } from '../explain/answer.ts'
import { claimOf } from '../explain/claim.ts'
import { heldValueText } from '../explain/given-text.ts'
import { type Teller, tellerOf, wordingOf } from '../explain/teller.ts'
import { type Ends, endsOf } from '../report.ts'
import { type Assessment, payable } from '../result.ts'
import type { Alert } from './alert.ts'
import type { Cause, Change, ChangeKind, Standing } from './change.ts'
import { type CauseFacts, type ChangedWords, en, zh } from './words.ts'

/** One change as plain JSON in one language. */
export interface ReportedChange {
  readonly kind: ChangeKind
  readonly measure: { readonly id: string; readonly document: string; readonly title: string }
  readonly documentTitle: string | null
  readonly item: { readonly id: string; readonly name: string } | null
  readonly citations: readonly Citation[]
  /** What it came to before and comes to now, in fen; null where it gives nothing or is not money. */
  readonly before: Ends | null
  readonly after: Ends | null
  readonly text: string
  readonly why: readonly { readonly kind: keyof CauseFacts; readonly text: string }[]
}
/** An alert as plain JSON in one language. */
export interface ReportedAlert extends ReportedChange {
  readonly key: string
  readonly applicant: string
}
const words: Readonly<Record<Language, ChangedWords>> = { zh, en }

/** Says one change between two standings. */
export function changeReport(c: Change, before: Standing, after: Standing, language: Language): ReportedChange {
  const { measure: m } = c
  const document = after.law.policy(m.document) ?? before.law.policy(m.document)
  const documentTitle = document?.document.title[language] ?? null
  const [was, is] = [c.before, c.after].map((a) => (a === null ? '' : answerText(a, language)))
  const told = { before: tellerOf(m, before.dates, language), after: tellerOf(m, after.dates, language) }
  const item = c.item === null ? null : { id: c.item.id, name: c.item.name }
  const own = m.title[language].replaceAll('“', '‘').replaceAll('”', '’')
  const title = item === null ? own : wordingOf(language).withValue(own, item.name)
  return {
    kind: c.kind,
    measure: { id: m.id, document: m.document, title: m.title[language] },
    documentTitle,
    item,
    citations: m.cites,
    before: moneyOf(c.before),
    after: moneyOf(c.after),
    text: sentenceOf(words[language].change, { code: c.kind, title, was: was ?? '', is: is ?? '' }),
    why: c.why.map((cause) => {
      const said = causeSaid(cause, documentTitle ?? m.document, told)
      return { kind: said.code, text: sentenceOf(words[language].cause, said) }
    }),
  }
}
/** Says an alert. */
export const alertReport = (a: Alert, before: Standing, after: Standing, language: Language): ReportedAlert => ({
  key: a.key,
  applicant: a.applicant,
  ...changeReport(a.change, before, after, language),
})

function moneyOf(a: Assessment | null): Ends | null {
  const range = a === null || a.verdict === 'no' ? null : payable(a)
  return range === null ? null : endsOf(range)
}

/** What it comes to in the words of the answer, without the title. */
function answerText(a: Assessment, language: Language): string {
  const t = tellerOf(a.measure, a.dates, language)
  if (a.verdict === 'open' && a.measure.pay.what !== null) return a.measure.pay.what[language]
  if (a.verdict !== 'no' && a.amount !== null && a.measure.pay.gives === 'money') return rangeText(a.amount, a, t)
  return answerOf(a, t)
}

interface Tellers {
  readonly before: Teller
  readonly after: Teller
}
function causeSaid(cause: Cause, document: string, told: Tellers): Coded<CauseFacts> {
  const { language } = told.after
  switch (cause.kind) {
    case 'rule': {
      const { before, after } = cause
      if (after === null) return { code: 'rule-gone', document }
      const from = after.from === null ? null : dateText(after.from, language)
      if (before === null) return { code: 'rule-new', document, from }
      return { code: 'rule-amended', document, before: before.hash, after: after.hash }
    }
    case 'window':
      return { code: 'window', text: claimOf(cause.step, told.after).text }
    case 'fact': {
      const { fact, years } = cause
      const label = fact.label[language]
      const [before, after] = [cause.before, cause.after].map((held) => heldValueText(fact, held, language))
      const { yearly } = told.after.w.name
      const sameYear = years === null || years.before === years.after
      return {
        code: 'fact',
        label: years !== null && sameYear ? yearly(label, years.after) : label,
        before: sameYear ? (before ?? '') : told.after.w.withValue(before ?? '', `${years.before}`),
        after: sameYear ? (after ?? '') : told.after.w.withValue(after ?? '', `${years.after}`),
      }
    }
    case 'condition': {
      const before = cause.before === null ? null : claimOf(cause.before, told.before).text
      const after = cause.after === null ? null : claimOf(cause.after, told.after).text
      if (before === null) return { code: 'condition-new', text: after ?? '' }
      return after === null ? { code: 'condition-gone', text: before } : { code: 'condition-flipped', before, after }
    }
  }
}
