import type { Bound } from './bound.ts'
import { compareLevels, type Level } from './level.ts'

/** Whether a level is what the bound asks for; `judge` where the text leaves it open, `open` where another level is not known. */
export type Held = 'yes' | 'no' | 'judge' | 'open'

/** What a bound may be held against beside the level itself. */
export interface Beside {
  /** The level at the end of the period before. */
  readonly before: Level | null
  /** The level of the other indicator at the same time. */
  readonly other: Level | null
}
const alone: Beside = { before: null, other: null }

/** Holds a level against a bound. 以上 includes the figure, 超过 does not; 约 below its figure is for someone to judge. */
export function holds(bound: Bound, level: Level, beside: Beside = alone): Held {
  const against = (other: Level | null, ok: (order: -1 | 0 | 1) => boolean): Held =>
    other === null ? 'open' : ok(compareLevels(level, other)) ? 'yes' : 'no'
  switch (bound.op) {
    case 'at-least':
      return against(bound.level, (o) => o >= 0)
    case 'exceeds':
      return against(bound.level, (o) => o > 0)
    case 'at-most':
      return against(bound.level, (o) => o <= 0)
    case 'below':
      return against(bound.level, (o) => o < 0)
    case 'exactly':
      return against(bound.level, (o) => o === 0)
    case 'about':
      return compareLevels(level, bound.level) >= 0 ? 'yes' : 'judge'
    case 'between': {
      const low = bound.means === 'to-upper' || compareLevels(level, bound.low) >= 0
      const high = bound.means === 'from-lower' || compareLevels(level, bound.high) <= 0
      return low && high ? 'yes' : 'no'
    }
    case 'done':
      return level.parts > 0 ? 'yes' : 'no'
    case 'not-below-before':
      return against(beside.before, (o) => o >= 0)
    case 'rises':
      return against(beside.before, (o) => o > 0)
    case 'falls':
      return against(beside.before, (o) => o < 0)
    case 'at-least-that-of':
      return against(beside.other, (o) => o >= 0)
  }
}

/** Whether more is nearer (up), less is nearer (down), or neither, as for an exact figure. */
export function directionOf(bound: Bound): 'up' | 'down' | 'both' {
  switch (bound.op) {
    case 'at-most':
    case 'below':
    case 'falls':
      return 'down'
    case 'exactly':
      return 'both'
    case 'between':
      return bound.means === 'from-lower' ? 'up' : bound.means === 'to-upper' ? 'down' : 'both'
    default:
      return 'up'
  }
}

/** The figure that the way leads to; null where there is none of its own. */
export function goalOf(bound: Bound): Level | null {
  if ('level' in bound) return bound.level
  if (bound.op === 'between') return bound.means === 'to-upper' ? bound.high : bound.low
  return bound.op === 'done' ? { parts: 1, to: 1 } : null
}
