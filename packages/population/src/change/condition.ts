import type { Comparison, Fact, Node } from '@pengce/language'
import type { ChangeReader } from './reader.ts'

const FIGURE_KEYS = {
  atLeast: 'reaches',
  exceeds: 'exceeds',
  atMost: 'within',
  below: 'below',
} as const satisfies Record<string, Comparison>
const DAY_KEYS = { onOrAfter: 'reaches', onOrBefore: 'within' } as const satisfies Record<string, Comparison>

/** Reads a condition written as data: `{ fact: enterprise/employees, atLeast: 50 }`, `{ fact: …, is: true }`. */
export function conditionIn(
  reader: ChangeReader,
  at: string,
  value: unknown,
  facts: ReadonlyMap<string, Fact>,
): Node | null {
  const known = ['fact', 'back', 'is', 'oneOf', ...Object.keys(FIGURE_KEYS), ...Object.keys(DAY_KEYS)]
  const given = reader.object(at, value, known)
  if (given === null) return null
  const fact = reader.found(`${at}.fact`, given.fact, facts, 'fact')
  if (fact === null) return null
  const back = typeof given.back === 'number' ? given.back : fact.period === 'year' ? 1 : 0
  const key = Object.keys(given).find((k) => k !== 'fact' && k !== 'back')
  if (key === undefined) return reader.note({ code: 'change/missing', at, key: 'is / atLeast / oneOf …' })
  return claimOf(reader, `${at}.${key}`, { kind: 'fact', fact, back }, key, given[key])
}

function claimOf(
  reader: ChangeReader,
  at: string,
  node: Node & { kind: 'fact' },
  key: string,
  value: unknown,
): Node | null {
  const { fact } = node
  const misfit = () => reader.note({ code: 'change/does-not-fit', at, fact: fact.id, key })
  switch (fact.type) {
    case 'yes-no':
      if (key !== 'is') return misfit()
      return value === true ? node : value === false ? { kind: 'not', of: node } : misfit()
    case 'choice': {
      if (key !== 'oneOf') return misfit()
      const options = reader.list(at, value)
      if (options === null) return null
      const wrong = options.find((o) => typeof o !== 'string' || !(o in fact.options))
      if (wrong !== undefined)
        return reader.note({
          code: 'change/unknown-option',
          at,
          given: String(wrong),
          options: Object.keys(fact.options),
        })
      return { kind: 'oneOf', value: node, options: options.map(String) }
    }
    case 'figure': {
      const op = Object.entries(FIGURE_KEYS).find(([k]) => k === key)?.[1]
      if (op === undefined) return misfit()
      const figure = reader.figure(at, value, fact.unit)
      return figure === null ? null : { kind: 'compare', op, left: node, right: { kind: 'number', value: figure } }
    }
    case 'date': {
      const op = Object.entries(DAY_KEYS).find(([k]) => k === key)?.[1]
      if (op === undefined) return misfit()
      const day = reader.day(at, value)
      return day === null ? null : { kind: 'compare', op, left: node, right: { kind: 'date', value: day } }
    }
  }
}
