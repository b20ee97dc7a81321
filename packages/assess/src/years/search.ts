import type { Across } from './across.ts'
import { Ahead } from './ahead.ts'
import type { Board } from './board.ts'
import { NOTHING, type Score } from './score.ts'
import type { Taken } from './taken.ts'
import { renewsIn } from './unit.ts'
import { type Best, type View, YearSearch, type YearTaken } from './year-search.ts'

/** The best over the years for one group, with a bound that nothing exceeds; both meet where it is proved. */
export interface FoundPlan {
  readonly years: readonly YearTaken[]
  readonly score: Score
  readonly bound: number
  readonly proved: boolean
  readonly nodes: number
}
/** Which years are planned: from one to before another, after what was taken before the first. */
export interface Span {
  readonly from: number
  readonly until: number
  readonly taken: Taken
  readonly nodes: number
}

/**
 * Searches one group over the years exactly: year by year every choice that the bonds allow, each standing once, and
 * nothing that cannot beat what is known. Beyond `nodes` steps the best found is given with the bound of the whole.
 */
export function searchYears(board: Board, across: Across, group: readonly number[], years: Span): FoundPlan {
  return new Search(board, across, group, years).run(years.taken)
}

class Search {
  private readonly board: Board
  private readonly across: Across
  private readonly group: readonly number[]
  private readonly span: Span
  private readonly ahead: Ahead
  /** The units whose past decides what comes after. */
  private readonly past: readonly number[]
  private readonly known = new Map<string, Best>()
  private nodes = 0

  constructor(board: Board, across: Across, group: readonly number[], span: Span) {
    this.board = board
    this.across = across
    this.group = group
    this.span = span
    this.ahead = new Ahead(board, across, group, span.until)
    this.past = group.filter((i) => this.matters(i))
  }

  run(from: Taken): FoundPlan {
    const root = this.ahead.from(this.span.from, from).worth
    const { years, score } = this.best(this.span.from, from)
    const proved = this.nodes <= this.span.nodes || score.worth === root
    return { years, score, bound: proved ? score.worth : root, proved, nodes: this.nodes }
  }

  private best(at: number, taken: Taken): Best {
    if (at === this.span.until) return { years: [], score: NOTHING }
    const key = `${at} ${this.past.map((i) => `${taken.times[i]},${taken.low[i]},${taken.high[i]}`).join(' ')}`
    const before = this.known.get(key)
    if (before !== undefined) return before
    const { board, across, group, ahead, step } = this
    const view: View = {
      board,
      across,
      group,
      ahead,
      step,
      until: this.span.until,
      after: (year, then) => this.best(year, then),
    }
    const found = new YearSearch(view, at, taken).best()
    this.known.set(key, found)
    return found
  }

  private readonly step = (): boolean => {
    this.nodes += 1
    return this.nodes <= this.span.nodes
  }

  private matters(unit: number): boolean {
    const { board, across, group } = this
    const u = board.units[unit]
    if (u === undefined) return false
    if (group.some((i) => board.readers[i]?.includes(unit))) return true
    if ((across.between[unit]?.size ?? 0) > 0 || lastsInPart(board, unit)) return true
    if (across.ended.some((by) => by.has(unit))) return true
    if (
      across.needs.some((n) => n.anyOf.includes(unit)) ||
      across.deductions.some((d) => d.from === unit || d.paid.includes(unit))
    )
      return true
    return across.ceilings.flat().some((c) => c.carries && c.all.includes(unit))
  }
}

/** Whether a unit is given once and not again in some year. */
const lastsInPart = (board: Board, unit: number): boolean => {
  const u = board.units[unit]
  return u !== undefined && board.stages.some((s) => !renewsIn(u, s.year, board.expected))
}
