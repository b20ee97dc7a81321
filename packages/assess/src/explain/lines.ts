import type { Citation, Language } from '@pengce/language'
import type { Report } from '../report.ts'
import type { Mark, Reason } from './reason.ts'
import { wordingOf } from './teller.ts'

const marks: Readonly<Record<NonNullable<Mark>, string>> = { yes: '✓', no: '✗', open: '?' }

export interface LineOptions {
  /** Also how disputed terms are read. */
  readonly readings?: boolean
}

/**
 * An explanation as lines of text: the answer and its source first, then each claim with its mark, then the amount, and
 * last what is still needed.
 */
export function reportLines(r: Report, language: Language, options: LineOptions = {}): readonly string[] {
  const w = wordingOf(language).answer
  const source = r.citations.map((c) => `${c.document} ${c.locator} #${c.hash}`).join('；')
  const judged = r.missing.filter((m) => m.source === 'judgement').map((m) => m.label)
  const asked = r.missing.filter((m) => m.source !== 'judgement').map((m) => m.label)
  return [
    source === '' ? r.headline : `${r.headline}  〔${source}〕`,
    ...reasonLines(r.reasons, r.measure.document, 1),
    ...(r.amountReasons === null ? [] : amountLines(r.amountReasons, r.measure.document)),
    ...(asked.length > 0 ? [`  ${w.missing(asked)}`] : []),
    ...(judged.length > 0 ? [`  ${w.judged(judged)}`] : []),
    ...(options.readings ? r.readings.map((reading) => `  ${w.readings(reading.term, reading.text)}`) : []),
  ]
}

/** A reason and all below it, each on a line, deeper by two spaces. */
export function reasonLines(r: Reason, document: string, depth: number): readonly string[] {
  const mark = r.mark === null ? '·' : marks[r.mark]
  return [
    `${'  '.repeat(depth)}${mark} ${r.text}${sourceOf(r.citations, document)}`,
    ...r.children.flatMap((c) => reasonLines(c, document, depth + 1)),
  ]
}
const amountLines = (r: Reason, document: string): readonly string[] => [
  `  ${r.text}`,
  ...r.children.flatMap((c) => reasonLines(c, document, 2)),
]
/** A provision of the same document is named by its place alone. */
const sourceOf = (citations: readonly Citation[] | undefined, document: string): string =>
  citations === undefined
    ? ''
    : `  〔${citations.map((c) => (c.document === document ? c.locator : `${c.document} ${c.locator}`)).join('；')}〕`
