import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { SignInFirst } from '../../parts/sign-in-first.tsx'
import { Failed } from '../../shell/failed.tsx'
import { Page, Waiting } from '../../shell/page.tsx'
import { ask } from '../../wire/fetch.ts'
import { type Role, send, useSession } from '../../wire/session.ts'
import { useSpeech } from '../../words/speech.ts'
import './account-page.css'

interface Account {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly roleTitle: string
  readonly office: string | null
  readonly officeTitle: string | null
  readonly email: string | null
  readonly disabled: boolean
  readonly secondFactor: 'not-needed' | 'missing' | 'set-up'
  readonly sessions: number
  readonly own: boolean
}
interface Accounts {
  readonly accounts: readonly Account[]
}

/** Accounts, for administrators: who may sign in as what; made, changed, disabled, their sessions ended. */
export default function AccountsPage() {
  const { t, language } = useSpeech()
  const words = t.account.admin
  const session = useSession().data
  const client = useQueryClient()
  const key = ['accounts', language]
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => ask<Accounts>(`/v1/accounts?lang=${language}`, { signal }),
    enabled: session?.signedIn === true && session.role === 'administrator',
  })
  const change = useMutation({
    mutationFn: ({ method, path, value }: Change) => send<Accounts>(method, `${path}?lang=${language}`, value),
    onSuccess: (accounts) => client.setQueryData(key, accounts),
  })
  if (session !== undefined && !session.signedIn)
    return (
      <Page title={words.title}>
        <SignInFirst />
      </Page>
    )
  if (session?.signedIn === true && session.role !== 'administrator')
    return (
      <Page title={words.title}>
        <p>{words.notYours}</p>
      </Page>
    )
  return (
    <Page title={words.title} lead={words.lead} className="account-page">
      {error === null ? null : <Failed failure={error} again={() => void refetch()} />}
      {change.error === null ? null : <Failed failure={change.error} />}
      {data === undefined ? <Waiting /> : null}
      <ul className="account-list">
        {data?.accounts.map((a) => (
          <li key={a.id}>
            <span>
              <b>{a.name}</b>
              <small>{[a.roleTitle, a.officeTitle, a.email].filter(Boolean).join(' · ')}</small>
              <small>
                {[a.disabled ? words.disabled : words.sessions(a.sessions), words.factors[a.secondFactor]].join(' · ')}
              </small>
            </span>
            {a.own ? (
              <span className="soft">{words.own}</span>
            ) : (
              <span className="row">
                {a.sessions > 0 ? (
                  <Button
                    onClick={() => change.mutate({ method: 'DELETE', path: `/v1/accounts/${a.id}/sessions` })}
                    aria-label={words.about(words.endSessions, a.name)}
                  >
                    {words.endSessions}
                  </Button>
                ) : null}
                {a.secondFactor === 'set-up' ? (
                  <Button
                    onClick={() => change.mutate({ method: 'DELETE', path: `/v1/accounts/${a.id}/second-factor` })}
                    aria-label={words.about(words.resetFactor, a.name)}
                  >
                    {words.resetFactor}
                  </Button>
                ) : null}
                <Button
                  onClick={() =>
                    change.mutate({ method: 'PATCH', path: `/v1/accounts/${a.id}`, value: { disabled: !a.disabled } })
                  }
                  aria-label={words.about(a.disabled ? words.enable : words.disable, a.name)}
                >
                  {a.disabled ? words.enable : words.disable}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      <NewAccount make={(value) => change.mutateAsync({ method: 'POST', path: '/v1/accounts', value })} />
    </Page>
  )
}

interface Change {
  readonly method: 'POST' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly value?: object
}
const ROLES: readonly Role[] = ['official', 'supervisor', 'analyst', 'administrator', 'agent', 'applicant']
const EMPTY = { name: '', email: '', role: 'official' as Role, office: '' }

function NewAccount({ make }: { readonly make: (value: object) => Promise<unknown> }) {
  const { t } = useSpeech()
  const words = t.account.admin
  const [given, setGiven] = useState(EMPTY)
  const submit = (e: FormEvent) => {
    e.preventDefault()
    const { office, ...rest } = given
    void make({ ...rest, ...(given.role === 'official' ? { office } : {}) }).then(
      () => setGiven(EMPTY),
      () => undefined,
    )
  }
  const field = (name: 'name' | 'email' | 'office', type = 'text') => (
    <div className="field">
      <label className="field-label" htmlFor={`new-${name}`}>
        {words.fields[name]}
      </label>
      <Input
        id={`new-${name}`}
        type={type}
        value={given[name]}
        onChange={(e) => setGiven({ ...given, [name]: e.target.value })}
        required
        maxLength={200}
      />
    </div>
  )
  return (
    <form onSubmit={submit} className="card account-new">
      <h2>{words.make}</h2>
      <p className="soft">{words.makeLead}</p>
      {field('name')}
      {field('email', 'email')}
      <div className="field">
        <label className="field-label" htmlFor="new-role">
          {words.fields.role}
        </label>
        <select
          id="new-role"
          value={given.role}
          onChange={(e) => setGiven({ ...given, role: ROLES.find((r) => r === e.target.value) ?? 'official' })}
        >
          {ROLES.map((r) => (
            <option key={r} value={r}>
              {words.roles[r]}
            </option>
          ))}
        </select>
      </div>
      {given.role === 'official' ? field('office') : null}
      <Button type="primary" htmlType="submit" size="large">
        {words.make}
      </Button>
    </form>
  )
}
