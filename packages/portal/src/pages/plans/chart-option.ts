import type { EChartsCoreOption } from 'echarts/core'
import { type ChartInk, chartFrame } from '../../parts/chart-ink.ts'
import type { Point, Series } from '../../wire/plans.ts'

/** The words of a chart. */
export interface ChartWords {
  readonly title: string
  /** Said under the title where figures are made up. */
  readonly note: string
  readonly value: string
  readonly asked: string
  readonly assumed: string
  readonly needed: string
  readonly corrected: string
}
/** A line of a chart: what it is, and its points. */
export interface ChartLine {
  readonly kind: 'figures' | 'asked' | 'assumed' | 'needed' | 'corrected'
  readonly name: string
  readonly points: readonly Point[]
}

/** The lines that there are, the figures first. */
export function chartLines(series: Series, words: ChartWords): readonly ChartLine[] {
  const lines: readonly ChartLine[] = [
    { kind: 'figures', name: words.value, points: series.figures },
    { kind: 'asked', name: words.asked, points: series.asked },
    { kind: 'assumed', name: words.assumed, points: series.assumed },
    { kind: 'needed', name: words.needed, points: series.needed },
    { kind: 'corrected', name: words.corrected, points: series.corrected },
  ]
  return lines.filter((line) => line.points.length > 0)
}

/** Writes a number as the texts of targets do: in groups of three from ten thousand on. */
export const exactNumber = (locale: string, digits: number): Intl.NumberFormat =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: digits, useGrouping: 'min2' })

/** A chart of a target: each line told apart by its dashes and marks as well as its colour. */
export function chartOption(
  series: Series,
  words: ChartWords,
  ink: ChartInk,
  fonts: string,
  locale: string,
  narrow = false,
): EChartsCoreOption {
  const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 2 })
  const exact = exactNumber(locale, 6)
  const frame = chartFrame(words.title, words.note, ink, fonts, narrow)
  return {
    ...frame,
    grid: {
      left: 16,
      right: 28,
      top: (words.note === '' ? 74 : 96) + (narrow ? 20 : 0),
      bottom: narrow ? 92 : 48,
      containLabel: true,
    },
    legend: {
      left: 12,
      bottom: 10,
      itemWidth: 36,
      textStyle: { color: ink.ink, fontSize: 13 },
    },
    tooltip: {
      ...frame.tooltip,
      valueFormatter: (value: unknown) => `${exact.format(Number(value))} ${series.unit}`,
    },
    xAxis: {
      type: 'time',
      axisLabel: { color: ink.soft, formatter: '{yyyy}-{MM}', hideOverlap: true },
      axisLine: { lineStyle: { color: ink.soft } },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'value',
      scale: false,
      name: series.unit,
      nameTextStyle: { color: ink.soft, align: 'left' },
      axisLabel: { color: ink.soft, formatter: (value: number) => short.format(value) },
      splitLine: { lineStyle: { color: ink.line } },
    },
    series: chartLines(series, words).map((line) => ({
      name: line.name,
      data: dataOf(line, series),
      ...styles(ink)[line.kind],
    })),
  }
}

/** A target of one day alone is drawn over the whole time, so that it can be seen. */
function dataOf({ kind, points }: ChartLine, { figures }: Series): readonly (readonly [string, number])[] {
  const [only, more] = points
  const days = figures.map((f) => f.on)
  const first = days[0]
  if (kind === 'asked' && only !== undefined && more === undefined && first !== undefined && first < only.on)
    return [
      [first, only.number],
      [only.on, only.number],
    ]
  return points.map(({ on, number }) => [on, number] as const)
}

const styles = (ink: ChartInk) =>
  ({
    figures: {
      type: 'line',
      symbol: 'circle',
      symbolSize: 8,
      lineStyle: { width: 2.5, color: ink.accent },
      itemStyle: { color: ink.accent },
      z: 5,
    },
    asked: {
      type: 'line',
      symbol: 'diamond',
      symbolSize: 8,
      lineStyle: { width: 2, type: [9, 5], color: ink.ink },
      itemStyle: { color: ink.ink },
    },
    assumed: {
      type: 'line',
      symbol: 'triangle',
      symbolSize: 7,
      lineStyle: { width: 2, type: [12, 4, 2, 4], color: ink.soft },
      itemStyle: { color: ink.soft },
    },
    needed: {
      type: 'line',
      symbol: 'rect',
      symbolSize: 7,
      lineStyle: { width: 2, type: [2, 4], color: ink.amber },
      itemStyle: { color: ink.amber },
    },
    corrected: {
      type: 'scatter',
      symbol: 'emptyCircle',
      symbolSize: 9,
      itemStyle: { color: ink.soft },
    },
  }) as const
