import { useParams } from 'react-router'
import { FailedPage } from '../../shell/failed.tsx'
import { Go } from '../../shell/go.tsx'
import { PageWaiting } from '../../shell/page.tsx'
import { type Reading, useDocumentCoverage, useReadings } from '../../wire/review.ts'
import { AnalystFrame } from '../analyst/analyst-frame.tsx'
import { useWords } from '../analyst/words.ts'
import './review.css'

/** One document under review: the readings taken where its text is ambiguous, and every provision that is no rule. */
export default function DocumentReviewPage() {
  const { id = '' } = useParams()
  const w = useWords()
  const coverage = useDocumentCoverage(id)
  const readings = useReadings(id)
  if (coverage.isPending || readings.isPending) return <PageWaiting />
  if (coverage.isError || readings.isError)
    return <FailedPage failure={coverage.error ?? readings.error} again={() => void coverage.refetch()} />
  const [document] = coverage.data.documents
  if (document === undefined) return <FailedPage failure={null} />
  const measures = new Map<string, Reading[]>()
  for (const r of readings.data.readings) measures.set(r.id, [...(measures.get(r.id) ?? []), r])
  return (
    <AnalystFrame
      title={document.title ?? id}
      over={<Go to="/analyst/review">{w.review.back}</Go>}
      lead={w.review.total(document.encoded, document.rows)}
    >
      <p>
        <Go to={`/policies/${id}`}>{w.review.policy}</Go>
      </p>
      <section>
        <h2>{w.review.readings}</h2>
        {measures.size === 0 ? <p className="soft">{w.review.readingsNone}</p> : null}
        {[...measures].map(([measure, of]) => (
          <section key={measure}>
            <h3>{of[0]?.kind === 'measure' ? <Go to={`/measures/${measure}`}>{of[0].title}</Go> : of[0]?.title}</h3>
            <dl>
              {of.map((r) => (
                <div key={r.term} className="review-reading">
                  <dt lang="zh-CN">{r.term}</dt>
                  <dd>{r.text}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </section>
      <section>
        <h2>{w.review.notEncoded}</h2>
        {document.notEncodedRows.length === 0 ? (
          <p className="soft">{w.review.notNone}</p>
        ) : (
          <ul className="plain-list">
            {document.notEncodedRows.map((row) => (
              <li key={row.row} className="review-row">
                <b lang="zh-CN">{row.row.slice(id.length + 1)}</b>
                <span className="soft">
                  {row.reason}
                  {row.detail === null ? '' : ` · ${row.detail}`}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </AnalystFrame>
  )
}
