import { Citations } from '../../parts/citations.tsx'
import { Mark } from '../../parts/verdict.tsx'
import { Go } from '../../shell/go.tsx'
import type { Reach } from '../../wire/advice.ts'
import { dateText } from '../../words/date.ts'
import { useSpeech } from '../../words/speech.ts'
import { amountWords } from './amount-words.ts'
import { Worded } from './worded.tsx'

interface ReachCardProps {
  readonly of: Reach
  /** The day of application that the rest of the advice is for. */
  readonly today: string
}

/** One measure that is just short: what it would bring, what it takes, from when. */
export function ReachCard({ of: { aim, measure, item, citations, suggestions }, today }: ReachCardProps) {
  const { t } = useSpeech()
  return (
    <article className="near-card card">
      <header>
        <p className="soft small">{t.advice.reach.aim[aim]}</p>
        <h2>
          <Go to={`/measures/${measure.id}`}>
            <Worded>{measure.title}</Worded>
          </Go>
        </h2>
        {item === null ? null : <p className="soft small">{item.name}</p>}
      </header>
      {Object.entries(suggestions).map(([place, suggestion]) => (
        <div key={place} className="near-way">
          {place === '0' ? null : <p className="near-or">{t.advice.reach.or}</p>}
          <Way of={suggestion} today={today} />
        </div>
      ))}
      <Citations of={citations} />
    </article>
  )
}

function Way({ of: { changes, gain, verdict, appliedOn, text }, today }: WayProps) {
  const speech = useSpeech()
  const { t, language } = speech
  const r = t.advice.reach
  return (
    <>
      <p className="near-worth">
        <span className="soft">{gain === null ? r.worthInKind : verdict === 'yes' ? r.worth : r.worthOpen}</span>
        {gain === null ? null : <strong>{amountWords({ ...gain, inKind: false }, speech)}</strong>}
      </p>
      <p className="near-when">
        {appliedOn <= today ? r.whenNow : r.when(dateText(appliedOn, language))}
        {verdict === 'yes' ? null : (
          <span className="near-open">
            <Mark standing="open" /> {r.open}
          </span>
        )}
      </p>
      <div>
        <p className="soft small">{r.short}</p>
        <ul className="near-changes">
          {Object.entries(changes).map(([place, change]) => (
            <li key={place}>
              <Worded>{change.text}</Worded>
            </li>
          ))}
        </ul>
      </div>
      {verdict === 'yes' ? null : (
        <p className="soft small">
          <Worded>{text}</Worded>
        </p>
      )}
    </>
  )
}
interface WayProps {
  readonly of: Reach['suggestions'][number]
  readonly today: string
}
