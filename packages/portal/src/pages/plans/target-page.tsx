import { useParams } from 'react-router'
import { Citations } from '../../parts/citations.tsx'
import { FailedPage } from '../../shell/failed.tsx'
import { Go } from '../../shell/go.tsx'
import { PageWaiting } from '../../shell/page.tsx'
import { type TargetPage as Target, useTarget } from '../../wire/plans.ts'
import { useSpeech } from '../../words/speech.ts'
import { PlanFrame } from './plan-frame.tsx'
import { Rivals } from './rivals.tsx'
import { ScrollTable } from './scroll-table.tsx'
import { usePlanSight } from './sight.ts'
import { StateWord } from './state.tsx'
import { TargetFacts } from './target-facts.tsx'
import { TargetFigures } from './target-figures.tsx'
import './target.css'

/** One target: where it stands, its figures as chart and as table, and everything that asks for the same. */
export default function TargetPage() {
  const { document = '', name = '' } = useParams()
  const { asked } = usePlanSight()
  const target = useTarget(`${document}/${name}`, asked)
  if (target.isPending) return <PageWaiting />
  if (target.isError) return <FailedPage failure={target.error} again={() => void target.refetch()} />
  return <Shown target={target.data} />
}

function Shown({ target }: { readonly target: Target }) {
  const { t } = useSpeech()
  const { to } = usePlanSight()
  const w = t.plans.target
  return (
    <PlanFrame
      title={target.title}
      over={<Go to={`/policies/${target.plan}`}>{target.planTitle}</Go>}
      lead={
        <span className="target-lead">
          <StateWord state={target.state} text={target.stateText} />
          <span>{target.why?.text}</span>
        </span>
      }
    >
      <TargetFacts target={target} />
      <TargetFigures target={target} />
      <Standings target={target} />
      {target.rivals.length === 0 ? null : <Rivals target={target} />}
      {target.servedBy.length === 0 ? null : (
        <section>
          <h2>{w.servedBy}</h2>
          <ul className="plain-list plans-links">
            {target.servedBy.map(({ id, title, kind }) => (
              <li key={id}>
                <span className="soft small">{w.kinds[kind]}</span>{' '}
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
      {target.readings.length === 0 ? null : (
        <section>
          <h2>{w.readings}</h2>
          <dl className="facts-list">
            {target.readings.map(({ term, text }) => (
              <div key={term} className="target-reading">
                <dt lang="zh-CN">{term}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section>
        <h2>{w.sources}</h2>
        <Citations of={target.citations} />
      </section>
    </PlanFrame>
  )
}

/** Each member by itself, and each period, where there are several. */
function Standings({ target }: { readonly target: Target }) {
  const { t } = useSpeech()
  const c = t.plans.columns
  const periods = target.standings.flatMap((s) => s.periods.map((p) => ({ ...p, name: s.name })))
  const many = target.standings.length > 1
  return (
    <>
      {many ? (
        <section>
          <h2>{t.plans.target.members}</h2>
          <ScrollTable
            label={t.plans.target.members}
            columns={[c.name, c.state, c.figure, c.on, c.pace]}
            rows={target.standings.map((s) => [
              s.name,
              <StateWord key="state" state={s.state} text={s.stateText} />,
              s.figure?.text ?? t.plans.noFigure,
              s.figure?.on ?? '',
              s.pace?.text ?? '',
            ])}
          />
        </section>
      ) : null}
      {periods.length < 2 ? null : (
        <section>
          <h2>{t.plans.target.periods}</h2>
          <ScrollTable
            label={t.plans.target.periods}
            columns={[c.period, ...(many ? [c.name] : []), c.state, c.figure, c.on]}
            rows={periods.map((p) => [
              `${p.from ?? ''} – ${p.until}`,
              ...(many ? [p.name] : []),
              <StateWord key="state" state={p.state} text={p.stateText} />,
              p.figure?.text ?? t.plans.noFigure,
              p.figure?.on ?? '',
            ])}
          />
        </section>
      )}
    </>
  )
}
