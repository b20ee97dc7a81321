import { type Figure, moneyText, quantityText, rateText } from '@pengce/values'
import type { PlaceValue } from './places.ts'
import { ChangeReader } from './reader.ts'

/** A figure as people read it. */
export function figureText(figure: Figure, language: 'zh' | 'en'): string {
  if (figure.unit === 'money') return moneyText(figure.parts, language)
  return figure.unit === 'rate' ? rateText(figure.parts) : quantityText(figure, language)
}
/** A figure or day of a place as people read it. */
export const valueText = (value: PlaceValue, language: 'zh' | 'en'): string =>
  value.is === 'day' ? value.day : figureText({ unit: value.unit, parts: value.parts }, language)

/** Whether what a person wrote is the value of a place. */
export function isValue(value: PlaceValue, written: string): boolean {
  if (value.is === 'day') return value.day === written
  return new ChangeReader().figure('', written, value.unit)?.parts === value.parts
}
