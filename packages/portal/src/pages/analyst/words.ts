import { analyst as en } from '../../words/en/analyst.ts'
import { useLanguage } from '../../words/language.tsx'
import { type AnalystTexts, analyst as zh } from '../../words/zh/analyst.ts'

/** The words of the analyst's pages in the language of the page. */
export const useWords = (): AnalystTexts => (useLanguage().language === 'zh' ? zh : en)
