import { Button } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import { AsGiven } from '../../parts/as-given.tsx'
import { Fold } from '../../parts/fold.tsx'
import { Part } from '../../parts/part.tsx'
import { Failed } from '../../shell/failed.tsx'
import { type Complaint, useMyChange } from '../../wire/own.ts'
import { dateText, momentText } from '../../words/date.ts'
import { useLanguage } from '../../words/language.tsx'
import { useOwn } from '../../words/own.ts'
import { Pick } from '../measures/pick.tsx'
import type { CaseShown } from './case-page.tsx'
import { Rating } from './rating.tsx'
import '../measures/measures.css'

/** What an applicant may say of a case: object to what went against them, complain, rate. */
export function CaseVoice({ of }: { readonly of: CaseShown }) {
  const { mine } = of
  const { case: words } = useOwn()
  return (
    <div className="own-main">
      {mine.reviews.map((r) => (
        <p key={r.about} className="notice">
          {r.found === null ? words.contest.review : words.contest.reviewFound[r.found]}
        </p>
      ))}
      {mine.contestable.length === 0 ? null : (
        <div id="contest">
          <Contest of={of} />
        </div>
      )}
      <Complaints of={mine.complaints} />
      <Rating of={of} />
      <Fold summary={words.complaint.title} printed={false}>
        <Complain of={of} />
      </Fold>
    </div>
  )
}

function Contest({ of }: { readonly of: CaseShown }) {
  const { language } = useLanguage()
  const { contest: words } = useOwn().case
  const open = of.mine.contestable
  const [about, setAbout] = useState(String(open.at(-1)?.about ?? ''))
  const send = useMyChange<unknown>()
  return (
    <Part title={words.title} card>
      <p className="soft">{words.words}</p>
      {open.length < 2 ? null : (
        <Pick
          label={words.about}
          value={about}
          options={open.map((o) => [String(o.about), words.option(o.title, dateText(o.on, language))])}
          onChange={setAbout}
        />
      )}
      <Say
        label={words.ground}
        hint={words.groundHint}
        send={words.send}
        pending={send.isPending}
        onSay={(ground) =>
          send.mutate({ method: 'POST', path: `/v1/cases/${of.id}/contests`, value: { about: Number(about), ground } })
        }
      />
      {send.isError ? <Failed failure={send.error} /> : null}
    </Part>
  )
}

function Complain({ of }: { readonly of: CaseShown }) {
  const { complaint: words } = useOwn().case
  const send = useMyChange<unknown>()
  const { applicant, number } = of.case.queued
  return (
    <div className="own-part">
      <Say
        label={words.text}
        hint={words.words}
        send={words.send}
        pending={send.isPending}
        onSay={(text) =>
          send.mutate({ method: 'POST', path: '/v1/my/complaints', value: { party: applicant, case: number, text } })
        }
      />
      {send.isSuccess ? <p role="status">{words.done}</p> : null}
      {send.isError ? <Failed failure={send.error} /> : null}
    </div>
  )
}

interface SayProps {
  readonly label: string
  readonly hint: string
  readonly send: string
  readonly pending: boolean
  readonly onSay: (text: string) => void
}
/** A text to send; an empty one is asked for in words. */
function Say({ label, hint, send, pending, onSay }: SayProps) {
  const { contest: words } = useOwn().case
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const id = useId()
  const empty = text.trim() === ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!empty) onSay(text)
  }
  return (
    <form className="field own-field" noValidate onSubmit={submit}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <p id={`${id}-hint`} className="soft small">
        {hint}
      </p>
      <textarea
        id={id}
        className="box own-area"
        maxLength={2000}
        aria-describedby={`${id}-hint`}
        aria-invalid={tried && empty}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {tried && empty ? (
        <p className="small own-bad" role="alert">
          {words.empty}
        </p>
      ) : null}
      <div>
        <Button htmlType="submit" size="large" loading={pending}>
          {send}
        </Button>
      </div>
    </form>
  )
}

/** Complaints with where they stand and what was answered. */
export function Complaints({ of }: { readonly of: readonly Complaint[] }) {
  const { language } = useLanguage()
  const { complaint: words } = useOwn().case
  return of.map((one) => (
    <article key={one.id} className="notice">
      <p>
        <b>{words.kinds[one.kind]}</b> · {words.states[one.state]}
        {one.office === null ? '' : ` · ${words.sentTo(one.office)}`}
      </p>
      <p className="soft small">{momentText(one.askedAt, language)}</p>
      {one.text === null ? null : (
        <p>
          <AsGiven text={one.text} />
        </p>
      )}
      {one.answer === null ? null : (
        <p>
          <AsGiven text={one.answer} />
        </p>
      )}
    </article>
  ))
}
