import { addDays, addSpan, type CivilDate } from '@pengce/values'
import type { Dates } from './example.ts'
import type { CalendarSpan, NodeOf } from './tree.ts'

/**
 * The day that a node of days names in an assessment. Months differ in length, so going back is not the opposite of
 * going forward: six months from 31 August and from 28 August both end on 28 February. `since` says which is meant.
 */
export function dayNamed({ of, shift, since }: Omit<NodeOf<'day'>, 'kind'>, dates: Dates): CivilDate {
  const day = DATE_OF[of](dates)
  let named = shift.reduce(addSpan, day)
  if (since === 'latest') while (forward(addDays(named, 1), shift) <= day) named = addDays(named, 1)
  if (since === 'earliest') while (forward(named, shift) < day) named = addDays(named, 1)
  return named
}

const DATE_OF: Readonly<Record<NodeOf<'day'>['of'], (d: Dates) => CivilDate>> = {
  application: (d) => d.appliedOn,
  facts: (d) => d.factsOn,
  rules: (d) => d.rulesOn,
}
/** The same spans the other way, last one first. */
const forward = (day: CivilDate, shift: readonly CalendarSpan[]): CivilDate =>
  shift.reduceRight((at, span) => addSpan(at, { ...span, count: -span.count }), day)
