import type { Lang } from './lang.ts'
import { type Figure, PARTS, type Unit } from './number.ts'

/**
 * An amount in fen as people write it, never rounded: 元 below 1 万, 万元 below 1 亿, 亿元 above, with at most two
 * decimals; where two decimals would misstate it, the smaller unit. English gives the yuan with its currency code.
 */
export const moneyText = (parts: number, lang: Lang): string => currencyText(parts, lang, '元', 'CNY')

/** A rate in millionths as an exact percentage: 5,000 is 0.5%. */
export const rateText = (parts: number): string => `${decimalText(parts, 4)}%`

/** Any figure with its unit: `90.5 平方米`, `300 人`, `3 working days`. Money and rates as above. Never rounded. */
export function quantityText(figure: Figure, lang: Lang): string {
  const { unit, parts } = figure
  if (unit === 'money') return moneyText(parts, lang)
  if (unit === 'rate') return rateText(parts)
  if (unit === 'usd') return currencyText(parts, lang, '美元', 'USD')
  const number = decimalText(parts, placesOf(unit))
  if (lang === 'zh') return `${separated(number, 5)} ${unitWords[unit].zh}`
  const [one, many] = unitWords[unit].en
  return `${separated(number, 4)} ${Math.abs(parts) === PARTS[unit] ? one : many}`
}

/** The name of a unit: `平方米`, `square metres`. */
export const unitText = (unit: Unit, lang: Lang): string => (lang === 'zh' ? unitWords[unit].zh : unitWords[unit].en[1])

const unitWords: Readonly<Record<Unit, { readonly zh: string; readonly en: readonly [one: string, many: string] }>> = {
  money: { zh: '元', en: ['yuan', 'yuan'] },
  rate: { zh: '%', en: ['percent', 'percent'] },
  person: { zh: '人', en: ['person', 'persons'] },
  item: { zh: '项', en: ['item', 'items'] },
  day: { zh: '天', en: ['day', 'days'] },
  'working-day': { zh: '个工作日', en: ['working day', 'working days'] },
  month: { zh: '个月', en: ['month', 'months'] },
  year: { zh: '年', en: ['year', 'years'] },
  hour: { zh: '小时', en: ['hour', 'hours'] },
  'square-metre': { zh: '平方米', en: ['square metre', 'square metres'] },
  usd: { zh: '美元', en: ['US dollar', 'US dollars'] },
  household: { zh: '户', en: ['household', 'households'] },
  tonne: { zh: '吨', en: ['tonne', 'tonnes'] },
  kilometre: { zh: '公里', en: ['kilometre', 'kilometres'] },
  'kilowatt-hour': { zh: '千瓦时', en: ['kilowatt-hour', 'kilowatt-hours'] },
  point: { zh: '分', en: ['point', 'points'] },
}

const WAN = 1_000_000
const YI = 10_000_000_000

function currencyText(parts: number, lang: Lang, zh: string, en: string): string {
  const exactly = parts % 100 === 0 ? decimalText(parts, 2) : fixedText(parts)
  if (lang === 'en') return `${en} ${separated(exactly, 4)}`
  const size = Math.abs(parts)
  if (size >= YI && size % (YI / 100) === 0) return `${separated(decimalText(parts / (YI / 100), 2), 5)} 亿${zh}`
  if (size >= WAN && size % (WAN / 100) === 0) return `${separated(decimalText(parts / (WAN / 100), 2), 5)} 万${zh}`
  return `${separated(exactly, 5)} ${zh}`
}

const placesOf = (unit: Unit): number => String(PARTS[unit]).length - 1

/** `parts` with the point moved `places` to the left, exactly, without trailing zeros: (9050, 2) is 90.5. */
export function decimalText(parts: number, places: number): string {
  const [head, tail] = splitAt(parts, places)
  const decimals = tail.replace(/0+$/u, '')
  return `${parts < 0 ? '-' : ''}${head}${decimals === '' ? '' : `.${decimals}`}`
}

/** Always two decimals: 123450 is 1234.50. */
function fixedText(parts: number): string {
  const [head, tail] = splitAt(parts, 2)
  return `${parts < 0 ? '-' : ''}${head}.${tail}`
}

function splitAt(parts: number, places: number): readonly [head: string, tail: string] {
  const digits = String(Math.abs(parts)).padStart(places + 1, '0')
  return [digits.slice(0, digits.length - places), digits.slice(digits.length - places)]
}

/** Thousands separators from `fromDigits` whole digits on: Chinese writes 3200 元 but 12,345 元. */
function separated(number: string, fromDigits: number): string {
  const [head = '', tail] = number.split('.')
  if (head.replace('-', '').length < fromDigits) return number
  const grouped = head.replace(/\B(?=(?:\d{3})+$)/gu, ',')
  return tail === undefined ? grouped : `${grouped}.${tail}`
}
