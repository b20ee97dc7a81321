import { Mark } from '../../parts/verdict.tsx'
import { Go } from '../../shell/go.tsx'
import type { Chosen, Objective } from '../../wire/advice.ts'
import { useLanguage } from '../../words/language.tsx'
import { moneyText } from '../../words/money.ts'
import { amountWords } from './amount-words.ts'

/** One that is taken: what it is and what it comes to. */
export function ChosenCard({ of: chosen, objective }: { readonly of: Chosen; readonly objective: Objective }) {
  const speech = useLanguage()
  const { t, language } = speech
  const end = objective === 'possible' ? (chosen.high ?? chosen.low) : chosen.low
  return (
    <div className="chosen">
      <Mark standing="yes" />
      <span className="chosen-name">
        <span className="only-read">
          {t.advice.combination.chosen}
          {t.colon}
        </span>
        <Go to={`/measures/${chosen.measure}`}>{chosen.name}</Go>
        <span className="soft small chosen-document">{chosen.documentTitle}</span>
      </span>
      <span className="chosen-amount">
        {amountWords(chosen, speech)}
        {chosen.inKind || chosen.net === end ? null : (
          <span className="soft small chosen-net">{t.advice.amount.counts(moneyText(chosen.net, language).text)}</span>
        )}
      </span>
    </div>
  )
}
