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
  const load = (language: Language) => {
    coming[language] ??= spokenAtOnce(from[language]())
    return coming[language]
  }
  return { load, useWords: () => use(load(useLanguage().language)) }
}

/** A promise that tells React itself that it is kept: otherwise `use` would put the page away for a moment to find out. */
function spokenAtOnce<Words>(words: Promise<Words>): Promise<Words> {
  words.then(
    (value) => Object.assign(words, { status: 'fulfilled', value }),
    () => {},
  )
  return words
}
