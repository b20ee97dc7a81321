import { Button } from 'antd'
import { useState } from 'react'
import { csv, download } from '../../parts/download.ts'
import { Fold } from '../../parts/fold.tsx'
import { Go } from '../../shell/go.tsx'
import type { PlanSummary, TaskSummary } from '../../wire/plans.ts'
import { useSpeech } from '../../words/speech.ts'
import { type MatrixRow, matrixOf } from './matrix-counts.ts'
import { usePart, usePlanSight } from './sight.ts'
import './matrix.css'

const FIRST = 24

interface MatrixProps {
  readonly tasks: readonly TaskSummary[]
  readonly leadOnly: boolean
  readonly plans: readonly PlanSummary[]
}

/** Offices against documents; each number opens its tasks. On a phone it is a list by office. */
export function Matrix({ tasks, leadOnly, plans }: MatrixProps) {
  const { t } = useSpeech()
  const [whole, setWhole] = useState(false)
  const w = t.plans.tasks
  const rows = matrixOf(tasks, leadOnly)
  const columns = plans.filter((p) => rows.some((row) => row.counts.has(p.id)))
  const shown = whole ? rows : rows.slice(0, FIRST)
  const save = () =>
    download(
      'pengce-task-matrix.csv',
      'text/csv',
      csv([
        [t.plans.columns.office, ...columns.map((p) => p.title), w.sum],
        ...rows.map((row) => [row.title, ...columns.map((p) => `${row.counts.get(p.id) ?? 0}`), `${row.sum}`]),
      ]),
    )
  return (
    <section>
      <div className="plans-head">
        <div>
          <h2>{w.matrix}</h2>
          <p className="soft">{w.matrixWords}</p>
        </div>
        <button type="button" className="button-text no-print" onClick={save}>
          {t.plans.export}
        </button>
      </div>
      <Wide rows={shown} columns={columns} />
      <Narrow rows={shown} columns={columns} />
      {rows.length > shown.length ? (
        <div>
          <Button onClick={() => setWhole(true)}>{w.more(rows.length - shown.length)}</Button>
        </div>
      ) : null}
    </section>
  )
}

/** A title without the words that most of them begin with. */
const shortTitle = (title: string): string => title.replace(/^(深圳市)?(人民政府)?(办公厅)?(关于)?(深圳市)?/u, '')

interface ShownProps {
  readonly rows: readonly MatrixRow[]
  readonly columns: readonly PlanSummary[]
}

function Wide({ rows, columns }: ShownProps) {
  const { t } = useSpeech()
  const { to } = usePlanSight()
  const w = t.plans.tasks
  const role = useRole()
  const most = Math.max(1, ...rows.flatMap((row) => [...row.counts.values()]))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="plans-scroll matrix-wide" aria-label={w.matrix} tabIndex={0}>
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">{t.plans.columns.office}</th>
            {columns.map((p) => (
              <th key={p.id} scope="col" className="matrix-plan" title={p.title}>
                <span>{shortTitle(p.title)}</span>
              </th>
            ))}
            <th scope="col" className="matrix-sum">
              {w.sum}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Go to={to(`/plans/offices/${row.id}`)}>{row.title}</Go>
              </th>
              {columns.map((p) => {
                const count = row.counts.get(p.id) ?? 0
                return (
                  <td key={p.id}>
                    {count === 0 ? null : (
                      <Go
                        to={to('/plans/tasks', { office: row.id, plan: p.id, ...role })}
                        className={`matrix-cell matrix-${Math.ceil((count / most) * 4)}`}
                        label={w.cell(row.title, p.title, count)}
                      >
                        {count}
                      </Go>
                    )}
                  </td>
                )
              })}
              <td className="matrix-sum">{row.sum}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Narrow({ rows, columns }: ShownProps) {
  const { t } = useSpeech()
  const { to } = usePlanSight()
  const role = useRole()
  return (
    <ul className="plain-list matrix-narrow">
      {rows.map((row) => (
        <li key={row.id}>
          <Fold
            summary={
              <>
                {row.title} <span className="soft">{t.plans.tasks.count(row.sum)}</span>
              </>
            }
          >
            <ul className="plain-list matrix-plans">
              {columns
                .filter((p) => row.counts.has(p.id))
                .map((p) => (
                  <li key={p.id}>
                    <Go to={to('/plans/tasks', { office: row.id, plan: p.id, ...role })}>{p.title}</Go>{' '}
                    <span className="soft">{row.counts.get(p.id)}</span>
                  </li>
                ))}
              <li>
                <Go to={to(`/plans/offices/${row.id}`)}>{t.plans.tasks.office}</Go>
              </li>
            </ul>
          </Fold>
        </li>
      ))}
    </ul>
  )
}

/** The role that is chosen, to be kept in the links. */
function useRole(): Readonly<Record<string, string>> {
  const { part } = usePart()
  return part('role') === 'lead' ? { role: 'lead' } : {}
}
