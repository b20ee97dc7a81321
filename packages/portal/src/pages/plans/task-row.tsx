import { useTitles } from '../../parts/citations.tsx'
import { Go } from '../../shell/go.tsx'
import type { TaskSummary } from '../../wire/plans.ts'
import { useLanguage } from '../../words/language.tsx'
import { usePlanSight } from './sight.ts'
import { RecordWord } from './state.tsx'

/** A task in one line: what it is, who leads, by when, what the record says. */
export function TaskRow({ task, withPlan = true }: { readonly task: TaskSummary; readonly withPlan?: boolean }) {
  const { t } = useLanguage()
  const { to } = usePlanSight()
  const titleOf = useTitles()
  const who = task.lead.length > 0 ? task.lead : task.responsible
  return (
    <li className="target-row">
      <div className="target-row-name">
        <Go to={to(`/plans/tasks/${task.id}`)}>{task.title}</Go>
        {withPlan ? <span className="soft small">{titleOf(task.plan)}</span> : null}
      </div>
      <span className="small">{who.map((o) => o.title).join(t.comma)}</span>
      <span className="soft small">{task.due.text}</span>
      <RecordWord state={task.state} text={task.stateText} />
    </li>
  )
}
