import type { Board, Found } from './board.ts'
import { NOTHING, plus, type Score } from './score.ts'
import { type Taken, taking } from './taken.ts'
import { renewsIn } from './unit.ts'
import { paymentOf } from './year-choice.ts'

/** What a unit comes to over the years if nothing else were there. */
export class Solo {
  private readonly board: Board
  private readonly until: number
  private readonly known = new Map<string, Score>()

  constructor(board: Board, until: number) {
    this.board = board
    this.until = until
  }

  most(unit: number, at: number, taken: Taken): Score {
    if (at >= this.until) return NOTHING
    const key = `${unit} ${at} ${taken.times[unit]},${taken.low[unit]},${taken.high[unit]}`
    const before = this.known.get(key)
    if (before !== undefined) return before
    const without = this.most(unit, at + 1, taken)
    const u = this.board.units[unit]
    const year = this.board.stages[at]?.year ?? 0
    const again = u !== undefined && ((taken.times[unit] ?? 0) === 0 || renewsIn(u, year, this.board.expected))
    const found = again ? this.board.find(unit, at, taken) : null
    const best = found?.open === true ? this.withIt(unit, at, taken, found) : NOTHING
    const most = { worth: Math.max(without.worth, best.worth), soon: Math.max(without.soon, best.soon) }
    this.known.set(key, most)
    return most
  }
  private withIt(unit: number, at: number, taken: Taken, found: Found): Score {
    const { worth } = found
    const next = this.most(unit, at + 1, taking(taken, [paymentOf({ ...found, unit }, worth, this.board)]))
    return plus({ worth, soon: worth * (this.until - 1 - at) }, next)
  }
}
