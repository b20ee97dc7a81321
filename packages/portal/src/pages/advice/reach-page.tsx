import { useMemo } from 'react'
import { toFile } from '../../applicant/applicant-file.ts'
import { useDraft } from '../../applicant/store.ts'
import { Fold } from '../../parts/fold.tsx'
import { Failed } from '../../shell/failed.tsx'
import { GoMain } from '../../shell/go.tsx'
import { Page, Waiting } from '../../shell/page.tsx'
import type { Reach } from '../../wire/advice.ts'
import { useAdvice } from '../../wire/advice-queries.ts'
import { dateText } from '../../words/date.ts'
import { useSpeech } from '../../words/speech.ts'
import { NothingYet } from './nothing-yet.tsx'
import { ReachCard } from './reach-card.tsx'
import { ResultNav } from './result-nav.tsx'
import './advice.css'
import './reach.css'

const FIRST = 8

/** What is just short: what it would take, what it would bring, from when. */
export default function ReachPage() {
  const { t, language } = useSpeech()
  const r = t.advice.reach
  const { draft } = useDraft()
  const file = useMemo(() => toFile(draft), [draft])
  const advice = useAdvice(file, 'certain', draft.kind !== null)
  if (draft.kind === null) return <NothingYet />
  return (
    <Page
      title={draft.name === '' ? r.title : r.titleOf(draft.name)}
      over={t.result.asOf(dateText(draft.appliedOn, language))}
      lead={r.lead}
      className="with-action"
    >
      <ResultNav reach={advice.data?.withinReach.length} />
      {advice.isError ? (
        <Failed failure={advice.error} again={() => void advice.refetch()} />
      ) : advice.data === undefined ? (
        <Waiting rows={8} />
      ) : (
        <Near of={advice.data.withinReach} today={advice.data.dates.appliedOn} />
      )}
      <div className="main-action no-print">
        <GoMain to="/ask">{t.result.goOn}</GoMain>
      </div>
    </Page>
  )
}

function Near({ of, today }: { readonly of: readonly Reach[]; readonly today: string }) {
  const { t } = useSpeech()
  const [first] = of
  if (first === undefined) return <p className="notice">{t.advice.reach.none}</p>
  const cards = (list: readonly Reach[]) => (
    <ul className="plain-list near">
      {list.map((reach) => (
        <li key={`${reach.measure.id}@${reach.item?.id ?? ''}`}>
          <ReachCard of={reach} today={today} />
        </li>
      ))}
    </ul>
  )
  const rest = of.slice(FIRST)
  return (
    <>
      <p className="notice near-note">{first.note}</p>
      {cards(of.slice(0, FIRST))}
      {rest.length === 0 ? null : (
        <Fold className="advice-fold" summary={t.advice.reach.rest(rest.length)}>
          {cards(rest)}
        </Fold>
      )}
    </>
  )
}
