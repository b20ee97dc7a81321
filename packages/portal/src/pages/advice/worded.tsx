import { Fragment } from 'react'
import { useLanguage } from '../../words/language.tsx'

const CHINESE = /(〔[^〕]*〕|\p{Script=Han}[\p{Script=Han}（）、]*)/u

/** A sentence of the service; Chinese names and places in an English one are marked, so that they are read as such. */
export function Worded({ children }: { readonly children: string }) {
  const { language } = useLanguage()
  if (language === 'zh') return children
  return Object.entries(children.split(CHINESE)).map(([place, part]) =>
    CHINESE.test(part) ? (
      <span key={place} lang="zh-CN">
        {part}
      </span>
    ) : (
      <Fragment key={place}>{part}</Fragment>
    ),
  )
}
