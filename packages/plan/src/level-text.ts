import type { Language } from '@pengce/language'
import { decimalText, moneyText, rateText } from '@pengce/values'
import type { Indicator } from './indicator.ts'
import type { Level } from './level.ts'

/** A level with its unit, exact: `10,000 户`, `1.8 万亿元`, `45.3%`, `7∶3`, `10.6 EFLOPS`, `完成`. */
export function levelText({ kind, unit, decimals }: Indicator, level: Level, language: Language): string {
  switch (kind) {
    case 'done':
      return level.parts > 0 ? (language === 'zh' ? '完成' : 'done') : language === 'zh' ? '未完成' : 'not done'
    case 'ratio':
      return language === 'zh'
        ? `${grouped(`${level.parts}`)}∶${grouped(`${level.to}`)}`
        : `${grouped(`${level.parts}`)} : ${grouped(`${level.to}`)}`
    case 'money':
      return moneyText(level.parts, language)
    case 'proportion':
      return rateText(level.parts)
    case 'count':
    case 'quantity':
      return `${grouped(decimalText(level.parts, decimals))} ${unit[language]}`
  }
}

/** A difference of levels: as a level, percentage points for a proportion. */
export function differenceText(indicator: Indicator, parts: number, language: Language): string {
  if (indicator.kind === 'proportion')
    return `${decimalText(parts, 4)} ${language === 'zh' ? '个百分点' : 'percentage points'}`
  if (indicator.kind === 'ratio') {
    const first = (indicator.unit[language].split(/[∶:]/u)[0] ?? '').trim()
    return language === 'zh' ? `${grouped(`${parts}`)}（${first}）` : `${grouped(`${parts}`)} ${first}`
  }
  return levelText(indicator, { parts, to: 1 }, language)
}

/** The bare number of a level in its unit, for a file or a chart: yuan, percent, the first over the second of a ratio. */
export function numberOf({ kind, decimals }: Indicator, level: Level): number {
  if (kind === 'proportion') return level.parts / 10_000
  return level.parts / level.to / 10 ** decimals
}

/** Whole digits in threes from five digits on. */
function grouped(number: string): string {
  const [head = '', tail] = number.split('.')
  const whole = head.replace('-', '').length < 5 ? head : head.replace(/\B(?=(?:\d{3})+$)/gu, ',')
  return tail === undefined ? whole : `${whole}.${tail}`
}
