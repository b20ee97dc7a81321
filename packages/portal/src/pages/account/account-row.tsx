import { Button } from 'antd'
import { useRef, useState } from 'react'
import { AsGiven } from '../../parts/as-given.tsx'
import { Failed } from '../../shell/failed.tsx'
import { type Account, type Accounts, useAccountChange } from '../../wire/accounts.ts'
import { useSpeech } from '../../words/speech.ts'
import { AccountHistory } from './account-history.tsx'
import { ChangeRole } from './change-role.tsx'

interface RowProps {
  readonly account: Account
  readonly places: Accounts
}

/** One account: who it is, what may be done with it, and what happened to it. */
export function AccountRow({ account: a, places }: RowProps) {
  const words = useSpeech().t.account.admin
  const change = useAccountChange()
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    opener.current?.focus()
  }
  const path = `/v1/accounts/${a.id}`
  const district = places.districts.find((d) => d.id === a.district)?.title ?? null
  const actions = [
    ...(a.sessions > 0 ? [[words.endSessions, { method: 'DELETE', path: `${path}/sessions` }] as const] : []),
    ...(a.secondFactor === 'set-up'
      ? [[words.resetFactor, { method: 'DELETE', path: `${path}/second-factor` }] as const]
      : []),
    [a.disabled ? words.enable : words.disable, { method: 'PATCH', path, value: { disabled: !a.disabled } }] as const,
  ]
  return (
    <li>
      <span>
        <b>
          <AsGiven text={a.name} />
        </b>
        <small>{[a.roleTitle, a.officeTitle, district, a.email].filter(Boolean).join(' · ')}</small>
        <small>
          {[a.disabled ? words.disabled : words.sessions(a.sessions), words.factors[a.secondFactor]].join(' · ')}
        </small>
      </span>
      {a.own ? (
        <span className="soft">{words.own}</span>
      ) : (
        <span className="row">
          <Button
            ref={opener}
            aria-expanded={open}
            aria-label={words.about(words.change, a.name)}
            onClick={() => setOpen(!open)}
          >
            {words.change}
          </Button>
          {actions.map(([title, asked]) => (
            <Button
              key={title}
              disabled={change.isPending}
              aria-label={words.about(title, a.name)}
              onClick={() => change.mutate(asked)}
            >
              {title}
            </Button>
          ))}
        </span>
      )}
      {change.isError ? <Failed failure={change.error} /> : null}
      {open ? <ChangeRole account={a} places={places} done={close} /> : null}
      <AccountHistory account={a} places={places} />
    </li>
  )
}
