import { useState } from 'react'
import { Go } from '../../shell/go.tsx'
import { Waiting } from '../../shell/page.tsx'
import { type DraftSummary, useDrafts, useLawVersions } from '../../wire/reforms.ts'
import { dateText } from '../../words/date.ts'
import { useLanguage } from '../../words/language.tsx'
import { Pick } from '../measures/pick.tsx'
import '../measures/measures.css'
import { ScrollTable } from '../plans/scroll-table.tsx'
import { AnalystFrame } from './analyst-frame.tsx'
import { Refused } from './refused.tsx'
import { useWords } from './words.ts'

/** The analyst's desk: drafts and where they stand, and what is in force over the published rules. */
export default function AnalystPage() {
  const w = useWords()
  const drafts = useDrafts()
  return (
    <AnalystFrame title={w.home.title} lead={w.home.lead}>
      <p className="row no-print">
        <Go to="/analyst/drafts/new" className="button-main">
          {w.home.begin}
        </Go>
      </p>
      {drafts.isPending ? (
        <Waiting />
      ) : drafts.isError ? (
        <Refused failure={drafts.error} again={() => void drafts.refetch()} />
      ) : (
        <Drafts of={drafts.data.drafts} />
      )}
      <InForce />
    </AnalystFrame>
  )
}

function Drafts({ of }: { readonly of: readonly DraftSummary[] }) {
  const { language } = useLanguage()
  const w = useWords()
  const [state, setState] = useState('')
  const states = [...new Map(of.map((d) => [d.state, d.stateText]))]
  const shown = of.filter((d) => state === '' || d.state === state)
  const c = w.home.columns
  return (
    <section>
      <h2>{w.home.drafts}</h2>
      {of.length === 0 ? (
        <p className="notice">{w.home.none}</p>
      ) : (
        <>
          {states.length < 2 ? null : (
            <div className="analyst-form">
              <Pick label={w.home.filter} any={w.home.any} value={state} options={states} onChange={setState} />
            </div>
          )}
          <ScrollTable
            label={w.home.drafts}
            columns={[c.title, c.state, c.by, c.changed, c.from]}
            rows={shown.map((d) => [
              <Go key="title" to={`/analyst/drafts/${d.id}`}>
                {d.title}
              </Go>,
              <StateMark key="state" draft={d} />,
              d.madeBy,
              dateText(d.changedAt.slice(0, 10), language),
              d.from === null ? '–' : dateText(d.from, language),
            ])}
          />
        </>
      )}
    </section>
  )
}

/** Where a draft stands, in words; the colour says nothing that the word does not. */
export const StateMark = ({ draft }: { readonly draft: DraftSummary }) => (
  <span className={`analyst-state analyst-state-${draft.state}`}>{draft.stateText}</span>
)

function InForce() {
  const { t, language } = useLanguage()
  const w = useWords()
  const { data } = useLawVersions()
  if (data === undefined) return null
  return (
    <section>
      <h2>{w.home.inForce}</h2>
      {data.versions.length === 0 ? (
        <p className="soft">{w.home.inForceNone}</p>
      ) : (
        <ul className="plain-list">
          {data.versions.map((v) => (
            <li key={v.id} className="analyst-live">
              <b>{v.title}</b>
              <br />
              <span className="soft">
                {dateText(v.from, language)} – {v.until === null ? '' : dateText(v.until, language)}
                {t.comma}
                {w.home.approvedBy(v.approvedBy)}
                {t.comma}
                {v.suspended ? w.home.suspended : v.applies ? w.home.applies : w.home.later}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
