import { placeKey } from '../../applicant/draft.ts'
import { Go } from '../../shell/go.tsx'
import type { Next } from '../../wire/advice.ts'
import { useSpeech } from '../../words/speech.ts'

/** The question whose answer would settle most, and why; one step away. */
export function MostUseful({ of: next }: { readonly of: Next | null }) {
  const { t } = useSpeech()
  if (next === null) return null
  return (
    <section className="notice no-print">
      <h2>{t.advice.combination.next}</h2>
      <p>
        <b>{next.question}</b>
      </p>
      <p className="soft">{next.why}</p>
      <Go to={`/ask?q=${encodeURIComponent(placeKey(next))}`} label={t.result.answerOf(next.label)}>
        {t.result.answer}
      </Go>
    </section>
  )
}
