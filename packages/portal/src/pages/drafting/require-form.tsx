import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import type { Fact } from '../../wire/law.ts'
import { useLanguage } from '../../words/language.tsx'
import { useWords } from '../analyst/words.ts'
import { Pick } from '../measures/pick.tsx'
import { useFactsOf } from './facts-of.ts'
import type { Line } from './line.ts'

type Kind = 'atLeast' | 'exceeds' | 'atMost' | 'below' | 'is' | 'oneOf' | 'onOrAfter' | 'onOrBefore'
const KINDS: Readonly<Record<Fact['type'], readonly Kind[]>> = {
  figure: ['atLeast', 'exceeds', 'atMost', 'below'],
  'yes-no': ['is'],
  choice: ['oneOf'],
  date: ['onOrAfter', 'onOrBefore'],
}

interface RequireProps {
  /** The document whose facts are offered. */
  readonly document: string
  readonly requires: readonly Line[]
  readonly onChange: (requires: readonly Line[]) => void
}

/** Conditions that are added, each about a fact that the document asks for anyway. */
export function RequireForm({ document, requires, onChange }: RequireProps) {
  const { t } = useLanguage()
  const w = useWords()
  const field = useId()
  const all = useFactsOf(document)
  // A condition may be about a fact that the document does not ask for; it is called by its name all the same.
  const named = requires.every(({ fact: of }) => all.some((f) => f.id === of))
  const known = [...all, ...useFactsOf('', all.length > 0 && !named)]
  const [id, setId] = useState('')
  const [kind, setKind] = useState<Kind>('atLeast')
  const [value, setValue] = useState('')
  const fact = all.find((f) => f.id === id)
  const kinds = fact === undefined ? [] : KINDS[fact.type]
  const how = kinds.includes(kind) ? kind : (kinds[0] ?? 'is')
  const add = () => {
    const content = how === 'is' ? true : how === 'oneOf' ? [value] : value.trim()
    onChange([...requires, { fact: id, [how]: content }])
    setId('')
    setValue('')
  }
  const said = ({ fact: of, ...rest }: Line): string => {
    const [[key = 'is', given] = []] = Object.entries(rest)
    const about = known.find((f) => f.id === of)
    const texts = (Array.isArray(given) ? given : given === true ? [] : [given]).map(
      (g) => about?.options?.[String(g)] ?? String(g),
    )
    const word = Object.entries(w.desk.requireKinds).find(([k]) => k === key)?.[1] ?? key
    return `${about?.label ?? String(of)} ${word} ${texts.join(t.comma)}`.trim()
  }
  return (
    <>
      {requires.map((r, place) => (
        <p key={JSON.stringify(r)} className="desk-figure-changed">
          {said(r)}{' '}
          <button type="button" className="button-text" onClick={() => onChange(requires.toSpliced(place, 1))}>
            {w.budget.chosenWords.remove}
            <span className="only-read"> {said(r)}</span>
          </button>
        </p>
      ))}
      <details>
        <summary>{w.desk.require}</summary>
        <div className="analyst-form">
          <Pick
            label={w.desk.requireFact}
            any="—"
            value={id}
            options={all.map((f) => [f.id, f.label])}
            onChange={(next) => {
              setId(next)
              setValue('')
            }}
          />
          {fact === undefined ? null : (
            <>
              <Pick
                label={w.desk.requireHow}
                value={how}
                options={kinds.map((k) => [k, w.desk.requireKinds[k]])}
                onChange={(k) => setKind(kinds.find((one) => one === k) ?? 'is')}
              />
              {fact.type === 'yes-no' ? null : fact.type === 'choice' ? (
                <Pick
                  label={w.desk.requireValue}
                  any="—"
                  value={value}
                  options={Object.entries(fact.options ?? {})}
                  onChange={setValue}
                />
              ) : (
                <div className="field">
                  <label className="field-label" htmlFor={field}>
                    {w.desk.requireValue}
                  </label>
                  <Input
                    id={field}
                    type={fact.type === 'date' ? 'date' : 'text'}
                    value={value}
                    onChange={(event) => setValue(event.target.value)}
                  />
                </div>
              )}
              <Button disabled={fact.type !== 'yes-no' && value.trim() === ''} onClick={add}>
                {w.desk.requireAdd}
              </Button>
            </>
          )}
        </div>
      </details>
    </>
  )
}
