import { type ExampleRow, type Fact, factKey, type Given, type Language } from '@pengce/language'
import { dateText, fromDay, ofParts, quantityText, yearOf } from '@pengce/values'
import type { Held } from '../held.ts'
import { wordingOf } from './teller.ts'

const words = {
  zh: {
    yes: '是',
    no: '否',
    notKnown: '不知道',
    doesNotApply: '不适用',
    pair: (label: string, value: string) => `${label}：${value}`,
    anyOf: (values: readonly string[]) => `${values.join('；')}（任一，结果相同）`,
  },
  en: {
    yes: 'yes',
    no: 'no',
    notKnown: 'not known',
    doesNotApply: 'does not apply',
    pair: (label: string, value: string) => `${label}: ${value}`,
    anyOf: (values: readonly string[]) => `${values.join('; ')} (any of these, with the same result)`,
  },
} as const

/** A given fact of a worked example in words: its label, with the year it speaks of, and its value or its alike ones. */
export function givenText(given: Given, { dates, alike = [] }: ExampleRow, language: Language): string {
  const w = words[language]
  const { fact, back = 0 } = given
  const label = fact.label[language]
  const year = yearOf(dates.appliedOn) - back
  const name = fact.period === 'year' ? wordingOf(language).name.yearly(label, year) : label
  const others = alike.filter((g) => factKey(g.fact, g.back ?? 0) === factKey(fact, back))
  const values = [given, ...others].map((g) => valueText(g, language))
  return w.pair(name, others.length === 0 ? values.join() : w.anyOf(values))
}

/** What is held of a fact in words: its label, with its year, and its value. */
export function heldText(fact: Fact, year: number | null, held: Held, language: Language): string {
  const label = fact.label[language]
  const name = year === null ? label : wordingOf(language).name.yearly(label, year)
  return words[language].pair(name, heldValueText(fact, held, language))
}
/** What is held of a fact in words: its value alone. */
export function heldValueText(fact: Fact, held: Held, language: Language): string {
  if (held.state !== 'known')
    return valueText({ fact, value: held.state === 'not-asked' ? 'not-known' : held.state }, language)
  const value = fact.type === 'date' ? fromDay(Number(held.value)) : held.value
  return valueText({ fact, value }, language)
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
