import { useState } from 'react'
import { Asked } from '../../parts/asked.tsx'
import { type Account, type AccountEvent, type Accounts, useAccountEvents } from '../../wire/accounts.ts'
import { momentText } from '../../words/date.ts'
import { useSpeech } from '../../words/speech.ts'

/** What happened to an account, the latest first: what, by whom, to what, and why. */
export function AccountHistory({ account, places }: { readonly account: Account; readonly places: Accounts }) {
  const { t, language } = useSpeech()
  const words = t.account.admin
  const [open, setOpen] = useState(false)
  const events = useAccountEvents(account.id, open)
  const to = ({ details: { role, office, district } }: AccountEvent) => [
    Object.entries(words.roles).find(([id]) => id === role)?.[1],
    places.offices.find((o) => o.id === office)?.title,
    places.districts.find((d) => d.id === district)?.title,
  ]
  return (
    <details className="account-history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {words.history}
        <span className="only-read"> {account.name}</span>
      </summary>
      {open ? (
        <Asked of={events} rows={2}>
          {(told) => (
            <ol className="plain-list">
              {Object.entries(told.events).map(([place, e]) => (
                <li key={place}>
                  <span>
                    {[e.whatText, ...to(e)].filter(Boolean).join(' · ')}
                    {e.details.ground ? (
                      <span className="account-ground">{words.because(e.details.ground)}</span>
                    ) : null}
                  </span>
                  <small>
                    {e.byName} · {momentText(e.at, language)}
                  </small>
                </li>
              ))}
            </ol>
          )}
        </Asked>
      ) : null}
    </details>
  )
}
