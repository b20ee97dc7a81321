import { use } from 'react'
import { type Language, useLanguage } from './language.tsx'

/** Words that come with the pages that speak them, in the reader's language alone. */
export interface LateWords<Words> {
  /** Sends for the words, so that they come beside their page and not after it. */
  readonly load: (language: Language) => Promise<Words>
  /** The words in the language of the page; what speaks them waits until they are there. */
  readonly useWords: () => Words
}

/** Words of which each language comes when it is first spoken. */
export function lateWords<Words>(from: Readonly<Record<Language, () => Promise<Words>>>): LateWords<Words> {
  const coming: Partial<Record<Language, Promise<Words>>> = {}
  const here: Partial<Record<Language, Words>> = {}
  const load = (language: Language) => {
    coming[language] ??= from[language]().then((words) => {
      here[language] = words
      return words
    })
    return coming[language]
  }
  return {
    load,
    // Words that are there are spoken at once: even a promise that is kept would put the page away for a moment.
    useWords: () => {
      const { language } = useLanguage()
      return here[language] ?? use(load(language))
    },
  }
}
