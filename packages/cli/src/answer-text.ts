import { type Applicant, type Entitlements, explanationText, type Reason, type Report } from '@pengce/assess'
import { factsOfMeasure, isHistory, type Language, type Registry } from '@pengce/language'
import { questionLines, summaryLines } from './summary.ts'

/** How many measures that little is known of are named. */
const MOST_FAR = 10

export interface AnswerOptions {
  /** Explain everything, also what is refused and what little is known of. */
  readonly all: boolean
}

/**
 * The whole answer as text: the sum first, then what is granted and what is open, explained; in one line each what too
 * little has been given for, and what is refused; last the questions most worth answering.
 */
export function answerText(
  of: Entitlements,
  applicant: Applicant,
  law: Registry,
  options: AnswerOptions,
  language: Language,
): string {
  const explained = (reports: readonly Report[]) => reports.map((r) => explanationText(r, language).join('\n'))
  const [granted, open, refused] = (['yes', 'open', 'no'] as const).map((v) =>
    of.reports.filter((r) => r.verdict === v),
  )
  const near = (open ?? []).filter((r) => options.all || isHalfKnown(r, applicant, law))
  const far = (open ?? []).filter((r) => !near.includes(r))
  const w = words[language]
  const blocks = [
    summaryLines(of, law, language).join('\n'),
    ...explained(granted ?? []),
    ...explained(near),
    folded(w.far, farLines(far, language)),
    ...(options.all
      ? explained(refused ?? [])
      : [
          folded(
            w.refused,
            (refused ?? []).map((r) => refusedLine(r, language)),
          ),
        ]),
    questionLines(of, language, 3).join('\n'),
  ]
  return blocks.filter((block) => block !== '').join('\n\n')
}

const folded = (head: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : [head, ...lines.map((line) => `  ${line}`)].join('\n')

/** Is at least as much given as is missing of what the measure asks for? What was received before does not count. */
function isHalfKnown(r: Report, applicant: Applicant, law: Registry): boolean {
  const measure = law.measure(r.measure.id)
  if (measure === undefined) return true
  const item = applicant.items.find((i) => i.id === r.item?.id)
  const given = new Set(
    [...applicant.facts.keys(), ...(item?.facts.keys() ?? [])].map((key) => key.split('@')[0] ?? key),
  )
  const asked = factsOfMeasure(measure)
  const held = asked.filter(({ fact }) => given.has(fact.id) && !isHistory(fact.id))
  const missing = r.missing.filter((m) => !isHistory(m.fact))
  return held.length > 0 && held.length >= missing.length
}

/** Those that most money hangs on; of the rest how many there are. */
function farLines(far: readonly Report[], language: Language): readonly string[] {
  const stake = (r: Report) => r.due?.high ?? 0
  const first = far.toSorted((a, b) => stake(b) - stake(a)).slice(0, MOST_FAR)
  const rest = far.length - first.length
  return [...first.map((r) => farLine(r, language)), ...(rest > 0 ? [words[language].rest(rest)] : [])]
}
function farLine(r: Report, language: Language): string {
  const says = r.amount !== null && (r.amount.high !== null || r.amount.kind !== 'exact')
  const what = r.what ?? (says ? (r.amount?.text ?? null) : null)
  return `? ${r.measure.title}${what === null ? '' : language === 'zh' ? `（${what}）` : ` (${what})`}`
}

/** The answer with the first ground that fails. */
function refusedLine(r: Report, language: Language): string {
  const ground = r.inForce ? firstFailing(r.reasons) : null
  if (ground === null) return `✗ ${r.headline}`
  return language === 'zh' ? `✗ ${r.headline}（${ground}）` : `✗ ${r.headline} (${ground})`
}
function firstFailing(reason: Reason): string | null {
  for (const child of reason.children) {
    const found = child.mark === 'no' ? firstFailing(child) : null
    if (found !== null) return found
  }
  return reason.mark === 'no' ? reason.text : null
}

const words = {
  zh: {
    far: '所填事项还少、说不准的（加 --all 可查看条件）：',
    rest: (count: number) => `… 另有 ${count} 项`,
    refused: '不符合的（加 --all 可查看全部理由）：',
  },
  en: {
    far: 'Too little given yet to say more (--all explains them):',
    rest: (count: number) => `… and ${count} more`,
    refused: 'Not eligible (--all explains them):',
  },
} as const
