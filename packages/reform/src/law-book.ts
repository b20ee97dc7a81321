import { ruleVersion } from '@pengce/assess'
import { onceFor, type Registry, type Text, windowHolds } from '@pengce/language'
import { type Change, type ChangeProblem, readChange } from '@pengce/population'
import type { CivilDate } from '@pengce/values'
import { changedLaw, changedMeasures } from './changed-law.ts'

/** A change of the law that was approved and applies from a day on. Plain data, as a store keeps it. */
export interface LiveChange {
  readonly id: string
  readonly title: Text
  readonly change: unknown
  /** The rules it was written against: the fingerprint of each by its measure. */
  readonly base: Base
  readonly from: CivilDate
  /** The last day; null while nobody has withdrawn it. */
  readonly until: CivilDate | null
  readonly approvedBy: string
}
export type Base = Readonly<Record<string, string>>
/** Why an approved change is not applied: the rules it was written against are others now, or it no longer reads. */
export interface Suspended {
  readonly live: LiveChange
  readonly measures: readonly string[]
  readonly problems: readonly ChangeProblem[]
}
/** The law as it stands on a day, and what was laid over it in which order. */
export interface LawVersion {
  readonly law: Registry
  readonly applied: readonly LiveChange[]
  readonly suspended: readonly Suspended[]
}

/** The fingerprints of the rules that a change stands on; a measure that it adds has none. */
export const baseOf = (law: Registry, change: Change): Base =>
  Object.fromEntries(
    [...changedMeasures(change)].flatMap((id) => {
      const found = law.measure(id)
      return found === undefined ? [] : [[id, ruleVersion(found).hash]]
    }),
  )

/** The measures of a base whose rules are others now, or gone. */
export const changedSince = (base: Base, law: Registry): readonly string[] =>
  Object.entries(base).flatMap(([id, hash]) => {
    const found = law.measure(id)
    return found !== undefined && ruleVersion(found).hash === hash ? [] : [id]
  })

/** The law of every day: the rules as published, and over them what was approved, in the order it was put in force. */
export class LawBook {
  readonly published: Registry
  readonly live: readonly LiveChange[]
  readonly #known = new Map<string, LawVersion>()
  constructor(published: Registry, live: readonly LiveChange[]) {
    this.published = published
    this.live = live
  }

  on(day: CivilDate): LawVersion {
    const standing = this.live.filter((l) => windowHolds(l, day))
    const key = standing.map((l) => l.id).join(' ')
    const before = this.#known.get(key)
    if (before !== undefined) return before
    const made = standing.length === 0 ? alone(this.published) : this.#laid(standing)
    this.#known.set(key, made)
    return made
  }

  #laid(standing: readonly LiveChange[]): LawVersion {
    let law = this.published
    const applied: LiveChange[] = []
    const suspended: Suspended[] = []
    for (const live of standing) {
      const measures = changedSince(live.base, law)
      const read = readChange(live.change, law)
      if (measures.length > 0 || 'problems' in read) {
        suspended.push({ live, measures, problems: 'problems' in read ? read.problems : [] })
        continue
      }
      law = changedLaw(law, read.change)
      applied.push(live)
    }
    return { law, applied, suspended }
  }
}
const alone = onceFor((law: Registry): LawVersion => ({ law, applied: [], suspended: [] }))
