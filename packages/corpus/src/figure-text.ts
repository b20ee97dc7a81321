import { decimalText, type Lang, moneyText, rateText } from '@pengce/values'
import type { Bound, Figure, FigureRole, FigureValue, SpanUnit } from './figure.ts'

type Words = Readonly<Record<string, readonly [zh: string, en: string]>>
const SPAN: Readonly<Record<SpanUnit, readonly [zh: string, en: string]>> = {
  'working-day': ['个工作日', 'working days'],
  day: ['日', 'days'],
  week: ['周', 'weeks'],
  month: ['个月', 'months'],
  quarter: ['个季度', 'quarters'],
  year: ['年', 'years'],
  hour: ['小时', 'hours'],
  minute: ['分钟', 'minutes'],
  second: ['秒', 'seconds'],
}
const ROLE: Readonly<Record<FigureRole, readonly [zh: string, en: string]>> = {
  amount: ['金额', 'amount'],
  cap: ['上限', 'cap'],
  threshold: ['门槛', 'threshold'],
  rate: ['比例', 'rate'],
  count: ['数量', 'count'],
  deadline: ['期限', 'deadline'],
  period: ['时长', 'period'],
  date: ['日期', 'date'],
  ratio: ['比', 'ratio'],
  magnitude: ['量级', 'magnitude'],
  label: ['编号或名称', 'label'],
}
const LABEL: Words = {
  numbering: ['条款编号', 'number of a provision'],
  'document-number': ['文号', 'document number'],
  provision: ['引用的条款', 'provision cited'],
  name: ['名称', 'name'],
}
const BOUND: Readonly<Record<Bound, readonly [zh: string, en: string]>> = {
  'at-least': ['≥ ', '≥ '],
  'more-than': ['> ', '> '],
  'at-most': ['≤ ', '≤ '],
  'less-than': ['< ', '< '],
  about: ['约 ', 'about '],
  exact: ['', ''],
}
const pick = (words: readonly [string, string] | undefined, lang: Lang): string => words?.[lang === 'zh' ? 0 : 1] ?? ''

/** A typed value in words: 2 亿元, 0.05%, 3 个工作日, 1∶1. */
export function valueText(value: FigureValue, lang: Lang): string {
  switch (value.kind) {
    case 'money': {
      if (value.currency === 'CNY')
        return moneyText(value.parts, lang) + (value.per === undefined ? '' : `/${value.per}`)
      return moneyText(value.parts, lang)
        .replace('元', value.currency === 'USD' ? '美元' : '港元')
        .replace('CNY', value.currency)
    }
    case 'rate':
      return rateText(value.parts)
    case 'ratio':
      return value.terms.join('∶')
    case 'quantity':
      return `${decimalText(value.digits, value.places)}${value.unit === '' ? '' : ` ${value.unit}`}`
    case 'magnitude':
      return `${decimalText(value.digits, value.places)} ${lang === 'zh' ? '级' : '(order of magnitude)'}`
    case 'span':
      return spanText(value.count, value.unit, lang)
    case 'date':
      return value.from === value.to ? value.from : `${value.from}/${value.to}`
    case 'day-of-year':
      return `--${String(value.month).padStart(2, '0')}${value.day === undefined ? '' : `-${String(value.day).padStart(2, '0')}`}`
    case 'tax-holiday':
      return lang === 'zh'
        ? `免 ${spanText(value.exemptYears, 'year', lang)}、减半 ${spanText(value.halfYears, 'year', lang)}`
        : `${spanText(value.exemptYears, 'year', lang)} exempt, ${spanText(value.halfYears, 'year', lang)} half`
    case 'range':
      return `${valueText(value.low, lang)} – ${valueText(value.high, lang)}`
    case 'label':
      return pick(LABEL[value.label], lang)
  }
}

/** A figure in one line: its part in the sentence and its value with its bound. */
export const figureText = (figure: Figure, lang: Lang): string =>
  `${pick(ROLE[figure.role], lang)} ${pick(BOUND[figure.bound], lang)}${valueText(figure.value, lang)}`

function spanText(count: number, unit: SpanUnit, lang: Lang): string {
  const words = pick(SPAN[unit], lang)
  return `${count} ${count === 1 ? words.replace(/s$/u, '') : words}`
}
