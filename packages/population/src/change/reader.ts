import {
  type CivilDate,
  type Figure,
  isCivilDate,
  type Parsed,
  parseMoney,
  parseQuantity,
  parseRate,
  type Unit,
} from '@pengce/values'
import { closest } from 'fastest-levenshtein'
import type { ChangeProblem } from './problem.ts'

/** An object of a file, by its keys. */
export type Keyed = Readonly<Record<string, unknown>>

/** Reads plain data from a file piece by piece; what is wrong is noted, and reading goes on. */
export class ChangeReader {
  readonly problems: ChangeProblem[] = []

  note(problem: ChangeProblem): null {
    this.problems.push(problem)
    return null
  }

  object(at: string, value: unknown, known: readonly string[]): Keyed | null {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return this.note({ code: 'change/not-an-object', at, wanted: known.join(', ') })
    const keyed = Object.fromEntries(Object.entries(value))
    for (const key of Object.keys(keyed))
      if (!known.includes(key)) this.note({ code: 'change/unknown-key', at, key, known })
    return keyed
  }
  list(at: string, value: unknown): readonly unknown[] | null {
    return Array.isArray(value) ? value : this.note({ code: 'change/not-an-object', at, wanted: '[ … ]' })
  }
  text(at: string, value: unknown): string | null {
    if (typeof value === 'number') return String(value)
    return typeof value === 'string' && value.trim() !== ''
      ? value.trim()
      : this.note({ code: 'change/not-an-object', at, wanted: 'text' })
  }
  oneOf<const T extends string>(at: string, value: unknown, options: readonly T[]): T | null {
    const found = options.find((o) => o === value)
    return found ?? this.note({ code: 'change/not-one-of', at, given: String(value), options })
  }
  day(at: string, value: unknown): CivilDate | null {
    const given = value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
    return isCivilDate(given) ? given : this.note({ code: 'change/not-a-date', at, given })
  }
  /** A figure of a unit, as people write it; not below zero. */
  figure<U extends Unit>(at: string, value: unknown, unit: U): Figure<U> | null {
    const given = typeof value === 'number' ? String(value) : (this.text(at, value) ?? '')
    if (given === '') return null
    const read = parsed(unit, given)
    if (!read.ok) return this.note({ code: 'change/not-readable', at, problem: read.problem })
    return read.value.parts < 0
      ? this.note({ code: 'change/below-nothing', at, given })
      : { unit, parts: read.value.parts }
  }
  /** The one of some things whose id is given. */
  found<T>(at: string, value: unknown, all: ReadonlyMap<string, T>, what: 'measure' | 'fact' | 'document'): T | null {
    const given = this.text(at, value)
    if (given === null) return null
    const found = all.get(given)
    if (found !== undefined) return found
    return this.note({ code: `change/unknown-${what}`, at, given, nearest: closest(given, [...all.keys()]) })
  }
}

function parsed(unit: Unit, given: string): Parsed<Figure> {
  if (unit === 'money') return parseMoney(given)
  return unit === 'rate' ? parseRate(given) : parseQuantity(unit, given)
}
