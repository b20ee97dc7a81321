import type { Across } from './across.ts'
import type { Board } from './board.ts'
import { NOTHING, plus, type Score } from './score.ts'
import { renewsIn } from './unit.ts'

/** One unit in one year, with the most it can come to there. */
interface Spot {
  readonly unit: number
  readonly at: number
  readonly worth: number
  /** Not once more what was given in an earlier year. */
  readonly once: boolean
}

/** The most that a group can still come to, year by year: of all that rule each other out only the largest counts. */
export class Ahead {
  private readonly sets: readonly (readonly Spot[])[]
  private readonly years: number
  private readonly across: Across

  constructor(board: Board, across: Across, group: readonly number[], until: number) {
    this.across = across
    this.years = until
    this.sets = setsOf(across, spotsOf(board, across, group, until))
  }

  /**
   * No plan for the years from `at` on is better after so many payments of each unit; in `at` itself only units that are
   * `left` count, where that is given.
   */
  from(at: number, times: readonly number[], left: ((unit: number) => boolean) | null = null): Score {
    let most = NOTHING
    for (const set of this.sets) {
      let [worth, soon, count] = [0, 0, 0]
      for (const s of set) {
        if (s.at < at || (s.at === at && left !== null ? !left(s.unit) : this.isBarred(s, times))) continue
        count = 1
        worth = Math.max(worth, s.worth)
        soon = Math.max(soon, s.worth * (this.years - 1 - s.at))
      }
      most = plus(most, { worth, soon, count })
    }
    return most
  }

  private isBarred({ unit, once }: Spot, times: readonly number[]): boolean {
    if (once && (times[unit] ?? 0) > 0) return true
    for (const rival of this.across.between[unit]?.keys() ?? []) if ((times[rival] ?? 0) > 0) return true
    return false
  }
}

function spotsOf(board: Board, across: Across, group: readonly number[], until: number): readonly Spot[] {
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
function setsOf(across: Across, spots: readonly Spot[]): readonly (readonly Spot[])[] {
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
  return sets
}
