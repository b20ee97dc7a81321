import type { Fact } from '../wire/law.ts'
import { dateText } from '../words/date.ts'
import type { Language } from '../words/language.tsx'
import { moneyText } from '../words/money.ts'
import type { PageSpeech } from '../words/speech.ts'
import { wordOf } from '../words/table.ts'
import { DOES_NOT_APPLY, NOT_KNOWN, type Value } from './draft.ts'
import { typedMoney } from './typed.ts'

/** A sum as a file holds it, `2.5亿元` for instance, in the visitor's language. */
function typedText(value: string, language: Language): string {
  const typed = typedMoney(value, 100n, { least: null, most: null })
  return typed.is === 'right' ? moneyText(typed.size, language).text : value
}

/** An answer as it reads in a list. */
export function valueWords(value: Value, fact: Fact | undefined, { t, language }: PageSpeech): string {
  if (value === NOT_KNOWN) return t.ask.unknown
  if (value === DOES_NOT_APPLY) return t.ask.absent
  if (typeof value === 'boolean') return value ? t.ask.yes : t.ask.no
  if (fact?.type === 'choice') return fact.options?.[String(value)] ?? String(value)
  if (fact?.type === 'date') return dateText(String(value), language)
  if (typeof value === 'number' && fact?.unit === 'money') return moneyText(Math.round(value * 100), language).text
  if (typeof value === 'number' && fact?.unit !== undefined) return `${value}\u00a0${wordOf(t.ask.units, fact.unit)}`
  if (typeof value === 'string' && fact?.unit === 'money') return typedText(value, language)
  return String(value)
}
