import { factsOf, isHistory, type Measure, type Node, onceFor, treesOf, walkTree } from '@pengce/language'
import { PARTS } from '@pengce/values'
import type { Item } from '../held.ts'
import { type Expected, isExpected } from './expected.ts'

/** One measure, and the item it is about where there is one: what may be taken in one year or another. */
export interface Unit {
  /** The measure, and the item where there is one. */
  readonly key: string
  readonly measure: Measure
  readonly item: Item | null
}
export const keyOf = (measure: Measure, item: Item | null): string =>
  item === null ? measure.id : `${measure.id}@${item.id}`

const RECURS: ReadonlySet<string> = new Set(['month', 'quarter', 'year'])
const LASTING: ReadonlySet<string> = new Set(['project', 'event'])

/**
 * Whether a measure gives something new in each year: it recurs, what it pays hangs on what it paid before, or it goes
 * by figures of a year and is about somebody who goes on from year to year.
 */
export const renews = (m: Measure): boolean => renewal(m).is
const renewal = onceFor((m: Measure): { readonly is: boolean } => {
  const { amount, schedule } = m.pay
  if (RECURS.has(schedule.per)) return { is: true }
  if (amount !== null && factsOf(amount).some(({ fact }) => ownPayment(m).has(fact.id))) return { is: true }
  if (m.subjects.some((s) => LASTING.has(s))) return { is: false }
  return { is: factsOf(...treesOf(m)).some(({ fact }) => fact.period === 'year' || fact.period === 'month') }
})

const ownPayment = (m: Measure): ReadonlySet<string> => new Set([`received/${m.id}`, `received-this-year/${m.id}`])

/** Whether figures that a payment rests on are expected anew for a year, so that it is not the same payment again. */
export const renewsIn = (unit: Unit, year: number, expected: readonly Expected[]): boolean => {
  if (renews(unit.measure)) return true
  const { amount } = unit.measure.pay
  if (amount === null || LASTING.has(unit.item?.subject ?? '')) return false
  return factsOf(amount).some(({ fact }) => isExpected(expected, year, fact.id, unit.item?.id ?? null))
}

/** Whether what two units give in different years may be one and the same matter: a project, or a lasting award. */
export function sameMatterAcrossYears(a: Unit, b: Unit): boolean {
  if (a.item !== null && b.item !== null && a.item.id !== b.item.id) return false
  if (a.item !== null && b.item !== null && LASTING.has(a.item.subject)) return true
  return !renews(a.measure) && !renews(b.measure)
}

/** Every fact that decides what a measure gives and for how long. */
export const factIdsOf: (m: Measure) => ReadonlySet<string> = onceFor(
  (m: Measure) =>
    new Set(factsOf(...treesOf(m), ...(m.pay.left === null ? [] : [m.pay.left])).map(({ fact }) => fact.id)),
)

/** What a unit reads of what was paid or enjoyed: the measures, by id. */
export const historyOf: (m: Measure) => ReadonlyMap<string, string> = onceFor(
  (m: Measure) => new Map([...factIdsOf(m)].filter(isHistory).map((id) => [id, id.slice(id.indexOf('/') + 1)])),
)

/** How a measure counts what is left of its longest time. */
export interface Counter {
  readonly fact: string
  readonly unit: 'month' | 'year'
  /** `drawn`: what was paid already, and grows with what is taken; `ordinal`: which year it is, and grows by itself. */
  readonly counts: 'drawn' | 'ordinal'
}
/** The fact that counts what is left of a measure's longest time, where its rule says so; one at most. */
export const counterOf = (m: Measure): Counter | null => counters(m).of
const counters = onceFor((m: Measure): { readonly of: Counter | null } => {
  const { left, schedule } = m.pay
  const { atMost } = schedule
  if (left === null || atMost === undefined) return { of: null }
  const found: Counter[] = []
  walkTree(left, (n) => {
    const counter = counterIn(n, atMost)
    if (counter !== null) found.push(counter)
  })
  return { of: found[0] ?? null }
})
function counterIn(n: Node, atMost: { readonly count: number; readonly unit: string }): Counter | null {
  if (n.kind !== 'difference' || n.from.kind !== 'number' || n.less.kind !== 'fact') return null
  const { fact } = n.less
  if (fact.type !== 'figure' || (fact.unit !== 'month' && fact.unit !== 'year')) return null
  const inYears = atMost.unit === 'year' ? atMost.count : atMost.count / 12
  const longest = fact.unit === 'month' ? inYears * 12 : inYears
  const from = n.from.value.parts / PARTS[fact.unit]
  if (from === longest) return { fact: fact.id, unit: fact.unit, counts: 'drawn' }
  return from === longest + 1 ? { fact: fact.id, unit: fact.unit, counts: 'ordinal' } : null
}
