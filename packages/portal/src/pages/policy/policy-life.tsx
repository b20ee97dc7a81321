import { type Timeline, useTimeline } from '../../wire/documents.ts'
import type { PolicyPage as Policy } from '../../wire/law.ts'
import { dateText, today } from '../../words/date.ts'
import { useSpeech } from '../../words/speech.ts'

interface Event {
  readonly on: string
  readonly what: 'issued' | 'today' | Timeline['changes'][number]['what']
  readonly names: readonly string[]
}

/** The life of a document as a line of days, today among them. */
export function PolicyLife({ policy }: { readonly policy: Policy }) {
  const { t, language } = useSpeech()
  const timeline = useTimeline(policy.id)
  const words = t.law.policy
  const day = today()
  const events = eventsOf(policy, timeline.data?.changes ?? [], day)
  return (
    <section>
      <h2>{words.life}</h2>
      <ol className="plain-list life">
        {events.map((event) => (
          <li
            key={`${event.on}${event.what}`}
            className={`life-event life-${event.what === 'today' ? 'today' : event.on <= day ? 'past' : 'coming'}`}
          >
            <b>{dateText(event.on, language)}</b>
            <span>
              {event.what === 'today' ? words.lifeToday : words.lifeEvents[event.what]}
              {event.names.length === 0 ? null : (
                <span className="soft" lang={event.what === 'other-ends' ? 'zh-CN' : undefined}>
                  {t.colon}
                  {event.names.join(t.comma)}
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What happens on each day, the same kind on the same day told once. */
function eventsOf(policy: Policy, changes: Timeline['changes'], day: string): readonly Event[] {
  const events = new Map<string, Event>()
  const add = (on: string, what: Event['what'], name: string | null) => {
    const key = `${on}${what}`
    events.set(key, { on, what, names: [...(events.get(key)?.names ?? []), ...(name === null ? [] : [name])] })
  }
  if (policy.issued !== null) add(policy.issued, 'issued', null)
  for (const { on, what, id, title } of changes)
    add(on, what, what.startsWith('document') ? null : (title ?? (what === 'other-ends' ? id : null)))
  add(day, 'today', null)
  return [...events.values()].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
