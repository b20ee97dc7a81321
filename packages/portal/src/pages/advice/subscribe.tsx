import { useId } from 'react'
import { type Subscription, subscribeTo, useVisits } from '../../applicant/visits.ts'
import { usePolicies } from '../../wire/queries.ts'
import { useSpeech } from '../../words/speech.ts'
import { SUPPORT_GROUPS } from './support-groups.ts'
import './changes.css'

const WAYS = ['off', 'all', 'document', 'support'] as const
type Way = (typeof WAYS)[number]

/** "Tell me on my next visit": of everything, of one document, or of one kind of support. */
export function Subscribe() {
  const { t } = useSpeech()
  const s = t.advice.subscribe
  const { subscription } = useVisits()
  const policies = usePolicies().data?.policies.filter((policy) => policy.measures > 0) ?? []
  const which = useId()
  const now: Way = subscription?.to ?? 'off'
  const choose = (way: Way) => {
    const [first] = policies
    if (way === 'document' && first === undefined) return
    subscribeTo(firstOf(way, first?.id ?? ''))
  }
  return (
    <fieldset className="subscribe no-print">
      <legend>
        <h2>{s.title}</h2>
      </legend>
      <p className="soft small">{s.lead}</p>
      <div className="subscribe-ways">
        {WAYS.map((way) => (
          <label key={way} className="subscribe-way">
            <input type="radio" name="subscribe" checked={way === now} onChange={() => choose(way)} />
            {s[way]}
          </label>
        ))}
      </div>
      {subscription?.to === 'document' ? (
        <>
          <label htmlFor={which} className="small">
            {s.documentOf}
          </label>
          <select
            id={which}
            className="box subscribe-which"
            value={subscription.id}
            onChange={(event) => subscribeTo({ to: 'document', id: event.target.value })}
          >
            {policies.map((policy) => (
              <option key={policy.id} value={policy.id}>
                {policy.title}
              </option>
            ))}
          </select>
        </>
      ) : null}
      {subscription?.to === 'support' ? (
        <>
          <label htmlFor={which} className="small">
            {s.supportOf}
          </label>
          <select
            id={which}
            className="box subscribe-which"
            value={subscription.group}
            onChange={(event) => subscribeTo({ to: 'support', group: event.target.value })}
          >
            {SUPPORT_GROUPS.map((group) => (
              <option key={group} value={group}>
                {s.groups[group]}
              </option>
            ))}
          </select>
        </>
      ) : null}
      <p role="status" className="soft small">
        {subscription === null ? '' : s.saved}
      </p>
    </fieldset>
  )
}

/** What a way of being told begins with. */
function firstOf(way: Way, document: string): Subscription | null {
  switch (way) {
    case 'off':
      return null
    case 'all':
      return { to: 'all' }
    case 'document':
      return { to: 'document', id: document }
    case 'support':
      return { to: 'support', group: SUPPORT_GROUPS[0] ?? 'premises' }
  }
}
