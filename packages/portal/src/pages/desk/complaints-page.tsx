import { Button } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import { Failed } from '../../shell/failed.tsx'
import { Go } from '../../shell/go.tsx'
import { Waiting } from '../../shell/page.tsx'
import { useDeskChange, useWorker } from '../../wire/desk.ts'
import type { Office } from '../../wire/law.ts'
import { type Complaint, useComplaints } from '../../wire/oversight.ts'
import { momentText } from '../../words/date.ts'
import { useLanguage } from '../../words/language.tsx'
import { useWork } from '../../words/work.ts'
import { Pick } from '../measures/pick.tsx'
import '../measures/measures.css'
import { DeskFrame } from './desk-frame.tsx'
import { WordsField } from './words-field.tsx'

/** Objections and complaints: supervisors send them to an office, which answers once. */
export default function ComplaintsPage() {
  const { complaints: w } = useWork()
  const { overseer } = useWorker()
  const list = useComplaints()
  const [state, setState] = useState('')
  const shown = (list.data?.complaints ?? []).filter((c) => state === '' || c.state === state)
  return (
    <DeskFrame title={w.title} lead={overseer ? w.lead : w.leadOffice}>
      {list.isError && list.data === undefined ? (
        <Failed failure={list.error} again={() => void list.refetch()} />
      ) : list.data === undefined ? (
        <Waiting />
      ) : (
        <>
          <search className="row">
            <Pick label={w.filter} value={state} any={w.any} options={Object.entries(w.states)} onChange={setState} />
          </search>
          {shown.length === 0 ? <p className="notice">{w.none}</p> : null}
          <ul className="plain-list desk-column">
            {shown.map((c) => (
              <li key={c.id} className="card desk-form">
                <One complaint={c} offices={list.data.offices} overseer={overseer} />
              </li>
            ))}
          </ul>
        </>
      )}
    </DeskFrame>
  )
}

interface OneProps {
  readonly complaint: Complaint
  readonly offices: readonly Office[]
  readonly overseer: boolean
}
function One({ complaint: c, offices, overseer }: OneProps) {
  const { language } = useLanguage()
  const { complaints: w } = useWork()
  return (
    <>
      <p className="row">
        <b>{w.kinds[c.kind]}</b>
        <span className={c.state === 'answered' ? 'soft' : 'own-amber'}>{w.states[c.state]}</span>
        {c.case === null ? null : <Go to={`/work/cases/${c.case.number}`}>{w.case(c.case.number)}</Go>}
      </p>
      <p className="desk-text">{c.text ?? w.gone}</p>
      <p className="soft small">
        <span lang="zh-CN">{c.partyName}</span> · {momentText(c.askedAt, language)}
        {c.office === null ? '' : ` · ${w.sent(c.office.title)}`}
      </p>
      {c.answer === null || c.office === null ? null : (
        <p className="desk-text">
          <b>{w.answered(c.office.title, c.answeredAt === null ? '' : momentText(c.answeredAt, language))}</b>
          {'\n'}
          {c.answer}
        </p>
      )}
      {c.state === 'answered' ? null : overseer ? (
        <Dispatch complaint={c} offices={offices} />
      ) : (
        <AnswerForm complaint={c} />
      )}
    </>
  )
}

function Dispatch({ complaint: c, offices }: Omit<OneProps, 'overseer'>) {
  const { complaints: w } = useWork()
  const id = useId()
  const first = c.office?.id ?? c.case?.offices[0]?.id ?? ''
  const [office, setOffice] = useState(first)
  const dispatch = useDeskChange<string>(
    () => `/v1/complaints/${c.id}/dispatch`,
    (to) => ({ office: to }),
  )
  const sent = (event: FormEvent) => {
    event.preventDefault()
    if (office !== '') dispatch.mutate(office)
  }
  return (
    <form className="row" onSubmit={sent}>
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {w.office}
        </label>
        <select id={id} className="box" value={office} onChange={(event) => setOffice(event.target.value)}>
          {c.case === null ? <option value="">—</option> : null}
          {c.case === null ? null : (
            <optgroup label={w.suggested}>
              {c.case.offices.map((o) => (
                <option key={o.id} value={o.id}>
                  {o.title}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label={w.all}>
            {offices
              .filter((o) => !(c.case?.offices ?? []).some((p) => p.id === o.id))
              .map((o) => (
                <option key={o.id} value={o.id}>
                  {o.title}
                </option>
              ))}
          </optgroup>
        </select>
      </div>
      <Button
        htmlType="submit"
        type={c.state === 'received' ? 'primary' : 'default'}
        size="large"
        loading={dispatch.isPending}
      >
        {c.state === 'received' ? w.dispatch : w.again}
      </Button>
      {dispatch.isError ? <Failed failure={dispatch.error} /> : null}
    </form>
  )
}

function AnswerForm({ complaint: c }: { readonly complaint: Complaint }) {
  const { complaints: w } = useWork()
  const [text, setText] = useState('')
  const answer = useDeskChange<string>(
    () => `/v1/complaints/${c.id}/answer`,
    (said) => ({ text: said }),
  )
  const sent = (event: FormEvent) => {
    event.preventDefault()
    answer.mutate(text)
  }
  return (
    <form className="desk-form" onSubmit={sent}>
      <WordsField label={w.answer} rows={4} value={text} set={setText} required />
      <Button htmlType="submit" type="primary" size="large" loading={answer.isPending}>
        {w.send}
      </Button>
      {answer.isError ? <Failed failure={answer.error} /> : null}
    </form>
  )
}
