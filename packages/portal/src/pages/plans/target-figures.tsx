import { lazy, Suspense } from 'react'
import { Waiting } from '../../shell/page.tsx'
import type { Series, TargetPage as Target } from '../../wire/plans.ts'
import { useSpeech } from '../../words/speech.ts'
import { Pick } from '../measures/pick.tsx'
import '../measures/measures.css'
import { FigureTable } from './figure-table.tsx'
import { usePart } from './sight.ts'
import './target.css'

const Chart = lazy(() => import('./chart.tsx'))

/** The figures of one member as a chart, and the same as a table beside it. */
export function TargetFigures({ target }: { readonly target: Target }) {
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
