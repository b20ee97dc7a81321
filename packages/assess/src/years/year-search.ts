import type { Across } from './across.ts'
import type { Ahead } from './ahead.ts'
import type { Board } from './board.ts'
import { beats, plus, type Score } from './score.ts'
import { type Taken, taking } from './taken.ts'
import { type Choice, choicesIn, outcomeIn, type YearOutcome } from './year-choice.ts'

/** What is taken in one year. */
export interface YearTaken {
  readonly chosen: readonly Choice[]
  readonly outcome: YearOutcome
}
/** The best from one year on. */
export interface Best {
  readonly years: readonly YearTaken[]
  readonly score: Score
}
/** What the search of one year needs to know of the whole. */
export interface View {
  readonly board: Board
  readonly across: Across
  readonly group: readonly number[]
  readonly ahead: Ahead
  /** The year before which the plan ends. */
  readonly until: number
  readonly after: (at: number, taken: Taken) => Best
  /** Counts a step; false when there are no more. */
  readonly step: () => boolean
}

/** The best choice of one year together with the best of the years after it. */
export class YearSearch {
  private readonly view: View
  private readonly at: number
  private readonly taken: Taken
  private readonly choices: readonly Choice[]
  private readonly chosen: Choice[] = []
  private found: Best | null = null

  constructor(view: View, at: number, taken: Taken) {
    this.view = view
    this.at = at
    this.taken = taken
    const { board, across, group } = view
    this.choices = choicesIn(board, across, group, at, taken).sort((a, b) => b.worth - a.worth || a.unit - b.unit)
  }

  best(): Best {
    this.decide(0)
    return this.found ?? this.withNothing()
  }

  private decide(n: number): void {
    if (!this.view.step() && this.found !== null) return
    if (!this.needsAreMet(n)) return
    if (this.found !== null && !beats(this.bound(n), this.found.score)) return
    const choice = this.choices[n]
    if (choice === undefined) {
      this.keep()
      return
    }
    if (this.fits(choice)) {
      this.chosen.push(choice)
      this.decide(n + 1)
      this.chosen.pop()
    }
    this.decide(n + 1)
  }

  private fits({ unit }: Choice): boolean {
    const rivals = this.view.across.within[unit]
    return rivals === undefined || rivals.size === 0 || !this.chosen.some((c) => rivals.has(c.unit))
  }

  private bound(n: number): Score {
    const left = this.choices.slice(n).filter((c) => this.fits(c))
    return this.view.ahead.from(this.at, this.taken, { chosen: this.chosen, left })
  }

  private keep(): void {
    const { board, across, ahead, until } = this.view
    const chosen = [...this.chosen]
    const outcome = outcomeIn(board, across, this.at, this.taken, chosen)
    const then = taking(this.taken, outcome.payments)
    const years = until - 1 - this.at
    const own = { worth: outcome.worth, soon: outcome.worth * years }
    const most = plus(own, ahead.from(this.at + 1, then))
    if (this.found !== null && !beats(most, this.found.score)) return
    const next = this.view.after(this.at + 1, then)
    const score = plus(own, next.score)
    if (this.found === null || beats(score, this.found.score))
      this.found = { years: [{ chosen, outcome }, ...next.years], score }
  }
  private withNothing(): Best {
    this.chosen.length = 0
    this.keep()
    if (this.found === null) throw new Error('nothing at all breaks a bond')
    return this.found
  }

  /** Whether what is chosen has what it needs: from earlier years, among what is chosen, or in what is still to decide. */
  private needsAreMet(n: number): boolean {
    const { needs } = this.view.across
    if (needs.length === 0) return true
    const own = new Set(this.chosen.map((c) => c.unit))
    const unmet = needs.filter(
      ({ of, anyOf }) => own.has(of) && !anyOf.some((i) => own.has(i) || (this.taken.times[i] ?? 0) > 0),
    )
    if (unmet.length === 0) return true
    const left = new Set(
      this.choices
        .slice(n)
        .filter((c) => this.fits(c))
        .map((c) => c.unit),
    )
    return unmet.every(({ anyOf }) => anyOf.some((i) => left.has(i)))
  }
}
