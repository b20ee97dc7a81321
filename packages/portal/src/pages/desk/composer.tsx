import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import { Part } from '../../parts/part.tsx'
import { Failed } from '../../shell/failed.tsx'
import { useDeskChange, useWorker } from '../../wire/desk.ts'
import { Failure } from '../../wire/fetch.ts'
import { type AnswerSent, type Sheet, usePreview } from '../../wire/sheet.ts'
import { dateText, today } from '../../words/date.ts'
import { useLanguage } from '../../words/language.tsx'
import { useWork } from '../../words/work.ts'
import {
  type AnswerDraft,
  dropDraft,
  EMPTY,
  keepDraft,
  keptDraft,
  keyOf,
  proposalFor,
  proposedText,
  sentOf,
} from './answer-draft.ts'
import { LetterSheet } from './letter-sheet.tsx'
import { MoneyFields } from './money-fields.tsx'
import { WordsField } from './words-field.tsx'

/** The answer beneath the two columns: it is composed from what was decided, shown as a letter, and then entered. */
export function Composer({ sheet, id }: { readonly sheet: Sheet; readonly id: string }) {
  const { t, language } = useLanguage()
  const { answer: w } = useWork()
  const { who } = useWorker()
  const caseId = sheet.case.queued.id
  const [draft, setDraft] = useState(() => keptDraft(caseId))
  const [began, setBegan] = useState(sheet.case.version)
  const [wrong, setWrong] = useState(false)
  const [entered, setEntered] = useState<string | null>(null)
  const preview = usePreview(id)
  const enter = useDeskChange<AnswerSent>(
    () => `/v1/cases/${encodeURIComponent(id)}/answers`,
    (given) => given,
  )
  const { answers, queued } = sheet.case
  const chosen = answers.find((a) => keyOf(a) === draft.answer)
  const change = (part: Partial<AnswerDraft>) => {
    const next = { ...draft, ...part }
    setDraft(next)
    keepDraft(caseId, next)
    preview.reset()
    setWrong(false)
    setEntered(null)
  }
  const sent = sentOf(sheet, draft, language, today())
  const withSent = (go: (given: AnswerSent) => void) =>
    sent === 'amount' ? setWrong(true) : sent === null ? undefined : go(sent)
  const give = (event: FormEvent) => {
    event.preventDefault()
    withSent((given) =>
      // What was looked at when this answer was begun counts: whoever came first is seen before anything is entered.
      enter.mutate(
        { ...given, seen: began },
        {
          onSuccess: () => {
            dropDraft(caseId)
            setDraft(EMPTY)
            setBegan(sheet.case.version + 1)
            setEntered(chosen?.title ?? '')
            preview.reset()
          },
        },
      ),
    )
  }
  const news = sheet.events.filter((e) => e.version > began)
  const holder = sheet.holder?.holder ?? null
  const others = holder !== null && holder.id !== who?.account
  return (
    <Part title={w.title} card className="desk-answer">
      {entered === null ? null : <p role="status">✓ {w.done(entered)}</p>}
      {news.length > 0 && entered === null ? (
        <section className="notice notice-warn" role="alert">
          <h3>{w.meanwhile}</h3>
          <ul>
            {news.map((e) => (
              <li key={e.version}>
                {e.title}
                {e.about === null ? '' : ` · ${e.about}`} ({e.actor}, {dateText(e.on, language)})
              </li>
            ))}
          </ul>
          <p>{w.stays}</p>
          <Button onClick={() => setBegan(sheet.case.version)}>OK</Button>
        </section>
      ) : null}
      {others ? <p className="notice">{w.heldBy(holder.name)}</p> : null}
      {queued.outcome !== null ? (
        <p>{w.ended}</p>
      ) : answers.length === 0 ? (
        <p>
          {w.nothing} {sheet.waits.length === 0 ? '' : w.waits(sheet.waits.join(t.comma))}
        </p>
      ) : (
        <form className="desk-form" onSubmit={give}>
          <fieldset className="desk-choices">
            <legend className="field-label">{w.which}</legend>
            {answers.map((a) => (
              <label key={keyOf(a)}>
                <input
                  type="radio"
                  name="answer"
                  checked={keyOf(a) === draft.answer}
                  disabled={a.from !== null}
                  onChange={() => change({ answer: keyOf(a), lines: null })}
                />
                <span>
                  {a.title}
                  {a.about === null ? '' : ` · ${a.about}`}
                  {a.from === null ? '' : ` (${w.from(dateText(a.from, language))})`}
                  {a.needs.length === 0 ? null : (
                    <span className="small soft">
                      {' '}
                      {w.needs}
                      {a.needs.map((n) => n.label).join(', ')}
                    </span>
                  )}
                </span>
              </label>
            ))}
          </fieldset>
          {chosen === undefined ? null : (
            <>
              <WordsField
                label={w.lines}
                help={w.linesHelp}
                rows={6}
                required={proposalFor(sheet, draft.answer)?.mustSay === true}
                value={draft.lines ?? proposedText(proposalFor(sheet, draft.answer), language)}
                set={(lines) => change({ lines })}
              />
              <MoneyFields sheet={sheet} draft={draft} type={chosen.type} change={change} />
              <WordsField label={w.on} type="date" value={draft.on ?? today()} set={(on) => change({ on })} />
              {wrong ? <p role="alert">{w.wrongAmount}</p> : null}
              <span className="desk-actions">
                <Button
                  size="large"
                  loading={preview.isPending}
                  onClick={(event) => {
                    const form = event.currentTarget.closest('form')
                    if (form?.reportValidity() === true) withSent((given) => preview.mutate(given))
                  }}
                >
                  {w.preview}
                </Button>
                <Button
                  size="large"
                  type="primary"
                  htmlType="submit"
                  loading={enter.isPending}
                  disabled={news.length > 0}
                >
                  {w.give(chosen.title)}
                </Button>
              </span>
            </>
          )}
        </form>
      )}
      {preview.isError ? <Failed failure={preview.error} /> : null}
      {enter.isError && !isMeanwhile(enter.error) ? <Failed failure={enter.error} /> : null}
      {preview.data === undefined ? null : <LetterSheet of={preview.data} />}
    </Part>
  )
}

/** Whoever comes second is told by what happened, not by an error. */
const isMeanwhile = (failure: unknown): boolean =>
  failure instanceof Failure && failure.problems.some((p) => p.code === 'casework/changed-meanwhile')
