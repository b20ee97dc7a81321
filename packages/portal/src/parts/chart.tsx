import type { EChartsCoreOption } from 'echarts/core'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { palettes } from '../look/palette.ts'
import { useLanguage } from '../words/language.tsx'
import { type ChartInk, inkNow, inkOf } from './chart-ink.ts'
import { download } from './download.ts'
import './chart.css'

type Drawing = typeof import('./drawing.ts')
/** What a chart shows, in given colours and letters, for a narrow or a wide place. */
export type ChartOption = (ink: ChartInk, fonts: string, narrow: boolean) => EChartsCoreOption

interface ChartProps {
  /** Sends for the part that draws what is shown. */
  readonly draws: () => Promise<Drawing>
  /** The same one until something else is to be shown. */
  readonly option: ChartOption
  readonly label: string
  readonly className?: string
  /** The name of the files it is saved as, without ending, and their height in pixels. */
  readonly file: string
  readonly height: number
  readonly saves: { readonly svg: string; readonly png: string }
}

/** A chart, drawn once the part that draws has come; its files are to be had as well, in the colours of paper. */
export function Chart({ draws, option, label, className = '', file, height, saves }: ChartProps) {
  const { t } = useLanguage()
  const scheme = useSyncExternalStore(subscribe, schemeNow)
  const place = useRef<HTMLDivElement>(null)
  const [drawing, setDrawing] = useState<Drawing | 'failed' | null>(null)
  useEffect(() => {
    draws().then(setDrawing, () => setDrawing('failed'))
  }, [draws])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are read anew when the scheme is another
  useEffect(() => {
    const element = place.current
    if (element === null || drawing === null || drawing === 'failed') return
    const chart = drawing.draw(element)
    const isNarrow = () => element.clientWidth < 500
    let narrow = isNarrow()
    chart.setOption(option(inkNow(), fontsNow(), narrow))
    const sized = new ResizeObserver(() => {
      chart.resize()
      if (narrow === isNarrow()) return
      narrow = isNarrow()
      chart.setOption(option(inkNow(), fontsNow(), narrow))
    })
    sized.observe(element)
    return () => {
      sized.disconnect()
      chart.dispose()
    }
  }, [drawing, option, scheme, className])
  const onPaper = () => option(inkOf(palettes.light), fontsNow(), false)
  return (
    <figure className="chart">
      <div ref={place} className={`chart-place ${className}`} role="img" aria-label={label} />
      {drawing === 'failed' ? <p className="soft">{t.failure.pageWords}</p> : null}
      {drawing === null || drawing === 'failed' ? null : (
        <figcaption className="row no-print">
          <button
            type="button"
            className="button-text"
            onClick={() => download(`${file}.svg`, 'image/svg+xml', drawing.svgOf(onPaper(), height))}
          >
            {saves.svg}
          </button>
          <button
            type="button"
            className="button-text"
            onClick={() =>
              void drawing.pngOf(onPaper(), height).then((picture) => {
                if (picture !== null) download(`${file}.png`, 'image/png', picture)
              })
            }
          >
            {saves.png}
          </button>
        </figcaption>
      )}
    </figure>
  )
}

const QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'] as const
const schemeNow = (): string => QUERIES.map((query) => window.matchMedia(query).matches).join()
function subscribe(tell: () => void): () => void {
  const watched = QUERIES.map((query) => window.matchMedia(query))
  for (const query of watched) query.addEventListener('change', tell)
  return () => {
    for (const query of watched) query.removeEventListener('change', tell)
  }
}
const fontsNow = (): string => getComputedStyle(document.body).fontFamily
