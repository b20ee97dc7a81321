/** The two languages every text is given in. */
export type Lang = 'zh' | 'en'
/** A short text in both languages. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}
