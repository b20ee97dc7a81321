import type { Across } from './across.ts'
import type { Board } from './board.ts'
import { renewsIn } from './unit.ts'

/** One unit in one year, with the most it can come to there. */
export interface Spot {
  readonly unit: number
  readonly at: number
  readonly worth: number
  /** Not once more what was given in an earlier year. */
  readonly once: boolean
}

/** Whether a unit hangs on nothing but its own payments, and nothing takes anything off these. */
export function standsAlone(board: Board, across: Across, unit: number): boolean {
  const of = board.readers[unit] ?? []
  const cut =
    across.deductions.some((d) => d.from === unit || d.paid.includes(unit)) ||
    across.ceilings.flat().some((c) => c.all.includes(unit))
  return of.length === 1 && of[0] === unit && !cut && !across.before.has(unit)
}

export interface Ceiling {
  readonly all: ReadonlySet<number>
  readonly ceiling: number
}
/** The ceilings that run over the years, each at its widest. */
export function ceilingsOver(across: Across, group: readonly number[]): readonly Ceiling[] {
  const found = new Map<string, Ceiling>()
  for (const c of across.ceilings.flat()) {
    if (!c.carries || !c.all.some((i) => group.includes(i))) continue
    const key = `${c.ground.id} ${c.all.join()}`
    found.set(key, { all: new Set(c.all), ceiling: Math.max(c.ceiling, found.get(key)?.ceiling ?? 0) })
  }
  // A ceiling that some year does not know, because its cost is not known then, does not bind that year.
  return [...found].flatMap(([key, c]) =>
    across.ceilings.every(
      (of) =>
        of.some((o) => `${o.ground.id} ${o.all.join()}` === key) ||
        !of.some((o) => o.carries && o.all.some((i) => c.all.has(i))),
    )
      ? [c]
      : [],
  )
}

export interface SpotSet {
  readonly spots: readonly Spot[]
  /** Ceilings, by number, that all of them are under. */
  readonly under: readonly number[]
}

export function spotsOf(board: Board, across: Across, group: readonly number[], until: number): readonly Spot[] {
  const spots = group.flatMap((unit) =>
    board.stages.slice(0, until).flatMap(({ year }, at): Spot[] => {
      const u = board.units[unit]
      const found = across.before.has(unit) ? null : board.most(unit, at)
      if (u === undefined || found?.open !== true) return []
      return [{ unit, at, worth: found.worth, once: !renewsIn(u, year, board.expected) }]
    }),
  )
  return spots.sort((a, b) => b.worth - a.worth || a.at - b.at || a.unit - b.unit)
}

/** Covers the spots with sets in which everything rules out everything. */
export function setsOf(across: Across, spots: readonly Spot[], ceilings: readonly Ceiling[]): readonly SpotSet[] {
  const clash = (a: Spot, b: Spot): boolean => {
    if (a.unit !== b.unit) return (a.at === b.at ? across.within : across.between)[a.unit]?.has(b.unit) === true
    return a.at > b.at ? a.once : b.once
  }
  const sets: Spot[][] = []
  for (const s of spots) {
    const set = sets.find((of) => of.every((other) => clash(s, other)))
    if (set === undefined) sets.push([s])
    else set.push(s)
  }
  return sets.map((of) => ({
    spots: of,
    under: ceilings.flatMap(({ all }, n) => (of.every((s) => all.has(s.unit)) ? [n] : [])),
  }))
}
