import type { EChartsCoreOption } from 'echarts/core'
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { palettes } from '../../look/palette.ts'
import { download } from '../../parts/download.ts'
import { useLanguage } from '../../words/language.tsx'
import '../plans/chart.css'
import { useWords } from '../analyst/words.ts'
import './reform.css'

type Drawing = typeof import('./bar-drawing.ts')
export interface Bars {
  readonly title: string
  readonly note: string
  readonly names: readonly string[]
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[]
}
interface Ink {
  readonly ink: string
  readonly soft: string
  readonly line: string
  readonly paper: string
  readonly one: string
  readonly other: string
}

/** Two bars a row, told apart by shade and pattern as well as colour; its files and the same figures are to be had. */
export default function BarsChart({ bars, file }: { readonly bars: Bars; readonly file: string }) {
  const { t } = useLanguage()
  const w = useWords()
  const scheme = useSyncExternalStore(subscribe, schemeNow)
  const place = useRef<HTMLDivElement>(null)
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  const height = Math.min(900, 130 + bars.names.length * 44)
  useEffect(() => {
    import('./bar-drawing.ts').then(setDrawing, () => setDrawing(null))
  }, [])
  const size = useMemo(() => (bars.names.length <= 4 ? 'few' : bars.names.length <= 9 ? 'some' : 'many'), [bars])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are read anew when the scheme is another
  useEffect(() => {
    const element = place.current
    if (element === null || drawing === null) return
    const chart = drawing.draw(element)
    chart.setOption(optionOf(bars, inkNow(), getComputedStyle(document.body).fontFamily, element.clientWidth < 500))
    const sized = new ResizeObserver(() => chart.resize())
    sized.observe(element)
    return () => {
      sized.disconnect()
      chart.dispose()
    }
  }, [drawing, bars, scheme, size])
  const option = () => optionOf(bars, inkLight, getComputedStyle(document.body).fontFamily, false)
  return (
    <figure className="chart">
      <div ref={place} className={`chart-place bars-${size}`} role="img" aria-label={w.result.chart(bars.title)} />
      {drawing === null ? null : (
        <figcaption className="row no-print" lang={t.htmlLang}>
          <button
            type="button"
            className="button-text"
            onClick={() => download(`${file}.svg`, 'image/svg+xml', drawing.svgOf(option(), height))}
          >
            {w.result.svg}
          </button>
          <button
            type="button"
            className="button-text"
            onClick={() =>
              void drawing.pngOf(option(), height).then((picture) => {
                if (picture !== null) download(`${file}.png`, 'image/png', picture)
              })
            }
          >
            {w.result.png}
          </button>
        </figcaption>
      )}
    </figure>
  )
}

function optionOf({ title, note, names, series }: Bars, ink: Ink, fonts: string, narrow: boolean): EChartsCoreOption {
  const most = narrow ? 9 : 26
  const short = (name: string) => (name.length > most ? `${name.slice(0, most - 1)}…` : name)
  return {
    animation: false,
    backgroundColor: ink.paper,
    textStyle: { fontFamily: fonts, color: ink.ink, fontSize: 13 },
    title: {
      text: title,
      subtext: note,
      left: 12,
      top: 8,
      textStyle: { color: ink.ink, fontSize: 15, fontWeight: 600, width: narrow ? 300 : 640, overflow: 'break' },
      subtextStyle: { color: ink.soft, fontSize: 13, width: narrow ? 300 : 640, overflow: 'break' },
    },
    legend: { left: 12, bottom: 8, textStyle: { color: ink.ink, fontSize: 13 } },
    grid: { left: 16, right: 28, top: narrow ? 96 : 76, bottom: 44, containLabel: true },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      backgroundColor: ink.paper,
      borderColor: ink.line,
      textStyle: { color: ink.ink },
    },
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
        color: i === 0 ? ink.one : ink.other,
        ...(i === 0
          ? {}
          : { decal: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -0.78, color: ink.paper } }),
      },
    })),
  }
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
const inkLight: Ink = {
  ink: palettes.light.ink,
  soft: palettes.light.inkSoft,
  line: palettes.light.line,
  paper: palettes.light.paper,
  one: palettes.light.lineStrong,
  other: palettes.light.accent,
}
function inkNow(): Ink {
  const style = getComputedStyle(document.documentElement)
  const colour = (name: string): string => style.getPropertyValue(name).trim()
  return {
    ink: colour('--ink'),
    soft: colour('--ink-soft'),
    line: colour('--line'),
    paper: colour('--paper'),
    one: colour('--line-strong'),
    other: colour('--accent'),
  }
}
