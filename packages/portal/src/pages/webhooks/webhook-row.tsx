import { Button } from 'antd'
import { useState } from 'react'
import { Failed } from '../../shell/failed.tsx'
import { type Secret, useWebhookChange, type Webhook } from '../../wire/webhooks.ts'
import { momentText } from '../../words/date.ts'
import { useSpeech } from '../../words/speech.ts'
import { Messages } from './messages.tsx'
import { useWords } from './words.ts'

interface RowProps {
  readonly webhook: Webhook
  readonly officeTitle: string | null
  readonly onSecret: (secret: Secret) => void
}

/** One address: what it is told, how that goes, and what may be done with it. What cannot be undone is asked twice. */
export function WebhookRow({ webhook, officeTitle, onSecret }: RowProps) {
  const { t, language } = useSpeech()
  const w = useWords()
  const [asked, setAsked] = useState<'renew' | 'end' | null>(null)
  const test = useWebhookChange<unknown>()
  const renew = useWebhookChange<Secret>()
  const end = useWebhookChange<unknown>()
  const { id, url, endedAt } = webhook
  const failure = [test, renew, end].find((one) => one.isError)?.error ?? null
  const close = { onSettled: () => setAsked(null) }
  const kinds = webhook.events.map((e) => Object.entries(w.kinds).find(([kind]) => kind === e)?.[1] ?? e)
  const state =
    webhook.givenUp > 0 ? w.givenUp(webhook.givenUp) : webhook.waiting > 0 ? w.waiting(webhook.waiting) : w.arrived
  return (
    <li className="webhook">
      <p className="webhook-url">
        <b>{url}</b>
      </p>
      <p className="small">
        {kinds.join(t.comma)} · {officeTitle === null ? w.everything : w.office(officeTitle)}
      </p>
      <p className="soft small">
        {endedAt === null
          ? w.made(momentText(webhook.madeAt, language))
          : (webhook.endedWhy === 'gone' ? w.gone : w.ended)(momentText(endedAt, language))}
        {endedAt === null ? <span className={webhook.givenUp > 0 ? 'webhook-bad' : undefined}> · {state}</span> : null}
      </p>
      {endedAt !== null ? null : asked === null ? (
        <div className="row">
          <Button
            loading={test.isPending}
            aria-label={w.about(w.test, url)}
            onClick={() => test.mutate({ path: `/${id}/test`, value: {} })}
          >
            {w.test}
          </Button>
          <Button aria-label={w.about(w.renew, url)} onClick={() => setAsked('renew')}>
            {w.renew}
          </Button>
          <Button aria-label={w.about(w.end, url)} onClick={() => setAsked('end')}>
            {w.end}
          </Button>
        </div>
      ) : (
        <div className="notice">
          <p>{asked === 'end' ? w.endSure : w.renewSure}</p>
          <div className="row">
            {asked === 'end' ? (
              <Button
                danger
                loading={end.isPending}
                onClick={() => end.mutate({ path: `/${id}/end`, value: {} }, close)}
              >
                {w.endYes}
              </Button>
            ) : (
              <Button
                loading={renew.isPending}
                onClick={() => renew.mutate({ path: `/${id}/secret`, value: {} }, { ...close, onSuccess: onSecret })}
              >
                {w.renewYes}
              </Button>
            )}
            <Button autoFocus onClick={() => setAsked(null)}>
              {w.keep}
            </Button>
          </div>
        </div>
      )}
      <p role="status" className="soft small">
        {test.isSuccess ? w.tested : ''}
      </p>
      {failure === null ? null : <Failed failure={failure} />}
      <Messages webhook={webhook} />
    </li>
  )
}
