import { useLanguage } from '../words/language.tsx'

/** A text as somebody gave it; one in Chinese on an English page is marked as such. */
export function AsGiven({ text }: { readonly text: string }) {
  const { language } = useLanguage()
  const foreign = language === 'en' && /\p{Script=Han}/u.test(text)
  return foreign ? <span lang="zh-CN">{text}</span> : text
}
