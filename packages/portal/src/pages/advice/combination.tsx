import { Fold } from '../../parts/fold.tsx'
import { Money } from '../../parts/money.tsx'
import type { Standing } from '../../parts/standing.ts'
import { Mark } from '../../parts/verdict.tsx'
import { Go } from '../../shell/go.tsx'
import { type Combination as Choice, type Chosen, type Displaced, OBJECTIVES } from '../../wire/advice.ts'
import { useSpeech } from '../../words/speech.ts'
import { ChoiceNotes } from './choice-notes.tsx'
import { ChosenCard } from './chosen-card.tsx'
import { DisplacedList } from './displaced-list.tsx'
import { ObjectiveChoice } from './objective-choice.tsx'
import { OtherReadings } from './other-readings.tsx'
import './advice.css'
import './combination.css'

/** So many chosen ones are shown at once, those that count most. */
const FIRST_CHOSEN = 6

interface CombinationProps {
  readonly of: Choice
  /** How each result stands, by the key of its candidate. */
  readonly standings: ReadonlyMap<string, Standing>
  /** A choice by another objective is on its way. */
  readonly stale: boolean
}

/** The best lawful combination as a picture: each chosen one with what gives way to it beneath, joined to it. */
export function Combination({ of: choice, standings, stale }: CombinationProps) {
  const { t } = useSpeech()
  const c = t.advice.combination
  const branches = branchesOf(choice)
  const loose = choice.displaced.filter((d) => d.by.length === 0)
  const row = ({ chosen, displaced }: Branch) => (
    <li key={chosen.key} className="branch">
      <ChosenCard of={chosen} objective={choice.objective} standing={standings.get(chosen.key) ?? 'yes'} />
      {displaced.length === 0 ? null : <DisplacedList of={displaced} from={chosen.key} title={c.displaced} />}
    </li>
  )
  const rest = branches.slice(FIRST_CHOSEN)
  return (
    <section className="combination" aria-busy={stale}>
      <div className="combination-head">
        <h2>{c.title}</h2>
        <p className="soft">{c.lead}</p>
        <ObjectiveChoice of={OBJECTIVES} now={choice.objective} />
      </div>
      <div className={stale ? 'combination-body older' : 'combination-body'}>
        {branches.length === 0 ? <Empty objective={choice.objective} /> : <Sum of={choice} />}
        <ul className="plain-list branches">{branches.slice(0, FIRST_CHOSEN).map(row)}</ul>
        {rest.length === 0 ? null : (
          <Fold className="advice-fold" summary={c.rest(rest.length)}>
            <ul className="plain-list branches">{rest.map(row)}</ul>
          </Fold>
        )}
        {loose.length === 0 ? null : <DisplacedList of={loose} from={null} title={c.without} />}
        <OtherReadings of={choice} />
        <ChoiceNotes of={choice} />
      </div>
    </section>
  )
}

/** Nothing can be chosen by this objective; by another there may be. */
function Empty({ objective }: { readonly objective: Choice['objective'] }) {
  const { t } = useSpeech()
  return (
    <p className="notice">
      {t.advice.combination.empty}
      {objective === 'possible' ? null : <Go to="/result?by=possible">{t.advice.combination.rather}</Go>}
    </p>
  )
}

/** What the choice comes to and whether it is proved. */
function Sum({ of: { objective, worth, proved, proof, withinYears } }: { readonly of: Choice }) {
  const { t } = useSpeech()
  const c = t.advice.combination
  return (
    <div className="combination-sum">
      {worth === 0 ? (
        <p>
          {objective === 'fewest-obligations' ? c.nothingFew : c.nothing}{' '}
          {objective === 'certain' ? <Go to="/result?by=possible">{c.rather}</Go> : null}
        </p>
      ) : (
        <p>
          {objective === 'possible' ? c.possible : c.certain}{' '}
          <strong className="combination-worth">
            <Money fen={worth} />
          </strong>
        </p>
      )}
      <p className="proof">
        <Mark standing={proved ? 'yes' : 'open'} />
        <span>
          <span className="only-read">{proved ? c.proved : c.notProved} </span>
          {proof}
        </span>
      </p>
      {objective !== 'soonest' || withinYears === null || worth === 0 ? null : (
        <dl className="within" aria-label={c.within}>
          {withinYears.map((fen, at) => (
            <div key={c.withinYears[at]}>
              <dt>{c.withinYears[at]}</dt>
              <dd>
                <Money fen={fen} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}

interface Branch {
  readonly chosen: Chosen
  readonly displaced: readonly Displaced[]
}
/** Each chosen one with those that give way to it: each stands under the first that bars it. Most money first. */
function branchesOf({ objective, chosen, displaced }: Choice): readonly Branch[] {
  const most = (x: Chosen) => x.high ?? x.low
  const order = (a: Branch, b: Branch) =>
    objective === 'possible'
      ? most(b.chosen) - most(a.chosen)
      : b.chosen.net - a.chosen.net || b.displaced.length - a.displaced.length || most(b.chosen) - most(a.chosen)
  return chosen
    .map((one) => ({ chosen: one, displaced: displaced.filter((d) => d.by[0]?.key === one.key) }))
    .sort(order)
}
