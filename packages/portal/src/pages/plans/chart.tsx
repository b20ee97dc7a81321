import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { palettes } from '../../look/palette.ts'
import { download } from '../../parts/download.ts'
import type { Series } from '../../wire/plans.ts'
import { useSpeech } from '../../words/speech.ts'
import { type ChartInk, type ChartWords, chartOption } from './chart-option.ts'
import { usePlanSight } from './sight.ts'
import './chart.css'

type Drawing = typeof import('./drawing.ts')

interface ChartProps {
  readonly series: Series
  readonly title: string
  /** The name of the files it is saved as. */
  readonly file: string
}

/** The chart of a target, drawn once the part that draws has come; its files, and what it shows, are to be had as well. */
export default function Chart({ series, title, file }: ChartProps) {
  const { t, language } = useSpeech()
  const { figures } = usePlanSight()
  const scheme = useSyncExternalStore(subscribe, schemeNow)
  const place = useRef<HTMLDivElement>(null)
  const [drawing, setDrawing] = useState<Drawing | 'failed' | null>(null)
  const words = useMemo(
    (): ChartWords => ({ title, note: figures === 'made-up' ? t.plans.madeUpShort : '', ...t.plans.legend }),
    [title, figures, t],
  )
  useEffect(() => {
    import('./drawing.ts').then(setDrawing, () => setDrawing('failed'))
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are read anew when the scheme is another
  useEffect(() => {
    const element = place.current
    if (element === null || drawing === null || drawing === 'failed') return
    const chart = drawing.draw(element)
    const narrow = element.clientWidth < 500
    const option = chartOption(series, words, inkNow(), fontsNow(), t.htmlLang, narrow)
    chart.setOption(option)
    const sized = new ResizeObserver(() => chart.resize())
    sized.observe(element)
    return () => {
      sized.disconnect()
      chart.dispose()
    }
  }, [drawing, series, words, scheme, t])
  const option = () => chartOption(series, words, inkOf(palettes.light), fontsNow(), t.htmlLang)
  return (
    <figure className="chart">
      <div ref={place} className="chart-place" role="img" aria-label={t.plans.target.chartLabel(title)} />
      {drawing === 'failed' ? <p className="soft">{t.failure.pageWords}</p> : null}
      {drawing === null || drawing === 'failed' ? null : (
        <figcaption className="row no-print" lang={language === 'zh' ? 'zh-CN' : 'en'}>
          <button
            type="button"
            className="button-text"
            onClick={() => download(`${file}.svg`, 'image/svg+xml', drawing.svgOf(option()))}
          >
            {t.plans.exportSvg}
          </button>
          <button
            type="button"
            className="button-text"
            onClick={() =>
              void drawing.pngOf(option()).then((picture) => {
                if (picture !== null) download(`${file}.png`, 'image/png', picture)
              })
            }
          >
            {t.plans.exportPng}
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

const inkOf = (p: (typeof palettes)['light']): ChartInk => ({
  ink: p.ink,
  soft: p.inkSoft,
  line: p.line,
  paper: p.paper,
  accent: p.accent,
  amber: p.amber,
})
/** The colours as the style sheets have them now. */
function inkNow(): ChartInk {
  const style = getComputedStyle(document.documentElement)
  const colour = (name: string): string => style.getPropertyValue(name).trim()
  return {
    ink: colour('--ink'),
    soft: colour('--ink-soft'),
    line: colour('--line'),
    paper: colour('--paper'),
    accent: colour('--accent'),
    amber: colour('--amber'),
  }
}
const fontsNow = (): string => getComputedStyle(document.body).fontFamily
