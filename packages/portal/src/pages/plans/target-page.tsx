import { lazy, Suspense } from 'react'
import { useParams } from 'react-router'
import { Citations } from '../../parts/citations.tsx'
import { FailedPage } from '../../shell/failed.tsx'
import { Go } from '../../shell/go.tsx'
import { PageWaiting, Waiting } from '../../shell/page.tsx'
import { type Series, type TargetPage as Target, useTarget } from '../../wire/plans.ts'
import { dateText } from '../../words/date.ts'
import { useSpeech } from '../../words/speech.ts'
import { Pick } from '../measures/pick.tsx'
import '../measures/measures.css'
import { FigureTable } from './figure-table.tsx'
import { Names } from './names.tsx'
import { PlanFrame } from './plan-frame.tsx'
import { Rivals } from './rivals.tsx'
import { ScrollTable } from './scroll-table.tsx'
import { usePart, usePlanSight } from './sight.ts'
import { StateWord } from './state.tsx'
import './target.css'

const Chart = lazy(() => import('./chart.tsx'))

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
      <Facts target={target} />
      <Figures target={target} />
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

function Facts({ target }: { readonly target: Target }) {
  const { t, language } = useSpeech()
  const w = t.plans.target
  const { measured, baseline } = target
  const strength = target.strength.text === '' ? target.asks : `${target.asks}${t.comma}${target.strength.text}`
  return (
    <div className="card target-facts">
      <dl className="facts-list">
        <dt>{w.asks}</dt>
        <dd>
          <b>{strength}</b>
        </dd>
        <dt>{w.due}</dt>
        <dd>{target.due.text}</dd>
        <dt>{w.figure}</dt>
        <dd>
          {target.figure === null ? (
            t.plans.noFigure
          ) : (
            <>
              <b>{target.figure.text}</b>{' '}
              <span className="soft">
                {dateText(target.figure.on, language)}
                {t.comma}
                <span lang="zh-CN">{target.figure.source}</span>
              </span>
            </>
          )}
        </dd>
        {target.pace === null || target.pace.text === '' ? null : (
          <>
            <dt>{w.pace}</dt>
            <dd>{target.pace.text}</dd>
          </>
        )}
        {target.assumes === null ? null : (
          <>
            <dt>{w.assumes}</dt>
            <dd>{target.assumes}</dd>
          </>
        )}
      </dl>
      <dl className="facts-list">
        <dt>{w.scope}</dt>
        <dd>{target.scope}</dd>
        {measured === null ? null : (
          <>
            <dt>{w.measures}</dt>
            <dd>
              {measured.title}
              <span className="soft">
                {t.comma}
                {w.counting[measured.counting]}
              </span>
              {measured.definition === '' ? null : <p className="small soft">{measured.definition}</p>}
            </dd>
          </>
        )}
        {baseline === null ? null : (
          <>
            <dt>{w.baseline}</dt>
            <dd>
              {dateText(baseline.on, language)}
              {baseline.level === null ? '' : `${t.colon}${baseline.level.text}`}
            </dd>
          </>
        )}
        {target.milestones.length === 0 ? null : (
          <>
            <dt>{w.milestones}</dt>
            <dd>
              {target.milestones.map((m) => (
                <div key={m.by}>
                  {dateText(m.by, language)}
                  {t.colon}
                  {m.text}
                </div>
              ))}
            </dd>
          </>
        )}
        {target.lead.length === 0 ? null : (
          <>
            <dt>{w.lead}</dt>
            <dd>
              <Names of={target.lead} />
            </dd>
          </>
        )}
        {target.responsible.length === 0 ? null : (
          <>
            <dt>{w.responsible}</dt>
            <dd>
              <Names of={target.responsible} />
            </dd>
          </>
        )}
      </dl>
    </div>
  )
}

/** The figures of one member as a chart, and the same as a table beside it. */
function Figures({ target }: { readonly target: Target }) {
  const { t } = useSpeech()
  const { part, set } = usePart()
  const w = t.plans.target
  const telling = target.standings.find((s) => s.state === target.state)?.member
  const chosen = part('member')
  const series: Series | undefined =
    target.series.find((s) => s.member === chosen) ??
    target.series.find((s) => s.member === telling) ??
    target.series[0]
  const some = target.series.some((s) => s.figures.length > 0)
  return (
    <section>
      <h2>{w.chart}</h2>
      {target.series.length < 2 || series === undefined ? null : (
        <div className="target-member">
          <Pick
            label={w.member}
            value={series.member}
            options={target.series.map((s) => [s.member, s.name])}
            onChange={(member) => set({ member })}
          />
        </div>
      )}
      {series === undefined || !some ? <p className="notice">{w.tableNone}</p> : null}
      {series === undefined || series.figures.length + series.asked.length === 0 ? null : (
        <div className="target-figures">
          <Suspense fallback={<Waiting rows={8} />}>
            <Chart
              series={series}
              title={target.series.length < 2 ? target.title : `${target.title}${t.colon}${series.name}`}
              file={`pengce-${target.id.replace('/', '-')}`}
            />
          </Suspense>
          <FigureTable series={series} target={target} />
        </div>
      )}
    </section>
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
