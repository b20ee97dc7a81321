import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from 'echarts/components'
import { type EChartsCoreOption, type EChartsType, init, use } from 'echarts/core'
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers'

use([GridComponent, LegendComponent, TitleComponent, TooltipComponent, CanvasRenderer, SVGRenderer])

/** The width of a chart that is handed out as a file, in pixels. */
const WIDTH = 960

/** Draws on a canvas, which needs no style of its own and so none from outside the style sheets. */
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
