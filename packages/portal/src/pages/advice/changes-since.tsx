import { useEffect } from 'react'
import type { ApplicantFile } from '../../applicant/applicant-file.ts'
import { useDraft } from '../../applicant/store.ts'
import { rememberTold, sameApplicant, useVisitNow, useVisits } from '../../applicant/visits.ts'
import { Fold } from '../../parts/fold.tsx'
import { Go } from '../../shell/go.tsx'
import type { Change } from '../../wire/advice.ts'
import { useChanges } from '../../wire/advice-queries.ts'
import { dateText, today } from '../../words/date.ts'
import { useSpeech } from '../../words/speech.ts'
import { newsKey } from './told.ts'
import { Worded } from './worded.tsx'
import './changes.css'

const FIRST = 4
/** What was or is certain comes first, then what is only possible. */
const ORDER: readonly Change['kind'][] = [
  'gained',
  'lost',
  'doubtful',
  'more',
  'less',
  'widened',
  'narrowed',
  'opened',
  'closed',
]

/** What became of the result since the visit before this one: because of time, of the law, of new answers. */
export function ChangesSince({ file }: { readonly file: ApplicantFile }) {
  const { before } = useVisits()
  const now = useVisitNow(file)
  const comparable = before !== null && sameApplicant(before.file, now)
  const changes = useChanges(before?.file ?? {}, now, comparable && JSON.stringify(before.file) !== JSON.stringify(now))
  if (!comparable || changes.data === undefined || changes.isPlaceholderData) return null
  const ordered = [...changes.data.changes].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
  return <Told changes={ordered} since={before.on} />
}

function Told({ changes, since }: { readonly changes: readonly Change[]; readonly since: string }) {
  const { t, language } = useSpeech()
  const c = t.advice.changes
  const { draft, change } = useDraft()
  useEffect(() => rememberTold(changes.map(newsKey)), [changes])
  if (changes.length === 0) return null
  const rows = (list: readonly Change[]) => (
    <ul className="plain-list changes-list">
      {list.map((one) => (
        <ChangeRow key={newsKey(one)} of={one} />
      ))}
    </ul>
  )
  const rest = changes.slice(FIRST)
  const past = draft.appliedOn < today()
  return (
    <section className="notice changes">
      <h2>{c.title}</h2>
      <p>{c.since(dateText(since, language))}</p>
      {rows(changes.slice(0, FIRST))}
      {rest.length === 0 ? null : (
        <Fold className="advice-fold" printed={false} summary={c.rest(rest.length)}>
          {rows(rest)}
        </Fold>
      )}
      {past ? (
        <p className="soft">
          {c.past(dateText(draft.appliedOn, language))}{' '}
          <button
            type="button"
            className="button-text no-print"
            onClick={() => change((was) => ({ ...was, appliedOn: today() }))}
          >
            {c.move}
          </button>
        </p>
      ) : null}
    </section>
  )
}

function ChangeRow({ of: { kind, measure, text, why } }: { readonly of: Change }) {
  const { t } = useSpeech()
  const c = t.advice.changes
  return (
    <li className="change">
      <span className={`change-kind change-${kind}`}>{c.kinds[kind]}</span>
      <span>
        <Worded>{text}</Worded>{' '}
        <Go to={`/measures/${measure.id}`} label={measure.title}>
          {t.advice.measure}
        </Go>
        {why.length === 0 ? null : (
          <span className="soft small change-why">
            {c.why}
            {t.colon}
            <Worded>{why.map((cause) => cause.text).join(t.comma)}</Worded>
          </span>
        )}
      </span>
    </li>
  )
}
