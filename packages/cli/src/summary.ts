import type { Entitlements } from '@pengce/assess'
import type { Language, Registry } from '@pengce/language'
import { dateText, moneyText } from '@pengce/values'
import { subjectName } from './subject.ts'

/** How many titles a line names. */
const MOST_TITLES = 4

/** The answer before the answers: who, when, how much for certain, how much at most, how many. */
export function summaryLines(of: Entitlements, law: Registry, language: Language): readonly string[] {
  const { applicant, dates, totals } = of
  const w = words[language]
  const title = (id: string) => law.measure(id)?.title[language] ?? id
  const titles = (ids: readonly string[]) => w.several(ids.slice(0, MOST_TITLES).map(title), ids.length)
  const money = (parts: number) => moneyText(parts, language)
  return [
    w.head(applicant.name, subjectName(applicant.subject, language), dateText(dates.appliedOn, language)),
    w.sums(
      totals.certain > 0 ? money(totals.certain) : null,
      totals.possible > totals.certain ? money(totals.possible) : null,
      totals.withoutCeiling.length,
    ),
    w.counts(totals.counts.yes, totals.counts.open, totals.counts.no),
    ...combinedLines(of, titles, w),
    ...(totals.recurring.length > 0 ? [w.recurring(titles(totals.recurring))] : []),
    ...(dates.rulesOn === dates.appliedOn ? [] : [w.rulesOn(dateText(dates.rulesOn, language))]),
  ]
}

/** Granted measures that others keep out are named; of those still open it is enough to know that there are some. */
function combinedLines(
  of: Entitlements,
  titles: (ids: readonly string[]) => string,
  w: (typeof words)[Language],
): readonly string[] {
  const { combined, leftOut, proved } = of.totals
  const said = leftOut.length > 0 ? [w.leftOut(titles(leftOut))] : combined ? [w.combined] : []
  return proved ? said : [...said, w.notProved]
}

/** The questions most worth answering next. */
export function questionLines(of: Entitlements, language: Language, most: number): readonly string[] {
  const first = of.questions.slice(0, most)
  if (first.length === 0) return []
  const w = words[language]
  const line = (q: Entitlements['questions'][number]) => {
    return `  ${q.question}${stakeText(q, language)}`
  }
  return [w.next(of.questions.length), ...first.map(line)]
}

/** How much money hangs on a question, in whole yuan, and how many measures ask it. */
export function stakeText(q: Entitlements['questions'][number], language: Language): string {
  const yuan = Math.floor((q.weight ?? 0) / 100)
  return words[language].stake(yuan === 0 ? null : moneyText(yuan * 100, language), q.measures.length)
}

const words = {
  zh: {
    several: (titles: readonly string[], count: number) =>
      `${titles.join('、')}${count > titles.length ? ` 等 ${count} 项` : ''}`,
    head: (name: string, subject: string, day: string) => `${name}（${subject}），申请日 ${day}`,
    sums: (certain: string | null, most: string | null, open: number) =>
      [
        certain === null ? '目前没有确定的金额' : `确定可获 ${certain}`,
        ...(most === null ? [] : [`连同尚不能确定的，最多 ${most}`]),
        ...(open === 0 ? [] : [`另有 ${open} 项的金额没有列明上限，未计入`]),
      ].join('；'),
    counts: (yes: number, open: number, no: number) => `可享受 ${yes} 项，尚不能确定 ${open} 项，不符合 ${no} 项`,
    leftOut: (titles: string) =>
      `有不得同时享受、合计封顶或相互扣减的规定：两个数都按最好的合法组合计算，${titles}因此未计入或未全部计入`,
    combined: '其中有不得同时享受、合计封顶或相互扣减的措施：两个数都按最好的合法组合计算',
    notProved: '最好的组合未证明：步数用尽；最多数仍然成立',
    recurring: (titles: string) => `${titles}按期发放：确定数只计一期，最多数计至最长期限（没有列明期限的计一期）`,
    rulesOn: (day: string) => `适用 ${day}的规则`,
    next: (count: number) => `最值得先弄清的（共 ${count} 项）：`,
    stake: (money: string | null, measures: number) =>
      `（${money === null ? '' : `最多影响 ${money}，`}涉及 ${measures} 项措施）`,
  },
  en: {
    several: (titles: readonly string[], count: number) =>
      `${titles.join(', ')}${count > titles.length ? ` and ${count - titles.length} more` : ''}`,
    head: (name: string, subject: string, day: string) => `${name} (${subject}), applying on ${day}`,
    sums: (certain: string | null, most: string | null, open: number) =>
      [
        certain === null ? 'No amount is certain yet' : `${certain} for certain`,
        ...(most === null ? [] : [`${most} at most with what is still open`]),
        ...(open === 0 ? [] : [`${open} more without a stated ceiling, not counted`]),
      ].join('; '),
    counts: (yes: number, open: number, no: number) => `${yes} granted, ${open} not yet certain, ${no} not eligible`,
    leftOut: (titles: string) =>
      `Not everything can be taken together in full: both sums are those of the best lawful combination, which leaves out or cuts ${titles}`,
    combined: 'Not everything can be taken together in full: both sums are those of the best lawful combination',
    notProved: 'The best combination is not proved: the steps ran out; the sum at most holds all the same',
    recurring: (titles: string) =>
      `${titles}: paid again and again; one payment is certain, the longest time is counted at most (one payment where none is stated)`,
    rulesOn: (day: string) => `Under the rules of ${day}`,
    next: (count: number) => `Most worth finding out (of ${count}):`,
    stake: (money: string | null, measures: number) =>
      ` (${money === null ? '' : `up to ${money}, `}${measures} ${measures === 1 ? 'measure' : 'measures'})`,
  },
} as const
