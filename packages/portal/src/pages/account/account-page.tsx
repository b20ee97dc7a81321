import { useMutation, useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { Asked } from '../../parts/asked.tsx'
import { SignInFirst } from '../../parts/sign-in-first.tsx'
import { Failed } from '../../shell/failed.tsx'
import { Page, Waiting } from '../../shell/page.tsx'
import { ask } from '../../wire/fetch.ts'
import { type Party, type SignedIn, send, useSession } from '../../wire/session.ts'
import { dateText, momentText } from '../../words/date.ts'
import { useSpeech } from '../../words/speech.ts'
import './account-page.css'

interface Held {
  readonly id: string
  readonly device: string
  readonly since: string
  readonly seen: string
  readonly thisOne: boolean
}
interface Agent {
  readonly id: string
  readonly account: string
  readonly name: string
  readonly standing: 'self' | 'agent'
  readonly from: string
  readonly until: string | null
}

/** One's own account: who one is, where one is signed in, and who acts for one's applicants. */
export default function AccountPage() {
  const { t } = useSpeech()
  const { data } = useSession()
  const words = t.account.page
  return (
    <Page title={words.title} className="account-page">
      {data === undefined ? <Waiting /> : data.signedIn ? <Inside who={data} /> : <SignInFirst />}
    </Page>
  )
}

function Inside({ who }: { readonly who: SignedIn }) {
  const { t } = useSpeech()
  const words = t.account.page
  return (
    <>
      <dl className="facts-list">
        <dt>{words.name}</dt>
        <dd>{who.name}</dd>
        <dt>{words.role}</dt>
        <dd>{[who.roleTitle, who.officeTitle].filter(Boolean).join(' · ')}</dd>
        <dt>{words.id}</dt>
        <dd>
          <code>{who.account}</code>
        </dd>
        <dt>{words.factor}</dt>
        <dd>{words.factors[who.secondFactor === 'none' ? 'none' : 'done']}</dd>
      </dl>
      <Sessions />
      {who.parties
        .filter((p) => p.standing === 'self')
        .map((p) => (
          <Agents key={p.id} party={p} />
        ))}
    </>
  )
}

function Sessions() {
  const { t, language } = useSpeech()
  const words = t.account.page
  const held = useQuery({
    queryKey: ['sessions'],
    queryFn: ({ signal }) => ask<{ readonly sessions: readonly Held[] }>('/v1/session/list', { signal }),
  })
  const end = useMutation({
    mutationFn: (id: string) => send('DELETE', `/v1/session/list/${id}`),
    onSuccess: () => held.refetch(),
  })
  return (
    <section className="account-part" aria-labelledby="sessions">
      <h2 id="sessions">{words.sessions}</h2>
      {end.error === null ? null : <Failed failure={end.error} />}
      <Asked of={held}>
        {({ sessions }) => (
          <ul className="account-list">
            {sessions.map((s) => (
              <li key={s.id}>
                <span>
                  <b>{s.device}</b>
                  <small>{words.since(momentText(s.since, language), momentText(s.seen, language))}</small>
                </span>
                {s.thisOne ? (
                  <span className="soft">{words.thisOne}</span>
                ) : (
                  <Button onClick={() => end.mutate(s.id)} loading={end.isPending && end.variables === s.id}>
                    {words.end}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Asked>
    </section>
  )
}

function Agents({ party }: { readonly party: Party }) {
  const { t, language } = useSpeech()
  const words = t.account.page
  const [account, setAccount] = useState('')
  const path = `/v1/parties/${encodeURIComponent(party.id)}/agents`
  const given = useQuery({
    queryKey: ['agents', party.id],
    queryFn: ({ signal }) => ask<{ readonly agents: readonly Agent[] }>(path, { signal }),
  })
  const change = useMutation({
    mutationFn: (to: { readonly give: string } | { readonly end: string }) =>
      'give' in to
        ? send('POST', `${path}?lang=${language}`, { account: to.give })
        : send('DELETE', `${path}/${to.end}?lang=${language}`),
    onSuccess: () => {
      setAccount('')
      return given.refetch()
    },
  })
  const submit = (e: FormEvent) => {
    e.preventDefault()
    change.mutate({ give: account })
  }
  const agents = given.data?.agents.filter((a) => a.standing === 'agent') ?? []
  return (
    <section className="account-part" aria-labelledby={`agents-${party.id}`}>
      <h2 id={`agents-${party.id}`}>{words.agents(party.name)}</h2>
      <p className="soft">{words.agentsLead}</p>
      {change.error === null ? null : <Failed failure={change.error} />}
      <Asked of={given} rows={1}>
        {() => (agents.length === 0 ? <p>{words.noAgents}</p> : null)}
      </Asked>
      <ul className="account-list">
        {agents.map((a) => (
          <li key={a.id}>
            <span>
              <b>{a.name}</b>
              <small>
                {words.term(dateText(a.from, language), a.until === null ? null : dateText(a.until, language))}
              </small>
            </span>
            <Button onClick={() => change.mutate({ end: a.id })}>{words.endAgent}</Button>
          </li>
        ))}
      </ul>
      <form onSubmit={submit} className="row">
        <div className="field">
          <label className="field-label" htmlFor={`give-${party.id}`}>
            {words.agentAccount}
          </label>
          <Input
            id={`give-${party.id}`}
            value={account}
            onChange={(e) => setAccount(e.target.value.trim())}
            maxLength={200}
          />
        </div>
        <Button htmlType="submit" disabled={account === ''} loading={change.isPending}>
          {words.giveAgent}
        </Button>
      </form>
    </section>
  )
}
