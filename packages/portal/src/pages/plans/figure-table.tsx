import { csv, download } from '../../parts/download.ts'
import type { Series, TargetPage } from '../../wire/plans.ts'
import { useSpeech } from '../../words/speech.ts'
import { chartLines, exactNumber } from './chart-option.ts'
import { ScrollTable } from './scroll-table.tsx'
import { usePlanSight } from './sight.ts'

/** What the chart shows, as a table and as a file. */
export function FigureTable({ series, target }: { readonly series: Series; readonly target: TargetPage }) {
  const { t } = useSpeech()
  const { figures } = usePlanSight()
  const c = t.plans.columns
  const ratio = target.measured?.kind === 'ratio'
  const number = exactNumber(t.htmlLang, ratio ? 3 : 6)
  const lines = chartLines(series, { title: '', note: '', ...t.plans.legend })
  const rows = lines.flatMap((line) =>
    line.points.map((point) => {
      const figure = [...series.figures, ...series.corrected].find((f) => f === point)
      return { ...point, line: line.name, text: figure?.text ?? '', source: figure?.source ?? '' }
    }),
  )
  const save = () =>
    download(
      `pengce-${target.id.replace('/', '-')}${figures === 'made-up' ? '-made-up' : ''}.csv`,
      'text/csv',
      csv([
        ...(figures === 'made-up' ? [[t.plans.madeUp]] : []),
        [c.line, c.on, c.value, c.unit, c.source],
        ...rows.map((r) => [r.line, r.on, `${r.number}`, series.unit, r.source]),
      ]),
    )
  return (
    <div className="target-table">
      <div className="plans-head">
        <h3>{t.plans.target.table}</h3>
        <button type="button" className="button-text no-print" onClick={save}>
          {t.plans.export}
        </button>
      </div>
      <ScrollTable
        label={t.plans.target.table}
        columns={[c.on, c.line, c.value, c.source]}
        numbers={[2]}
        rows={rows.map((r) => [
          <span key="on" className="target-day">
            {r.on}
          </span>,
          r.line,
          r.text === ''
            ? ratio
              ? `≈ ${number.format(r.number)}`
              : `${number.format(r.number)} ${series.unit}`
            : r.text,
          <span key="source" lang="zh-CN">
            {r.source}
          </span>,
        ])}
      />
    </div>
  )
}
