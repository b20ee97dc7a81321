import type { Language } from '@pengce/language'
import type { SeriesView } from '@pengce/plan'
import { LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

use([LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer])

/** The size of a chart in points. */
export const CHART = { width: 640, height: 300 } as const

const words = {
  figures: { zh: '观测值', en: 'observed' },
  asked: { zh: '目标', en: 'target' },
  assumed: { zh: '假定的进度', en: 'pace assumed' },
  needed: { zh: '此后所需', en: 'pace needed' },
} as const

/** A chart of one series as SVG; lines differ in dashes and marks, so that it reads without colour. */
export function chartSvg(series: SeriesView, title: string, language: Language): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...CHART })
  const points = (of: readonly { readonly on: string; readonly number: number }[]) => of.map((p) => [p.on, p.number])
  const line = (
    name: string,
    data: (string | number)[][],
    color: string,
    type: 'solid' | 'dashed' | 'dotted',
    symbol: string,
  ) => ({
    name,
    type: 'line' as const,
    data,
    symbol,
    symbolSize: 7,
    lineStyle: { type, color, width: 2 },
    itemStyle: { color },
  })
  chart.setOption({
    animation: false,
    title: { text: title, left: 'center', textStyle: { fontSize: 14 } },
    legend: { bottom: 0 },
    grid: { left: 16, right: 24, top: 48, bottom: 40 },
    xAxis: { type: 'time' },
    yAxis: { type: 'value', name: series.unit, scale: false },
    series: [
      line(words.figures[language], points(series.figures), '#0b5cad', 'solid', 'circle'),
      line(words.asked[language], points(series.asked), '#8a1c1c', 'dashed', 'diamond'),
      ...(series.assumed.length === 0
        ? []
        : [line(words.assumed[language], points(series.assumed), '#5f6b7a', 'dotted', 'none')]),
      ...(series.needed.length === 0
        ? []
        : [line(words.needed[language], points(series.needed), '#b35900', 'dotted', 'triangle')]),
    ],
  })
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}
