import type { Ahead } from '../../wire/service.ts'
import { dateText } from '../../words/date.ts'
import { useLanguage } from '../../words/language.tsx'
import { useOwn } from '../../words/own.ts'
import { estimatedFrom } from './estimate.ts'
import '../../parts/line.css'

/** The steps to come as a vertical line: who acts, within what, by which day at the latest. */
export function Way({ ahead }: { readonly ahead: Ahead }) {
  return (
    <ol className="own-line">
      <WaySteps ahead={ahead} />
    </ol>
  )
}

/** The same as items of a line that has begun already. */
export function WaySteps({ ahead }: { readonly ahead: Ahead }) {
  const { t, language } = useLanguage()
  const words = useOwn().service
  const estimated = estimatedFrom(ahead.steps)
  return ahead.steps.map((step, place) => (
    <li key={step.name} className={`own-coming ${step.theirs ? 'own-theirs' : ''}`}>
      <span className="own-line-head">
        <b>{step.title}</b>
        {step.doneBy === null ? null : (
          <span className="soft small">
            {(place < estimated ? words.by : words.nearly)(dateText(step.doneBy, language))}
          </span>
        )}
      </span>
      {step.kind === 'end' || step.kind === 'phases' ? null : (
        <span className="soft small">
          {step.theirs ? words.you : (step.by?.title ?? '')}
          {' · '}
          {step.within.length === 0 ? words.noTerm : step.within.join(t.comma)}
        </span>
      )}
    </li>
  ))
}
