import { useMemo } from 'react'
import { type Speech, useLanguage } from './language.tsx'
import { lateWords } from './late.ts'
import type { PageTexts } from './zh/pages.ts'

/** The words of the pages after the first, with those of the first page. */
export const pageWords = lateWords<PageTexts>({
  zh: () => import('./zh/pages.ts').then(({ pages }) => pages),
  en: () => import('./en/pages.ts').then(({ pages }) => pages),
})

export type PageSpeech = Speech<PageTexts>

/** The language of the page with every word that the pages after the first may say. */
export function useSpeech(): PageSpeech {
  const here = useLanguage()
  const t = pageWords.useWords()
  return useMemo(() => ({ ...here, t }), [here, t])
}
