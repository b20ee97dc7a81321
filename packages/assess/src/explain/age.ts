import type { CalendarSpan, Comparison, NodeOf } from '@pengce/language'
import { addDays, addSpan, type CivilDate } from '@pengce/values'

/** A comparison that asks how long ago a day was: 满 N 年, 不满 N 年, N 年以内. */
export interface AgeAsked {
  readonly op: 'held' | 'not-yet' | 'at-most'
  readonly span: CalendarSpan
  readonly on: 'application' | 'facts' | 'rules'
  /** The span counts forward from the date, so that it has run on the anniversary itself. */
  readonly forward: boolean
}

/** Reads such a question out of a comparison of a date with a day so long before one of the three dates. */
export function ageOf({ left, right }: NodeOf<'compare'>, op: Comparison): AgeAsked | null {
  if (left.kind !== 'fact' || right.kind !== 'day' || right.shift.length !== 1) return null
  const [shift] = right.shift
  if (shift === undefined || shift.count >= 0) return null
  const asked = op === 'within' ? 'held' : op === 'exceeds' ? 'not-yet' : op === 'reaches' ? 'at-most' : null
  if (asked === null) return null
  return { op: asked, span: { ...shift, count: -shift.count }, on: right.of, forward: right.since !== undefined }
}

/** The first day on which it is held, or is no longer less; for 以内 the last day on which it is. */
export function turningDay(date: CivilDate, { op, span, forward }: AgeAsked): CivilDate {
  if (forward) return addSpan(date, span)
  return op === 'at-most' ? lastWithin(date, span) : firstPassed(date, span)
}

function lastWithin(date: CivilDate, span: CalendarSpan): CivilDate {
  const back = { ...span, count: -span.count }
  let day = addSpan(date, span)
  while (addSpan(addDays(day, 1), back) <= date) day = addDays(day, 1)
  return day
}
function firstPassed(date: CivilDate, span: CalendarSpan): CivilDate {
  let day = addSpan(date, span)
  // A date the shorter month lacks (29 February) is passed on the day after its last, never before.
  while (addSpan(day, { ...span, count: -span.count }) < date) day = addDays(day, 1)
  return day
}
