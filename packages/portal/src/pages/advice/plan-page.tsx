import { useMemo } from 'react'
import { toFile } from '../../applicant/applicant-file.ts'
import { useDraft } from '../../applicant/store.ts'
import { Fold } from '../../parts/fold.tsx'
import { Money } from '../../parts/money.tsx'
import { Mark } from '../../parts/verdict.tsx'
import { Failed } from '../../shell/failed.tsx'
import { Go, GoMain } from '../../shell/go.tsx'
import { Page, Waiting } from '../../shell/page.tsx'
import type { Plan } from '../../wire/advice.ts'
import { useAdvice } from '../../wire/advice-queries.ts'
import { dateText } from '../../words/date.ts'
import { moneyText } from '../../words/money.ts'
import { useSpeech } from '../../words/speech.ts'
import { ExpectedForm } from './expected-form.tsx'
import { NothingYet } from './nothing-yet.tsx'
import { ObjectiveChoice, useObjective } from './objective-choice.tsx'
import { ResultNav } from './result-nav.tsx'
import { Worded } from './worded.tsx'
import { YearColumn } from './year-column.tsx'
import './advice.css'
import './plan.css'

const PLAN_OBJECTIVES = ['certain', 'possible'] as const

/** What to apply for in which year, by when, and when it is paid; with what is expected of the years to come. */
export default function PlanPage() {
  const { t, language } = useSpeech()
  const p = t.advice.plan
  const { draft } = useDraft()
  const file = useMemo(() => toFile(draft), [draft])
  const objective = useObjective() === 'possible' ? 'possible' : 'certain'
  const advice = useAdvice(file, objective, draft.kind !== null)
  if (draft.kind === null) return <NothingYet />
  return (
    <Page
      title={draft.name === '' ? p.title : p.titleOf(draft.name)}
      over={t.result.asOf(dateText(draft.appliedOn, language))}
      lead={p.lead}
      className="with-action"
    >
      <ResultNav reach={advice.data?.withinReach.length} />
      <ObjectiveChoice of={PLAN_OBJECTIVES} now={objective} />
      {advice.isError ? (
        <Failed failure={advice.error} again={() => void advice.refetch()} />
      ) : advice.data === undefined ? (
        <Waiting rows={10} />
      ) : (
        <div className={advice.isPlaceholderData ? 'plan older' : 'plan'} aria-busy={advice.isPlaceholderData}>
          <PlanSum of={advice.data.plan} />
          <Years of={advice.data.plan} />
          <ExpectedForm years={advice.data.plan.years.map(({ year }) => year)} />
          <PlanNotes of={advice.data.plan} />
        </div>
      )}
      <div className="main-action no-print">
        <GoMain to="/ask">{t.result.goOn}</GoMain>
      </div>
    </Page>
  )
}

function PlanSum({ of: { objective, worth, gain, proved, lines } }: { readonly of: Plan }) {
  const { t, language } = useSpeech()
  const p = t.advice.plan
  const c = t.advice.combination
  return (
    <section className="plan-sum card" aria-live="polite">
      {worth === 0 ? (
        <p>{p.nothing}</p>
      ) : (
        <p>
          <span className="soft">{p[objective]}</span>
          <strong className="plan-worth">
            <Money fen={worth} />
          </strong>
          {gain > 0 ? p.gain(moneyText(gain, language).text) : p.noGain}
        </p>
      )}
      <p className="proof">
        <Mark standing={proved ? 'yes' : 'open'} />
        {proved ? c.proved : c.notProved}
        <span className="only-read">
          {t.colon}
          <Worded>{lines[0] ?? ''}</Worded>
        </span>
      </p>
    </section>
  )
}

/** The years side by side on one line of time; on a phone one after the other. */
function Years({ of: plan }: { readonly of: Plan }) {
  const most = Math.max(1, ...plan.years.map(({ received }) => received))
  return (
    <ol className="plain-list years">
      {plan.years.map((year) => (
        <li key={year.year} className="year">
          <YearColumn of={year} most={most} objective={plan.objective} years={plan.years.length} />
        </li>
      ))}
    </ol>
  )
}

function PlanNotes({ of: { afterwards, leftOut, ending, lines } }: { readonly of: Plan }) {
  const { t, language } = useSpeech()
  const p = t.advice.plan
  return (
    <>
      {afterwards === 0 ? null : <p>{p.afterwards(moneyText(afterwards, language).text)}</p>}
      {leftOut.length === 0 ? null : (
        <Fold className="advice-fold" summary={`${p.leftOut} (${leftOut.length})`}>
          <ul>
            {leftOut.map((left) => (
              <li key={left.key}>
                <Worded>{left.text}</Worded> <Go to={`/measures/${left.measure}`}>{t.advice.measure}</Go>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {ending.length === 0 ? null : (
        <Fold className="advice-fold" summary={`${p.ending} (${ending.length})`}>
          <ul>
            {ending.map(({ document, title, until }) => (
              <li key={document}>
                <Go to={`/policies/${document}`}>{title}</Go>
                {t.colon}
                {p.endingOn(dateText(until, language, true))}
              </li>
            ))}
          </ul>
        </Fold>
      )}
      <Fold className="advice-fold" printed={false} summary={t.advice.combination.allWords}>
        <ul>
          {Object.entries(lines).map(([place, line]) => (
            <li key={place}>
              <Worded>{line}</Worded>
            </li>
          ))}
        </ul>
      </Fold>
    </>
  )
}
