import { useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import type { Draft, StepName } from '../../wire/reforms.ts'
import { send } from '../../wire/session.ts'
import { dateText, today } from '../../words/date.ts'
import { useLanguage } from '../../words/language.tsx'
import { Refused } from '../analyst/refused.tsx'
import { useWords } from '../analyst/words.ts'

/** What may be done with a draft now, and what was done. */
export function Steps({ draft, dirty }: { readonly draft: Draft; readonly dirty: boolean }) {
  const { language } = useLanguage()
  const w = useWords()
  const client = useQueryClient()
  const [note, setNote] = useState('')
  const [from, setFrom] = useState(today())
  const [busy, setBusy] = useState<StepName | null>(null)
  const [error, setError] = useState<Error | null>(null)
  const ids = [useId(), useId()] as const
  const dated = draft.may.some((s) => s === 'live' || s === 'withdrawn')
  const take = (step: StepName) => {
    setBusy(step)
    const day = step === 'live' || step === 'withdrawn' ? { from } : {}
    const asked = { step, seen: draft.version, ...day, ...(note.trim() === '' ? {} : { note: note.trim() }) }
    const shown = ['reforms', language, `/v1/law-drafts/${draft.id}`]
    send<Draft>('POST', `/v1/law-drafts/${draft.id}/steps?lang=${language}`, asked)
      .then(async (moved) => {
        setError(null)
        // What was asked for before this step must not come in after it.
        await client.cancelQueries({ queryKey: shown })
        client.setQueryData(shown, moved)
        void client.invalidateQueries({ queryKey: ['reforms', language, '/v1/law-drafts'] })
        void client.invalidateQueries({ queryKey: ['reforms', language, '/v1/law-versions'] })
        void client.invalidateQueries({ queryKey: ['law'] })
      }, setError)
      .finally(() => setBusy(null))
  }
  const main = draft.may.find((s) => s === 'proposed' || s === 'approved' || s === 'live')
  const own = draft.state === 'proposed' && !draft.may.includes('approved')
  return (
    <section className="card desk-steps">
      <h2>{w.steps.title}</h2>
      {own ? <p className="notice">{w.steps.ownApproval}</p> : null}
      {draft.may.length === 0 ? null : (
        <>
          <div className="field">
            <label htmlFor={ids[0]}>{w.steps.note}</label>
            <Input.TextArea
              id={ids[0]}
              rows={2}
              value={note}
              maxLength={2000}
              onChange={(e) => setNote(e.target.value)}
            />
          </div>
          {dated ? (
            <div className="field">
              <label htmlFor={ids[1]}>{w.steps.from}</label>
              <Input id={ids[1]} type="date" value={from} min={today()} onChange={(e) => setFrom(e.target.value)} />
            </div>
          ) : null}
          {error === null ? null : <Refused failure={error} again={() => setError(null)} />}
          <div className="row">
            {draft.may.map((step) => (
              <Button
                key={step}
                {...(step === main ? { type: 'primary' as const } : {})}
                loading={busy === step}
                disabled={busy !== null || (step === 'proposed' && dirty)}
                onClick={() => take(step)}
              >
                {w.steps[step]}
              </Button>
            ))}
          </div>
        </>
      )}
      <h3>{w.steps.history}</h3>
      <ol className="plain-list desk-history">
        {draft.steps.map((s) => (
          <li key={s.version}>
            <b>{s.stepText}</b>{' '}
            <span className="soft">{w.steps.who(s.takenBy, dateText(s.at.slice(0, 10), language))}</span>
            {s.note === null ? null : <p>{s.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
