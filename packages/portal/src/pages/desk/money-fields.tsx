import type { Sheet } from '../../wire/sheet.ts'
import { useLanguage } from '../../words/language.tsx'
import { moneyText } from '../../words/money.ts'
import { useWork } from '../../words/work.ts'
import { type AnswerDraft, amountText, booksOf, openIn, proposalFor } from './answer-draft.ts'
import { typedFen } from './fen.ts'
import { WordsField } from './words-field.tsx'

interface Props {
  readonly sheet: Sheet
  readonly draft: AnswerDraft
  readonly type: string
  readonly change: (part: Partial<AnswerDraft>) => void
}

/** The amounts that an answer grants, takes back or books: proposed by the rule, changed only within its ends. */
export function MoneyFields({ sheet, draft, type, change }: Props) {
  const { language } = useLanguage()
  const { answer: w } = useWork()
  const direction = booksOf(type)
  const open = direction === null ? 0 : openIn(sheet, direction)
  const text = (fen: number) => moneyText(fen, language).exact
  const owes = proposalFor(sheet, draft.answer)?.owes ?? []
  const unsettled = sheet.measures.filter((m) => m.inQuestion && m.verdict === 'open').map((m) => m.title)
  return (
    <>
      {type === 'approved' && owes.length === 0 && unsettled.length > 0 ? (
        <p role="note" className="desk-unsettled">
          {w.unsettled(unsettled.join(language === 'zh' ? '、' : ', '))}
        </p>
      ) : null}
      {owes.map((o) => {
        const key = o.measure ?? ''
        return (
          <fieldset key={key} className="desk-form">
            <legend className="field-label">{o.title}</legend>
            <WordsField
              label={w.amount}
              help={o.high === null ? w.atLeast(text(o.low)) : w.between(text(o.low), text(o.high))}
              value={amountText(draft, key, o.amount)}
              set={(amount) => change({ amounts: { ...draft.amounts, [key]: amount } })}
            />
            <WordsField
              label={w.budget}
              value={draft.budgets[key] ?? o.line}
              set={(line) => change({ budgets: { ...draft.budgets, [key]: line } })}
            />
          </fieldset>
        )
      })}
      {direction === null || open === 0 ? null : (
        <WordsField
          label={direction === 'payable' ? w.pay : w.recovered}
          value={draft.pays ?? typedFen(open)}
          set={(pays) => change({ pays })}
        />
      )}
    </>
  )
}
