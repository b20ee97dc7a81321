import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useLocation } from 'react-router'
import { en } from './en/index.ts'
import { type Texts, zh } from './zh/index.ts'

export type Language = 'zh' | 'en'
export interface Speech<Words = Texts> {
  readonly language: Language
  /** Every sentence that may be said here, in this language. */
  readonly t: Words
  /** An address of the portal in this language: `/en/measures` for `/measures`. */
  readonly at: (path: string) => string
  /** This very place in the other language. */
  readonly elsewhere: string
}

const texts: Readonly<Record<Language, Texts>> = { zh, en }
const SpeechContext = createContext<Speech | null>(null)

/** Chinese stands at the root, English under `/en`. */
export const languageOf = (path: string): Language => (/^\/en(\/|$)/u.test(path) ? 'en' : 'zh')
const inLanguage = (language: Language, path: string): string =>
  language === 'zh' ? path : path === '/' ? '/en' : `/en${path}`

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const { pathname, search, hash } = useLocation()
  const language = languageOf(pathname)
  const speech = useMemo((): Speech => {
    const bare = language === 'en' ? pathname.slice(3) || '/' : pathname
    return {
      language,
      t: texts[language],
      at: (path) => inLanguage(language, path),
      elsewhere: inLanguage(language === 'zh' ? 'en' : 'zh', bare) + search + hash,
    }
  }, [language, pathname, search, hash])
  return <SpeechContext value={speech}>{children}</SpeechContext>
}

export function useLanguage(): Speech {
  const speech = useContext(SpeechContext)
  if (speech === null) throw new Error('useLanguage stands outside of LanguageProvider')
  return speech
}
