import { lateWords } from './late.ts'
import type { OwnWords } from './zh/own.ts'

/** The words of services, applications, cases and one's own data. */
export const ownWords = lateWords<OwnWords>({
  zh: () => import('./zh/own.ts').then(({ own }) => own),
  en: () => import('./en/own.ts').then(({ own }) => own),
})
export const useOwn = ownWords.useWords
