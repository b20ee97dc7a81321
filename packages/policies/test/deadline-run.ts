import {
  advance,
  type Duty,
  dueOfStanding,
  event,
  happens,
  openCase,
  type Procedure,
  publicCalendar,
  type Standing,
} from '@pengce/procedure'
import type { CivilDate } from '@pengce/values'

type Applies = Readonly<Record<string, boolean>>

/** A case driven by dated answers, to see by when each thing is due; what cannot happen throws, so that a test says where. */
export class Run {
  standing: Standing
  readonly duties: Duty[] = []
  readonly #p: Procedure
  constructor(p: Procedure, opened: CivilDate, applies: Applies = {}) {
    this.#p = p
    const first = openCase(p, opened, publicCalendar, applies)
    if ('problem' in first) throw new Error(`${p.id}: ${first.problem.code}`)
    this.standing = first.standing
    this.duties.push(...first.duties)
  }
  /** What happens on a day, or the code of why it cannot. */
  try(on: CivilDate, type: string, of: string | null = null, applies: Applies = {}): string | null {
    const next = advance(this.#p, this.standing, happens(event(type, of, applies), on), publicCalendar)
    if ('problem' in next) return next.problem.code
    this.standing = next.standing
    this.duties.push(...next.duties)
    return null
  }
  at(on: CivilDate, type: string, of: string | null = null, applies: Applies = {}): this {
    const problem = this.try(on, type, of, applies)
    if (problem !== null) throw new Error(`${this.#p.id}, ${on} ${type}: ${problem}`)
    return this
  }
  /** The last day of where the case stands. */
  get last(): CivilDate | null {
    return dueOfStanding(this.standing, publicCalendar)?.date ?? null
  }
  /** The last day of the latest duty about an item. */
  due(item: string): CivilDate | null {
    return this.duties.findLast((d) => d.item === item)?.due?.date ?? null
  }
}

/** What a dated example of a deadline shows, and what it must show. */
export type Shown = readonly (readonly [found: unknown, expected: unknown])[]
/** Dated examples by the row of the register whose deadline they show. */
export type Dated = Readonly<Record<string, () => Shown>>
