import type { Standing } from '../../parts/standing.ts'
import { Mark } from '../../parts/verdict.tsx'
import { Go } from '../../shell/go.tsx'
import type { Chosen, Objective } from '../../wire/advice.ts'
import { moneyText } from '../../words/money.ts'
import { useSpeech } from '../../words/speech.ts'
import { amountWords } from './amount-words.ts'
import { Worded } from './worded.tsx'

interface ChosenCardProps {
  readonly of: Chosen
  readonly objective: Objective
  readonly standing: Standing
}

/** One that is taken: what it is and what it comes to. */
export function ChosenCard({ of: chosen, objective, standing }: ChosenCardProps) {
  const speech = useSpeech()
  const { t, language } = speech
  const end = objective === 'possible' ? (chosen.high ?? chosen.low) : chosen.low
  return (
    <div className="chosen">
      <Mark standing={standing} />
      <span className="chosen-name">
        <span className="only-read">
          {t.advice.combination.chosen}
          {t.colon}
        </span>
        <Go to={`/measures/${chosen.measure}`}>
          <Worded>{chosen.name}</Worded>
        </Go>
        <span className="soft small chosen-document">
          {t.verdict[standing]} · {chosen.documentTitle}
        </span>
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
