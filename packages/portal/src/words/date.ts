import type { Language } from './language.tsx'

const DAY = 86_400_000
const ms = (date: string): number => Date.parse(`${date}T00:00:00Z`)

/** The civil date in Shenzhen at this moment, as `YYYY-MM-DD`. */
export const today = (now: number = Date.now()): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(now)

/** A date as it reads, with the weekday where a deadline matters. */
export function dateText(date: string, language: Language, weekday = false): string {
  const [year = '', month = '', day = ''] = date.split('-')
  if (language === 'zh') {
    const text = `${year}年${Number(month)}月${Number(day)}日`
    return weekday ? `${text} 星期${'日一二三四五六'[new Date(ms(date)).getUTCDay()]}` : text
  }
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...(weekday ? { weekday: 'short' } : {}),
  }).format(ms(date))
}

/** An instant as it reads, to the minute, in Shenzhen. */
export function momentText(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(instant))
}
/** The time of day of an instant, to the second, in Shenzhen. */
export const timeText = (instant: Date): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', timeStyle: 'medium' }).format(instant)

/** Whole days from one date to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((ms(to) - ms(from)) / DAY)

/** A date of three numbers, when there is such a day. */
export function civilDate(year: number, month: number, day: number): string | undefined {
  const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
  const time = ms(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : undefined
}
