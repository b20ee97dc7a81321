import type { ReactElement } from 'react'
import { Fold } from '../../parts/fold.tsx'
import { Go } from '../../shell/go.tsx'
import type { Plan } from '../../wire/plans.ts'
import { useSpeech } from '../../words/speech.ts'
import { TargetRow } from '../plans/target-card.tsx'
import { TaskRow } from '../plans/task-row.tsx'
import '../plans/board.css'

const FIRST = 6

/** The targets and tasks that a document sets. */
export function PolicyPlan({ plan }: { readonly plan: Plan }) {
  const { t } = useSpeech()
  const words = t.law.policy
  const targets = plan.targets.map((target) => <TargetRow key={target.id} target={target} withPlan={false} />)
  const tasks = plan.tasks.map((task) => <TaskRow key={task.id} task={task} withPlan={false} />)
  return (
    <>
      {targets.length === 0 ? null : (
        <section>
          <h2 id="targets">{words.targets}</h2>
          <Go to={`/plans?plan=${plan.id}`}>{words.onBoard}</Go>
          <Some rows={targets} />
        </section>
      )}
      {tasks.length === 0 ? null : (
        <section>
          <h2 id="tasks">{words.tasks}</h2>
          <Some rows={tasks} />
        </section>
      )}
    </>
  )
}

/** The first few of a list, the rest folded away. */
function Some({ rows }: { readonly rows: readonly ReactElement[] }) {
  const { t } = useSpeech()
  const rest = rows.slice(FIRST)
  return (
    <>
      <ul className="plain-list target-rows">{rows.slice(0, FIRST)}</ul>
      {rest.length === 0 ? null : (
        <Fold className="policy-rest" summary={t.law.policy.more(rest.length)}>
          <ul className="plain-list target-rows">{rest}</ul>
        </Fold>
      )}
    </>
  )
}
