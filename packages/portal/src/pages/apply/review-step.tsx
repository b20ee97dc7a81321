import { valueWords } from '../../applicant/value-words.ts'
import { Failed } from '../../shell/failed.tsx'
import { Go } from '../../shell/go.tsx'
import type { Draft } from '../../wire/own.ts'
import type { Service } from '../../wire/service.ts'
import { dateText, today } from '../../words/date.ts'
import { useOwn } from '../../words/own.ts'
import { useSpeech } from '../../words/speech.ts'
import { placesOf, writtenAt } from './known-facts.ts'
import type { Writing } from './use-application.ts'

interface ReviewStepProps {
  readonly draft: Draft
  readonly service: Service
  readonly writing: Writing
  readonly who: string
  readonly failure: Error | null
}

/** The application as a letter: to whom, what for, on which facts, with which papers. */
export function ReviewStep({ draft, service, writing, who, failure }: ReviewStepProps) {
  const speech = useSpeech()
  const { language } = speech
  const { review: words, facts: factWords } = useOwn().apply
  const { facts } = writing.content
  const places = service.facts.flatMap((fact) => placesOf(fact).map((year) => ({ fact, year })))
  const filled = places.flatMap(({ fact, year }) => {
    const value = writtenAt(facts, fact.id, year)
    return value === undefined ? [] : [{ fact, year, value }]
  })
  const lacking = service.materials.filter(
    (m) => m.asked === 'always' && !draft.papers.some((p) => p.material === m.id),
  )
  const here = `/apply/${draft.id}`
  return (
    <>
      {failure === null ? null : (
        <section className="notice notice-bad">
          <h2>{words.refused}</h2>
          <Failed failure={failure} />
          <Go to={`${here}?step=1`}>{words.goTo}</Go>
        </section>
      )}
      {lacking.length === 0 ? null : (
        <div className="notice notice-warn">
          <p>{words.lacking(lacking.length)}</p>
          <ul>
            {lacking.map((m) => (
              <li key={m.id}>{m.title}</li>
            ))}
          </ul>
          <Go to={`${here}?step=2`}>{words.goTo}</Go>
        </div>
      )}
      {filled.length === places.length ? null : <p className="soft">{words.empty(places.length - filled.length)}</p>}
      <section className="card own-letter" aria-label={words.title}>
        <p>{words.dear(service.decides[0]?.title ?? service.documentTitle)}</p>
        <p>{words.open(who, service.title)}</p>
        {filled.length === 0 ? null : (
          <>
            <h2>{words.factsTitle}</h2>
            <dl>
              {filled.map(({ fact, year, value }) => (
                <div key={`${fact.id}@${year ?? ''}`}>
                  <dt>
                    {fact.label}
                    {year === null ? '' : ` · ${factWords.year(year)}`}
                  </dt>
                  <dd>{valueWords(value, fact, speech)}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
        <h2>{words.papersTitle}</h2>
        {draft.papers.length === 0 ? (
          <p className="soft">{words.papersNone}</p>
        ) : (
          <ul>
            {draft.papers.map((p) => (
              <li key={p.id}>
                {service.materials.find((m) => m.id === p.material)?.title ?? ''}{' '}
                <span className="soft" lang="zh-CN">
                  {p.name}
                </span>
              </li>
            ))}
          </ul>
        )}
        <p>{words.declare}</p>
        <p className="own-end">
          {who}
          <br />
          {dateText(today(), language)}
        </p>
      </section>
    </>
  )
}
