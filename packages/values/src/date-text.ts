import { type CivilDate, type Span, weekdayOf } from './date.ts'
import { quantityText } from './figure-text.ts'
import type { Lang } from './lang.ts'
import { quantity } from './number.ts'

/** A civil date as it is read: `2024年10月16日（星期三）`, `Wednesday 16 October 2024`; the weekday only when asked for. */
export function dateText(
  date: CivilDate,
  lang: Lang,
  { weekday = false }: { readonly weekday?: boolean } = {},
): string {
  const [year, month, day] = [date.slice(0, 4), Number(date.slice(5, 7)), Number(date.slice(8, 10))]
  if (lang === 'zh') return `${year}年${month}月${day}日${weekday ? `（${weekdayText(date, 'zh')}）` : ''}`
  return `${weekday ? `${weekdayText(date, 'en')} ` : ''}${day} ${monthNames[month - 1]} ${year}`
}

/** The name of the weekday: `星期三`, `Wednesday`. */
export const weekdayText = (date: CivilDate, lang: Lang): string =>
  lang === 'zh' ? `星期${'日一二三四五六'.charAt(weekdayOf(date))}` : (weekdayNames[weekdayOf(date)] ?? '')

/** A length of time: `10 个工作日`, `3 年`, `10 working days`, `1 year`. */
export const spanText = (span: Span, lang: Lang): string => quantityText(quantity(span.unit, span.count), lang)

const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
/** The English names of the months, January first. */
export const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
