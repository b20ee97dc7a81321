import { Input } from 'antd'
import { useId } from 'react'
import type { TypedProblem } from '../../applicant/typed.ts'
import { dateText } from '../../words/date.ts'
import { useSpeech } from '../../words/speech.ts'
import { problemText } from './typed-words.ts'

/** Year, month and day as typed. */
export type DateParts = readonly [year: string, month: string, day: string]
export const partsOfDate = (date: string): DateParts => {
  const [year = '', month = '', day = ''] = date.split('-')
  return [year, month.replace(/^0/u, ''), day.replace(/^0/u, '')]
}

interface DateFieldsProps {
  readonly label: string
  readonly hideLabel?: boolean
  readonly parts: DateParts
  readonly onChange: (parts: DateParts) => void
  /** The date they make, when they make one. */
  readonly date: string | null
  readonly problem: TypedProblem | 'empty' | null
}

/** A day as three fields with their units; no picker to fight with. */
export function DateFields({ label, hideLabel = false, parts, onChange, date, problem }: DateFieldsProps) {
  const { t, language } = useSpeech()
  const id = useId()
  const units = [t.ask.date.year, t.ask.date.month, t.ask.date.day] as const
  return (
    <fieldset className="date" aria-describedby={`${id}-says`}>
      <legend className={hideLabel ? 'only-read' : 'field-label'}>{label}</legend>
      <div className="date-row">
        {units.map((unit, index) => (
          <label key={unit} htmlFor={`${id}-${index}`} className={`date-part date-part-${language}`}>
            <Input
              id={`${id}-${index}`}
              size="large"
              className={index === 0 ? 'date-year' : 'date-short'}
              inputMode="numeric"
              autoComplete="off"
              maxLength={index === 0 ? 4 : 2}
              value={parts[index]}
              status={problem === null ? '' : 'error'}
              aria-invalid={problem !== null}
              onChange={(event) => {
                const next = [...parts]
                next[index] = event.target.value
                onChange([next[0] ?? '', next[1] ?? '', next[2] ?? ''])
              }}
            />
            <span>{unit}</span>
          </label>
        ))}
      </div>
      <p id={`${id}-says`} className={problem === null ? 'typing-says' : 'typing-says typing-wrong'} aria-live="polite">
        {problem !== null
          ? problemText(problem, { unit: null }, t, language)
          : date === null
            ? '\u00a0'
            : dateText(date, language, true)}
      </p>
    </fieldset>
  )
}
