import { useId } from 'react'
import { Fold } from '../../parts/fold.tsx'
import { Go } from '../../shell/go.tsx'
import type { Displaced } from '../../wire/advice.ts'
import { moneyText } from '../../words/money.ts'
import { useSpeech } from '../../words/speech.ts'
import { amountWords } from './amount-words.ts'
import { Grounds } from './grounds.tsx'
import { Worded } from './worded.tsx'

const FIRST = 3

interface DisplacedListProps {
  readonly of: readonly Displaced[]
  /** The chosen one they give way to; null where no single one bars them. */
  readonly from: string | null
  readonly title: string
}

/** What is not taken, with where that is written and what taking it would change. */
export function DisplacedList({ of, from, title }: DisplacedListProps) {
  const { t } = useSpeech()
  const heading = useId()
  const rows = (list: readonly Displaced[]) => list.map((d) => <Row key={d.key} of={d} from={from} />)
  const rest = of.slice(FIRST)
  return (
    <div className={from === null ? 'displaced' : 'displaced displaced-joined'}>
      <p id={heading} className="displaced-title">
        {title}
      </p>
      <ul className="plain-list" aria-labelledby={heading}>
        {rows(of.slice(0, FIRST))}
      </ul>
      {rest.length === 0 ? null : (
        <Fold className="advice-fold" summary={t.advice.combination.rest(rest.length)}>
          <ul className="plain-list" aria-labelledby={heading}>
            {rows(rest)}
          </ul>
        </Fold>
      )}
    </div>
  )
}

function Row({ of: d, from }: { readonly of: Displaced; readonly from: string | null }) {
  const speech = useSpeech()
  const { t } = speech
  const others = [...new Set(d.by.filter((b) => b.key !== from).map((b) => b.name))]
  const grounds = [...d.by.map((b) => b.ground), ...d.grounds]
  return (
    <li className="displaced-row">
      <span className="displaced-name">
        <Go to={`/measures/${d.measure}`}>
          <Worded>{d.name}</Worded>
        </Go>{' '}
        <span className="displaced-amount">{amountWords(d, speech)}</span>
      </span>
      <span className="displaced-why">
        {d.difference !== null && d.difference > 0 && d.comparable ? (
          t.advice.combination.dearer(moneyText(d.difference, speech.language).text)
        ) : (
          <Worded>{d.text}</Worded>
        )}
        {grounds.length === 0 ? null : (
          <span className="soft">
            {' · '}
            {t.advice.combination.because}
            {t.colon}
            <Grounds of={grounds} />
          </span>
        )}
        {others.length === 0 ? null : (
          <span className="soft">
            {' · '}
            <Worded>{t.advice.combination.also(others.join(t.comma))}</Worded>
          </span>
        )}
      </span>
    </li>
  )
}
