import type { CivilDate } from '@pengce/values'
import { civilDate } from '@pengce/values'
import { headingNumber } from './chinese-number.ts'

/** A written date, in digits or Chinese numerals: 2024年5月18日, 2024 年 5 月 18 日, 二〇二四年五月十八日, 2024-05-18. */
export const DATE_SOURCE =
  '(?:(?:\\d{4}|[〇零○一二三四五六七八九]{4})\\s*年\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,2})\\s*月\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*日|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})'

const DATE = new RegExp(DATE_SOURCE, 'gu')
const PARTS = /^(\S+?)\s*(?:年|[-/.])\s*(\S+?)\s*(?:月|[-/.])\s*(\S+?)\s*日?$/u

/** The civil date that a text writes, or undefined when no such day exists. */
export function readDate(text: string): CivilDate | undefined {
  const found = PARTS.exec(text.trim())
  if (found === null) return undefined
  const [year, month, day] = found.slice(1).map((part) => headingNumber(part.replace(/○/gu, '〇')))
  return year === undefined || month === undefined || day === undefined ? undefined : civilDate(year, month, day)
}

/** The first date in a text. */
export function firstDate(text: string): CivilDate | undefined {
  for (const found of text.matchAll(DATE)) {
    const date = readDate(found[0])
    if (date !== undefined) return date
  }
  return undefined
}
