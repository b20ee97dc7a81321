import type { Held } from '@pengce/assess'
import { type Dates, type Measure, onOneDay, treesOf } from '@pengce/language'
import { addDays, fromDay, toDay } from '@pengce/values'
import { holdsFor } from './boundary.ts'
import { type Asked, askedOf, type FactSet, UNKNOWN } from './fact-set.ts'
import { anyValue, landmarksOf } from './fact-value.ts'
import type { Random } from './random.ts'
import { Steering } from './steer.ts'

/** Facts of one measure on one day. */
export interface Case {
  readonly facts: FactSet
  readonly dates: Dates
}

const USUAL_DAY = '2025-03-01'

/** A day inside a measure's window; now and then one at its edges or outside. */
export function anyDates(measure: Measure, random: Random): Dates {
  const { from, until } = measure.window ?? { from: null, until: null }
  const first = from ?? addDays(until ?? USUAL_DAY, -700)
  const last = until ?? addDays(from ?? USUAL_DAY, 700)
  const edges = [addDays(first, -1), first, last, addDays(last, 1)]
  return onOneDay(random.chance(10) ? random.pick(edges) : fromDay(random.int(toDay(first), toDay(last))))
}

/** Makes cases of one measure: about half of them eligible, every fact known or not applying, unless gaps are made. */
export class CaseMaker {
  readonly measure: Measure
  readonly asked: readonly Asked[]
  readonly #random: Random
  constructor(measure: Measure, random: Random) {
    this.measure = measure
    this.asked = askedOf(measure)
    this.#random = random
  }

  /** Every fact given, at random or steered towards eligibility. */
  complete(dates: Dates = anyDates(this.measure, this.#random)): Case {
    const facts = this.#scattered(dates)
    if (this.#random.chance(60)) this.#makeEligible(facts, dates)
    if (this.#random.chance(50)) this.#disturb(facts, dates)
    return { facts, dates }
  }
  /** Every fact given and the condition met, if a few attempts find such facts. */
  eligible(dates: Dates = anyDates(this.measure, this.#random)): Case {
    for (let attempt = 0; attempt < 8; attempt++) {
      const facts = this.#scattered(dates)
      this.#makeEligible(facts, dates)
      if (holdsFor(this.measure.when, facts, dates) === 'yes') return { facts, dates }
    }
    return this.complete(dates)
  }
  /** The same case with some facts not known. */
  withGaps({ facts, dates }: Case): Case {
    const share = this.#random.pick([10, 30, 60, 90])
    const partial = new Map(facts)
    for (const { key } of this.asked) if (this.#random.chance(share)) partial.set(key, UNKNOWN)
    return { facts: partial, dates }
  }

  #scattered(dates: Dates): Map<string, Held> {
    return new Map(this.asked.map((a) => [a.key, this.#value(a, dates)]))
  }
  #value(a: Asked, dates: Dates): Held {
    return anyValue(a, landmarksOf(treesOf(this.measure), a, dates), this.#random)
  }
  #makeEligible(facts: Map<string, Held>, dates: Dates): void {
    const steering = new Steering(facts, dates, this.#random)
    for (let pass = 0; pass < 3 && holdsFor(this.measure.when, facts, dates) !== 'yes'; pass++)
      steering.wish(this.measure.when, true)
  }
  #disturb(facts: Map<string, Held>, dates: Dates): void {
    if (this.asked.length === 0) return
    for (let i = this.#random.int(1, 2); i > 0; i--) {
      const a = this.#random.pick(this.asked)
      facts.set(a.key, this.#value(a, dates))
    }
  }
}
