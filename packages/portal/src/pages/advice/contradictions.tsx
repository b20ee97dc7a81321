import { placeKey } from '../../applicant/draft.ts'
import { Go } from '../../shell/go.tsx'
import type { Contradiction } from '../../wire/advice.ts'
import { useSpeech } from '../../words/speech.ts'

/** Where each of the answers that contradict each other stands. */
export const placesOf = ({ facts, item }: Contradiction): readonly { readonly key: string; readonly text: string }[] =>
  facts.map(({ fact, year, text }) => ({ key: placeKey({ fact, year, item: item?.id ?? null }), text }))

/** Answers that contradict each other, each with a way to change either. */
export function Contradictions({ of }: { readonly of: readonly Contradiction[] }) {
  const { t } = useSpeech()
  const c = t.advice.contradictions
  if (of.length === 0) return null
  return (
    <section className="notice notice-warn contradictions">
      <h2>{c.title(of.length)}</h2>
      <p>{c.lead}</p>
      <ul>
        {of.map((contradiction) => (
          <li key={`${contradiction.at}${contradiction.text}`}>
            {contradiction.text}
            <ChangeEither of={contradiction} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Links to each of the answers that take part. */
export function ChangeEither({ of }: { readonly of: Contradiction }) {
  const { t } = useSpeech()
  return (
    <span className="row contradiction-ways no-print">
      {placesOf(of).map(({ key, text }) => (
        <Go key={key} to={`/ask?q=${encodeURIComponent(key)}`}>
          {t.advice.contradictions.change(text)}
        </Go>
      ))}
    </span>
  )
}
