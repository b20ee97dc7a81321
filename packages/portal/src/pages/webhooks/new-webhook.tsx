import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import { TextField } from '../../parts/text-field.tsx'
import { Failed } from '../../shell/failed.tsx'
import { type Place, placesByName } from '../../wire/accounts.ts'
import { EVENTS, type Secret, type Told, useWebhookChange } from '../../wire/webhooks.ts'
import { useSpeech } from '../../words/speech.ts'
import { Pick } from '../measures/pick.tsx'
import '../measures/measures.css'
import { useWords } from './words.ts'

interface NewProps {
  readonly offices: readonly Place[]
  readonly onSecret: (secret: Secret) => void
}

/** Another address to tell: of what, and of whose cases. */
export function NewWebhook({ offices, onSecret }: NewProps) {
  const { language } = useSpeech()
  const w = useWords()
  const make = useWebhookChange<Secret>()
  const [url, setUrl] = useState('')
  const [events, setEvents] = useState<readonly Told[]>([])
  const [office, setOffice] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const value = { url: url.trim(), events, office: office === '' ? null : office }
    make.mutate(
      { path: '', value },
      {
        onSuccess: (made) => {
          setUrl('')
          setEvents([])
          setOffice('')
          onSecret(made)
        },
      },
    )
  }
  const every = events.length === EVENTS.length
  return (
    <form className="card webhook-new" onSubmit={submit}>
      <h2>{w.make}</h2>
      <TextField label={w.url} type="url" value={url} hint={w.urlHint} maxLength={2000} required onChange={setUrl} />
      <fieldset>
        <legend className="field-label">{w.events}</legend>
        <div className="webhook-events">
          <label>
            <input type="checkbox" checked={every} onChange={() => setEvents(every ? [] : EVENTS)} />
            {w.all}
          </label>
          {EVENTS.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={events.includes(kind)}
                onChange={(event) =>
                  setEvents(EVENTS.filter((one) => (one === kind ? event.target.checked : events.includes(one))))
                }
              />
              {w.kinds[kind]}
            </label>
          ))}
        </div>
      </fieldset>
      <Pick
        label={w.officePick}
        any={w.any}
        value={office}
        options={placesByName(offices, language)}
        onChange={setOffice}
      />
      {make.isError ? <Failed failure={make.error} /> : null}
      <Button
        type="primary"
        size="large"
        htmlType="submit"
        loading={make.isPending}
        disabled={url.trim() === '' || events.length === 0}
      >
        {w.save}
      </Button>
    </form>
  )
}
