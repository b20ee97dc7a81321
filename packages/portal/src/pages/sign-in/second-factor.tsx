import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { homeOf, returnIn } from '../../account/homes.ts'
import { Failed } from '../../shell/failed.tsx'
import { Page } from '../../shell/page.tsx'
import { send, useSessionChange } from '../../wire/session.ts'
import { useSpeech } from '../../words/speech.ts'

interface Enrolment {
  readonly secret: string
  /** The same as a picture, SVG. */
  readonly picture: string
  readonly recoveryCodes: readonly string[]
}

/** The second step of signing in; it is set up the first time. */
export function SecondFactor({ enrolled }: { readonly enrolled: boolean }) {
  const { t, language } = useSpeech()
  const words = t.account.factor
  const [kept, setKept] = useState(false)
  const enrol = useMutation({
    mutationFn: () => send<Enrolment>('POST', `/v1/session/second-factor/enrolment?lang=${language}`, {}),
  })
  if (enrolled)
    return (
      <Page title={words.title} lead={words.lead} className="sign-in">
        <Code />
      </Page>
    )
  const begun = enrol.data
  return (
    <Page title={words.enrolTitle} lead={words.enrolLead} className="sign-in">
      {enrol.error === null ? null : <Failed failure={enrol.error} />}
      {begun === undefined ? (
        <p>
          <Button type="primary" size="large" loading={enrol.isPending} onClick={() => enrol.mutate()}>
            {words.begin}
          </Button>
        </p>
      ) : kept ? (
        <>
          <img
            className="sign-in-qr"
            src={`data:image/svg+xml,${encodeURIComponent(begun.picture)}`}
            alt={words.qr}
            width="240"
            height="240"
          />
          <p>
            {words.secret} <code className="sign-in-secret">{begun.secret.replaceAll(/(.{4})(?=.)/gu, '$1 ')}</code>
          </p>
          <Code />
        </>
      ) : (
        <section className="card sign-in-codes">
          <h2>{words.codesTitle}</h2>
          <p>{words.codesLead}</p>
          <ul>
            {begun.recoveryCodes.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
          <Button type="primary" size="large" onClick={() => setKept(true)}>
            {words.saved}
          </Button>
        </section>
      )}
    </Page>
  )
}

function Code() {
  const { t, at } = useSpeech()
  const words = t.account.factor
  const go = useNavigate()
  const client = useQueryClient()
  const [code, setCode] = useState('')
  const check = useSessionChange<{ readonly code: string }>(() => '/v1/session/second-factor')
  const submit = (e: FormEvent) => {
    e.preventDefault()
    check.mutate(
      { code },
      {
        onSuccess: async (session) => {
          await client.invalidateQueries()
          const back = returnIn(window.location.search)
          if (session.signedIn) void go(back ?? at(homeOf[session.role]))
        },
      },
    )
  }
  return (
    <form onSubmit={submit} className="sign-in-code">
      {check.error === null ? null : <Failed failure={check.error} />}
      <div className="field">
        <label className="field-label" htmlFor="second-factor">
          {words.code}
        </label>
        <Input
          id="second-factor"
          value={code}
          onChange={(e) => setCode(e.target.value.trim())}
          autoComplete="one-time-code"
          inputMode="text"
          size="large"
          maxLength={20}
        />
      </div>
      <Button type="primary" size="large" htmlType="submit" loading={check.isPending} disabled={code.length < 6}>
        {words.send}
      </Button>
    </form>
  )
}
