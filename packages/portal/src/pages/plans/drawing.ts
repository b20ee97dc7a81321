import { LineChart, ScatterChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from 'echarts/components'
import { type EChartsCoreOption, type EChartsType, init, use } from 'echarts/core'
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers'

use([
  LineChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
  CanvasRenderer,
  SVGRenderer,
])

/** The size of a chart that is handed out as a file, in pixels. */
const SIZE = { width: 960, height: 540 }

/** Draws on a canvas, which needs no style of its own and so none from outside the style sheets. */
export const draw = (element: HTMLElement): EChartsType => init(element, null, { renderer: 'canvas' })

/** The chart as an SVG document. */
export function svgOf(option: EChartsCoreOption): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...SIZE })
  chart.setOption(option)
  const text = chart.renderToSVGString()
  chart.dispose()
  return text
}

/** The chart as a PNG picture, twice as fine as it is drawn. */
export function pngOf(option: EChartsCoreOption): Promise<Blob | null> {
  const element = document.createElement('div')
  const chart = init(element, null, { renderer: 'canvas', ...SIZE })
  chart.setOption(option)
  const canvas = chart.renderToCanvas({ pixelRatio: 2 })
  chart.dispose()
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}
