import { Button, Input } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import { useNavigate } from 'react-router'
import { type Draft, KINDS, type Kind } from '../../applicant/draft.ts'
import { useDraft } from '../../applicant/store.ts'
import { typedDate } from '../../applicant/typed.ts'
import { Page } from '../../shell/page.tsx'
import { useSpeech } from '../../words/speech.ts'
import { DateFields, partsOfDate } from './date-fields.tsx'
import { ImportFile } from './import-file.tsx'
import { Items } from './items.tsx'
import './who.css'

/** Who asks, for which day, with which projects; or everything at once from a file. */
export function WhoPage() {
  const { t, at } = useSpeech()
  const { draft, change } = useDraft()
  const navigate = useNavigate()
  const [day, setDay] = useState(() => partsOfDate(draft.appliedOn))
  const [kind, setKind] = useState<Kind>(draft.kind ?? 'enterprise')
  const nameField = useId()
  const typed = typedDate(...day)
  const set = (part: Partial<Draft>) => change((before) => ({ ...before, ...part }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (typed.is !== 'right') return
    set({ kind, appliedOn: String(typed.value) })
    void navigate(at('/ask'))
  }
  return (
    <Page title={t.ask.who.title} lead={t.ask.who.lead}>
      <div className="who">
        <form className="who-form" onSubmit={submit} noValidate>
          <fieldset className="who-kinds">
            <legend className="field-label">{t.ask.who.kind}</legend>
            {KINDS.map((one) => (
              <label key={one} className="who-kind">
                <input type="radio" name="kind" value={one} checked={kind === one} onChange={() => setKind(one)} />
                <span>
                  <b>{t.ask.who.kinds[one]}</b>
                  <span className="soft small who-words">{t.ask.who.kindWords[one]}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <div className="field">
            <label className="field-label" htmlFor={nameField}>
              {t.ask.who.name}
            </label>
            <Input
              id={nameField}
              size="large"
              autoComplete="organization"
              maxLength={80}
              value={draft.name}
              aria-describedby={`${nameField}-hint`}
              onChange={(event) => set({ name: event.target.value })}
            />
            <p id={`${nameField}-hint`} className="soft small">
              {t.ask.who.nameHint}
            </p>
          </div>
          <div className="field">
            <DateFields
              label={t.ask.who.on}
              parts={day}
              onChange={setDay}
              date={typed.is === 'right' ? String(typed.value) : null}
              problem={typed.is === 'wrong' ? typed.why : typed.is === 'empty' ? 'empty' : null}
            />
            <p className="soft small">{t.ask.who.onHint}</p>
          </div>
          <Items draft={draft} change={change} />
          <label className="who-kind who-history">
            <input
              type="checkbox"
              checked={draft.historyComplete}
              onChange={(event) => set({ historyComplete: event.target.checked })}
            />
            <span>
              <b>{t.ask.who.history}</b>
              <span className="soft small who-words">{t.ask.who.historyHint}</span>
            </span>
          </label>
          <div className="main-action">
            <Button type="primary" size="large" htmlType="submit">
              {draft.answers.length > 0 ? t.ask.who.goOn : t.ask.who.start}
            </Button>
          </div>
        </form>
        <ImportFile />
      </div>
    </Page>
  )
}
