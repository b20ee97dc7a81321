import { Input } from 'antd'
import { useId, useState } from 'react'
import { DOES_NOT_APPLY, NOT_KNOWN, withExpectation } from '../../applicant/draft.ts'
import { useDraft } from '../../applicant/store.ts'
import { valueWords } from '../../applicant/value-words.ts'
import type { Fact } from '../../wire/law.ts'
import { useFacts } from '../../wire/queries.ts'
import { useSpeech } from '../../words/speech.ts'
import { ExpectedField } from './expected-field.tsx'
import { type ExpectedRow, expectedRows, matchingFacts, rowKey } from './expected-rows.ts'

const MOST_FOUND = 8

/** What is expected of the years of the plan, kept with the answers as soon as it is typed. */
export function ExpectedForm({ years }: { readonly years: readonly number[] }) {
  const { t } = useSpeech()
  const { draft, change } = useDraft()
  const facts = useFacts()
  const [added, setAdded] = useState<readonly string[]>([])
  // Counted so that fields begin anew once what they held was taken back.
  const [removals, setRemovals] = useState(0)
  const e = t.advice.expected
  const known = facts.data?.facts ?? []
  const rows = expectedRows(draft, known, added)
  const remove = ({ fact, item }: ExpectedRow) => {
    setAdded((before) => before.filter((id) => id !== fact.id))
    setRemovals((count) => count + 1)
    change((before) => ({
      ...before,
      expected: before.expected.filter((one) => rowKey(one.fact, one.item) !== rowKey(fact.id, item)),
    }))
  }
  return (
    <details className="card no-print" open={draft.expected.length > 0}>
      <summary>
        <h2 className="expected-title">{e.summary(draft.expected.length)}</h2>
      </summary>
      <div className="expected">
        <p className="soft">{e.lead}</p>
        {rows.length === 0 && facts.data !== undefined ? <p>{e.none}</p> : null}
        <ul className="plain-list">
          {rows.map((row) => (
            <Row key={`${row.key}${removals}`} row={row} years={years} onRemove={() => remove(row)} />
          ))}
        </ul>
        <AddFact
          facts={known.filter((fact) => !rows.some((row) => row.fact.id === fact.id))}
          onAdd={(fact) => setAdded((before) => [...before, fact.id])}
        />
      </div>
    </details>
  )
}

interface RowProps {
  readonly row: ExpectedRow
  readonly years: readonly number[]
  readonly onRemove: () => void
}
function Row({ row: { fact, item, about, last }, years, onRemove }: RowProps) {
  const speech = useSpeech()
  const { t } = speech
  const { draft, change } = useDraft()
  const e = t.advice.expected
  const label = about === null ? fact.label : `${about} · ${fact.label}`
  const said = draft.expected.filter((one) => rowKey(one.fact, one.item) === rowKey(fact.id, item))
  const shown = last !== null && last.value !== NOT_KNOWN && last.value !== DOES_NOT_APPLY ? last : null
  return (
    <li className="expected-row">
      <div className="expected-name">
        <span>
          <b>{label}</b> <span className="soft small">{fact.period === 'year' ? e.yearly : e.from}</span>
        </span>
        {shown === null ? null : (
          <span className="soft small">
            {shown.year === null
              ? e.now(valueWords(shown.value, fact, speech))
              : e.last(shown.year, valueWords(shown.value, fact, speech))}
          </span>
        )}
        {said.length === 0 ? null : (
          <button type="button" className="button-text small" aria-label={e.removeOf(label)} onClick={onRemove}>
            {e.remove}
          </button>
        )}
      </div>
      <div className="expected-years">
        {years.map((year) => {
          const answered = draft.answers.find(
            (a) => a.fact === fact.id && a.item === item && a.year === year && a.value !== NOT_KNOWN,
          )
          if (answered !== undefined)
            return (
              <p key={year} className="expected-year small">
                <span className="soft">{e.year(year)}</span>
                {e.known(valueWords(answered.value, fact, speech))}
              </p>
            )
          const place = { fact: fact.id, item, year }
          const value = said.find((one) => one.year === year)?.value ?? null
          return (
            <ExpectedField
              key={year}
              fact={fact}
              year={year}
              label={label}
              value={value}
              onSay={(next) => change((before) => withExpectation(before, place, next))}
            />
          )
        })}
      </div>
    </li>
  )
}

/** Finds another fact by its words. */
function AddFact({ facts, onAdd }: { readonly facts: readonly Fact[]; readonly onAdd: (fact: Fact) => void }) {
  const { t } = useSpeech()
  const { draft } = useDraft()
  const [typed, setTyped] = useState('')
  const field = useId()
  const e = t.advice.expected
  const found = matchingFacts(facts, draft.kind ?? 'enterprise', typed)
  return (
    <div className="expected-add">
      <label htmlFor={field} className="field-label">
        {e.add}
      </label>
      <Input
        id={field}
        value={typed}
        autoComplete="off"
        placeholder={e.addHint}
        onChange={(event) => setTyped(event.target.value)}
      />
      <ul className="plain-list expected-found" aria-live="polite">
        {found.slice(0, MOST_FOUND).map((fact) => (
          <li key={fact.id}>
            <button
              type="button"
              className="button-text"
              onClick={() => {
                onAdd(fact)
                setTyped('')
              }}
            >
              + {fact.label}
            </button>
          </li>
        ))}
        {typed.trim() !== '' && found.length === 0 ? <li className="soft">{e.addNone}</li> : null}
      </ul>
    </div>
  )
}
