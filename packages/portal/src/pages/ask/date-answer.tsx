import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import type { Value } from '../../applicant/draft.ts'
import { typedDate } from '../../applicant/typed.ts'
import { useSpeech } from '../../words/speech.ts'
import type { Asked } from './asked.ts'
import { DateFields, partsOfDate } from './date-fields.tsx'

/** A day as an answer. Half a date is complained of only once one tries to go on. */
export function DateAnswer({ asked, onAnswer }: { readonly asked: Asked; readonly onAnswer: (value: Value) => void }) {
  const { t } = useSpeech()
  const [parts, setParts] = useState(() =>
    typeof asked.before?.value === 'string' && /^\d/u.test(asked.before.value)
      ? partsOfDate(asked.before.value)
      : partsOfDate(''),
  )
  const [tried, setTried] = useState(false)
  const typed = typedDate(...parts)
  const incomplete = typed.is === 'wrong' && typed.why.code === 'day-incomplete'
  const problem =
    typed.is === 'wrong' && (tried || !incomplete)
      ? typed.why
      : typed.is === 'empty' && tried
        ? ('empty' as const)
        : null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (typed.is === 'right') onAnswer(typed.value)
    else setTried(true)
  }
  return (
    <form className="typing" onSubmit={submit} noValidate>
      <DateFields
        label={asked.label}
        hideLabel
        parts={parts}
        onChange={setParts}
        date={typed.is === 'right' ? String(typed.value) : null}
        problem={problem}
      />
      <Button type="primary" size="large" htmlType="submit">
        {t.ask.confirm}
      </Button>
    </form>
  )
}
