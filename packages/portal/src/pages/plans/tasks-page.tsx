import { Asked } from '../../parts/asked.tsx'
import { useTitles } from '../../parts/citations.tsx'
import { csv, download } from '../../parts/download.ts'
import { Go } from '../../shell/go.tsx'
import { type TaskSummary, usePlans, useTasks } from '../../wire/plans.ts'
import { useSpeech } from '../../words/speech.ts'
import { Pick } from '../measures/pick.tsx'
import '../measures/measures.css'
import { Matrix } from './matrix.tsx'
import { namedIn } from './matrix-counts.ts'
import { PlanFrame } from './plan-frame.tsx'
import { undated, usePart, usePlanSight } from './sight.ts'
import { TaskRow } from './task-row.tsx'
import './board.css'

/** Who does what: offices against documents, and the tasks behind each number. */
export default function TasksPage() {
  const { t } = useSpeech()
  const { asked, to } = usePlanSight()
  const { part, set } = usePart()
  const plans = usePlans(undated(asked))
  const tasks = useTasks(undated(asked))
  const w = t.plans.tasks
  const plan = part('plan')
  const office = part('office')
  const leadOnly = part('role') === 'lead'
  const all = tasks.data?.tasks ?? []
  const titles = new Map(all.flatMap((task) => namedIn(task, false)).map((o) => [o.id, o.title]))
  const chosen = all.filter(
    (task) =>
      (plan === '' || task.plan === plan) && (office === '' || namedIn(task, leadOnly).some((o) => o.id === office)),
  )
  const listed = plan !== '' || office !== ''
  return (
    <PlanFrame title={w.title} lead={w.lead} dated={false}>
      <search className="filters plans-filters card">
        <Pick
          label={t.plans.filter.plan}
          value={plan}
          any={t.plans.filter.any}
          onChange={(next) => set({ plan: next })}
          options={(plans.data?.plans ?? []).filter((p) => p.tasks > 0).map((p) => [p.id, p.title])}
        />
        <Pick
          label={t.plans.filter.office}
          value={office}
          any={t.plans.filter.any}
          onChange={(next) => set({ office: next })}
          options={[...titles]}
        />
        <Pick
          label={w.role}
          value={leadOnly ? 'lead' : ''}
          any={w.all}
          onChange={(next) => set({ role: next })}
          options={[['lead', w.lead1]]}
        />
      </search>
      <Asked of={tasks} rows={10}>
        {() =>
          listed ? (
            <section>
              <div className="plans-head">
                <div role="status">
                  <h2>{w.count(chosen.length)}</h2>
                </div>
                <span className="row">
                  {office === '' ? null : <Go to={to(`/plans/offices/${office}`)}>{w.office}</Go>}
                  <Go to={to('/plans/tasks')}>{w.whole}</Go>
                  <Export tasks={chosen} />
                </span>
              </div>
              {chosen.length === 0 ? <p className="notice">{w.none}</p> : null}
              <ul className="plain-list target-rows">
                {chosen.map((task) => (
                  <TaskRow key={task.id} task={task} withPlan={plan === ''} />
                ))}
              </ul>
            </section>
          ) : (
            <Matrix tasks={all} leadOnly={leadOnly} plans={plans.data?.plans ?? []} />
          )
        }
      </Asked>
    </PlanFrame>
  )
}

function Export({ tasks }: { readonly tasks: readonly TaskSummary[] }) {
  const { t } = useSpeech()
  const titleOf = useTitles()
  const c = t.plans.columns
  const names = (list: TaskSummary['lead']): string => list.map((o) => o.title).join(t.comma)
  return (
    <button
      type="button"
      className="button-text no-print"
      onClick={() =>
        download(
          'pengce-tasks.csv',
          'text/csv',
          csv([
            [c.task, c.does, c.plan, c.lead, c.responsible, c.due, c.recorded],
            ...tasks.map((task) => [
              task.title,
              task.does,
              titleOf(task.plan),
              names(task.lead),
              names(task.responsible),
              task.due.text,
              task.stateText,
            ]),
          ]),
        )
      }
    >
      {t.plans.export}
    </button>
  )
}
