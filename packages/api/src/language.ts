import type { Language } from '@pengce/language'
import type { Context, MiddlewareHandler } from 'hono'
import { languageDetector } from 'hono/language'

/** Finds the language of an answer: `?lang=`, else Accept-Language, else Chinese. */
export const language: MiddlewareHandler = languageDetector({
  order: ['querystring', 'header'],
  lookupQueryString: 'lang',
  caches: false,
  supportedLanguages: ['zh', 'en'],
  fallbackLanguage: 'zh',
  convertDetectedLanguage: (tag) => tag.split('-')[0] ?? tag,
})

/** The language found for this request. */
export const languageOf = (c: Context): Language => (c.get('language') === 'en' ? 'en' : 'zh')
