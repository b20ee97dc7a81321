import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import { Failed } from '../../shell/failed.tsx'
import { useObjection } from '../../wire/notices.ts'
import { useWork } from '../../words/work.ts'
import { WordsField } from '../desk/words-field.tsx'

/** What somebody objects, with who they are; told plainly who sees it, before it is written. */
export function ObjectionForm({ number }: { readonly number: string }) {
  const { notices: w } = useWork()
  const [name, setName] = useState('')
  const [contact, setContact] = useState('')
  const [text, setText] = useState('')
  const objection = useObjection(number)
  const sent = (event: FormEvent) => {
    event.preventDefault()
    objection.mutate({ name, contact, text })
  }
  if (objection.data !== undefined)
    return (
      <p role="status" className="notice">
        ✓ {w.sent} <span className="soft small">{w.receipt(objection.data.id.slice(0, 8))}</span>
      </p>
    )
  return (
    <form className="desk-form" onSubmit={sent} aria-label={w.objectTo(number)}>
      <p className="soft">{w.form}</p>
      <WordsField label={w.name} value={name} set={setName} required />
      <WordsField label={w.contact} value={contact} set={setContact} required />
      <WordsField label={w.text} rows={5} value={text} set={setText} required />
      <Button type="primary" size="large" htmlType="submit" loading={objection.isPending}>
        {w.send}
      </Button>
      {objection.isError ? <Failed failure={objection.error} /> : null}
    </form>
  )
}
