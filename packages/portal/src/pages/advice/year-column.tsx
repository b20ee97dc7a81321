import { Fold } from '../../parts/fold.tsx'
import { Money } from '../../parts/money.tsx'
import { type Standing, standingOf } from '../../parts/standing.ts'
import { Mark } from '../../parts/verdict.tsx'
import { Go } from '../../shell/go.tsx'
import type { Plan, PlannedYear, Take } from '../../wire/advice.ts'
import { dateText } from '../../words/date.ts'
import { moneyText } from '../../words/money.ts'
import { type PageSpeech, useSpeech } from '../../words/speech.ts'
import { amountWords } from './amount-words.ts'
import { Grounds } from './grounds.tsx'
import { Worded } from './worded.tsx'

const FIRST = 8

interface YearColumnProps {
  readonly of: PlannedYear
  /** The most that is paid in any year, for the bar. */
  readonly most: number
  readonly objective: Plan['objective']
  /** How many years the plan has. */
  readonly years: number
}

/** One year of the plan: what it brings, what is paid in it, what to apply for. */
export function YearColumn({ of: year, most, objective, years }: YearColumnProps) {
  const { t, language } = useSpeech()
  const p = t.advice.plan
  const sum = (fen: number) => (fen === 0 ? t.ask.side.none : <Money fen={fen} />)
  const cards = (list: readonly Take[]) =>
    list.map((take) => (
      <li key={take.key}>
        <TakeCard of={take} year={year} objective={objective} years={years} />
      </li>
    ))
  const takes = [...year.takes].sort((a, b) => b.net - a.net || (b.high ?? b.low) - (a.high ?? a.low))
  const rest = takes.slice(FIRST)
  return (
    <section aria-labelledby={`year-${year.year}`}>
      <h2 id={`year-${year.year}`}>{p.year(year.year)}</h2>
      <dl className="year-sums">
        <div>
          <dt>{p.worth}</dt>
          <dd>{sum(year.worth)}</dd>
        </div>
        <div>
          <dt>{p.received}</dt>
          <dd>{sum(year.received)}</dd>
        </div>
      </dl>
      <svg className="year-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className="year-bar-whole" width="100" height="6" />
        <rect className="year-bar-paid" width={(100 * year.received) / most} height="6" />
      </svg>
      {takes.length === 0 ? <p className="soft">{p.none}</p> : null}
      <ul className="plain-list takes">{cards(takes.slice(0, FIRST))}</ul>
      {rest.length === 0 ? null : (
        <Fold className="advice-fold" summary={t.advice.combination.rest(rest.length)}>
          <ul className="plain-list takes">{cards(rest)}</ul>
        </Fold>
      )}
      {year.cuts.length === 0 ? null : (
        <ul className="year-cuts">
          {year.cuts.map(({ ground, ceiling, cut }) => (
            <li key={ground.id}>
              {t.advice.combination.cutPlain(moneyText(ceiling, language).text, moneyText(cut, language).text)}{' '}
              <Grounds of={[ground]} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

interface TakeCardProps {
  readonly of: Take
  readonly year: PlannedYear
  readonly objective: Plan['objective']
  readonly years: number
}
function TakeCard({ of: take, year, objective, years }: TakeCardProps) {
  const speech = useSpeech()
  const { t, language } = speech
  const p = t.advice.plan
  const end = objective === 'possible' ? (take.high ?? take.low) : take.low
  const later = take.paid.some((paid) => paid.year !== year.year && paid.fen > 0)
  return (
    <article className="take">
      <h3 className="take-head">
        <Mark standing={standingIn(take)} />
        <span className="only-read">{t.marks[take.verdict]}</span>
        <Go to={`/measures/${take.measure}`}>
          <Worded>{take.name}</Worded>
        </Go>
      </h3>
      <p className="take-amount">
        {amountWords(take, speech)}
        {take.inKind || take.net === end ? null : (
          <span className="soft small"> {t.advice.amount.counts(moneyText(take.net, language).text)}</span>
        )}
      </p>
      <p className="small">
        {p.apply(dateText(take.day, language))}
        {take.lastDay < year.until ? (
          <b className="take-last"> {p.last(dateText(take.lastDay, language, true))}</b>
        ) : null}
      </p>
      {later ? (
        <p className="small">
          {p.paid}
          {t.colon}
          {take.paid
            .filter((paid) => paid.fen > 0)
            .map((paid) => p.paidIn(paid.year, moneyText(paid.fen, language).text))
            .join(t.comma)}
        </p>
      ) : null}
      {take.instalments.length === 0 ? null : (
        <p className="small soft">
          {p.instalments}
          {t.colon}
          {take.instalments.join(t.comma)}
        </p>
      )}
      <OtherYears of={take} years={years} speech={speech} />
    </article>
  )
}

function OtherYears({ of, years, speech }: { readonly of: Take; readonly years: number; readonly speech: PageSpeech }) {
  const { t } = speech
  const p = t.advice.plan
  const again = of.otherYears.filter((other) => other.why === 'taken-too')
  const not = of.otherYears.filter((other) => other.why !== 'taken-too')
  return (
    <>
      {again.length === 0 ? null : (
        <p className="small soft">
          {again.length === years - 1 && years === 3
            ? p.everyYear
            : p.again(again.map((other) => p.years(other.year)).join(t.comma))}
        </p>
      )}
      {not.length === 0 ? null : (
        <Fold className="advice-fold small" summary={p.whyNot}>
          <ul>
            {not.map((other) => (
              <li key={other.year}>
                <Worded>{other.text}</Worded>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  )
}

/** A ceiling up to which an authority decides is marked as such. */
const standingIn = ({ verdict, low, high, inKind }: Take): Standing =>
  standingOf({
    verdict,
    amount: inKind ? null : { low, high, kind: 'at-most', unit: 'fen', schedule: { instalments: [] }, text: '' },
  })
