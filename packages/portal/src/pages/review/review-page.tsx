import { useState } from 'react'
import { csv, download } from '../../parts/download.ts'
import { TextField } from '../../parts/text-field.tsx'
import { Go } from '../../shell/go.tsx'
import { Waiting } from '../../shell/page.tsx'
import { useCoverage } from '../../wire/review.ts'
import { useLanguage } from '../../words/language.tsx'
import { AnalystFrame } from '../analyst/analyst-frame.tsx'
import { Refused } from '../analyst/refused.tsx'
import { useWords } from '../analyst/words.ts'
import { ScrollTable } from '../plans/scroll-table.tsx'

/** Every document with how much of it is a rule. */
export default function ReviewPage() {
  const { t } = useLanguage()
  const w = useWords()
  const [words, setWords] = useState('')
  const coverage = useCoverage()
  const c = w.review.columns
  const share = (encoded: number, of: number) =>
    new Intl.NumberFormat(t.htmlLang, { style: 'percent', maximumFractionDigits: 0 }).format(
      of === 0 ? 1 : encoded / of,
    )
  if (coverage.isPending || coverage.isError)
    return (
      <AnalystFrame title={w.review.title} lead={w.review.lead}>
        {coverage.isError ? (
          <Refused failure={coverage.error} again={() => void coverage.refetch()} />
        ) : (
          <Waiting rows={10} />
        )}
      </AnalystFrame>
    )
  const { documents, total } = coverage.data
  const shown = documents.filter((d) => (d.title ?? d.document).toLowerCase().includes(words.trim().toLowerCase()))
  return (
    <AnalystFrame title={w.review.title} lead={w.review.lead}>
      <p>{w.review.total(total.encoded, total.rows)}</p>
      <TextField type="search" className="no-print" label={w.review.search} value={words} onChange={setWords} />
      <ScrollTable
        label={w.review.title}
        columns={[c.document, c.rows, c.encoded, c.not, c.share]}
        numbers={[1, 2, 3, 4]}
        rows={shown.map((d) => [
          <Go key="title" to={`/analyst/review/${d.document}`}>
            {d.title ?? d.document}
          </Go>,
          d.rows,
          d.encoded,
          d.notEncoded,
          share(d.encoded, d.rows),
        ])}
      />
      <button
        type="button"
        className="button-text no-print"
        onClick={() =>
          download(
            'pengce-review.csv',
            'text/csv',
            csv([
              [c.document, c.rows, c.encoded, c.not],
              ...shown.map((d) => [d.title ?? d.document, `${d.rows}`, `${d.encoded}`, `${d.notEncoded}`]),
            ]),
          )
        }
      >
        {w.review.export}
      </button>
    </AnalystFrame>
  )
}
