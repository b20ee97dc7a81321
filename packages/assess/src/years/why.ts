import type { Ground } from '../combine/ground.ts'
import type { Verdict } from '../evaluate.ts'
import type { Across } from './across.ts'
import type { Board } from './board.ts'
import type { PlannedWithout } from './plan.ts'
import type { Taken } from './taken.ts'
import { renewsIn } from './unit.ts'
import type { YearTaken } from './year-search.ts'

/** Why something that is taken in one year is not taken in another. */
export type WhyNot =
  /** It is taken in that year, too. */
  | 'taken-too'
  /** Given once, and given in an earlier year of the plan. */
  | 'given-before'
  /** Its rule is not in force on any day of that year, or what it is about is not there yet. */
  | 'not-in-force'
  | 'refused'
  /** Not settled: facts are missing. */
  | 'open'
  /** It would bring less then. */
  | 'less'
  /** It would bring as much, but later. */
  | 'later'
  /** It would bring as much or more by itself; the whole plan is worth more so. */
  | 'worth-less-in-all'
  /** Something else that is chosen rules it out. */
  | 'ruled-out'
/** What the same would come to in another year. Fen. */
export interface OtherYear {
  readonly year: number
  readonly why: WhyNot
  readonly verdict: Verdict | null
  readonly low: number
  readonly high: number
  readonly by: readonly { readonly key: string; readonly year: number | null; readonly ground: Ground }[]
}
interface Planned {
  readonly board: Board
  readonly across: Across
  readonly chosen: readonly YearTaken[]
  readonly standing: readonly Taken[]
}

/** What a unit that is taken in one year would come to in each of the others, as the plan stands when these begin. */
export function otherYearsOf(planned: Planned, unit: number, at: number): readonly OtherYear[] {
  const own = planned.chosen[at]?.chosen.find((c) => c.unit === unit)
  return planned.board.stages.flatMap(({ year }, other): OtherYear[] => {
    if (other === at || own === undefined) return []
    const found = planned.board.find(unit, other, planned.standing[other] ?? planned.standing[0] ?? none)
    const [verdict, low, high] = found === null ? [null, 0, 0] : [found.verdict, found.low, found.high]
    const by = ruledOutBy(planned, unit, other, at)
    const said = { year, verdict, low, high, by }
    if (isTaken(planned, unit, other)) return [{ ...said, why: 'taken-too' }]
    if (found === null) return [{ ...said, why: 'not-in-force' }]
    if (other > at && !isGivenAgain(planned.board, unit, year)) return [{ ...said, why: 'given-before' }]
    if (!found.open)
      return [{ ...said, why: found.verdict === 'open' ? 'open' : found.verdict === 'no' ? 'refused' : 'less' }]
    if (by.length > 0) return [{ ...said, why: 'ruled-out' }]
    if (!found.inKind && found.worth < own.worth) return [{ ...said, why: 'less' }]
    return [{ ...said, why: other > at && found.worth === own.worth ? 'later' : 'worth-less-in-all' }]
  })
}
const none: Taken = { times: [], low: [], high: [] }

/** What the plan leaves out though some year alone would bring something, with what rules it out; the best year of each. */
export function leftOutOf(planned: Planned): readonly PlannedWithout[] {
  const { board, across, standing } = planned
  return board.units.flatMap((u, unit): PlannedWithout[] => {
    if (board.stages.some((_, at) => isTaken(planned, unit, at))) return []
    const years = board.stages.flatMap(({ year }, at) => {
      const found = board.find(unit, at, standing[0] ?? none)
      return found?.open === true ? [{ year, at, found }] : []
    })
    const best = years.sort((a, b) => b.found.worth - a.found.worth || a.year - b.year)[0]
    if (best === undefined) return []
    const { assessment, low, high, inKind } = best.found
    const before = across.before.get(unit)
    const by = [
      ...(before === undefined ? [] : [{ key: '', year: null, ground: before }]),
      ...ruledOutBy(planned, unit, best.at, null),
    ]
    return [{ key: u.key, assessment, year: best.year, low, high, inKind, by }]
  })
}

const isTaken = ({ chosen }: Planned, unit: number, at: number): boolean =>
  chosen[at]?.chosen.some((c) => c.unit === unit) === true
const isGivenAgain = (board: Board, unit: number, year: number): boolean => {
  const u = board.units[unit]
  return u !== undefined && renewsIn(u, year, board.expected)
}

/** What the plan takes that rules a unit out in a year: in that year, or for good; and needs that it does not meet. */
function ruledOutBy({ board, across, chosen }: Planned, unit: number, at: number, own: number | null) {
  const by = chosen.flatMap((year, other) =>
    year.chosen.flatMap((c) => {
      const ground =
        (other === at ? across.within : across.between)[unit]?.get(c.unit) ??
        (other < at ? across.ended[unit]?.get(c.unit) : undefined)
      if (ground === undefined || (other === own && c.unit === unit)) return []
      return [{ key: board.units[c.unit]?.key ?? '', year: board.stages[other]?.year ?? null, ground }]
    }),
  )
  const unmet = across.needs.filter(
    (n) => n.of === unit && !chosen.slice(0, at + 1).some((y) => y.chosen.some((c) => n.anyOf.includes(c.unit))),
  )
  return [...by, ...unmet.map((n) => ({ key: '', year: null, ground: n.ground }))]
}
