import { z } from '@hono/zod-openapi'
import { type ExampleRow, factKey, type Given, type Language, type Measure } from '@pengce/language'
import { type CivilDate, dateText, ofParts, quantityText, yearOf } from '@pengce/values'
import { DateSchema } from './schema.ts'

export const ExampleSchema = z
  .object({
    says: z.string(),
    given: z.array(z.string()),
    verdict: z.enum(['yes', 'no', 'open']),
    low: z.number().nullable(),
    high: z.number().nullable(),
    result: z.string(),
    dates: z.object({ factsOn: DateSchema, appliedOn: DateSchema, rulesOn: DateSchema }),
  })
  .openapi('Example', { description: 'A worked example, which every evaluator is tested with.' })
export type ExampleView = z.infer<typeof ExampleSchema>

/** A worked example in words: what is given, with every answer that comes to the same, and what it comes to. */
export function exampleView(row: ExampleRow, m: Measure, language: Language): ExampleView {
  const { verdict, low, high } = row.expected
  return {
    says: row.says[language],
    given: row.given.map((g) => givenText(g, alikeTo(g, row), row.dates.appliedOn, language)),
    verdict,
    low,
    high,
    result: resultText(row, m, language),
    dates: { ...row.dates },
  }
}

const words = {
  zh: {
    yes: '是',
    no: '否',
    notKnown: '不知道',
    doesNotApply: '不适用',
    refused: '不符合',
    open: '尚不能确定',
    granted: '可享受',
    nothing: '符合条件，本次无应付金额',
    year: (label: string, year: number) => `${year} 年${label}`,
    pair: (label: string, value: string) => `${label}：${value}`,
    range: (low: string, high: string) => `${low}至 ${high}`,
    atLeast: (low: string) => `不低于 ${low}`,
    openRange: (range: string) => `尚不能确定（${range}）`,
    anyOf: (values: readonly string[]) => `${values.join('；')}（任一，结果相同）`,
  },
  en: {
    yes: 'yes',
    no: 'no',
    notKnown: 'not known',
    doesNotApply: 'does not apply',
    refused: 'not eligible',
    open: 'not yet certain',
    granted: 'granted',
    nothing: 'eligible, nothing falls due this time',
    year: (label: string, year: number) => `${label} in ${year}`,
    pair: (label: string, value: string) => `${label}: ${value}`,
    range: (low: string, high: string) => `${low} to ${high}`,
    atLeast: (low: string) => `at least ${low}`,
    openRange: (range: string) => `not yet certain (${range})`,
    anyOf: (values: readonly string[]) => `${values.join('; ')} (any of these, with the same result)`,
  },
} as const

const keyOf = (g: Given): string => factKey(g.fact, g.back ?? 0)
const alikeTo = (given: Given, { alike = [] }: ExampleRow) => alike.filter((g) => keyOf(g) === keyOf(given))

function givenText(given: Given, alike: readonly Given[], appliedOn: CivilDate, language: Language): string {
  const w = words[language]
  const { fact, back } = given
  const label = fact.label[language]
  const named = fact.period === 'year' ? w.year(label, yearOf(appliedOn) - (back ?? 0)) : label
  const values = [given, ...alike].map((g) => valueText(g, language))
  return w.pair(named, alike.length === 0 ? values.join() : w.anyOf(values))
}

function valueText({ fact, value }: Given, language: Language): string {
  const w = words[language]
  if (value === 'not-known') return w.notKnown
  if (value === 'does-not-apply') return w.doesNotApply
  switch (fact.type) {
    case 'yes-no':
      return value === true ? w.yes : w.no
    case 'figure':
      return quantityText(ofParts(fact.unit, Number(value)), language)
    case 'choice':
      return fact.options[String(value)]?.[language] ?? String(value)
    case 'date':
      return dateText(String(value), language)
  }
}

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
