import type { Citation, Language } from '@pengce/language'
import {
  type CivilDate,
  type Coded,
  dateText,
  moneyText,
  ofParts,
  PARTS,
  quantityText,
  sentenceOf,
  type Unit,
} from '@pengce/values'
import { answerOf, rangeText } from '../explain/answer.ts'
import { heldValueText } from '../explain/given-text.ts'
import { factName, tellerOf, wordingOf } from '../explain/teller.ts'
import type { Held } from '../held.ts'
import { type Ends, endsOf } from '../report.ts'
import type { Reach, ReachChange, Suggestion } from './suggestion.ts'
import { en, type OutcomeFacts, type ReachChangeFacts, type ReachWords, zh } from './words.ts'

/** One change as plain JSON: what, from what to what; values in parts, days as dates. */
export type ReportedReachChange =
  | {
      readonly kind: 'fact'
      readonly fact: string
      readonly year: number | null
      readonly item: string | null
      readonly from: number | boolean | string | null
      readonly to: number | boolean | string
      readonly text: string
    }
  | { readonly kind: 'wait'; readonly until: string; readonly text: string }
export interface ReportedSuggestion {
  readonly changes: readonly ReportedReachChange[]
  /** The day as of which it was assessed anew. */
  readonly appliedOn: string
  readonly verdict: 'yes' | 'open'
  /** By how much both ends rise, in fen; null for what is not money. */
  readonly gain: Ends | null
  readonly text: string
}
/** What is within reach under one measure: plain JSON in one language. */
export interface ReportedReach {
  readonly aim: Reach['aim']
  readonly measure: { readonly id: string; readonly document: string; readonly title: string }
  readonly item: { readonly id: string; readonly name: string } | null
  readonly citations: readonly Citation[]
  readonly suggestions: readonly ReportedSuggestion[]
  /** What goes with every suggestion: only what is truly so counts. */
  readonly note: string
}

const words: Readonly<Record<Language, ReachWords>> = { zh, en }
/** How many open facts a suggestion names. */
const MOST_NAMED = 3

export function reachReport(reach: Reach, language: Language): ReportedReach {
  const { aim, assessment, suggestions } = reach
  const { measure: m, item } = assessment
  return {
    aim,
    measure: { id: m.id, document: m.document, title: m.title[language] },
    item: item === null ? null : { id: item.id, name: item.name },
    citations: m.cites,
    suggestions: suggestions.map((s) => reported(s, reach, language)),
    note: words[language].note,
  }
}

function reported(s: Suggestion, { aim, assessment }: Reach, language: Language): ReportedSuggestion {
  const changes = s.changes.map((c) => reportedChange(c, language))
  const outcome = sentenceOf(words[language].outcome, outcomeOf(s, aim, assessment.dates.appliedOn, language))
  return {
    changes,
    appliedOn: s.dates.appliedOn,
    verdict: s.after.verdict === 'yes' ? 'yes' : 'open',
    gain: s.gain === null ? null : endsOf(s.gain),
    text: words[language].if(
      changes.map((c) => c.text),
      outcome,
    ),
  }
}

function reportedChange(c: ReachChange, language: Language): ReportedReachChange {
  const text = sentenceOf(words[language].change, changeSaid(c, language))
  if (c.kind === 'wait') return { kind: 'wait', until: c.until, text }
  const value = (held: Held): number | boolean | string | null => (held.state === 'known' ? held.value : null)
  return { kind: 'fact', fact: c.fact.id, year: c.year, item: c.item, from: value(c.from), to: value(c.to) ?? '', text }
}

function changeSaid(c: ReachChange, language: Language): Coded<ReachChangeFacts> {
  if (c.kind === 'wait') return { code: 'wait', day: dateText(c.until, language) }
  const { fact } = c
  const plain = fact.label[language]
  const label = c.year === null ? plain : wordingOf(language).name.yearly(plain, c.year)
  const to = heldValueText(fact, c.to, language)
  switch (fact.type) {
    case 'yes-no':
      return { code: 'so', label }
    case 'choice':
      return { code: 'option', label, option: to }
    case 'date':
      return { code: 'day', label, day: to }
    case 'figure': {
      const [had, gets] = [c.from, c.to].map((held) => (held.state === 'known' ? Number(held.value) : 0))
      const said = (parts: number): string => quantityText(ofParts(fact.unit, parts), language)
      const from = c.from.state === 'known' ? said(had ?? 0) : null
      const round = roundBelow(fact.unit, gets ?? 0)
      const aim = round ?? gets ?? 0
      const short = said(aim - (had ?? 0))
      return { code: round === null ? 'figure' : 'over', label, from, to: said(aim), short }
    }
  }
}

/** The round sum of which a figure is one yuan (or dollar) more: what has to be exceeded; null for any other figure. */
function roundBelow(unit: Unit, parts: number): number | null {
  if (unit !== 'money' && unit !== 'usd') return null
  const below = parts - PARTS[unit]
  return below > 0 && below % (10_000 * PARTS[unit]) === 0 ? below : null
}

function outcomeOf(
  { changes, after, gain }: Suggestion,
  aim: Reach['aim'],
  today: CivilDate,
  language: Language,
): Coded<OutcomeFacts> {
  const t = tellerOf(after.measure, after.dates, language)
  const title =
    after.item === null ? after.measure.title[language] : t.w.withValue(after.measure.title[language], after.item.name)
  const waits = changes.some((c) => c.kind === 'wait')
  const when = waits || after.dates.appliedOn <= today ? null : dateText(after.dates.appliedOn, language)
  if (aim === 'more' && gain !== null) {
    const high = Number.isFinite(gain.high) ? moneyText(gain.high, language) : null
    return { code: 'more', title, gain: words[language].range(moneyText(gain.low, language), high), when }
  }
  const gives =
    after.measure.pay.gives === 'money' && after.amount !== null && Number.isFinite(after.amount.high)
      ? rangeText(after.amount, after, t)
      : null
  if (after.verdict === 'yes') return { code: 'granted', title, gives: answerOf(after, t), when }
  const names = after.missing.map((m) => factName(m.fact, m.back, t))
  return {
    code: 'open',
    title,
    gives,
    waits: names.slice(0, MOST_NAMED),
    others: Math.max(0, names.length - MOST_NAMED),
    when,
  }
}
