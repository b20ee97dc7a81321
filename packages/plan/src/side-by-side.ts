import type { Bound } from './bound.ts'
import type { Indicator } from './indicator.ts'
import { compareLevels, type Level } from './level.ts'
import { indicatorsOf, type Plan } from './plan.ts'
import type { Scope } from './scope.ts'
import type { Target } from './target.ts'

/** How two targets for one indicator go together on the same day. */
export type Agreement =
  /** They ask for the same. */
  | 'same'
  /** Whoever meets the first meets the second. */
  | 'first-asks-more'
  | 'second-asks-more'
  /** Some figures meet both, some only one of them. */
  | 'overlap'
  /** No figure meets both. */
  | 'contradict'
  /** They are for different days. */
  | 'other-day'
  /** One of them has no figure that could be compared. */
  | 'not-comparable'

export interface Pair {
  readonly first: Target
  readonly second: Target
  readonly agreement: Agreement
}
/** The targets that measure one thing for the same scope, side by side, and how each two of them agree. */
export interface SideBySide {
  readonly indicator: Indicator
  readonly targets: readonly Target[]
  readonly pairs: readonly Pair[]
}

/** Every indicator for which more than one target is set. */
export function sideBySide(plans: readonly Plan[]): readonly SideBySide[] {
  const targets = plans.flatMap((p) => p.targets)
  return indicatorsOf(plans).flatMap((indicator) => {
    const own = targets.filter((t) => t.indicator?.id === indicator.id)
    const pairs = own.flatMap((first, i) =>
      own
        .slice(i + 1)
        .filter((second) => scopeKey(first.scope) === scopeKey(second.scope))
        .map((second): Pair => ({ first, second, agreement: agreementOf(first, second) })),
    )
    return pairs.length === 0 ? [] : [{ indicator, targets: own, pairs }]
  })
}

const scopeKey = (scope: Scope): string => JSON.stringify(scope)

/** An interval of levels; an end that is null is open to all sides. */
interface Interval {
  readonly low: Level | null
  readonly lowIn: boolean
  readonly high: Level | null
  readonly highIn: boolean
}

function agreementOf(first: Target, second: Target): Agreement {
  if (!sameTime(first, second)) return 'other-day'
  const [a, b] = [intervalOf(first.bound), intervalOf(second.bound)]
  if (a === null || b === null) return 'not-comparable'
  const [aInB, bInA] = [within(a, b), within(b, a)]
  if (aInB && bInA) return 'same'
  if (aInB) return 'first-asks-more'
  if (bInA) return 'second-asks-more'
  return apart(a, b) || apart(b, a) ? 'contradict' : 'overlap'
}

/** The same last day, or periods of one length whose spans meet. */
function sameTime({ due: a }: Target, { due: b }: Target): boolean {
  if (a.kind === 'on' && b.kind === 'on') return a.day === b.day
  if (a.kind === 'every' && b.kind === 'every')
    return a.period === b.period && (a.until === null || b.from <= a.until) && (b.until === null || a.from <= b.until)
  return a.kind === b.kind && a.kind !== 'average' && a.kind !== 'on' && a.kind !== 'every'
}

function intervalOf(bound: Bound | null): Interval | null {
  if (bound === null) return null
  const none = { low: null, lowIn: false, high: null, highIn: false }
  switch (bound.op) {
    case 'at-least':
    case 'about':
      return { ...none, low: bound.level, lowIn: true }
    case 'exceeds':
      return { ...none, low: bound.level }
    case 'at-most':
      return { ...none, high: bound.level, highIn: true }
    case 'below':
      return { ...none, high: bound.level }
    case 'exactly':
      return { low: bound.level, lowIn: true, high: bound.level, highIn: true }
    case 'between':
      return {
        low: bound.means === 'to-upper' ? null : bound.low,
        lowIn: true,
        high: bound.means === 'from-lower' ? null : bound.high,
        highIn: true,
      }
    default:
      return null
  }
}

/** Whether everything in the first is in the second. */
function within(a: Interval, b: Interval): boolean {
  const low = b.low === null || (a.low !== null && endBefore(b.low, b.lowIn, a.low, a.lowIn))
  const high = b.high === null || (a.high !== null && endBefore(a.high, a.highIn, b.high, b.highIn, true))
  return low && high
}

/** Whether the first end lies at or outside the second, an end that is included counting as further out. */
function endBefore(first: Level, firstIn: boolean, second: Level, secondIn: boolean, upper = false): boolean {
  const order = compareLevels(first, second)
  return order < 0 || (order === 0 && (upper ? secondIn || !firstIn : firstIn || !secondIn))
}

/** Whether all of the first lies below all of the second. */
function apart(a: Interval, b: Interval): boolean {
  if (a.high === null || b.low === null) return false
  const order = compareLevels(a.high, b.low)
  return order < 0 || (order === 0 && !(a.highIn && b.lowIn))
}
