import { sizeText } from '../../parts/paper-field.tsx'
import { Part } from '../../parts/part.tsx'
import { dateText } from '../../words/date.ts'
import { useLanguage } from '../../words/language.tsx'
import { useOwn } from '../../words/own.ts'
import type { CaseShown } from './case-page.tsx'

/** The letters of a case, to view, print or keep; and the papers that were handed in. */
export function Documents({ of }: { readonly of: CaseShown }) {
  const { language } = useLanguage()
  const { case: words } = useOwn()
  const { letters, papers } = of.case
  return (
    <>
      <Part title={words.letters}>
        {letters.length === 0 ? (
          <p className="soft">{words.lettersNone}</p>
        ) : (
          <ul className="plain-list own-list">
            {letters.map((letter) => {
              const path = `/v1/cases/${of.id}/letters/${letter.version}/${letter.kind}?lang=${language}`
              const name = `${letter.title} ${letter.number}`
              return (
                <li key={`${letter.version}${letter.kind}`}>
                  <span>{letter.title}</span>
                  <span className="soft small own-end">{dateText(letter.on, language)}</span>
                  <span className="own-wide row small">
                    <span className="soft" lang="zh-CN">
                      {letter.number}
                    </span>
                    <a href={path} target="_blank" rel="noreferrer" aria-label={`${words.view} ${name}`}>
                      {words.view}
                    </a>
                    <a href={`${path}&as=docx`} download aria-label={`${words.docx} ${name}`}>
                      {words.docx}
                    </a>
                  </span>
                </li>
              )
            })}
          </ul>
        )}
      </Part>
      <Part title={words.papers}>
        {papers.length === 0 ? (
          <p className="soft">{words.papersNone}</p>
        ) : (
          <ul className="plain-list own-list">
            {papers.map((paper) => (
              <li key={paper.id}>
                <a href={`/v1/cases/${of.id}/papers/${paper.id}`} download lang="zh-CN">
                  {paper.name}
                </a>
                <span className="soft small own-end">{sizeText(paper.size)}</span>
              </li>
            ))}
          </ul>
        )}
      </Part>
    </>
  )
}
