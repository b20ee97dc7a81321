import { Fold } from '../../parts/fold.tsx'
import { Part } from '../../parts/part.tsx'
import type { Draft } from '../../wire/own.ts'
import type { Service } from '../../wire/service.ts'
import { useOffices } from '../../wire/service.ts'
import { useLanguage } from '../../words/language.tsx'
import { useOwn } from '../../words/own.ts'
import { Pick } from '../measures/pick.tsx'
import { FactField } from './fact-field.tsx'
import { placesOf, withWritten, writtenAt } from './known-facts.ts'
import type { Writing } from './use-application.ts'
import '../measures/measures.css'

interface FactsStepProps {
  readonly draft: Draft
  readonly service: Service
  readonly writing: Writing
}

/** The facts that the service's measures and conditions read; each is kept as soon as it is typed. */
export function FactsStep({ draft, service, writing }: FactsStepProps) {
  const { t } = useLanguage()
  const { facts: words } = useOwn().apply
  const { content, change, problems } = writing
  const places = service.facts.flatMap((fact) => placesOf(fact).map((year) => ({ fact, year })))
  // Where everything is asked for the same end, it need not be said each time.
  const several = new Set(service.facts.map((f) => f.readBy.join())).size > 1
  const filled = places.filter(({ fact, year }) => writtenAt(content.facts, fact.id, year) !== undefined)
  return (
    <Part title={words.title}>
      <p className="soft">{service.facts.length === 0 ? words.none : words.words}</p>
      {places.length === 0 ? null : <p role="status">{words.filled(filled.length, places.length)}</p>}
      <form key={writing.epoch} className="own-form" noValidate onSubmit={(event) => event.preventDefault()}>
        {places.map(({ fact, year }) => {
          const at = year === null ? `facts.${fact.id}` : `facts.${fact.id}.${year}`
          const wrong = problems.filter((p) => p.at === at)
          const original = writtenAt(draft.facts, fact.id, year)
          return (
            <div key={`${fact.id}@${year ?? ''}`}>
              <FactField
                fact={fact}
                year={year}
                value={writtenAt(content.facts, fact.id, year)}
                onChange={(value) =>
                  change((before) => ({ ...before, facts: withWritten(before.facts, fact.id, year, value) }))
                }
              />
              {wrong.map((p) => (
                <p key={p.text} className="small own-bad">
                  {p.text}
                </p>
              ))}
              <p className="soft small">
                {original !== undefined && draft.version === 1 ? `${words.known} · ` : ''}
                {several ? `${words.why(fact.readBy.slice(0, 2).join(t.comma))} · ` : ''}
                {fact.source === 'declared' ? words.declared : words.proved(fact.sourceLabel)}
              </p>
            </div>
          )
        })}
      </form>
      {service.toAssign.length === 0 ? null : <Assign service={service} writing={writing} />}
    </Part>
  )
}

/** Which office acts where the text names a kind of office only; nobody has to know. */
function Assign({ service, writing }: Omit<FactsStepProps, 'draft'>) {
  const { assign: words } = useOwn().apply
  const offices = useOffices().data?.offices ?? []
  const { content, change } = writing
  return (
    <Fold summary={words.title}>
      <div className="own-form">
        <p className="soft small">{words.words}</p>
        {service.toAssign.map((party) => (
          <Pick
            key={party.id}
            label={party.title}
            value={content.assigned[party.id] ?? ''}
            any={words.leave}
            options={offices.map((o) => [o.id, o.title])}
            onChange={(office) =>
              change((before) => {
                const { [party.id]: _, ...others } = before.assigned
                return { ...before, assigned: office === '' ? others : { ...others, [party.id]: office } }
              })
            }
          />
        ))}
      </div>
    </Fold>
  )
}
