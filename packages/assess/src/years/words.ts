import type { Language } from '@pengce/language'
import type { WhyNot } from './why.ts'

/** What a plan over the years says, in one language. Sums and days come as texts. */
export interface YearsWords {
  readonly sum: {
    readonly certain: (years: string, money: string) => string
    readonly possible: (years: string, money: string) => string
  }
  readonly proved: string
  readonly notProved: (most: string) => string
  readonly gain: (alone: string, more: string) => string
  readonly noGain: string
  readonly year: (year: number, brings: string, paid: string | null) => string
  readonly nothing: string
  readonly take: (day: string, name: string, money: string) => string
  readonly inKind: string
  /** Both ends; from nothing up, or without an upper end, null. */
  readonly upTo: (low: string | null, high: string | null) => string
  readonly net: (own: string, net: string) => string
  readonly lastDay: (day: string) => string
  readonly parts: (parts: readonly string[]) => string
  readonly other: (year: number, why: string) => string
  readonly why: Readonly<Record<WhyNot, (money: string, by: readonly string[]) => string>>
  readonly rival: (name: string, year: number | null, where: string) => string
  readonly earlier: (where: string) => string
  readonly without: (name: string, year: number, money: string, by: readonly string[]) => string
  readonly ending: (document: string, day: string) => string
  readonly afterwards: (money: string) => string
  readonly cut: (where: string, ceiling: string, off: string) => string
  readonly notApplied: Readonly<Record<'budget-of-all' | 'cost-not-known' | 'may-not-be-triggered', string>>
  readonly inDocument: (title: string, document: string) => string
  readonly ofItem: (title: string, item: string) => string
  readonly colon: string
  readonly list: string
  readonly stop: string
}

const zh: YearsWords = {
  sum: {
    certain: (years, money) => `${years}确定可得合计 ${money}`,
    possible: (years, money) => `${years}最多可得合计 ${money}`,
  },
  proved: '已证明没有更高的合法安排',
  notProved: (most) => `未证明：步数用尽，更高的安排至多 ${most}`,
  gain: (alone, more) => `逐年各取当年最优合计 ${alone}，提前安排多得 ${more}`,
  noGain: '逐年各取当年最优也是这个数',
  year: (year, brings, paid) => `${year} 年申请所得 ${brings}${paid === null ? '' : `，当年到账 ${paid}`}`,
  nothing: '不申请',
  take: (day, name, money) => `${day} 申请“${name}”：${money}`,
  inKind: '非现金',
  upTo: (low, high) =>
    high === null
      ? `${low === null ? '金额尚不能确定' : `${low} 起`}，文本未定上限`
      : low === null
        ? `最多 ${high}`
        : `${low} 至 ${high}`,
  net: (own, net) => `${own}，扣减后计 ${net}`,
  lastDay: (day) => `当年最迟 ${day}`,
  parts: (parts) => `分期：${parts.join('、')}`,
  other: (year, why) => `${year} 年${why}`,
  why: {
    'taken-too': () => '也申请',
    'given-before': () => '不再给，只给一次',
    'not-in-force': () => '没有可以申请的日子',
    refused: () => '不符合条件',
    open: () => '尚不能确定是否符合条件',
    less: (money) => `只有 ${money}`,
    later: () => '金额相同，但更晚到账',
    'worth-less-in-all': (money) => `单看可得 ${money}，但合计更少`,
    'ruled-out': (_, by) => `不可兼得：${by.join('、')}`,
  },
  rival: (name, year, where) => `${year === null ? '' : `${year} 年的`}“${name}”${where}`,
  earlier: (where) => `此前所获或须先有${where}`,
  without: (name, year, money, by) =>
    `不申请“${name}”（${year} 年单看可得 ${money}）${by.length === 0 ? '，合计不更多' : `，不可兼得：${by.join('、')}`}`,
  ending: (document, day) => `《${document}》有效至 ${day}，此后不能再申请`,
  afterwards: (money) => `此后各年另有分期 ${money}`,
  cut: (where, ceiling, off) => `${where}：合计以 ${ceiling} 为限，减去 ${off}`,
  notApplied: {
    'budget-of-all': '限制的是所有申请人的预算，不计入本安排',
    'cost-not-known': '费用未知，未按此上限扣减',
    'may-not-be-triggered': '取决于是否有国家或省级资金，最多可得中未扣减',
  },
  inDocument: (title, document) => `${title}〈${document}〉`,
  ofItem: (title, item) => `${title} (${item})`,
  colon: '：',
  list: '、',
  stop: '；',
}

const en: YearsWords = {
  sum: {
    certain: (years, money) => `${years}: ${money} certain together`,
    possible: (years, money) => `${years}: ${money} possible together`,
  },
  proved: 'proved: no lawful plan is worth more',
  notProved: (most) => `not proved: the steps ran out, and no plan is worth more than ${most}`,
  gain: (alone, more) => `the best of each year alone comes to ${alone}; planning ahead brings ${more} more`,
  noGain: 'the best of each year alone comes to the same',
  year: (year, brings, paid) =>
    `${year}: applications bring ${brings}${paid === null ? '' : `, ${paid} is paid in the year`}`,
  nothing: 'no application',
  take: (day, name, money) => `apply on ${day} for “${name}”: ${money}`,
  inKind: 'in kind',
  upTo: (low, high) =>
    high === null
      ? `${low === null ? 'the sum is not certain yet' : `${low} or more`}, the text states no upper end`
      : low === null
        ? `up to ${high}`
        : `${low} to ${high}`,
  net: (own, net) => `${own}, of which ${net} counts after deductions`,
  lastDay: (day) => `at the latest ${day} in that year`,
  parts: (parts) => `in parts: ${parts.join(', ')}`,
  other: (year, why) => `in ${year} ${why}`,
  why: {
    'taken-too': () => 'taken too',
    'given-before': () => 'not again, it is given once',
    'not-in-force': () => 'there is no day to apply on',
    refused: () => 'the conditions do not hold',
    open: () => 'it is open whether the conditions hold',
    less: (money) => `it would be only ${money}`,
    later: () => 'it would be the same money, but later',
    'worth-less-in-all': (money) => `it would be ${money} by itself, but less in all`,
    'ruled-out': (_, by) => `not beside ${by.join(', ')}`,
  },
  rival: (name, year, where) => `“${name}”${year === null ? '' : ` of ${year}`} ${where}`,
  earlier: (where) => `what was received before, or must come first ${where}`,
  without: (name, year, money, by) =>
    `without “${name}” (${money} in ${year} by itself)${by.length === 0 ? ', which would not bring more in all' : `, not beside ${by.join(', ')}`}`,
  ending: (document, day) => `${document} is in force until ${day}; nothing of it can be applied for after that`,
  afterwards: (money) => `${money} more is paid in parts in the years after`,
  cut: (where, ceiling, off) => `${where}: together at most ${ceiling}, which cuts ${off}`,
  notApplied: {
    'budget-of-all': 'a budget of all applicants, not counted here',
    'cost-not-known': 'the cost is not known, so this ceiling is not applied',
    'may-not-be-triggered': 'depends on national or provincial money; not applied to what is possible',
  },
  inDocument: (title, document) => `${title} 〈${document}〉`,
  ofItem: (title, item) => `${title} (${item})`,
  colon: ': ',
  list: ', ',
  stop: '; ',
}

export const yearsWords: Readonly<Record<Language, YearsWords>> = { zh, en }
