import type { Written, WrittenFacts } from '../../wire/own.ts'
import type { FactAsked } from '../../wire/service.ts'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isWritten = (value: unknown): value is Written =>
  (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') &&
  value !== 'not-known' &&
  value !== 'does-not-apply'

/** Of a saved file, what a service asks for; of yearly facts, the years it reads. */
export function knownFacts(file: unknown, asked: readonly FactAsked[]): WrittenFacts {
  const facts = isRecord(file) && isRecord(file.facts) ? file.facts : {}
  return Object.fromEntries(
    asked.flatMap((fact): [string, WrittenFacts[string]][] => {
      const held = facts[fact.id]
      if (fact.period !== 'year') return isWritten(held) ? [[fact.id, held]] : []
      if (!isRecord(held)) return []
      const years = fact.years.flatMap((year): [string, Written][] => {
        const value = held[year]
        return isWritten(value) ? [[String(year), value]] : []
      })
      return years.length === 0 ? [] : [[fact.id, Object.fromEntries(years)]]
    }),
  )
}

/** Every place that a fact is asked for: itself, or each year of it. */
export const placesOf = (fact: FactAsked): readonly (number | null)[] => (fact.period === 'year' ? fact.years : [null])

/** What is written at a place; undefined where nothing is. */
export function writtenAt(facts: WrittenFacts, id: string, year: number | null): Written | undefined {
  const held = facts[id]
  const value = year === null ? held : isRecord(held) ? held[year] : undefined
  return isWritten(value) || typeof value === 'string' ? value : undefined
}

/** The facts with something written at a place, or with nothing there any more. */
export function withWritten(
  facts: WrittenFacts,
  id: string,
  year: number | null,
  value: Written | undefined,
): WrittenFacts {
  const { [id]: held, ...others } = facts
  if (year === null) return value === undefined ? others : { ...others, [id]: value }
  const years = isRecord(held) ? (held as Readonly<Record<string, Written | null>>) : {}
  const { [String(year)]: _, ...rest } = years
  const next = value === undefined ? rest : { ...rest, [year]: value }
  return Object.keys(next).length === 0 ? others : { ...others, [id]: next }
}
