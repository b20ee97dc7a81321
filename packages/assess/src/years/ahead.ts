import type { Across } from './across.ts'
import type { Board } from './board.ts'
import type { Score } from './score.ts'
import { Solo } from './solo.ts'
import { type Ceiling, ceilingsOver, type Spot, type SpotSet, setsOf, spotsOf, standsAlone } from './spots.ts'
import type { Taken } from './taken.ts'
import type { Choice } from './year-choice.ts'

/** What is already chosen in the year that is being decided, and what is still to decide there. */
export interface Deciding {
  readonly chosen: readonly Choice[]
  readonly left: readonly Choice[]
}

/**
 * The most that a group can still come to. Two bounds, of which the smaller holds: of all that rule each other out only
 * the largest counts; and what hangs on its own payments comes to no more than it would alone. A ceiling over the years
 * limits both.
 */
export class Ahead {
  private readonly sets: readonly SpotSet[]
  private readonly rest: readonly SpotSet[]
  private readonly alone: readonly number[]
  private readonly ceilings: readonly Ceiling[]
  private readonly until: number
  private readonly across: Across
  private readonly solo: Solo

  constructor(board: Board, across: Across, group: readonly number[], until: number) {
    const spots = spotsOf(board, across, group, until)
    const loose = new Set(group.filter((i) => standsAlone(board, across, i)))
    this.across = across
    this.until = until
    this.ceilings = ceilingsOver(across, group)
    this.sets = setsOf(across, spots, this.ceilings)
    this.rest = setsOf(
      across,
      spots.filter((s) => !loose.has(s.unit)),
      this.ceilings,
    )
    this.alone = [...loose]
    this.solo = new Solo(board, until)
  }

  /** No way to go on from a year is better: with `now`, what is chosen there counts in full and only what is left may come. */
  from(at: number, taken: Taken, now: Deciding | null = null): Score {
    const barred = this.barred(taken, now)
    const left = now === null ? null : new Map(now.left.map((c) => [c.unit, c.worth]))
    const byRivals = this.limited(at, taken, now, this.sets, left, barred, [])
    const byPast =
      this.alone.length === 0 ? byRivals : this.limited(at, taken, now, this.rest, left, barred, this.alone)
    return { worth: Math.min(byRivals.worth, byPast.worth), soon: Math.min(byRivals.soon, byPast.soon) }
  }

  private limited(
    at: number,
    taken: Taken,
    now: Deciding | null,
    sets: readonly SpotSet[],
    left: ReadonlyMap<number, number> | null,
    barred: ReadonlyMap<number, boolean>,
    alone: readonly number[],
  ): Score {
    const under = this.ceilings.map(() => 0)
    let [worth, soon] = [0, 0]
    for (const set of sets) {
      const most = this.mostOf(set.spots, at, left, barred)
      worth += most.worth
      soon += most.soon
      for (const n of set.under) under[n] = (under[n] ?? 0) + most.worth
    }
    const own = new Set(alone)
    for (const c of now?.chosen ?? []) {
      if (own.has(c.unit)) continue
      worth += c.worth
      soon += c.worth * (this.until - 1 - at)
      for (const [n, { all }] of this.ceilings.entries()) if (all.has(c.unit)) under[n] = (under[n] ?? 0) + c.worth
    }
    for (const unit of alone) {
      const here = now === null || left?.has(unit) === true || now.chosen.some((c) => c.unit === unit)
      const most = this.solo.most(unit, here ? at : at + 1, taken)
      worth += most.worth
      soon += most.soon
    }
    return this.within(at, taken, under, { worth, soon })
  }

  /** A ceiling over the years leaves no more than what was not yet paid under it. */
  private within(at: number, taken: Taken, under: readonly number[], most: Score): Score {
    let { worth, soon } = most
    for (const [n, { all, ceiling }] of this.ceilings.entries()) {
      let room = ceiling
      for (const i of all) room -= taken.low[i] ?? 0
      const off = Math.max(0, (under[n] ?? 0) - Math.max(0, room))
      worth = Math.min(worth, most.worth - off)
    }
    soon = Math.min(soon, worth * Math.max(0, this.until - 1 - at))
    return { worth, soon }
  }

  private mostOf(
    spots: readonly Spot[],
    at: number,
    left: ReadonlyMap<number, number> | null,
    barred: ReadonlyMap<number, boolean>,
  ): Score {
    let [worth, soon] = [0, 0]
    for (const s of spots) {
      if (s.at < at) continue
      const now = s.at === at ? left : null
      const own = now === null ? (isBarred(s, barred) ? undefined : s.worth) : now.get(s.unit)
      if (own === undefined) continue
      worth = Math.max(worth, own)
      soon = Math.max(soon, own * (this.until - 1 - s.at))
    }
    return { worth, soon }
  }

  /** Units that come no more: those taken, where they are given once, and the rivals of those taken. */
  private barred(taken: Taken, now: Deciding | null): ReadonlyMap<number, boolean> {
    const barred = new Map<number, boolean>()
    const bar = (unit: number) => {
      if (!barred.has(unit)) barred.set(unit, false)
      for (const rival of this.across.between[unit]?.keys() ?? []) barred.set(rival, true)
    }
    for (const [unit, times] of taken.times.entries()) if (times > 0) bar(unit)
    for (const c of now?.chosen ?? []) bar(c.unit)
    return barred
  }
}
const isBarred = ({ unit, once }: Spot, barred: ReadonlyMap<number, boolean>): boolean => {
  const by = barred.get(unit)
  return by === true || (by === false && once)
}
