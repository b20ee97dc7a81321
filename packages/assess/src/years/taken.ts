import { type Fact, isHistory, type Measure } from '@pengce/language'
import { DOES_NOT_APPLY_HELD, type Held, known, type Lookup, NOT_KNOWN_HELD } from '../held.ts'
import { type Expected, lastExpected } from './expected.ts'
import { type Counter, counterOf, type Unit } from './unit.ts'

/** What a plan took of each unit before a year: how often, and what that came to at least and at most, in fen. */
export interface Taken {
  readonly times: readonly number[]
  readonly low: readonly number[]
  readonly high: readonly number[]
}
export const nothingTaken = (units: readonly unknown[]): Taken => {
  const none = units.map(() => 0)
  return { times: none, low: none, high: none }
}

/** One payment that a plan takes. */
export interface Payment {
  readonly unit: number
  readonly low: number
  readonly high: number
}
export function taking(before: Taken, payments: readonly Payment[]): Taken {
  const [times, low, high] = [[...before.times], [...before.low], [...before.high]]
  for (const p of payments) {
    times[p.unit] = (times[p.unit] ?? 0) + 1
    low[p.unit] = (low[p.unit] ?? 0) + p.low
    high[p.unit] = (high[p.unit] ?? 0) + p.high
  }
  return { times, low, high }
}

/** Where a plan stands when a year begins. */
export interface Standing {
  readonly units: readonly Unit[]
  readonly taken: Taken
  /** Years of the plan that went before. */
  readonly gone: number
  readonly year: number
  readonly expected: readonly Expected[]
  readonly counters: ReadonlyMap<string, Counter>
  readonly base: Lookup
}
/** The facts that count the time some measure is paid for, by id. */
export const countersOf = (measures: readonly Measure[]): ReadonlyMap<string, Counter> =>
  new Map(measures.flatMap((m) => [counterOf(m)].flatMap((c) => (c === null ? [] : [[c.fact, c] as const]))))

/** Which end of what was paid before is taken; where anything may have been, nothing of it is known. */
export type End = 'low' | 'high' | 'any'

/** Looks facts up for a unit as the plan leaves them: what it paid or let enjoy, and how much of a longest time it used. */
export function lookupAfter(
  own: Unit,
  { units, taken, gone, year, expected, counters, base }: Standing,
  end: End,
): Lookup {
  const item = own.item?.id ?? null
  const about = (fact: Fact, of: (u: Unit) => boolean): readonly number[] =>
    units.flatMap((u, i) => (of(u) && (u.item === null || !isOwned(own, fact) || u.item.id === item) ? [i] : []))
  return (fact, back) => {
    const held = base(fact, back)
    if (gone === 0 || !(isHistory(fact.id) || counters.has(fact.id))) return held
    const [kind, ...rest] = fact.id.split('/')
    const id = rest.join('/')
    switch (kind) {
      case 'received': {
        const of = about(fact, (u) => u.measure.id === id)
        return of.length === 0 ? held : plusPaid(held, of, taken, end)
      }
      case 'received-this-year':
        return units.some((u) => u.measure.id === id) ? DOES_NOT_APPLY_HELD : held
      case 'enjoyed': {
        const of = about(fact, (u) => u.measure.id === id)
        if (of.length === 0) return held
        if (end === 'any') return NOT_KNOWN_HELD
        return of.some((i) => (taken.times[i] ?? 0) > 0) ? known(true) : held
      }
      default: {
        const counter = counters.get(fact.id)
        if (counter === undefined) return held
        const each = counter.unit === 'month' ? 12 : 1
        const said = lastExpected(expected, year, fact.id, item)
        if (counter.counts === 'ordinal') return plusCount(held, (said === null ? gone : year - said) * each)
        const of = about(fact, (u) => counterOf(u.measure)?.fact === fact.id)
        if (said !== null || of.length === 0) return held
        if (end === 'any') return NOT_KNOWN_HELD
        return plusCount(held, of.reduce((sum, i) => sum + (taken.times[i] ?? 0), 0) * each)
      }
    }
  }
}

/** Whether a fact is about the item of a unit, and not about the applicant. */
const isOwned = (own: Unit, fact: Fact): boolean =>
  own.item !== null &&
  (fact.subject === own.item.subject || (own.item.subject === 'person' && fact.subject === 'household'))

function plusPaid(held: Held, of: readonly number[], taken: Taken, end: End): Held {
  if (end === 'any') return NOT_KNOWN_HELD
  const paid = of.reduce((sum, i) => sum + (taken[end][i] ?? 0), 0)
  if (paid === 0) return held
  return Number.isSafeInteger(paid) ? plusCount(held, paid) : NOT_KNOWN_HELD
}
/** What does not apply is nothing; what is not known stays so. */
function plusCount(held: Held, more: number): Held {
  if (more === 0) return held
  if (held.state === 'does-not-apply') return known(more)
  if (held.state === 'known' && typeof held.value === 'number') return known(held.value + more)
  return NOT_KNOWN_HELD
}
