import { own as en } from './en/own.ts'
import { type Language, useLanguage } from './language.tsx'
import { type OwnWords, own as zh } from './zh/own.ts'

const words: Readonly<Record<Language, OwnWords>> = { zh, en }

/** The words of services, applications, cases and one's own data; loaded with their pages, not with the first. */
export const useOwn = (): OwnWords => words[useLanguage().language]

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
