import type { EChartsCoreOption } from 'echarts/core'
import { useCallback } from 'react'
import { Chart, type ChartOption } from '../../parts/chart.tsx'
import { type ChartInk, chartFrame } from '../../parts/chart-ink.ts'
import { useWords } from '../analyst/words.ts'
import './reform.css'

const draws = () => import('./bar-drawing.ts')

export interface Bars {
  readonly title: string
  readonly note: string
  readonly names: readonly string[]
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[]
}

/** Two bars a row, told apart by shade and pattern as well as colour. */
export default function BarsChart({ bars, file }: { readonly bars: Bars; readonly file: string }) {
  const w = useWords()
  const option: ChartOption = useCallback((ink, fonts, narrow) => optionOf(bars, ink, fonts, narrow), [bars])
  const rows = bars.names.length
  return (
    <Chart
      draws={draws}
      option={option}
      label={w.result.chart(bars.title)}
      className={rows <= 4 ? 'bars-few' : rows <= 9 ? 'bars-some' : 'bars-many'}
      file={file}
      height={Math.min(900, 130 + rows * 44)}
      saves={w.result}
    />
  )
}

function optionOf(
  { title, note, names, series }: Bars,
  ink: ChartInk,
  fonts: string,
  narrow: boolean,
): EChartsCoreOption {
  const most = narrow ? 9 : 26
  const short = (name: string) => (name.length > most ? `${name.slice(0, most - 1)}…` : name)
  return {
    ...chartFrame(title, note, ink, fonts, narrow),
    legend: { left: 12, bottom: 8, textStyle: { color: ink.ink, fontSize: 13 } },
    grid: { left: 16, right: 28, top: narrow ? 112 : 76, bottom: 44, containLabel: true },
    xAxis: {
      type: 'value',
      axisLabel: { color: ink.soft, hideOverlap: true },
      splitLine: { lineStyle: { color: ink.line } },
      splitNumber: narrow ? 2 : 5,
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: names.map(short),
      axisLabel: { color: ink.ink },
      axisLine: { lineStyle: { color: ink.soft } },
    },
    series: series.map((s, i) => ({
      type: 'bar',
      name: s.name,
      data: [...s.values],
      itemStyle: {
        color: i === 0 ? ink.strong : ink.accent,
        ...(i === 0
          ? {}
          : { decal: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -0.78, color: ink.paper } }),
      },
    })),
  }
}
