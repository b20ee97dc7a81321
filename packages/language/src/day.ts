import type { CivilDate } from '@pengce/values'
import { Condition } from './condition.ts'
import type { DateDefinition, Given } from './fact.ts'
import { DOES_NOT_APPLY, NOT_KNOWN } from './fact.ts'
import type { CalendarSpan, Comparison, Node } from './tree.ts'

/** A day: a constant, one of the three dates of an assessment, or a date fact. */
export class Day {
  readonly node: Node
  constructor(node: Node) {
    this.node = node
  }
  onOrAfter(day: CivilDate | Day): Condition {
    return this.#compare('reaches', day)
  }
  after(day: CivilDate | Day): Condition {
    return this.#compare('exceeds', day)
  }
  onOrBefore(day: CivilDate | Day): Condition {
    return this.#compare('within', day)
  }
  before(day: CivilDate | Day): Condition {
    return this.#compare('below', day)
  }
  #compare(op: Comparison, day: CivilDate | Day): Condition {
    const right: Node = typeof day === 'string' ? { kind: 'date', value: day } : day.node
    return new Condition({ kind: 'compare', op, left: this.node, right })
  }
}

type Since = 'latest' | 'earliest'
class DayOfAssessment extends Day {
  readonly #of: 'application' | 'facts' | 'rules'
  constructor(of: 'application' | 'facts' | 'rules', shift: readonly CalendarSpan[] = [], since?: Since) {
    super({ kind: 'day', of, shift, ...(since ? { since } : {}) })
    this.#of = of
  }
  /** The day a span began that has run by then (`latest`), or that has not run out before (`earliest`). */
  since(span: CalendarSpan, since: Since): Day {
    return new DayOfAssessment(this.#of, [{ ...span, count: -span.count }], since)
  }
  /** The day so long before. */
  minus(span: CalendarSpan): Day {
    return new DayOfAssessment(this.#of, [{ ...span, count: -span.count }])
  }
  /** The day so long after. */
  plus(span: CalendarSpan): Day {
    return new DayOfAssessment(this.#of, [span])
  }
}
/** The day the application is made. */
export const applicationDay: DayOfAssessment = new DayOfAssessment('application')
/** The day the facts are true. */
export const factsDay: DayOfAssessment = new DayOfAssessment('facts')
/** The day whose rules govern. */
export const rulesDay: DayOfAssessment = new DayOfAssessment('rules')

/** A date that is a fact. */
export class DateFact extends Day {
  readonly fact: DateDefinition
  constructor(fact: DateDefinition) {
    super({ kind: 'fact', fact, back: 0 })
    this.fact = fact
  }
  /** At least so long ago on the day of application (满 N 年): the anniversary itself counts. */
  heldFor(span: CalendarSpan): Condition {
    return this.onOrBefore(applicationDay.since(span, 'latest'))
  }
  /** Less than so long ago on the day of application (不满 N 年). */
  heldLessThan(span: CalendarSpan): Condition {
    return this.after(applicationDay.since(span, 'latest'))
  }
  /** At most so long ago on the day of application (N 年以内): the anniversary itself still counts. */
  heldAtMost(span: CalendarSpan): Condition {
    return this.onOrAfter(applicationDay.since(span, 'earliest'))
  }
  of(value: CivilDate): Given {
    return { fact: this.fact, value }
  }
  notKnown(): Given {
    return { fact: this.fact, value: NOT_KNOWN }
  }
  doesNotApply(): Given {
    return { fact: this.fact, value: DOES_NOT_APPLY }
  }
}
