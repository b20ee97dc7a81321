import type { CivilDate } from '@pengce/values'
import type { Level } from './level.ts'

/** A figure that was observed, or that a task was done or a report handed in. Plain data. */
export interface Observation {
  /** Its place in the record, never used again. */
  readonly id: string
  /** The indicator, task or report, by id. */
  readonly of: string
  /** Whose figure it is: empty for the city, a district's or office's id, an area's, a name; for a report its day. */
  readonly member: string
  /** The day for which it is true. */
  readonly on: CivilDate
  /** For a task or report one part where it is done, none where it is not. */
  readonly level: Level
  /** Where the figure comes from. */
  readonly source: string
  /** Who entered it, and on which day. */
  readonly by: string
  readonly entered: CivilDate
  readonly note: string
  /** The observation that this one puts right. */
  readonly corrects: string | null
}

/** What is known of one thing for one member: the figures that stand, by day, and those put right since. */
export interface Series {
  readonly of: string
  readonly member: string
  readonly figures: readonly Observation[]
  readonly corrected: readonly Observation[]
}

/** The whole record, found by what was observed and for whom. */
export interface Ledger {
  readonly size: number
  /** The highest number that an id bears, so that the next is new. */
  readonly lastNumber: number
  series(of: string, member: string): Series
  /** Every series of a thing, in the order it was first observed. */
  seriesOf(of: string): readonly Series[]
}

/** Reads a record: a correction takes the place of what it corrects, and both are kept. `numbered` ids are given away already. */
export function ledgerOf(observations: readonly Observation[], numbered = 0): Ledger {
  const replaced = new Set(observations.flatMap((o) => (o.corrects === null ? [] : [o.corrects])))
  const byThing = new Map<string, Map<string, { figures: Observation[]; corrected: Observation[] }>>()
  for (const o of observations) {
    const members = byThing.get(o.of) ?? new Map<string, { figures: Observation[]; corrected: Observation[] }>()
    byThing.set(o.of, members)
    const lists = members.get(o.member) ?? { figures: [], corrected: [] }
    members.set(o.member, lists)
    if (replaced.has(o.id)) lists.corrected.push(o)
    else lists.figures.push(o)
  }
  for (const members of byThing.values()) for (const { figures } of members.values()) figures.sort(byDay)
  const none = { figures: [], corrected: [] }
  return {
    size: observations.length,
    lastNumber: observations.reduce((most, o) => Math.max(most, numberOfId(o.id)), numbered),
    series: (of, member) => ({ of, member, ...(byThing.get(of)?.get(member) ?? none) }),
    seriesOf: (of) => [...(byThing.get(of) ?? [])].map(([member, lists]) => ({ of, member, ...lists })),
  }
}

const byDay = (a: Observation, b: Observation): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)

const numberOfId = (id: string): number => Number(/^o(\d{1,15})$/u.exec(id)?.[1] ?? 0)
