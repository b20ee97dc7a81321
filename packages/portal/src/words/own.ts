import type { Language } from './language.tsx'
import { lateWords } from './late.ts'
import type { OwnWords } from './zh/own.ts'

/** The words of services, applications, cases and one's own data. */
export const ownWords = lateWords<OwnWords>({
  zh: () => import('./zh/own.ts').then(({ own }) => own),
  en: () => import('./en/own.ts').then(({ own }) => own),
})
export const useOwn = ownWords.useWords

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
