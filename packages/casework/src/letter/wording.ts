import type { Citation, Language } from '@pengce/language'
import { dateText, moneyText } from '@pengce/values'
import type { Letter, LetterContent, LetterKind } from './letter.ts'

/** A letter in one language, ready to be set: every form of it says the same. */
export interface Wording {
  readonly office: string
  readonly title: string
  readonly number: string
  readonly addressee: string
  readonly paragraphs: readonly string[]
  /** What is asked for or decided, to be numbered. */
  readonly lines: readonly string[]
  readonly close: string | null
  readonly grounds: string
  readonly date: string
}

/** Words a letter. Document titles are asked for, since a letter holds only their ids. */
export function wordingOf(
  { content, number, year }: Letter,
  language: Language,
  titleOf: (document: string) => string,
  nameOf: (applicant: string) => string,
): Wording {
  const { office, procedure, kind, on } = content
  const words = language === 'zh' ? zh : en
  const opening = words.opening[kind](content, procedure[language])
  return {
    office: office.title[language],
    title: words.titles[kind],
    number:
      language === 'zh' ? `${words.short[kind]}〔${year}〕${number}号` : `${words.short[kind]} [${year}] No. ${number}`,
    addressee: kind === 'public-notice' ? '' : `${nameOf(content.addressee)}${language === 'zh' ? '：' : ':'}`,
    paragraphs: [opening],
    lines: content.lines.map((l) => l[language]),
    close: words.close(content),
    grounds: groundsText(content.cites, language, titleOf),
    date: dateText(on, language),
  }
}

/** Where it is written: each document once, with its provisions. */
function groundsText(cites: readonly Citation[], language: Language, titleOf: (document: string) => string): string {
  const byDocument = new Map<string, string[]>()
  for (const { document, locator } of cites) {
    const known = byDocument.get(document) ?? []
    if (!known.includes(locator)) byDocument.set(document, [...known, locator])
  }
  const each = [...byDocument].map(([document, locators]) =>
    language === 'zh'
      ? `《${titleOf(document)}》${locators.join('、')}`
      : `${titleOf(document)}, ${locators.join(', ')}`,
  )
  return language === 'zh' ? `依据：${each.join('；')}` : `Grounds: ${each.join('; ')}`
}

interface Words {
  readonly titles: Readonly<Record<LetterKind, string>>
  readonly short: Readonly<Record<LetterKind, string>>
  readonly opening: Readonly<Record<LetterKind, (c: LetterContent, procedure: string) => string>>
  readonly close: (c: LetterContent) => string | null
}

const day = (c: LetterContent, language: Language): string => {
  if (c.due === null) return ''
  const text = dateText(c.due.date, language)
  if (!c.due.provisional) return text
  return language === 'zh'
    ? `${text}（放假安排公布前为推算）`
    : `${text} (provisional until the holiday notice is published)`
}
const sum = (c: LetterContent, language: Language): string => (c.amount === null ? '' : moneyText(c.amount, language))

const zh: Words = {
  titles: {
    acceptance: '受理通知书',
    correction: '补正通知书',
    'non-acceptance': '不予受理通知书',
    'public-notice': '公示',
    approval: '批准决定书',
    refusal: '不予批准决定书',
    recovery: '追回通知书',
  },
  short: {
    acceptance: '受理',
    correction: '补正',
    'non-acceptance': '不受理',
    'public-notice': '公示',
    approval: '批准',
    refusal: '不批准',
    recovery: '追回',
  },
  opening: {
    acceptance: (c, p) =>
      `您的“${p}”申请（办件编号 ${c.caseNumber}）已受理。${c.due === null ? '' : `本环节最迟于 ${day(c, 'zh')} 办结。`}`,
    correction: (c, p) =>
      `您的“${p}”申请（办件编号 ${c.caseNumber}）还缺以下内容，请${c.due === null ? '' : `于 ${day(c, 'zh')} 前`}一次补齐${c.due === null ? '' : '；逾期未补的，申请将按规定退回'}。`,
    'non-acceptance': (c, p) => `您的“${p}”申请（办件编号 ${c.caseNumber}）不予受理，理由如下。`,
    'public-notice': (c, p) =>
      `“${p}”办件 ${c.caseNumber} 的审核结果现予公示，公示至 ${day(c, 'zh')}。有异议的，请在公示期内以书面方式提出并说明理由。`,
    approval: (c, p) =>
      `经审核，批准您的“${p}”申请（办件编号 ${c.caseNumber}）。${c.amount === null ? '' : `批准金额为 ${sum(c, 'zh')}。`}`,
    refusal: (c, p) => `经审核，不批准您的“${p}”申请（办件编号 ${c.caseNumber}），理由如下。`,
    recovery: (c, p) =>
      `办件 ${c.caseNumber}（${p}）已发放的款项须予追回${c.amount === null ? '' : `，金额为 ${sum(c, 'zh')}`}。${c.due === null ? '' : `请于 ${day(c, 'zh')} 前缴还。`}`,
  },
  close: (c) =>
    ['non-acceptance', 'refusal', 'recovery'].includes(c.kind)
      ? '对本决定不服的，可以依法申请行政复议或者提起行政诉讼。'
      : null,
}
const en: Words = {
  titles: {
    acceptance: 'Notice of acceptance',
    correction: 'Notice of correction',
    'non-acceptance': 'Notice of non-acceptance',
    'public-notice': 'Public notice',
    approval: 'Decision: approved',
    refusal: 'Decision: refused',
    recovery: 'Notice of recovery',
  },
  short: {
    acceptance: 'Acceptance',
    correction: 'Correction',
    'non-acceptance': 'Non-acceptance',
    'public-notice': 'Notice',
    approval: 'Approval',
    refusal: 'Refusal',
    recovery: 'Recovery',
  },
  opening: {
    acceptance: (c, p) =>
      `Your application for '${p}' (case ${c.caseNumber}) has been accepted.${c.due === null ? '' : ` This step ends on ${day(c, 'en')} at the latest.`}`,
    correction: (c, p) =>
      `Your application for '${p}' (case ${c.caseNumber}) lacks what is listed here. Please complete it at once${c.due === null ? '' : ` and by ${day(c, 'en')}; after that day it will be returned`}.`,
    'non-acceptance': (c, p) =>
      `Your application for '${p}' (case ${c.caseNumber}) is not accepted, for these reasons.`,
    'public-notice': (c, p) =>
      `The result of the examination of case ${c.caseNumber} ('${p}') is open to the public until ${day(c, 'en')}. Objections are made in writing, with reasons, until then.`,
    approval: (c, p) =>
      `Your application for '${p}' (case ${c.caseNumber}) is approved.${c.amount === null ? '' : ` The sum granted is ${sum(c, 'en')}.`}`,
    refusal: (c, p) => `Your application for '${p}' (case ${c.caseNumber}) is refused, for these reasons.`,
    recovery: (c, p) =>
      `What was paid in case ${c.caseNumber} ('${p}') must be paid back${c.amount === null ? '' : `: ${sum(c, 'en')}`}.${c.due === null ? '' : ` Please pay by ${day(c, 'en')}.`}`,
  },
  close: (c) =>
    ['non-acceptance', 'refusal', 'recovery'].includes(c.kind)
      ? 'Against this decision you may apply for administrative reconsideration or bring an administrative action.'
      : null,
}
