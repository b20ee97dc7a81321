import { Input } from 'antd'
import { useId, useState } from 'react'
import { typedDate, typedMoney, typedQuantity, typedRate } from '../../applicant/typed.ts'
import type { Fact } from '../../wire/law.ts'
import type { Written } from '../../wire/own.ts'
import { moneyText } from '../../words/money.ts'
import { useOwn } from '../../words/own.ts'
import { useSpeech } from '../../words/speech.ts'
import { wordOf } from '../../words/table.ts'
import { DateFields, partsOfDate } from '../ask/date-fields.tsx'
import { quantityParts } from '../ask/figure-answer.tsx'
import { problemText } from '../ask/typed-words.ts'
import '../ask/ask.css'
import '../measures/measures.css'

interface FactFieldProps {
  readonly fact: Fact
  readonly year: number | null
  readonly value: Written | undefined
  readonly onChange: (value: Written | undefined) => void
}

/** One fact to fill in, by the control that fits it; what cannot be taken is said beside it and kept all the same. */
export function FactField(props: FactFieldProps) {
  const { fact } = props
  if (fact.type === 'yes-no') return <YesNo {...props} />
  if (fact.type === 'choice') return <Choice {...props} />
  if (fact.type === 'date') return <Day {...props} />
  return <Figure {...props} />
}

/** The label of a fact, with its year where it has one. */
function useFactLabel(fact: Fact, year: number | null): string {
  const { apply } = useOwn()
  return year === null ? fact.label : `${fact.label} · ${apply.facts.year(year)}`
}

function YesNo({ fact, year, value, onChange }: FactFieldProps) {
  const { t } = useSpeech()
  const { facts } = useOwn().apply
  const name = useId()
  const options = [
    [true, t.ask.yes],
    [false, t.ask.no],
    [undefined, facts.unknown],
  ] as const
  return (
    <fieldset className="field own-field">
      <legend className="field-label">{useFactLabel(fact, year)}</legend>
      <div className="own-choices">
        {options.map(([option, label]) => (
          <label key={label}>
            <input type="radio" name={name} checked={value === option} onChange={() => onChange(option)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Choice({ fact, year, value, onChange }: FactFieldProps) {
  const { facts } = useOwn().apply
  const id = useId()
  return (
    <div className="field own-field">
      <label className="field-label" htmlFor={id}>
        {useFactLabel(fact, year)}
      </label>
      <select
        id={id}
        className="box"
        value={value === undefined ? '' : String(value)}
        onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
      >
        <option value="">{facts.choose}</option>
        {Object.entries(fact.options ?? {}).map(([key, label]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}

function Day({ fact, year, value, onChange }: FactFieldProps) {
  const [parts, setParts] = useState(() => partsOfDate(typeof value === 'string' ? value : ''))
  const typed = typedDate(...parts)
  const problem = typed.is === 'wrong' && typed.why.code !== 'day-incomplete' ? typed.why : null
  return (
    <DateFields
      label={useFactLabel(fact, year)}
      parts={parts}
      date={typed.is === 'right' ? String(typed.value) : null}
      problem={problem}
      onChange={(next) => {
        setParts(next)
        const now = typedDate(...next)
        if (now.is === 'right') onChange(now.value)
        else if (now.is === 'empty') onChange(undefined)
      }}
    />
  )
}

function Figure({ fact, year, value, onChange }: FactFieldProps) {
  const { t, language } = useSpeech()
  const { facts } = useOwn().apply
  const id = useId()
  const [text, setText] = useState(value === undefined ? '' : String(value))
  const bounds = { least: fact.least ?? null, most: fact.most ?? null }
  const understand = (said: string) => {
    if (fact.unit === 'money') return typedMoney(said, 100n, bounds)
    if (fact.unit === 'rate') return typedRate(said, bounds)
    return typedQuantity(said, quantityParts[fact.unit ?? ''] ?? 1n, bounds)
  }
  const typed = understand(text)
  const problem = typed.is === 'wrong' ? typed.why : null
  const says =
    problem !== null
      ? problemText(problem, { unit: fact.unit ?? null }, t, language)
      : typed.is === 'right' && fact.unit === 'money'
        ? facts.reads(moneyText(typed.size, language).text)
        : fact.unit === 'money'
          ? facts.moneyHint
          : '\u00a0'
  return (
    <div className="field own-field">
      <label className="field-label" htmlFor={id}>
        {useFactLabel(fact, year)}
      </label>
      <div className="row">
        <Input
          id={id}
          size="large"
          className="typing-field"
          inputMode={fact.unit === 'money' ? 'text' : 'decimal'}
          autoComplete="off"
          value={text}
          status={problem === null ? '' : 'error'}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-says`}
          onChange={(event) => {
            const said = event.target.value
            setText(said)
            const now = understand(said)
            onChange(now.is === 'right' ? now.value : now.is === 'empty' ? undefined : said)
          }}
        />
        {fact.unit === 'money' || fact.unit === undefined ? null : <span>{wordOf(t.ask.units, fact.unit)}</span>}
      </div>
      <p id={`${id}-says`} className={`small ${problem === null ? 'soft' : 'own-bad'}`} aria-live="polite">
        {says}
      </p>
    </div>
  )
}
