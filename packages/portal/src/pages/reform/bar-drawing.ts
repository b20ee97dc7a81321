import { BarChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from 'echarts/components'
import { type EChartsCoreOption, type EChartsType, init, use } from 'echarts/core'
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers'

use([BarChart, GridComponent, LegendComponent, TitleComponent, TooltipComponent, CanvasRenderer, SVGRenderer])

const WIDTH = 960

/** Draws on a canvas, which needs no style from outside the style sheets. */
export const draw = (element: HTMLElement): EChartsType => init(element, null, { renderer: 'canvas' })

/** The chart as an SVG document. */
export function svgOf(option: EChartsCoreOption, height: number): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height })
  chart.setOption(option)
  const text = chart.renderToSVGString()
  chart.dispose()
  return text
}

/** The chart as a PNG picture, twice as fine as it is drawn. */
export function pngOf(option: EChartsCoreOption, height: number): Promise<Blob | null> {
  const chart = init(document.createElement('div'), null, { renderer: 'canvas', width: WIDTH, height })
  chart.setOption(option)
  const canvas = chart.renderToCanvas({ pixelRatio: 2 })
  chart.dispose()
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}
