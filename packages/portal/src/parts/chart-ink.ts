import type { EChartsCoreOption } from 'echarts/core'
import type { Palette } from '../look/palette.ts'

/** The colours of a chart. */
export interface ChartInk {
  readonly ink: string
  readonly soft: string
  readonly line: string
  readonly strong: string
  readonly paper: string
  readonly accent: string
  readonly amber: string
}
export const inkOf = (p: Palette): ChartInk => ({
  ink: p.ink,
  soft: p.inkSoft,
  line: p.line,
  strong: p.lineStrong,
  paper: p.paper,
  accent: p.accent,
  amber: p.amber,
})
/** The colours as the style sheets have them now. */
export function inkNow(): ChartInk {
  const style = getComputedStyle(document.documentElement)
  const colour = (name: string): string => style.getPropertyValue(name).trim()
  return {
    ink: colour('--ink'),
    soft: colour('--ink-soft'),
    line: colour('--line'),
    strong: colour('--line-strong'),
    paper: colour('--paper'),
    accent: colour('--accent'),
    amber: colour('--amber'),
  }
}

/** What every chart has: its title and note, its ground, and a plain box that says the figures under the pointer. */
export function chartFrame(title: string, note: string, ink: ChartInk, fonts: string, narrow: boolean) {
  const width = narrow ? 290 : 600
  return {
    animation: false,
    backgroundColor: ink.paper,
    textStyle: { fontFamily: fonts, color: ink.ink, fontSize: 13 },
    title: {
      text: title,
      subtext: note,
      left: 12,
      top: 8,
      textStyle: { color: ink.ink, fontSize: 15, fontWeight: 600, width, overflow: 'break' },
      subtextStyle: { color: ink.amber, fontSize: 13, lineHeight: 16, width, overflow: 'break' },
    },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      backgroundColor: ink.paper,
      borderColor: ink.line,
      textStyle: { color: ink.ink },
    },
  } satisfies EChartsCoreOption
}
