import { useState } from 'react'
import { type Draft, emptyDraft, placeKey } from '../../applicant/draft.ts'
import { useDraft } from '../../applicant/store.ts'
import { valueWords } from '../../applicant/value-words.ts'
import { forgetVisits } from '../../applicant/visits.ts'
import { Go } from '../../shell/go.tsx'
import type { Contradiction } from '../../wire/advice.ts'
import type { Fact } from '../../wire/law.ts'
import { useSpeech } from '../../words/speech.ts'
import { ChangeEither, placesOf } from '../advice/contradictions.tsx'

interface AnswersProps {
  readonly facts: readonly Fact[]
  readonly contradictions: readonly Contradiction[]
}

/** Everything answered so far, each to be changed; clearing all can be undone. */
export function Answers({ facts, contradictions }: AnswersProps) {
  const speech = useSpeech()
  const { t } = speech
  const { draft, change } = useDraft()
  const [cleared, setCleared] = useState<Draft | null>(null)
  const clear = () => {
    setCleared(draft)
    forgetVisits()
    change((before) => ({ ...emptyDraft(), kind: before.kind, appliedOn: before.appliedOn }))
  }
  return (
    <section className="answers">
      {cleared === null || draft.answers.length > 0 ? null : (
        <p role="status" className="notice">
          {t.ask.answers.cleared}
          <button type="button" className="button-text" onClick={() => change(() => cleared)}>
            {t.ask.answers.undo}
          </button>
        </p>
      )}
      <details open={draft.answers.length > 0 && draft.answers.length < 6}>
        <summary>
          <h2 className="answers-title">
            {draft.answers.length === 0 ? t.ask.answers.none : t.ask.answers.title(draft.answers.length)}
          </h2>
        </summary>
        <ul className="plain-list answers-list">
          <li>
            <span>{t.ask.answers.who}</span>
            <span className="answers-value">
              {draft.kind === null ? '' : t.ask.who.kinds[draft.kind]}
              {draft.name === '' ? '' : ` · ${draft.name}`}
            </span>
            <Go to="/ask?who=1" label={t.ask.answers.changeOf(t.ask.answers.who)}>
              {t.ask.answers.change}
            </Go>
          </li>
          {[...draft.answers].reverse().map((answer) => {
            const fact = facts.find((f) => f.id === answer.fact)
            const about = draft.items.find((item) => item.id === answer.item)?.name
            const label = [about, answer.year === null ? null : t.ask.year(answer.year), fact?.label ?? answer.fact]
              .filter((part) => part !== null && part !== undefined)
              .join(' · ')
            return (
              <li key={placeKey(answer)}>
                <span>{label}</span>
                <span className="answers-value">
                  {valueWords(answer.value, fact, speech)}
                  {answer.from === 'file' ? <span className="soft small"> {t.ask.answers.fromFile}</span> : null}
                </span>
                <Go to={`/ask?q=${encodeURIComponent(placeKey(answer))}`} label={t.ask.answers.changeOf(label)}>
                  {t.ask.answers.change}
                </Go>
                {contradictions
                  .filter((one) => placesOf(one).some(({ key }) => key === placeKey(answer)))
                  .map((one) => (
                    <span key={`${one.at}${one.text}`} className="answers-against">
                      <b>{t.advice.contradictions.mark}</b>
                      {one.text}
                      <ChangeEither of={one} />
                    </span>
                  ))}
              </li>
            )
          })}
        </ul>
        {draft.answers.length === 0 ? null : (
          <button type="button" className="button-text" onClick={clear}>
            {t.ask.answers.clear}
          </button>
        )}
      </details>
    </section>
  )
}
