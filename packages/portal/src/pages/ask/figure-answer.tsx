import { Button, Input, Segmented } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import type { Value } from '../../applicant/draft.ts'
import { type Typed, type TypedProblem, typedMoney, typedQuantity, typedRate } from '../../applicant/typed.ts'
import { moneyText } from '../../words/money.ts'
import { useSpeech } from '../../words/speech.ts'
import { wordOf } from '../../words/table.ts'
import type { Asked } from './asked.ts'
import { problemText } from './typed-words.ts'

const moneyUnits = { yuan: 100n, wan: 1_000_000n, yi: 10_000_000_000n } as const
type MoneyUnit = keyof typeof moneyUnits
const isMoneyUnit = (unit: string): unit is MoneyUnit => unit in moneyUnits
/** Smallest parts of the units that have any. */
export const quantityParts: Readonly<Record<string, bigint>> = {
  'square-metre': 100n,
  usd: 100n,
  tonne: 1000n,
  kilometre: 1000n,
  'kilowatt-hour': 1n,
}

interface FigureAnswerProps {
  readonly asked: Asked
  readonly onAnswer: (value: Value) => void
}

/** A figure typed with its unit, read back while one types; what is wrong is said at once, in words. */
export function FigureAnswer({ asked, onAnswer }: FigureAnswerProps) {
  const { t, language } = useSpeech()
  const [text, setText] = useState(() => beforeText(asked))
  const [unit, setUnit] = useState<MoneyUnit>(() => (asked.before === null ? 'wan' : 'yuan'))
  const [tried, setTried] = useState(false)
  const field = useId()
  const money = asked.unit === 'money'
  const typed = understood(text, asked, unit)
  const problem: TypedProblem | 'empty' | null =
    typed.is === 'wrong' ? typed.why : typed.is === 'empty' && tried ? 'empty' : null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (typed.is === 'right') onAnswer(typed.value)
    else setTried(true)
  }
  return (
    <form className="typing" onSubmit={submit} noValidate>
      <label htmlFor={field} className="only-read">
        {asked.label}
      </label>
      <div className="typing-row">
        <Input
          id={field}
          size="large"
          className="typing-field"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          status={problem === null ? '' : 'error'}
          aria-invalid={problem !== null}
          aria-describedby={`${field}-says`}
          onChange={(event) => setText(event.target.value)}
        />
        {money ? (
          <Segmented
            size="large"
            aria-label={t.ask.unit}
            value={unit}
            options={Object.keys(moneyUnits).map((value) => ({ value, label: wordOf(t.ask.units, value) }))}
            onChange={(value) => isMoneyUnit(value) && setUnit(value)}
          />
        ) : (
          <span className="typing-unit">{wordOf(t.ask.units, asked.unit ?? '')}</span>
        )}
        <Button type="primary" size="large" htmlType="submit">
          {t.ask.confirm}
        </Button>
      </div>
      <p
        id={`${field}-says`}
        className={problem === null ? 'typing-says' : 'typing-says typing-wrong'}
        aria-live="polite"
      >
        {problem !== null
          ? problemText(problem, asked, t, language)
          : typed.is === 'right' && money
            ? t.ask.reads(readBack(typed.size, language))
            : '\u00a0'}
      </p>
    </form>
  )
}

function readBack(fen: number, language: 'zh' | 'en'): string {
  const { text, exact } = moneyText(fen, language)
  return text === exact ? exact : `${exact}（${text}）`
}

function understood(text: string, asked: Asked, unit: MoneyUnit): Typed {
  switch (asked.unit) {
    case 'money':
      return typedMoney(text, moneyUnits[unit], asked)
    case 'rate':
      return typedRate(text, asked)
    default:
      return typedQuantity(text, quantityParts[asked.unit ?? ''] ?? 1n, asked)
  }
}

function beforeText({ before }: Asked): string {
  if (
    before === null ||
    typeof before.value === 'boolean' ||
    before.value === 'not-known' ||
    before.value === 'does-not-apply'
  )
    return ''
  return String(before.value)
}
