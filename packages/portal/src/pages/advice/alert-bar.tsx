import { useEffect, useMemo, useState } from 'react'
import { toFile } from '../../applicant/applicant-file.ts'
import { useDraft } from '../../applicant/store.ts'
import {
  fileOn,
  rememberTold,
  type Subscription,
  sameApplicant,
  toldAlready,
  useVisits,
  type Visit,
} from '../../applicant/visits.ts'
import { Go } from '../../shell/go.tsx'
import { useChanges } from '../../wire/advice-queries.ts'
import { useMeasures } from '../../wire/queries.ts'
import { today } from '../../words/date.ts'
import { useSpeech } from '../../words/speech.ts'
import { newsKey, toTell } from './told.ts'
import { Worded } from './worded.tsx'

const MOST_SAID = 3

/** What changed since the visit before in what the visitor asked to be told of; told once. */
export default function AlertBar() {
  const { before, subscription } = useVisits()
  if (before === null || subscription === null) return null
  return <Alerts before={before} subscription={subscription} />
}

function Alerts({ before, subscription }: { readonly before: Visit; readonly subscription: Subscription }) {
  const { t } = useSpeech()
  const c = t.advice.changes
  const { draft } = useDraft()
  const [told] = useState(toldAlready)
  const [seen, setSeen] = useState(false)
  const now = useMemo(() => fileOn(toFile(draft), today()), [draft])
  const on = sameApplicant(before.file, now) && JSON.stringify(before.file) !== JSON.stringify(now)
  const changes = useChanges(before.file, now, on).data?.changes
  const measures = useMeasures().data?.measures
  const news = useMemo(
    () => (changes === undefined || measures === undefined ? [] : toTell(changes, subscription, told, measures)),
    [changes, measures, subscription, told],
  )
  useEffect(() => rememberTold(news.map(newsKey)), [news])
  if (seen || news.length === 0) return null
  return (
    <section className="notice" aria-label={c.title}>
      <p role="status">
        <b>{c.alert(news.length)}</b>
      </p>
      <ul>
        {news.slice(0, MOST_SAID).map((one) => (
          <li key={newsKey(one)}>
            <Worded>{one.text}</Worded>
          </li>
        ))}
        {news.length > MOST_SAID ? <li>{c.rest(news.length - MOST_SAID)}</li> : null}
      </ul>
      <p className="row">
        <Go to="/result">{c.see}</Go>
        <button type="button" className="button-text" onClick={() => setSeen(true)}>
          {c.dismiss}
        </button>
      </p>
    </section>
  )
}
