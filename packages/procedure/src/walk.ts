import type { CivilDate } from '@pengce/values'
import { advance, happens, openCase } from './advance.ts'
import { type Calendar, publicCalendar } from './clock.ts'
import type { Duty } from './duty.ts'
import type { CaseEvent, Happening } from './event.ts'
import type { CaseProblem } from './problem.ts'
import type { Procedure } from './procedure.ts'
import { dueOfStanding, type Standing } from './standing.ts'

/** One row of a dated walk: the day, what happens, where the case stands then, and by when the step is due. */
export type WalkRow<S extends string> = readonly [on: CivilDate, what: Happening, at: S, due?: CivilDate]
/** A row that came out otherwise. */
export interface WalkDifference {
  readonly row: number
  readonly on: CivilDate
  readonly expected: readonly [at: string, due: CivilDate | null]
  readonly found: readonly [at: string, due: CivilDate | null]
  readonly problem: CaseProblem | null
}
export interface Walked {
  readonly differences: readonly WalkDifference[]
  readonly standing: Standing | null
  /** What had to be done, with the day on which it arose. */
  readonly duties: readonly (Duty & { readonly on: CivilDate })[]
}

/**
 * Runs dated events through a procedure and says where it came out otherwise than the rows expect. It stops at the
 * first event that cannot happen. A row that names no last day leaves it unchecked; `applies` settles what the start asks.
 */
export function walk<S extends string>(
  p: Procedure<S>,
  opened: CivilDate,
  rows: readonly WalkRow<S>[],
  calendar: Calendar = publicCalendar,
  applies: CaseEvent['applies'] = {},
): Walked {
  let now = openCase(p, opened, calendar, applies)
  const differences: WalkDifference[] = []
  const duties: (Duty & { readonly on: CivilDate })[] = []
  let standing: Standing | null = null
  for (const [row, [on, what, at, due]] of [[-1, [opened, null, p.start]] as const, ...rows.entries()]) {
    if (what !== null && standing !== null) now = advance(p, standing, happens(what, on), calendar)
    const expected = [at, due ?? null] as const
    if ('problem' in now) {
      const found = [standing?.at ?? '', null] as const
      return { differences: [...differences, { row, on, expected, found, problem: now.problem }], standing, duties }
    }
    standing = now.standing
    duties.push(...now.duties.map((d) => ({ ...d, on })))
    const dueNow = dueOfStanding(standing, calendar)?.date ?? null
    if (standing.at !== at || (due !== undefined && dueNow !== due))
      differences.push({ row, on, expected, found: [standing.at, dueNow], problem: null })
  }
  return { differences, standing, duties }
}
