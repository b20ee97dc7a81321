import { useId, useState } from 'react'
import type { Value } from '../../applicant/draft.ts'
import { type Typed, typedMoney, typedQuantity, typedRate } from '../../applicant/typed.ts'
import type { Fact } from '../../wire/law.ts'
import type { Language } from '../../words/language.tsx'
import { moneyText } from '../../words/money.ts'
import { useSpeech } from '../../words/speech.ts'
import { wordOf } from '../../words/table.ts'
import { quantityParts } from '../ask/figure-answer.tsx'
import { problemText } from '../ask/typed-words.ts'

interface ExpectedFieldProps {
  readonly fact: Fact
  readonly year: number
  readonly label: string
  readonly value: Value | null
  /** Null takes back what was said. */
  readonly onSay: (value: Value | null) => void
}

/** One fact in one year to come. It is kept once one leaves the field; what is wrong is said at once. */
export function ExpectedField(props: ExpectedFieldProps) {
  const { t } = useSpeech()
  const field = useId()
  const e = t.advice.expected
  return (
    <div className="expected-year">
      <label htmlFor={field} className="small">
        <span aria-hidden="true">{e.year(props.year)}</span>
        <span className="only-read">{e.field(props.label, props.year)}</span>
      </label>
      {props.fact.type === 'figure' ? (
        <Figure {...props} field={field} />
      ) : props.fact.type === 'date' ? (
        <input
          id={field}
          type="date"
          className="box expected-field"
          defaultValue={String(props.value ?? '')}
          onBlur={(event) => props.onSay(event.target.value === '' ? null : event.target.value)}
        />
      ) : (
        <Closed {...props} field={field} />
      )}
    </div>
  )
}

/** A yes or no, or one of several options. */
function Closed({ fact, value, onSay, field }: ExpectedFieldProps & { readonly field: string }) {
  const { t } = useSpeech()
  const yesNo = fact.type === 'yes-no'
  const options = yesNo ? { true: t.ask.yes, false: t.ask.no } : (fact.options ?? {})
  const said = (key: string): Value | null => (key === '' ? null : yesNo ? key === 'true' : key)
  return (
    <select
      id={field}
      className="box expected-field"
      value={String(value ?? '')}
      onChange={(event) => onSay(said(event.target.value))}
    >
      <option value="">{t.advice.expected.same}</option>
      {Object.entries(options).map(([key, label]) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
    </select>
  )
}

function Figure({ fact, value, onSay, field }: ExpectedFieldProps & { readonly field: string }) {
  const { t, language } = useSpeech()
  const [text, setText] = useState(value === null ? '' : String(value))
  const typed = understood(text, fact)
  const wrong = typed.is === 'wrong'
  const keep = () => {
    if (typed.is === 'empty' && value !== null) onSay(null)
    if (typed.is === 'right' && typed.value !== value) onSay(typed.value)
  }
  return (
    <>
      <input
        id={field}
        className="box expected-field"
        inputMode={fact.unit === 'money' ? 'text' : 'decimal'}
        autoComplete="off"
        value={text}
        placeholder={fact.unit === 'money' ? t.advice.expected.wanHint : wordOf(t.ask.units, fact.unit ?? '')}
        aria-invalid={wrong}
        aria-describedby={`${field}-says`}
        onChange={(event) => setText(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep()
        }}
      />
      <span
        id={`${field}-says`}
        className={wrong ? 'expected-says expected-wrong' : 'expected-says'}
        aria-live="polite"
      >
        {wrong
          ? problemText(typed.why, { unit: fact.unit ?? null }, t, language)
          : typed.is === 'right'
            ? readBack(typed.size, fact, t.ask.units, language)
            : ''}
      </span>
    </>
  )
}

/** A sum as it reads; another figure with its unit. */
const readBack = (size: number, fact: Fact, units: Readonly<Record<string, string>>, language: Language): string =>
  fact.unit === 'money'
    ? moneyText(size, language).text
    : fact.unit === 'rate'
      ? `${size / 10_000}%`
      : wordOf(units, fact.unit ?? '')

function understood(text: string, { unit = '', least, most }: Fact): Typed {
  const bounds = { least: least ?? null, most: most ?? null }
  if (unit === 'money') return typedMoney(text, 100n, bounds)
  if (unit === 'rate') return typedRate(text, bounds)
  return typedQuantity(text, quantityParts[unit] ?? 1n, bounds)
}
