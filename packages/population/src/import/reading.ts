import { ABSENT, codeOf, GAP, GAP_CODE, limitsOf } from '@pengce/compile'
import type { Fact } from '@pengce/language'
import { type Parsed, parseDate, parseMoney, parseQuantity, parseRate, toDay } from '@pengce/values'
import { distance } from 'fastest-levenshtein'
import type { WrongCell } from './cell-problem.ts'

/** Words for what does not apply, what is not known, yes and no; a cell is trimmed and put in lower case first. */
export const WORDS = {
  absent: ['does-not-apply', 'does not apply', 'n/a', '不适用'],
  gap: ['', 'not-known', 'not known', 'unknown', 'null', '不知道', '不清楚', '未知'],
  yes: ['true', 'yes', 'y', '是', '有', '对'],
  no: ['false', 'no', 'n', '否', '没有', '无', '不是'],
} as const

/** A cell's number in its column, or what is wrong with it. */
export type CellRead = { readonly value: number } | { readonly problem: WrongCell }
const wrong = (problem: WrongCell): CellRead => ({ problem })

/** The gap of a fact's column. */
export const gapOf = (fact: Fact): number => GAPS[fact.type]
const GAPS: Readonly<Record<Fact['type'], number>> = {
  'yes-no': GAP,
  figure: Number.NaN,
  date: Number.NaN,
  choice: GAP_CODE,
}

/** Reads one cell as people write it: `3.2亿元`, `是`, `2024年3月5日`, an option's key or label. `parts`: of a bare number. */
export function readCell(fact: Fact, given: string, parts: number | null): CellRead {
  const word = given.normalize('NFKC').trim().toLowerCase()
  const { label } = fact
  if (fact.type === 'choice') {
    const option = optionOf(fact, word)
    if (option !== null) return { value: codeOf(fact, option) }
  }
  if (has(WORDS.absent, word)) return { value: ABSENT[fact.type] }
  if (has(WORDS.gap, word)) return { value: gapOf(fact) }
  switch (fact.type) {
    case 'yes-no':
      if (has(WORDS.yes, word)) return { value: 1 }
      return has(WORDS.no, word) ? { value: 0 } : wrong({ code: 'cell/not-yes-or-no', label, given })
    case 'choice':
      return wrong({ code: 'cell/unknown-option', label, given, nearest: nearestOption(fact, word) })
    case 'date': {
      const read = parseDate(given)
      if (!read.ok) return wrong({ code: 'cell/not-readable', label, problem: read.problem })
      return inRange(toDay(read.value))
        ? { value: toDay(read.value) }
        : wrong({ code: 'cell/day-out-of-range', label, given })
    }
    case 'figure':
      return readFigure(fact, given, parts)
  }
}
const has = (words: readonly string[], word: string): boolean => words.includes(word)
/** The first and the last day that a date may be. */
export const DAYS: readonly [number, number] = [toDay('1900-01-01'), toDay('2100-12-31')]
const inRange = (day: number): boolean => day >= DAYS[0] && day <= DAYS[1]

function optionOf(fact: Fact & { type: 'choice' }, word: string): string | null {
  const same = (text: string) => text.normalize('NFKC').trim().toLowerCase() === word
  const found = Object.entries(fact.options).filter(([key, label]) => same(key) || same(label.zh) || same(label.en))
  return found.length === 1 ? (found[0]?.[0] ?? null) : null
}
function nearestOption(fact: Fact & { type: 'choice' }, word: string): string | null {
  const names = Object.entries(fact.options).flatMap(([key, label]) => [key, label.zh, label.en])
  const best = names
    .map((name) => ({ name, far: distance(word, name.toLowerCase()) / Math.max(word.length, name.length) }))
    .sort((a, b) => a.far - b.far)[0]
  return best !== undefined && best.far <= 0.5 ? best.name : null
}

function readFigure(fact: Fact & { type: 'figure' }, given: string, parts: number | null): CellRead {
  const { label } = fact
  const read = bare(given, parts) ?? parsed(fact, given)
  if (!read.ok)
    return read.problem === null
      ? wrong({ code: 'cell/too-fine', label, given })
      : wrong({ code: 'cell/not-readable', label, problem: read.problem })
  const [least, most] = limitsOf(fact)
  if (read.value < least && read.value !== ABSENT.figure) return wrong({ code: 'cell/below-least', label, given })
  if (read.value > most) return wrong({ code: 'cell/above-most', label, given })
  return { value: read.value }
}
type Figured =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly problem: Extract<Parsed<unknown>, { ok: false }>['problem'] | null }

/** A bare number in the unit of the heading, exactly. */
function bare(given: string, parts: number | null): Figured | null {
  const [, sign = '', whole = '', decimals = ''] =
    /^([+-]?)(\d{1,15})(?:\.(\d+))?$/u.exec(given.replaceAll(',', '').trim()) ?? []
  if (parts === null || whole === '') return null
  const scale = String(parts).length - 1
  const digits = decimals.replace(/0+$/u, '')
  if (digits.length > scale) return { ok: false, problem: null }
  const size = BigInt(`${whole}${digits}`) * 10n ** BigInt(scale - digits.length)
  // What is no safe number is beyond what any fact may be, on its side of nothing.
  const value = size > BigInt(Number.MAX_SAFE_INTEGER) ? Number.POSITIVE_INFINITY : Number(size)
  return { ok: true, value: sign === '-' ? 0 - value : value }
}
function parsed({ unit }: Fact & { type: 'figure' }, given: string): Figured {
  const read = unit === 'money' ? parseMoney(given) : unit === 'rate' ? parseRate(given) : parseQuantity(unit, given)
  return read.ok ? { ok: true, value: read.value.parts } : { ok: false, problem: read.problem }
}
