import type { Preview } from '../../wire/sheet.ts'
import { dateText } from '../../words/date.ts'
import { useLanguage } from '../../words/language.tsx'
import { useWork } from '../../words/work.ts'
import './letter-sheet.css'

/** The letter as it would be written, on its paper, and where the case would go. */
export function LetterSheet({ of }: { readonly of: Preview }) {
  const { language } = useLanguage()
  const { answer: w } = useWork()
  const { letter, step, due } = of
  return (
    <section className="own-part" aria-label={w.previewTitle}>
      <p role="status">
        {letter === null ? w.previewNone : w.number} {w.leadsTo(step)}
        {due === null ? '' : ` · ${w.due(dateText(due, language, true))}`}
      </p>
      {letter === null ? null : (
        <article className="desk-letter">
          <p className="desk-letter-office desk-letter-plain">{letter.office}</p>
          <p className="desk-letter-middle">{letter.number}</p>
          <h3>{letter.title}</h3>
          {letter.addressee === '' ? null : <p className="desk-letter-plain">{letter.addressee}</p>}
          {letter.paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {letter.lines.map((text, i) => (
            <p key={text}>
              {i + 1}. {text}
            </p>
          ))}
          <p>{letter.grounds}</p>
          {letter.close === null ? null : <p>{letter.close}</p>}
          <p className="desk-letter-end">{letter.office}</p>
          <p className="desk-letter-end">{letter.date}</p>
        </article>
      )}
    </section>
  )
}
