import type { Dates, Language } from '@pengce/language'
import { moneyText } from '@pengce/values'
import { tellerOf } from '../explain/teller.ts'
import { missingReport, type ReportedMissing } from '../report.ts'
import type { Next } from './next-question.ts'
import { en, type NextWords, zh } from './words.ts'

/** The next question as it is asked, and why: plain JSON in one language. */
export interface ReportedNext extends ReportedMissing {
  readonly measures: readonly string[]
  /** Fen that its answer settles, on the average of likely answers. */
  readonly narrowing: number
  readonly bearing: readonly {
    readonly measure: string
    readonly title: string
    readonly item: string | null
    /** Fen that are open under it; null without an upper end. */
    readonly open: number | null
  }[]
  /** Questions that are open now, this one included; most of them will not be asked. */
  readonly openQuestions: number
  readonly why: string
}

const words: Readonly<Record<Language, NextWords>> = { zh, en }
/** How many measures the reason names. */
const MOST_NAMED = 2
/** Below a yuan it is not money that the answer settles. */
const LEAST_SAID = 100
/** An average in two figures, since it is no sum that anybody gets. */
const roughly = (fen: number): number => {
  const grain = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, fen))) - 1)
  return Math.round(fen / grain) * grain
}

/** Says the next question in one language. */
export function nextReport(
  { question, narrowing, bearing, open }: Next,
  dates: Dates,
  language: Language,
): ReportedNext {
  const w = words[language]
  const { asking, measures, ...missing } = question
  const named = bearing.slice(0, MOST_NAMED).map(({ measure, item, open: fen }) => {
    const money = fen === null || fen < LEAST_SAID ? null : moneyText(fen, language)
    return w.bearing(w.title(measure.title[language], item?.name ?? null), money)
  })
  return {
    ...missingReport(missing, tellerOf(asking, dates, language)),
    measures,
    narrowing,
    bearing: bearing.map(({ measure, item, open: fen }) => ({
      measure: measure.id,
      title: measure.title[language],
      item: item?.id ?? null,
      open: fen,
    })),
    openQuestions: open,
    why: w.why(
      named,
      bearing.length - named.length,
      narrowing < LEAST_SAID ? null : moneyText(roughly(narrowing), language),
    ),
  }
}
