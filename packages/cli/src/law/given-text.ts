import type { Given, Language } from '@pengce/language'
import { type CivilDate, dateText, ofParts, quantityText, yearOf } from '@pengce/values'
import { reviewWords } from './review-words.ts'

/** A given fact of a worked example in words: its label, with the year it speaks of, and its value. */
export function givenText({ fact, back, value }: Given, appliedOn: CivilDate, language: Language): string {
  const w = reviewWords[language]
  const label = fact.label[language]
  const named = fact.period === 'year' ? w.year(label, yearOf(appliedOn) - (back ?? 0)) : label
  return w.pair(named, valueText({ fact, value }, language))
}

function valueText({ fact, value }: Given, language: Language): string {
  const w = reviewWords[language]
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
