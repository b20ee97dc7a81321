import { lateWords } from '../../words/late.ts'
import type { AnalystTexts } from '../../words/zh/analyst.ts'

/** The words of the analyst's pages. */
export const analystWords = lateWords<AnalystTexts>({
  zh: () => import('../../words/zh/analyst.ts').then(({ analyst }) => analyst),
  en: () => import('../../words/en/analyst.ts').then(({ analyst }) => analyst),
})
export const useWords = analystWords.useWords
