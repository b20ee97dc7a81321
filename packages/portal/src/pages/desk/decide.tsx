import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import { Failed } from '../../shell/failed.tsx'
import { useDeskChange } from '../../wire/desk.ts'
import type { CheckedFact, Finding, Sheet } from '../../wire/sheet.ts'
import { useWork } from '../../words/work.ts'
import { Pick } from '../measures/pick.tsx'
import { WordsField } from './words-field.tsx'

interface Props {
  readonly sheet: Sheet
  readonly id: string
  readonly subject: string
  readonly label: string
  readonly may: boolean
  /** The fact it is about, where what was found may be written. */
  readonly fact?: CheckedFact
}
type Given = Pick<Finding, 'verdict' | 'value' | 'ground'>

/** One condition confirmed, or refused with a ground; what the office found in the place of what was given. */
export function Decide({ sheet, id, subject, label, may, fact }: Props) {
  const { case: w } = useWork()
  const finding = sheet.findings.find((f) => f.subject === subject)
  const [refusing, setRefusing] = useState<'refused' | 'confirmed' | null>(null)
  const change = useDeskChange<Given>(
    () => `/v1/cases/${id}/findings`,
    (given) => ({ subject, seen: finding?.no ?? 0, ...given }),
  )
  const enter = (given: Given) => change.mutate(given, { onSuccess: () => setRefusing(null) })
  const verdict = finding?.verdict ?? 'open'
  const mustSay = fact !== undefined && fact.given === null
  return (
    <>
      <span className={`desk-verdict desk-verdict-${verdict}`}>
        <span aria-hidden="true">{verdict === 'confirmed' ? '✓ ' : verdict === 'refused' ? '✗ ' : ''}</span>
        {w[verdict]}
      </span>
      {finding?.ground == null ? null : (
        <span className="desk-wide small">
          {w.ground}: {finding.ground}
        </span>
      )}
      {!may ? null : refusing === null ? (
        <span className="desk-actions no-print">
          {verdict === 'open' ? (
            <>
              <Button
                aria-label={`${w.confirm}: ${label}`}
                loading={change.isPending}
                onClick={() =>
                  mustSay ? setRefusing('confirmed') : enter({ verdict: 'confirmed', value: null, ground: null })
                }
              >
                {w.confirm}
              </Button>
              <button
                type="button"
                className="button-text"
                aria-label={`${w.refuse}: ${label}`}
                onClick={() => setRefusing('refused')}
              >
                {w.refuse}
              </button>
            </>
          ) : (
            <button
              type="button"
              className="button-text"
              aria-label={`${w.clear}: ${label}`}
              onClick={() => enter({ verdict: 'open', value: null, ground: null })}
            >
              {w.clear}
            </button>
          )}
        </span>
      ) : (
        <DecideForm
          verdict={refusing}
          {...(fact === undefined ? {} : { fact })}
          busy={change.isPending}
          enter={enter}
          leave={() => setRefusing(null)}
        />
      )}
      {change.isError ? (
        <div className="desk-wide">
          <Failed failure={change.error} />
        </div>
      ) : null}
    </>
  )
}

interface FormProps {
  readonly verdict: 'refused' | 'confirmed'
  readonly fact?: CheckedFact
  readonly busy: boolean
  readonly enter: (given: Given) => void
  readonly leave: () => void
}
function DecideForm({ verdict, fact, busy, enter, leave }: FormProps) {
  const { case: w } = useWork()
  const [value, setValue] = useState('')
  const [ground, setGround] = useState('')
  const typed = value === '' ? null : fact?.type === 'yes-no' ? value === 'yes' : value
  const sent = (event: FormEvent) => {
    event.preventDefault()
    enter({ verdict, value: typed, ground: ground === '' ? null : ground })
  }
  return (
    <form className="desk-form desk-wide" onSubmit={sent}>
      {fact === undefined ? null : (
        <ValueField fact={fact} value={value} set={setValue} must={verdict === 'confirmed'} />
      )}
      <WordsField label={w.ground} value={ground} set={setGround} required={verdict === 'refused'} />
      <span className="desk-actions">
        <Button htmlType="submit" type="primary" loading={busy}>
          {verdict === 'refused' ? w.refuse : w.confirm}
        </Button>
        <button type="button" className="button-text" onClick={leave}>
          {w.cancel}
        </button>
      </span>
    </form>
  )
}

interface ValueProps {
  readonly fact: CheckedFact
  readonly value: string
  readonly set: (value: string) => void
  readonly must: boolean
}
function ValueField({ fact, value, set, must }: ValueProps) {
  const { case: w } = useWork()
  const any = must ? '—' : w.keep
  if (fact.type === 'yes-no')
    return (
      <Pick
        label={w.value}
        value={value}
        any={any}
        options={[
          ['yes', w.yes],
          ['no', w.no],
        ]}
        onChange={set}
      />
    )
  if (fact.type === 'choice')
    return (
      <Pick
        label={w.value}
        value={value}
        any={any}
        options={fact.options.map((o) => [o.key, o.label])}
        onChange={set}
      />
    )
  return (
    <WordsField label={w.value} value={value} set={set} type={fact.type === 'date' ? 'date' : 'text'} required={must} />
  )
}
