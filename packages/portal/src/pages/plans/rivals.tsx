import { useTitles } from '../../parts/citations.tsx'
import { Go } from '../../shell/go.tsx'
import { type TargetPage, type TargetSummary, useIndicators } from '../../wire/plans.ts'
import { useSpeech } from '../../words/speech.ts'
import { agreementOf } from './agreement.ts'
import { ScrollTable } from './scroll-table.tsx'
import { usePlanSight } from './sight.ts'
import { StateWord } from './state.tsx'

/** Every target for the same indicator side by side, and how each agrees with this one. */
export function Rivals({ target }: { readonly target: TargetPage }) {
  const { t } = useSpeech()
  const { to } = usePlanSight()
  const titleOf = useTitles()
  const indicators = useIndicators()
  const c = t.plans.columns
  const own = indicators.data?.indicators.find((i) => i.id === target.measured?.id)
  const all: readonly TargetSummary[] = [target, ...target.rivals]
  return (
    <section>
      <h2>{t.plans.target.rivals}</h2>
      <p className="soft">{t.plans.target.rivalsWords}</p>
      <ScrollTable
        label={t.plans.target.rivals}
        columns={[c.target, c.plan, c.asks, c.due, c.agreement, c.state]}
        rows={all.map((r) => {
          const agreement = r.id === target.id ? null : agreementOf(own, r.id, target.id)
          return [
            r.id === target.id ? (
              r.title
            ) : (
              <Go key="target" to={to(`/plans/targets/${r.id}`)}>
                {r.title}
              </Go>
            ),
            titleOf(r.plan),
            r.asks,
            r.due.text,
            r.id === target.id ? (
              t.plans.target.own
            ) : agreement === null ? (
              ''
            ) : (
              <span key="agreement" className={agreement === 'contradict' ? 'rival-contradicts' : undefined}>
                {agreement === 'contradict' ? '⚡ ' : ''}
                {t.plans.agreement[agreement]}
              </span>
            ),
            <StateWord key="state" state={r.state} text={r.stateText} />,
          ]
        })}
      />
    </section>
  )
}
