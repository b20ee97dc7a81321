import { Button } from 'antd'
import { useState } from 'react'
import { Asked } from '../../parts/asked.tsx'
import { Failed } from '../../shell/failed.tsx'
import {
  type Messages as Sent,
  type Undelivered,
  useMessages,
  useWebhookChange,
  type Webhook,
} from '../../wire/webhooks.ts'
import { momentText } from '../../words/date.ts'
import { useSpeech } from '../../words/speech.ts'
import { useWords } from './words.ts'

/** What was sent to an address lately: what did not arrive and why, to be sent again, and what did. */
export function Messages({ webhook }: { readonly webhook: Webhook }) {
  const w = useWords()
  const [open, setOpen] = useState(false)
  const messages = useMessages(webhook.id, open)
  return (
    <details className="webhook-messages" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {w.messages}
        <span className="only-read"> {webhook.url}</span>
      </summary>
      {open ? (
        <Asked of={messages} rows={2}>
          {(data) => <Told webhook={webhook} data={data} />}
        </Asked>
      ) : null}
    </details>
  )
}

function Told({ webhook, data }: { readonly webhook: Webhook; readonly data: Sent }) {
  const { language } = useSpeech()
  const w = useWords()
  const resend = useWebhookChange<{ readonly resent: number }>()
  const moment = (at: string) => momentText(at, language)
  const kind = (type: string | null) => Object.entries(w.kinds).find(([one]) => one === type)?.[1] ?? type ?? ''
  const why = (m: Undelivered) => [
    ...(m.status === null ? (m.failureText === null ? [] : [m.failureText]) : [w.status(m.status)]),
    ...(m.attempts === 0 ? [] : [w.attempts(m.attempts)]),
    m.nextTry === null ? w.stopped : w.next(moment(m.nextTry)),
  ]
  if (data.messages.length + data.arrived.length === 0) return <p className="soft">{w.messagesNone}</p>
  return (
    <>
      <h3>{w.open}</h3>
      {data.messages.length === 0 ? <p className="soft">{w.openNone}</p> : null}
      <ul className="plain-list">
        {data.messages.map((m) => (
          <li key={m.id}>
            <b>{kind(m.type)}</b> <span className="small">{moment(m.at)}</span>
            <span className="soft small webhook-why">{why(m).join(' · ')}</span>
          </li>
        ))}
      </ul>
      {data.messages.some((m) => m.givenUpAt !== null) && webhook.endedAt === null ? (
        <Button
          loading={resend.isPending}
          onClick={() => resend.mutate({ path: `/${webhook.id}/messages/resend`, value: {} })}
        >
          {w.resend}
        </Button>
      ) : null}
      <p role="status" className="soft small">
        {resend.data === undefined ? '' : w.resent(resend.data.resent)}
      </p>
      {resend.isError ? <Failed failure={resend.error} /> : null}
      {data.arrived.length === 0 ? null : (
        <>
          <h3>{w.got}</h3>
          <ul className="plain-list">
            {data.arrived.map((m) => (
              <li key={m.id}>
                <b>{kind(m.type)}</b> <span className="small">{w.at(moment(m.arrivedAt))}</span>
                <span className="soft small webhook-why">{w.attempts(m.attempts)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
