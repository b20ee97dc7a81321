import { useCallback } from 'react'
import { Chart, type ChartOption } from '../../parts/chart.tsx'
import type { Series } from '../../wire/plans.ts'
import { useSpeech } from '../../words/speech.ts'
import { chartOption } from './chart-option.ts'
import { usePlanSight } from './sight.ts'

const HEIGHT = 540
const draws = () => import('./drawing.ts')

interface ChartProps {
  readonly series: Series
  readonly title: string
  /** The name of the files it is saved as. */
  readonly file: string
}

/** The chart of a target. */
export default function TargetChart({ series, title, file }: ChartProps) {
  const { t } = useSpeech()
  const { figures } = usePlanSight()
  const option: ChartOption = useCallback(
    (ink, fonts, narrow) => {
      const words = { title, note: figures === 'made-up' ? t.plans.madeUpShort : '', ...t.plans.legend }
      return chartOption(series, words, ink, fonts, t.htmlLang, narrow)
    },
    [series, title, figures, t],
  )
  return (
    <Chart
      draws={draws}
      option={option}
      label={t.plans.target.chartLabel(title)}
      file={file}
      height={HEIGHT}
      saves={{ svg: t.plans.exportSvg, png: t.plans.exportPng }}
    />
  )
}
