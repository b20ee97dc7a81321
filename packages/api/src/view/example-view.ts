import { z } from '@hono/zod-openapi'
import { givenText } from '@pengce/assess'
import type { ExampleRow, Language, Measure } from '@pengce/language'
import { ofParts, quantityText } from '@pengce/values'
import { DatesSchema } from './report-schema.ts'

export const ExampleSchema = z
  .object({
    says: z.string(),
    given: z.array(z.string()),
    verdict: z.enum(['yes', 'no', 'open']),
    low: z.number().nullable(),
    high: z.number().nullable(),
    result: z.string(),
    dates: DatesSchema,
  })
  .openapi('Example', { description: 'A worked example, which every evaluator is tested with.' })
export type ExampleView = z.infer<typeof ExampleSchema>

/** A worked example in words: what is given, with every answer that comes to the same, and what it comes to. */
export function exampleView(row: ExampleRow, m: Measure, language: Language): ExampleView {
  const { verdict, low, high } = row.expected
  return {
    says: row.says[language],
    given: row.given.map((g) => givenText(g, row, language)),
    verdict,
    low,
    high,
    result: resultText(row, m, language),
    dates: { ...row.dates },
  }
}

const words = {
  zh: {
    refused: '不符合',
    open: '尚不能确定',
    granted: '可享受',
    nothing: '符合条件，本次无应付金额',
    range: (low: string, high: string) => `${low}至 ${high}`,
    atLeast: (low: string) => `不低于 ${low}`,
    openRange: (range: string) => `尚不能确定（${range}）`,
  },
  en: {
    refused: 'not eligible',
    open: 'not yet certain',
    granted: 'granted',
    nothing: 'eligible, nothing falls due this time',
    range: (low: string, high: string) => `${low} to ${high}`,
    atLeast: (low: string) => `at least ${low}`,
    openRange: (range: string) => `not yet certain (${range})`,
  },
} as const

function resultText(row: ExampleRow, m: Measure, language: Language): string {
  const w = words[language]
  const { verdict, low, high } = row.expected
  if (verdict === 'no') return w.refused
  const figure = (parts: number) => quantityText(ofParts(m.pay.unit, parts), language)
  const range =
    low === null
      ? null
      : high === null
        ? w.atLeast(figure(low))
        : low === high
          ? figure(low)
          : w.range(figure(low), figure(high))
  if (verdict === 'open') return range === null ? w.open : w.openRange(range)
  if (range === null) return w.granted
  return high === 0 ? w.nothing : range
}
