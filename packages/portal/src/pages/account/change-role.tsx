import { Button, Input } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import { Failed } from '../../shell/failed.tsx'
import { type Account, type Accounts, useAccountChange } from '../../wire/accounts.ts'
import { useSpeech } from '../../words/speech.ts'
import { PlaceFields, type Standing, sentStanding } from './place-fields.tsx'

interface ChangeProps {
  readonly account: Account
  readonly places: Accounts
  readonly done: () => void
}

/** Another role or office for somebody, with the reason, which stands in the log. */
export function ChangeRole({ account, places, done }: ChangeProps) {
  const words = useSpeech().t.account.admin
  const reason = useId()
  const change = useAccountChange()
  const { role, office, district } = account
  const [standing, setStanding] = useState<Standing>({ role, office: office ?? '', district: district ?? '' })
  const [ground, setGround] = useState('')
  const sent = sentStanding(standing)
  const same = sent.role === role && sent.office === office && sent.district === district
  const ready = !same && ground.trim() !== '' && (sent.role !== 'official' || sent.office !== '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!ready) return
    const value = { ...sent, ground: ground.trim() }
    change.mutate({ method: 'PATCH', path: `/v1/accounts/${account.id}`, value }, { onSuccess: done })
  }
  return (
    <form className="card account-new" aria-label={words.about(words.change, account.name)} onSubmit={submit}>
      <PlaceFields value={standing} places={places} onChange={setStanding} />
      <div className="field">
        <label className="field-label" htmlFor={reason}>
          {words.ground}
        </label>
        <Input.TextArea
          id={reason}
          rows={2}
          maxLength={500}
          value={ground}
          onChange={(event) => setGround(event.target.value)}
        />
      </div>
      <p className="soft small">{words.changeEnds}</p>
      {change.isError ? <Failed failure={change.error} /> : null}
      <div className="row">
        <Button type="primary" htmlType="submit" loading={change.isPending} disabled={!ready}>
          {words.changeSave}
        </Button>
        <Button onClick={done}>{words.cancel}</Button>
      </div>
    </form>
  )
}
