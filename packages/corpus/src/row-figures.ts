import { monthNames } from '@pengce/values'
import type { Figure, FigureValue } from './figure.ts'
import type { RegisterRow } from './register-row.ts'

/** True when a register row names the value of a figure, in any of the ways a number is written. */
export function rowNames(row: RegisterRow, figure: Figure): boolean {
  const text = wordsOf(row)
  return writings(figure.value).some((w) => new RegExp(`(?<![\\d.,])${escaped(w)}(?![\\d])(?!\\.\\d)`, 'u').test(text))
}

const cache = new WeakMap<RegisterRow, string>()
function wordsOf(row: RegisterRow): string {
  const known = cache.get(row)
  if (known !== undefined) return known
  const { id: _id, lines: _lines, locator: _locator, cites: _cites, interacts: _interacts, ...said } = row
  const text = JSON.stringify(said).replace(/(\d),(?=\d{3}(?!\d))/gu, '$1')
  cache.set(row, text)
  return text
}

/** The ways in which a row may write a value: 5000000, 500万, 0.5, 50, 2025, 2025-12-31 … */
function writings(value: FigureValue): string[] {
  switch (value.kind) {
    case 'money': {
      const yuan = value.parts / 100
      return [plain(yuan), plain(yuan / 1e4), plain(yuan / 1e8), plain(yuan / 1e6), plain(yuan / 1e9)]
    }
    case 'rate':
      return [
        plain(value.parts / 1e6),
        plain(value.parts / 1e4),
        plain(value.parts / 1e5),
        plain(value.parts / 1e3),
        plain(value.parts / 100),
      ]
    case 'ratio':
      return [
        value.terms.join(':'),
        value.terms.join('∶'),
        value.terms.join('/'),
        ...(value.terms.length === 2 ? [plain((value.terms[0] ?? 0) / (value.terms[1] ?? 1))] : []),
      ]
    case 'quantity':
    case 'magnitude': {
      const number = value.digits / 10 ** value.places
      return [plain(number), plain(number / 1e4), plain(number / 1e8), ...wordFor(number)]
    }
    case 'span':
      return [
        String(value.count),
        ...wordFor(value.count),
        ...(value.unit === 'year' ? [String(value.count * 12)] : []),
        ...(value.unit === 'month' ? [plain(value.count / 12)] : []),
      ]
    case 'date':
      return value.from === value.to
        ? [value.from, value.from.slice(0, 7), value.from.slice(0, 4)]
        : [value.from.slice(0, 4), value.to]
    case 'day-of-year':
      return [
        String(value.month).padStart(2, '0'),
        String(value.month),
        ...monthNames.slice(value.month - 1, value.month),
      ]
    case 'tax-holiday':
      return [String(value.exemptYears), ...wordFor(value.exemptYears)]
    case 'range':
      return [...writings(value.low), ...writings(value.high)]
    case 'label':
      return []
  }
}

const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const wordFor = (n: number): string[] => {
  const word = WORDS[n]
  return word === undefined
    ? []
    : [word, ...(n === 1 ? ['single', 'once', 'first'] : []), ...(n === 2 ? ['both', 'twice', 'second', 'double'] : [])]
}
const plain = (n: number): string => {
  const text = n.toFixed(8).replace(/\.?0+$/u, '')
  return text === '0' ? '\u0000' : text
}
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
