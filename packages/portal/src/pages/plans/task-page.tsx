import { useParams } from 'react-router'
import { Citations } from '../../parts/citations.tsx'
import { FailedPage } from '../../shell/failed.tsx'
import { Go } from '../../shell/go.tsx'
import { PageWaiting } from '../../shell/page.tsx'
import { type TaskPage as Task, useTask } from '../../wire/plans.ts'
import { dateText } from '../../words/date.ts'
import { useSpeech } from '../../words/speech.ts'
import { Names } from './names.tsx'
import { PlanFrame } from './plan-frame.tsx'
import { undated, usePlanSight } from './sight.ts'
import { RecordWord } from './state.tsx'
import './target.css'

/** One task: what to do, who does it, by when, what is to be reported, and which targets it serves. */
export default function TaskPage() {
  const { document = '', name = '' } = useParams()
  const { asked } = usePlanSight()
  const task = useTask(`${document}/${name}`, undated(asked))
  if (task.isPending) return <PageWaiting />
  if (task.isError) return <FailedPage failure={task.error} again={() => void task.refetch()} />
  return <Shown task={task.data} />
}

function Shown({ task }: { readonly task: Task }) {
  const { t, language } = useSpeech()
  const { to } = usePlanSight()
  const w = t.plans.task
  return (
    <PlanFrame
      title={task.title}
      lead={task.does}
      over={<Go to={`/policies/${task.plan}`}>{task.planTitle}</Go>}
      dated={false}
    >
      <div className="card">
        <dl className="facts-list">
          {task.lead.length === 0 ? null : (
            <>
              <dt>{t.plans.target.lead}</dt>
              <dd>
                <Names of={task.lead} />
              </dd>
            </>
          )}
          {task.responsible.length === 0 ? null : (
            <>
              <dt>{t.plans.target.responsible}</dt>
              <dd>
                <Names of={task.responsible} />
              </dd>
            </>
          )}
          <dt>{w.due}</dt>
          <dd>{task.due.text}</dd>
          {task.strength.text === '' ? null : (
            <>
              <dt>{t.plans.target.strength}</dt>
              <dd>{task.strength.text}</dd>
            </>
          )}
          <dt>{w.record}</dt>
          <dd>
            <RecordWord state={task.state} text={task.stateText} />
          </dd>
        </dl>
      </div>
      {task.steps.length === 0 ? null : (
        <section>
          <h2>{w.steps}</h2>
          <ul className="plain-list plans-links">
            {task.steps.map((step) => (
              <li key={`${step.by}${step.does}`}>
                <b>{dateText(step.by, language)}</b> {step.does}
              </li>
            ))}
          </ul>
        </section>
      )}
      {task.reports.length === 0 ? null : (
        <section>
          <h2>{w.reports}</h2>
          <ul className="plain-list plans-links">
            {task.reports.map((report) => (
              <li key={report.id}>
                {report.what}{' '}
                <span className="soft">
                  {w.every[report.every]}
                  {t.comma}
                  {w.reportTo(report.to.map((o) => o.title).join(t.comma), report.day ?? '')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {task.serves.length === 0 ? null : (
        <section>
          <h2>{w.serves}</h2>
          <ul className="plain-list plans-links">
            {task.serves.map((target) => (
              <li key={target.id}>
                <Go to={to(`/plans/targets/${target.id}`)}>{target.title}</Go>
              </li>
            ))}
          </ul>
        </section>
      )}
      {task.servedBy.length === 0 ? null : (
        <section>
          <h2>{w.servedBy}</h2>
          <ul className="plain-list plans-links">
            {task.servedBy.map(({ id, title, kind }) => (
              <li key={id}>
                <span className="soft small">{t.plans.target.kinds[kind]}</span>{' '}
                {kind === 'other' ? (
                  title
                ) : (
                  <Go to={kind === 'task' ? to(`/plans/tasks/${id}`) : `/measures/${id}`}>{title}</Go>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {task.readings.length === 0 ? null : (
        <section>
          <h2>{t.plans.target.readings}</h2>
          <dl className="facts-list">
            {task.readings.map(({ term, text }) => (
              <div key={term} className="target-reading">
                <dt lang="zh-CN">{term}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section>
        <h2>{t.plans.target.sources}</h2>
        <Citations of={task.citations} />
      </section>
    </PlanFrame>
  )
}
