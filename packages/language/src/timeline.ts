import { addDays, type CivilDate } from '@pengce/values'
import type { Measure, Window } from './measure.ts'
import type { Policy } from './policy.ts'
import { inOrder } from './text.ts'

/** Does a window hold a day? An unstated end never comes; an unstated start has always been; no window holds every day. */
export const windowHolds = (w: Window | null, on: CivilDate): boolean =>
  w === null || ((w.from === null || w.from <= on) && (w.until === null || on <= w.until))

/** The day itself where the window holds it, else the nearest day that it holds. */
export function dayWithin(window: Window | null, on: CivilDate): CivilDate {
  const { from = null, until = null } = window ?? {}
  if (from !== null && on < from) return from
  return until !== null && on > until ? until : on
}

export interface InForce {
  readonly on: CivilDate
  readonly policies: readonly Policy[]
  readonly measures: readonly Measure[]
  /** Documents whose end is not stated; the answer says so. */
  readonly noEndStated: readonly string[]
}
/** Which documents and measures apply on a day. */
export function inForceOn(policies: readonly Policy[], on: CivilDate): InForce {
  const standing = policies.filter((p) => windowHolds(p.inForce, on))
  return {
    on,
    policies: standing,
    measures: policies.flatMap((p) => p.measures).filter((m) => windowHolds(m.window, on)),
    noEndStated: standing.filter((p) => p.inForce.until === null).map((p) => p.id),
  }
}

/** One change of the law: what begins or ends on a day. The day after the last is the day of ending. */
export interface Change {
  readonly on: CivilDate
  readonly what: 'document-begins' | 'document-ends' | 'measure-begins' | 'measure-ends' | 'other-ends'
  readonly id: string
  /** The rule that brings it about, where there is one of its own. */
  readonly by: string | null
}
/** Every change, in the order of days. A measure is listed where its window is not its document's. */
export const changesOf = (policies: readonly Policy[]): readonly Change[] =>
  policies
    .flatMap((p) => [...lifeOf(p), ...p.measures.flatMap((m) => ownWindow(m, p)), ...endedBy(p)])
    .sort((a, b) => inOrder(a.on, b.on) || inOrder(a.id, b.id))

const change = (on: CivilDate | null, what: Change['what'], id: string, by: string | null = null): Change[] =>
  on === null ? [] : [{ on, what, id, by }]
const dayAfter = (day: CivilDate | null): CivilDate | null => (day === null ? null : addDays(day, 1))

const lifeOf = ({ id, inForce }: Policy): Change[] => [
  ...change(inForce.from, 'document-begins', id),
  ...change(dayAfter(inForce.until), 'document-ends', id),
]
function ownWindow({ id, window }: Measure, { inForce }: Policy): Change[] {
  if (window === null) return []
  return [
    ...change(window.from === inForce.from ? null : window.from, 'measure-begins', id),
    ...change(window.until === inForce.until ? null : dayAfter(window.until), 'measure-ends', id),
  ]
}
const endedBy = ({ rules }: Policy): Change[] =>
  rules.flatMap((rule) =>
    rule.kind === 'validity' ? rule.ends.flatMap((end) => change(end.from, 'other-ends', end.what, rule.id)) : [],
  )
