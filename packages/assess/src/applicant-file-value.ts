import type { ChoiceDefinition, DateDefinition, Fact, FigureDefinition, Text, YesNoDefinition } from '@pengce/language'
import {
  type CivilDate,
  type Figure,
  type Parsed,
  parseDate,
  parseMoney,
  parseQuantity,
  parseRate,
  toDay,
} from '@pengce/values'
import { DOES_NOT_APPLY_HELD, type Held, known, NOT_KNOWN_HELD } from './held.ts'
import { nearestOf } from './nearest.ts'
import type { Found, Problem } from './problem.ts'

/** What a value was read as, or what is wrong with it. */
export type Read = { readonly held: Held } | { readonly problem: Problem }

const DOES_NOT_APPLY_WORDS = new Set(['does-not-apply', 'does not apply', 'n/a', '不适用'])
const NOT_KNOWN_WORDS = new Set(['', 'not-known', 'not known', 'unknown', '不知道', '不清楚', '未知'])
const YES_WORDS = new Set(['true', 'yes', '是', '有', '对'])
const NO_WORDS = new Set(['false', 'no', '否', '没有', '无', '不是'])

/** What stood where something else belongs. */
export function foundIn(value: unknown): Found {
  const given = shown(value)
  if (value === null || value === undefined) return { kind: 'nothing', given }
  if (Array.isArray(value)) return { kind: 'list', given }
  if (typeof value === 'object') return { kind: 'object', given }
  if (typeof value === 'boolean') return { kind: 'truth', given }
  return { kind: typeof value === 'number' ? 'number' : 'text', given }
}
/** A value as it was given, for sentences that repeat it. */
export const shown = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'object' && value !== null ? '…' : String(value)

/** Reads one value of a fact. Anything may be given; what cannot be read is a problem, never a guess. */
export function readValue(fact: Fact, given: unknown, at: string): Read {
  if (given === null || given === undefined) return { held: NOT_KNOWN_HELD }
  if (fact.type === 'choice') {
    const chosen = optionOf(fact, given)
    if (chosen !== null) return { held: known(chosen) }
  }
  if (typeof given === 'string') {
    const word = plain(given)
    if (DOES_NOT_APPLY_WORDS.has(word)) return { held: DOES_NOT_APPLY_HELD }
    if (NOT_KNOWN_WORDS.has(word)) return { held: NOT_KNOWN_HELD }
  }
  switch (fact.type) {
    case 'yes-no':
      return readYesNo(fact, given, at)
    case 'figure':
      return readFigure(fact, given, at)
    case 'choice':
      return unknownOption(fact, given, at)
    case 'date':
      return readDate(fact, given, at)
  }
}
const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase()

function readYesNo(fact: YesNoDefinition, given: unknown, at: string): Read {
  if (typeof given === 'boolean') return { held: known(given) }
  const word = typeof given === 'string' ? plain(given) : ''
  if (YES_WORDS.has(word)) return { held: known(true) }
  if (NO_WORDS.has(word)) return { held: known(false) }
  return { problem: { code: 'input/not-yes-or-no', at, label: fact.label, given: shown(given) } }
}

/** An option by its key, or by its label where only one has it. */
function optionOf(fact: ChoiceDefinition, given: unknown): string | null {
  if (typeof given !== 'string') return null
  const options = Object.entries(fact.options)
  if (options.some(([key]) => key === given.trim())) return given.trim()
  const word = plain(given)
  const named = options.filter(([, label]) => plain(label.zh) === word || plain(label.en) === word)
  return named.length === 1 ? (named[0]?.[0] ?? null) : null
}
function unknownOption(fact: ChoiceDefinition, given: unknown, at: string): Read {
  const { label } = fact
  if (typeof given !== 'string')
    return { problem: { code: 'input/wrong-type', at, label, wanted: 'option', found: foundIn(given) } }
  const options = Object.entries(fact.options)
  const near = nearestOf(given, options, ([key, words]) => [key, words.zh, words.en])
  const labels = options.map(([, words]) => words)
  return {
    problem: {
      code: 'input/unknown-option',
      at,
      label,
      given,
      nearest: near === null ? null : near[1],
      options: labels,
    },
  }
}

function readDate(fact: DateDefinition, given: unknown, at: string): Read {
  const day = readDay(fact.label, given, at)
  return typeof day === 'string' ? { held: known(toDay(day)) } : day
}
/** A day, written out or as YAML gives it. */
export function readDay(label: Text, given: unknown, at: string): CivilDate | { readonly problem: Problem } {
  const text = given instanceof Date && !Number.isNaN(given.getTime()) ? given.toISOString().slice(0, 10) : given
  if (typeof text !== 'string')
    return { problem: { code: 'input/wrong-type', at, label, wanted: 'date', found: foundIn(given) } }
  const read = parseDate(text)
  return read.ok ? read.value : unreadable(label, read, at)
}

function readFigure(fact: FigureDefinition, given: unknown, at: string): Read {
  const { label, unit, least, most } = fact
  if (typeof given !== 'number' && typeof given !== 'string')
    return { problem: { code: 'input/wrong-type', at, label, wanted: unit, found: foundIn(given) } }
  const read = parseFigure(fact, given)
  if (!read.ok) return unreadable(label, read, at)
  const { parts } = read.value
  if (least !== null && parts < least)
    return { problem: { code: 'input/below-least', at, label, given: shown(given), least, unit } }
  if (most !== null && parts > most)
    return { problem: { code: 'input/above-most', at, label, given: shown(given), most, unit } }
  return { held: known(parts) }
}
function parseFigure({ unit }: FigureDefinition, given: number | string): Parsed<Figure> {
  if (unit === 'money') return parseMoney(given)
  return unit === 'rate' ? parseRate(String(given)) : parseQuantity(unit, given)
}
function unreadable(label: Text, read: Extract<Parsed<unknown>, { ok: false }>, at: string): { problem: Problem } {
  return { problem: { code: `input/${read.problem.code}`, at, label, problem: read.problem } }
}
