import type { Language, Registry } from '@pengce/language'
import { GROUPINGS } from '@pengce/population'
import { BarChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components'
import { type EChartsCoreOption, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { COMPARISON_WORDS, type ComparisonReport } from './comparison-text.ts'

/** One chart as SVG, with what it shows in words. */
export interface Chart {
  readonly name: string
  readonly title: string
  readonly svg: string
}
use([BarChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer])

const WIDTH = 760
const YUAN_IN_WAN = 1_000_000

/** The charts of a comparison: cost by measure before and after, and gain and loss by each grouping. Money in 万元. */
export function chartsOf(
  { comparison: c, groups }: ComparisonReport,
  after: Registry,
  language: Language,
): readonly Chart[] {
  const w = COMPARISON_WORDS[language]
  const wan = (fen: string | null | undefined) => Number(fen ?? 0) / YUAN_IN_WAN
  const unit = language === 'zh' ? '万元' : 'CNY 10,000'
  const touched = c.measures.filter((m) => JSON.stringify(m.before) !== JSON.stringify(m.after))
  const title = (id: string) => after.measure(id)?.title[language] ?? id
  const charts = [
    chart(
      'measures',
      `${w.cost} (${unit})`,
      touched.map((m) => title(m.measure)),
      [
        { name: w.before, values: touched.map((m) => wan(m.before?.counted)), color: '#8a94a6' },
        { name: w.after, values: touched.map((m) => wan(m.after?.counted)), color: '#1f6feb' },
      ],
    ),
    ...GROUPINGS.map((g) => {
      const shown = groups[g].flatMap((o, i) => {
        const s = c.effects.by[g][i]
        return s === undefined || s.gainers + s.losers === 0 ? [] : [{ name: o.title[language], s }]
      })
      return chart(
        g,
        `${w.grouping[g]} (${unit})`,
        shown.map((x) => x.name),
        [
          { name: language === 'zh' ? '增加' : 'gain', values: shown.map((x) => wan(x.s.gain)), color: '#1a7f37' },
          { name: language === 'zh' ? '减少' : 'loss', values: shown.map((x) => -wan(x.s.loss)), color: '#cf222e' },
        ],
      )
    }),
  ]
  return charts.filter((one) => one !== null)
}

interface Series {
  readonly name: string
  readonly values: readonly number[]
  readonly color: string
}
function chart(name: string, title: string, names: readonly string[], series: readonly Series[]): Chart | null {
  if (names.length === 0) return null
  const height = 116 + names.length * 34
  const option: EChartsCoreOption = {
    animation: false,
    title: { text: title, left: 'center', top: 8, textStyle: { fontSize: 15 } },
    legend: { top: 36 },
    // Without a browser the widths of names are estimates, somewhat short for wide letters.
    grid: { left: 36, right: 24, top: 70, bottom: 12, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: { type: 'value' },
    yAxis: { type: 'category', inverse: true, data: names.map((n) => (n.length > 28 ? `${n.slice(0, 27)}…` : n)) },
    series: series.map((s) => ({ type: 'bar', name: s.name, data: [...s.values], itemStyle: { color: s.color } })),
  }
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height })
  drawing.setOption(option)
  const svg = drawing.renderToSVGString()
  drawing.dispose()
  return { name, title, svg }
}
