import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import { TextField } from '../../parts/text-field.tsx'
import { Failed } from '../../shell/failed.tsx'
import type { Accounts } from '../../wire/accounts.ts'
import { useSpeech } from '../../words/speech.ts'
import { PlaceFields, type Standing, sentStanding } from './place-fields.tsx'

const EMPTY: Standing = { role: 'official', office: '', district: '' }
const NOBODY = { name: '', email: '' }

interface NewProps {
  readonly places: Accounts
  readonly failure: unknown
  readonly make: (value: object) => Promise<unknown>
}

/** Makes an account, which waits for whoever first signs in with its address. */
export function NewAccount({ places, failure, make }: NewProps) {
  const words = useSpeech().t.account.admin
  const [person, setPerson] = useState(NOBODY)
  const [standing, setStanding] = useState(EMPTY)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    make({ ...person, ...sentStanding(standing) }).then(
      () => {
        setPerson(NOBODY)
        setStanding(EMPTY)
      },
      () => undefined,
    )
  }
  return (
    <form onSubmit={submit} className="card account-new">
      <h2>{words.make}</h2>
      <p className="soft">{words.makeLead}</p>
      {(['name', 'email'] as const).map((key) => (
        <TextField
          key={key}
          label={words.fields[key]}
          type={key === 'email' ? 'email' : 'text'}
          value={person[key]}
          onChange={(text) => setPerson({ ...person, [key]: text })}
          required
          maxLength={200}
        />
      ))}
      <PlaceFields value={standing} places={places} onChange={setStanding} />
      {failure === null ? null : <Failed failure={failure} />}
      <Button
        type="primary"
        htmlType="submit"
        size="large"
        disabled={standing.role === 'official' && standing.office === ''}
      >
        {words.make}
      </Button>
    </form>
  )
}
