import { lateWords } from './late.ts'
import type { WorkTexts } from './zh/work.ts'

/** The words of the desk, of public notices and of oversight. */
export const workWords = lateWords<WorkTexts>({
  zh: () => import('./zh/work.ts').then(({ work }) => work),
  en: () => import('./en/work.ts').then(({ work }) => work),
})
export const useWork = workWords.useWords
