import { Fold } from '../../parts/fold.tsx'
import { Go } from '../../shell/go.tsx'
import { type PlanSummary, STATES } from '../../wire/plans.ts'
import { useSpeech } from '../../words/speech.ts'
import { ScrollTable } from './scroll-table.tsx'
import { usePlanSight } from './sight.ts'
import { stateMarks } from './state.tsx'

/** Every document with what it sets and where that stands. */
export function PlansList({ plans }: { readonly plans: readonly PlanSummary[] }) {
  const { t } = useSpeech()
  const { to } = usePlanSight()
  const c = t.plans.columns
  return (
    <section>
      <Fold summary={<h2 className="board-bare">{t.plans.byPlan}</h2>}>
        <ScrollTable
          label={t.plans.byPlan}
          columns={[c.plan, c.targets, c.tasks, c.state]}
          numbers={[1, 2]}
          rows={plans.map((p) => [
            <Go key="plan" to={`/policies/${p.id}`}>
              {p.title}
            </Go>,
            p.targets === 0 ? (
              0
            ) : (
              <Go
                key="targets"
                to={to('/plans', { plan: p.id })}
                label={`${p.title}${t.colon}${t.plans.count(p.targets)}`}
              >
                {p.targets}
              </Go>
            ),
            p.tasks === 0 ? (
              0
            ) : (
              <Go
                key="tasks"
                to={to('/plans/tasks', { plan: p.id })}
                label={`${p.title}${t.colon}${t.plans.tasks.count(p.tasks)}`}
              >
                {p.tasks}
              </Go>
            ),
            <span key="states" className="by-plan-states small">
              {STATES.filter((state) => p.tally[state] > 0).map((state) => (
                <span key={state} className={`state-${state}`}>
                  {stateMarks[state]} {t.plans.states[state]} {p.tally[state]}
                </span>
              ))}
            </span>,
          ])}
        />
      </Fold>
    </section>
  )
}
