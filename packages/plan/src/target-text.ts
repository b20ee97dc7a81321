import type { Language } from '@pengce/language'
import { shenzhenRegion } from '@pengce/values'
import type { Bound } from './bound.ts'
import type { Due } from './due.ts'
import type { Indicator } from './indicator.ts'
import { levelText } from './level-text.ts'
import { allDistricts, type Scope } from './scope.ts'
import type { Strength, Target } from './target.ts'

/** What is asked: `不少于 10,000 户`, `at least 10,000 conversions`; for words without a figure, the words. */
export function boundText({ indicator, bound, noFigure }: Target, language: Language): string {
  if (indicator === null || bound === null) return noFigure?.[language] ?? ''
  return language === 'zh' ? boundZh(indicator, bound) : boundEn(indicator, bound)
}

function boundZh(i: Indicator, b: Bound): string {
  const at = 'level' in b ? levelText(i, b.level, 'zh') : ''
  switch (b.op) {
    case 'at-least':
      return `不低于 ${at}`
    case 'exceeds':
      return `超过 ${at}（不含）`
    case 'at-most':
      return `不超过 ${at}`
    case 'below':
      return `低于 ${at}（不含）`
    case 'exactly':
      return `${at}，不多不少`
    case 'about':
      return `约 ${at}`
    case 'between':
      return `${levelText(i, b.low, 'zh')} 至 ${levelText(i, b.high, 'zh')}`
    case 'done':
      return '完成'
    case 'not-below-before':
      return '不低于上一期'
    case 'rises':
      return '高于上一期'
    case 'falls':
      return '低于上一期'
    case 'at-least-that-of':
      return `不低于${b.other.title.zh}`
  }
}

function boundEn(i: Indicator, b: Bound): string {
  const at = 'level' in b ? levelText(i, b.level, 'en') : ''
  switch (b.op) {
    case 'at-least':
      return `at least ${at}`
    case 'exceeds':
      return `more than ${at}`
    case 'at-most':
      return `at most ${at}`
    case 'below':
      return `less than ${at}`
    case 'exactly':
      return `${at}, neither more nor fewer`
    case 'about':
      return `about ${at}`
    case 'between':
      return `${levelText(i, b.low, 'en')} to ${levelText(i, b.high, 'en')}`
    case 'done':
      return 'done'
    case 'not-below-before':
      return 'not below the period before'
    case 'rises':
      return 'above the period before'
    case 'falls':
      return 'below the period before'
    case 'at-least-that-of':
      return `at least that of ${b.other.title.en}`
  }
}

const periodsZh = { year: '每年', quarter: '每季度', month: '每月' } as const
const periodsEn = { year: 'each year', quarter: 'each quarter', month: 'each month' } as const

/** By when: `2025-12-31 前`, `each year from 2022-01-01 to 2025-12-31`. */
export function dueText(due: Due, language: Language): string {
  const zh = language === 'zh'
  switch (due.kind) {
    case 'on':
      return zh ? `${due.day} 前（含当日）` : `by ${due.day}`
    case 'every': {
      const name = zh ? periodsZh[due.period] : periodsEn[due.period]
      return `${name}${span(due.from, due.until, zh)}`
    }
    case 'average':
      return zh ? `${due.from} 至 ${due.to} 年平均` : `on the average of ${due.from} to ${due.to}`
    case 'always':
      return `${zh ? '始终' : 'at all times'}${span(due.from, due.until, zh)}`
    case 'none':
      return zh ? '没有写明日期' : 'no date is given'
  }
}

function span(from: string | null, until: string | null, zh: boolean): string {
  if (from === null && until === null) return ''
  const begins = from === null ? '' : zh ? `${from} 起` : ` from ${from}`
  const ends = until === null ? '' : zh ? `${from === null ? '' : '、'}${until} 止` : ` to ${until}`
  return zh ? `（${begins}${ends}）` : `${begins}${ends}`
}

/** Whom it counts: `全市`, `each district`, an office's or area's name. */
export function scopeText(scope: Scope, language: Language): string {
  const zh = language === 'zh'
  switch (scope.kind) {
    case 'city':
      return zh ? '全市' : 'whole city'
    case 'districts':
      if (scope.of.length === allDistricts.length) return zh ? '每个区' : 'each district'
      return scope.of.map((id) => shenzhenRegion(id).name[language]).join(zh ? '、' : ', ')
    case 'office':
      return scope.of.title[language]
    case 'area':
      return scope.title[language]
    case 'each':
      return scope.what[language]
  }
}

/** How firmly the text wants it; nothing where it sets it. */
export const strengthText = (strength: Strength, language: Language): string => strengths[strength][language]
const strengths: Readonly<Record<Strength, { readonly zh: string; readonly en: string }>> = {
  set: { zh: '', en: '' },
  strive: { zh: '力争', en: 'striven for' },
  encourage: { zh: '鼓励', en: 'encouraged' },
  'in-principle': { zh: '原则上', en: 'in principle' },
}
