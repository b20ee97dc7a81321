import { addDays, type CivilDate } from '@pengce/values'
import type { Measure } from './measure.ts'
import type { Policy } from './policy.ts'

/** Does a window hold a day? An unstated end never comes; an unstated start has always been. */
export const windowHolds = (
  w: { readonly from: CivilDate | null; readonly until: CivilDate | null },
  on: CivilDate,
): boolean => (w.from === null || w.from <= on) && (w.until === null || on <= w.until)

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
    measures: policies.flatMap((p) => p.measures).filter((m) => m.window === null || windowHolds(m.window, on)),
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
export function changesOf(policies: readonly Policy[]): readonly Change[] {
  const changes: Change[] = []
  const note = (on: CivilDate | null, what: Change['what'], id: string, by: string | null = null) => {
    if (on !== null) changes.push({ on, what, id, by })
  }
  const after = (day: CivilDate | null) => (day === null ? null : addDays(day, 1))
  for (const p of policies) {
    note(p.inForce.from, 'document-begins', p.id)
    note(after(p.inForce.until), 'document-ends', p.id)
    for (const m of p.measures) {
      if (m.window === null) continue
      if (m.window.from !== p.inForce.from) note(m.window.from, 'measure-begins', m.id)
      if (m.window.until !== p.inForce.until) note(after(m.window.until), 'measure-ends', m.id)
    }
    for (const rule of p.rules)
      if (rule.kind === 'validity') for (const end of rule.ends) note(end.from, 'other-ends', end.what, rule.id)
  }
  return changes.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1))
}
