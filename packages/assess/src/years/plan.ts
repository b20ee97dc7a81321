import type { Dates, Measure, Registry } from '@pengce/language'
import type { CivilDate } from '@pengce/values'
import type { Ends } from '../combine/candidate.ts'
import type { NotApplied } from '../combine/ceilings.ts'
import type { Ground } from '../combine/ground.ts'
import type { Applicant } from '../held.ts'
import type { Assessment } from '../result.ts'
import { type Across, acrossYears } from './across.ts'
import { Board } from './board.ts'
import type { Expected } from './expected.ts'
import { groupsOfUnits } from './groups.ts'
import { searchYears } from './search.ts'
import { stagesOf } from './stage.ts'
import { nothingTaken, type Taken, taking } from './taken.ts'
import { renews } from './unit.ts'
import { leftOutOf, type OtherYear, otherYearsOf } from './why.ts'
import type { YearTaken } from './year-search.ts'

export interface YearsOptions {
  /** Which ends count: what is certain, or what is possible. */
  readonly objective: Ends
  /** The dates of the first application; its year is the first of the plan. */
  readonly dates: Dates
  readonly expected?: readonly Expected[]
  /** How many years; three unless said. */
  readonly years?: number
  /** Measures received before, by id, beside those that the facts name. */
  readonly received?: readonly string[]
  /** How many steps the search of each group may take; 10,000 unless said. */
  readonly nodes?: number
}

/** One application of the plan. Fen. */
export interface PlannedTake {
  /** The measure, and the item where there is one. */
  readonly key: string
  readonly assessment: Assessment
  /** What a year of it comes to. */
  readonly low: number
  /** Infinite where the text states no upper end. */
  readonly high: number
  readonly inKind: boolean
  /** What counts of it in this year after deductions and ceilings. */
  readonly net: number
  /** When that is paid: an amount in parts one part a year, all alike, as no text divides it otherwise. */
  readonly paid: readonly { readonly year: number; readonly fen: number }[]
  /** The day the plan applies on, and the last day on which it can be applied for in this year. */
  readonly day: CivilDate
  readonly lastDay: CivilDate
  /** What the same would be in each of the other years, and why it is not taken then, or is too. */
  readonly otherYears: readonly OtherYear[]
}
export interface PlannedYear {
  readonly year: number
  readonly from: CivilDate
  readonly until: CivilDate
  readonly takes: readonly PlannedTake[]
  /** What the applications of this year bring. */
  readonly worth: number
  /** What is paid in this year, parts of earlier applications included. */
  readonly received: number
  readonly cuts: readonly { readonly ground: Ground; readonly ceiling: number; readonly cut: number }[]
}
/** A unit that the plan leaves out though some year would bring something. */
export interface PlannedWithout {
  readonly key: string
  readonly assessment: Assessment
  readonly year: number
  readonly low: number
  readonly high: number
  readonly inKind: boolean
  readonly by: readonly { readonly key: string; readonly year: number | null; readonly ground: Ground }[]
}
/** Which measure to apply for in which year, worth most over all of them together. Fen. */
export interface YearsPlan {
  readonly objective: Ends
  readonly years: readonly PlannedYear[]
  readonly worth: number
  /** What is paid after the last of the years, of amounts in parts. */
  readonly afterwards: number
  /** No lawful plan for these years is worth more. */
  readonly bound: number
  readonly proved: boolean
  /** What taking the best of each year alone, one after the other, comes to, year by year. */
  readonly yearByYear: readonly number[]
  /** How much more planning ahead brings than that. */
  readonly gain: number
  readonly leftOut: readonly PlannedWithout[]
  readonly notApplied: readonly NotApplied[]
  /** Documents whose rules end within these years, with their last day. */
  readonly ending: readonly { readonly document: string; readonly until: CivilDate }[]
}

/** Plans which measure to apply for in which year. Exact; beyond the steps allowed, the best found with its bound. */
export function planYears(law: Registry, applicant: Applicant, options: YearsOptions): YearsPlan {
  const { objective, dates, expected = [], years = 3, received = [], nodes = 10_000 } = options
  const stages = stagesOf(law.measures, applicant, { dates, expected, years })
  const board = new Board(law, stages, expected, objective)
  const across = acrossYears(board, received)
  const none = nothingTaken(board.units)
  const groups = groupsOfUnits(board, across)
  const found = groups.map((group) => searchYears(board, across, group, { from: 0, until: years, taken: none, nodes }))
  const chosen = stages.map((_, at) => joined(found.flatMap((f) => f.years[at] ?? [])))
  const standing = standingsOf(none, chosen)
  const worth = found.reduce((sum, f) => sum + f.score.worth, 0)
  const yearByYear = oneByOne(board, across, groups, nodes)
  const taken = { board, across, chosen, standing }
  const takes = stages.map((_, at) => takesOf(taken, at))
  const paid = takes.flat().flatMap((t) => t.paid)
  const paidIn = (of: (year: number) => boolean) => paid.reduce((sum, p) => sum + (of(p.year) ? p.fen : 0), 0)
  return {
    objective,
    years: stages.map((stage, at) => ({
      year: stage.year,
      from: stage.from,
      until: stage.until,
      takes: takes[at] ?? [],
      worth: chosen[at]?.outcome.worth ?? 0,
      received: paidIn((year) => year === stage.year),
      cuts: found.flatMap((f) => cutsOf(across, f.years[at], at)),
    })),
    worth,
    afterwards: paidIn((year) => year > (stages.at(-1)?.year ?? year)),
    bound: found.reduce((sum, f) => sum + f.bound, 0),
    proved: found.every((f) => f.proved),
    yearByYear,
    gain: worth - yearByYear.reduce((sum, n) => sum + n, 0),
    leftOut: leftOutOf(taken),
    notApplied: across.notApplied,
    ending: endingIn(board),
  }
}

/** What several groups take in one year, as one. */
function joined(parts: readonly YearTaken[]): YearTaken {
  return {
    chosen: parts.flatMap((p) => p.chosen).sort((a, b) => a.unit - b.unit),
    outcome: {
      worth: parts.reduce((sum, p) => sum + p.outcome.worth, 0),
      net: new Map(parts.flatMap((p) => [...p.outcome.net])),
      payments: parts.flatMap((p) => p.outcome.payments),
      cuts: [],
    },
  }
}
/** What was taken when each year begins. */
function standingsOf(none: Taken, chosen: readonly YearTaken[]): readonly Taken[] {
  const standing = [none]
  for (const year of chosen) standing.push(taking(standing.at(-1) ?? none, year.outcome.payments))
  return standing
}

/** The best of each year for itself, after what the years before it took; in fen, year by year. */
function oneByOne(
  board: Board,
  across: Across,
  groups: readonly (readonly number[])[],
  nodes: number,
): readonly number[] {
  let taken = nothingTaken(board.units)
  return board.stages.map((_, at) => {
    const span = { from: at, until: at + 1, taken, nodes }
    const found = groups.map((group) => searchYears(board, across, group, span).years[0])
    const outcomes = found.flatMap((f) => (f === undefined ? [] : [f.outcome]))
    taken = taking(
      taken,
      outcomes.flatMap((o) => o.payments),
    )
    return outcomes.reduce((sum, o) => sum + o.worth, 0)
  })
}

interface Planned {
  readonly board: Board
  readonly across: Across
  readonly chosen: readonly YearTaken[]
  readonly standing: readonly Taken[]
}
function takesOf(planned: Planned, at: number): readonly PlannedTake[] {
  const { board, chosen } = planned
  const year = chosen[at]
  return (year?.chosen ?? []).map((c): PlannedTake => {
    const { assessment, low, high, inKind, unit } = c
    const day = assessment.dates.appliedOn
    const net = year?.outcome.net.get(unit) ?? 0
    return {
      key: board.units[unit]?.key ?? '',
      assessment,
      low,
      high,
      inKind,
      net,
      paid: partsOf(assessment.measure, net, board.stages[at]?.year ?? 0),
      day,
      lastDay: board.lastDayOf(unit, at) ?? day,
      otherYears: otherYearsOf(planned, unit, at),
    }
  })
}

/** When a sum is paid: in parts where its rule says so and does not itself count what was paid before. */
function partsOf(m: Measure, sum: number, year: number): PlannedTake['paid'] {
  const parts = renews(m) ? 1 : Math.max(1, m.pay.schedule.instalments?.length ?? 1)
  const each = Math.floor(sum / parts)
  return Array.from({ length: parts }, (_, n) => ({ year: year + n, fen: n === 0 ? sum - each * (parts - 1) : each }))
}

function cutsOf(across: Across, year: YearTaken | undefined, at: number): PlannedYear['cuts'] {
  return (across.ceilings[at] ?? []).flatMap(({ ground, ceiling }, n) => {
    const cut = year?.outcome.cuts[n] ?? 0
    return cut > 0 ? [{ ground, ceiling, cut }] : []
  })
}

/** Documents of the units whose life ends before the last day of the plan. */
function endingIn(board: Board): YearsPlan['ending'] {
  const first = board.stages[0]?.from ?? ''
  const last = board.stages.at(-1)?.until ?? ''
  const documents = new Set(board.units.map((u) => u.measure.document))
  return board.law.policies.flatMap(({ id, inForce: { until } }) =>
    until !== null && documents.has(id) && until >= first && until < last ? [{ document: id, until }] : [],
  )
}
