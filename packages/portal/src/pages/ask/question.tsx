import { Button } from 'antd'
import { DOES_NOT_APPLY, NOT_KNOWN, type Value } from '../../applicant/draft.ts'
import { Page } from '../../shell/page.tsx'
import { moneyText } from '../../words/money.ts'
import { useSpeech } from '../../words/speech.ts'
import { wordOf } from '../../words/table.ts'
import type { Asked } from './asked.ts'
import { DateAnswer } from './date-answer.tsx'
import { FigureAnswer } from './figure-answer.tsx'

interface QuestionProps {
  readonly asked: Asked
  readonly onAnswer: (value: Value) => void
  readonly onBack: (() => void) | null
  /** The answer just given is being computed. */
  readonly busy: boolean
}

/** One question, large, with why it is asked; "I don't know" and "does not apply" are always there. */
export function Question({ asked, onAnswer, onBack, busy }: QuestionProps) {
  const { t } = useSpeech()
  const over = [asked.about === null ? null : t.ask.about(asked.about), asked.before === null ? null : t.ask.changing]
  const said = over.filter((part) => part !== null).join(' · ')
  return (
    <Page title={asked.question} over={said || undefined}>
      <div className={busy ? 'question older' : 'question'} inert={busy} aria-busy={busy}>
        <Why asked={asked} />
        <Answering asked={asked} onAnswer={onAnswer} />
        <div className="question-other">
          <Pressed value={NOT_KNOWN} asked={asked} onAnswer={onAnswer}>
            {t.ask.unknown}
          </Pressed>
          <Pressed value={DOES_NOT_APPLY} asked={asked} onAnswer={onAnswer} hint={t.ask.absentHint}>
            {t.ask.absent}
          </Pressed>
          {onBack === null ? null : (
            <Button type="text" className="question-back" onClick={onBack}>
              ← {t.ask.back}
            </Button>
          )}
        </div>
      </div>
    </Page>
  )
}

function Why({ asked }: { readonly asked: Asked }) {
  const { t, language } = useSpeech()
  const { weight } = asked
  const stake =
    weight === undefined
      ? null
      : weight === null
        ? t.ask.stakeOpen
        : weight <= 1
          ? t.ask.stakeNone
          : t.ask.stake(moneyText(weight, language).text)
  const source = t.ask.source(wordOf(t.ask.sources, asked.source))
  return (
    <div className="why">
      {asked.note === null ? null : <p>{asked.note}</p>}
      {asked.why === null ? null : (
        <p>
          <span className="soft">
            {t.ask.why}
            {t.colon}
          </span>
          {asked.why}
        </p>
      )}
      <p className="soft">
        {stake === null || asked.why !== null ? null : (
          <>
            {t.ask.why}
            {t.colon}
            <b className="why-stake">{stake}</b>
            {' · '}
          </>
        )}
        {source}
      </p>
    </div>
  )
}

function Answering({ asked, onAnswer }: Omit<QuestionProps, 'onBack' | 'busy'>) {
  const { t } = useSpeech()
  switch (asked.type) {
    case 'yes-no':
      return (
        <div className="choices choices-two">
          <Pressed value={true} asked={asked} onAnswer={onAnswer} large>
            {t.ask.yes}
          </Pressed>
          <Pressed value={false} asked={asked} onAnswer={onAnswer} large>
            {t.ask.no}
          </Pressed>
        </div>
      )
    case 'choice':
      return (
        <div className={`choices ${Object.keys(asked.options).length > 6 ? 'choices-two' : ''}`}>
          {Object.entries(asked.options).map(([option, label]) => (
            <Pressed key={option} value={option} asked={asked} onAnswer={onAnswer} large>
              {label}
            </Pressed>
          ))}
        </div>
      )
    case 'date':
      return <DateAnswer asked={asked} onAnswer={onAnswer} />
    case 'figure':
      return <FigureAnswer asked={asked} onAnswer={onAnswer} />
  }
}

interface PressedProps extends Omit<QuestionProps, 'onBack' | 'busy'> {
  readonly value: Value
  readonly large?: boolean
  readonly hint?: string
  readonly children: string
}
/** A button that answers at once; the answer given before is shown as pressed. */
function Pressed({ value, asked, onAnswer, large = false, hint, children }: PressedProps) {
  const before = asked.before?.value === value
  return (
    <Button
      size={large ? 'large' : 'middle'}
      className={`pressed ${before ? 'pressed-before' : ''}`}
      aria-pressed={asked.before === null ? undefined : before}
      title={hint}
      onClick={() => onAnswer(value)}
    >
      {children}
    </Button>
  )
}
