import { type CivilDate, endOf, startOf } from '@pengce/values'
import type { Bound } from './bound.ts'
import { type Beside, holds } from './holds.ts'
import type { Indicator } from './indicator.ts'
import { compareLevels, levelOfParts } from './level.ts'
import { membersOf } from './member.ts'
import type { Ledger, Observation } from './observation.ts'
import { paceOf } from './pace.ts'
import { periodOfFigure, periodsOf, type Stretch, samePeriod } from './period.ts'
import type { Target } from './target.ts'
import { standingIn } from './track-window.ts'
import {
  type MemberStanding,
  type PeriodStanding,
  STATES,
  type Standing,
  type State,
  type Tracking,
} from './tracking.ts'

/**
 * Where a target stands on a day by what was observed. Pure: the same record and day always give the same. Nobody is
 * behind before the day unless the text or a stated assumption draws a path; what is not known is never a miss.
 */
export function track(target: Target, ledger: Ledger, today: CivilDate): Tracking {
  const members = membersOf(target, ledger).map((member) => ({
    member,
    ...memberStanding(target, member, ledger, today),
  }))
  const state = gravest(members.map((m) => m.state))
  return { target: target.id, state, due: members[0]?.due ?? dayOf(target), members }
}

const gravest = (states: readonly State[]): State => STATES.find((s) => states.includes(s)) ?? 'no-data'

/** The last day that a target names for itself. */
const dayOf = ({ due }: Target): CivilDate | null =>
  due.kind === 'on' ? due.day : due.kind === 'average' ? endOf(due.to) : due.kind === 'none' ? null : due.until

type OfMember = Omit<MemberStanding, 'member'>

function memberStanding(target: Target, member: string, ledger: Ledger, today: CivilDate): OfMember {
  const { indicator, bound, due } = target
  if (indicator === null || bound === null) return { ...inWords(target, member, ledger, today), periods: [] }
  const figures = ledger.series(indicator.id, member).figures
  const of = { target, indicator, bound, member, ledger, figures, today }
  switch (due.kind) {
    case 'on':
      return { ...inStretch(of, stretchTo(indicator, due.day), null), periods: [] }
    case 'every':
      return inPeriods(of, periodsOf(due, today), due.from, due.until)
    case 'average':
      return { ...onAverage(of, due.from, due.to), periods: [] }
    case 'always':
      return { ...always(of, due.from, due.until), periods: [] }
    case 'none':
      return { ...undated(of), periods: [] }
  }
}

interface Of {
  readonly target: Target
  readonly indicator: Indicator
  readonly bound: Bound
  readonly member: string
  readonly ledger: Ledger
  readonly figures: readonly Observation[]
  readonly today: CivilDate
}

/** The figures of a year count from its first day; a stock or a total has all the time before. */
function stretchTo(indicator: Indicator, day: CivilDate): Stretch {
  const { from } = periodOfFigure(indicator, day)
  return { from, until: day }
}

function inStretch(of: Of, stretch: Stretch, before: Observation | null): Standing {
  const { indicator, figures } = of
  const counted = (f: Observation): boolean =>
    indicator.counting === 'stock' || indicator.counting === 'cumulative'
      ? true
      : samePeriod(indicator, f.on, stretch.until)
  const beside = (f: Observation): Beside => besideOf(of, f, before)
  return standingIn({ ...of, stretch, figures: figures.filter(counted), beside })
}

function besideOf({ bound, ledger, member }: Of, figure: Observation, before: Observation | null): Beside {
  const other =
    bound.op === 'at-least-that-of'
      ? (ledger.series(bound.other.id, member).figures.find((f) => f.on === figure.on)?.level ?? null)
      : null
  return { before: before?.level ?? null, other }
}

/** Each period by itself: the one that runs now is shown, and the gravest once all have ended. */
function inPeriods(of: Of, stretches: readonly Stretch[], from: CivilDate, until: CivilDate | null): OfMember {
  const periods = stretches.map((stretch, i): PeriodStanding => {
    const previous = i === 0 ? dayBefore(of, stretch) : endFigure(of, stretches[i - 1])
    const own = of.indicator.counting === 'stock' ? within(of, stretch) : of
    return { ...stretch, ...inStretch(own, stretch, previous) }
  })
  const now = periods.at(-1)
  if (now === undefined)
    return { state: 'no-data', why: { code: 'why/not-begun', from }, figure: null, due: until, pace: null, periods }
  const over = until !== null && of.today > until
  const shown = over ? (STATES.flatMap((s) => periods.filter((p) => p.state === s))[0] ?? now) : now
  return { state: shown.state, why: shown.why, figure: shown.figure, due: shown.due, pace: shown.pace, periods }
}

const within = (of: Of, { from, until }: Stretch): Of => ({
  ...of,
  figures: of.figures.filter((f) => (from === null || f.on >= from) && f.on <= until),
})

/** The figure on the last day of a period. */
const endFigure = ({ figures }: Of, stretch: Stretch | undefined): Observation | null =>
  figures.find((f) => f.on === stretch?.until) ?? null

/** The last figure before the first period, where it closes the period before. */
const dayBefore = (of: Of, { from }: Stretch): Observation | null =>
  of.figures.filter((f) => from !== null && f.on < from).at(-1) ?? null

/** What calendar years bring on the average: compared as a sum, so nothing is divided. */
function onAverage(of: Of, from: number, to: number): Standing {
  const { bound, figures, today } = of
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i)
  const yearly = years.map((year) =>
    figures.filter((f) => f.on >= startOf(year) && f.on <= endOf(year) && f.on <= today).at(-1),
  )
  const whole = yearly.filter((f, i) => f !== undefined && f.on === endOf(years[i] ?? 0))
  const last = yearly.filter((f) => f !== undefined).at(-1) ?? null
  const sum = yearly.reduce((total, f) => total + (f?.level.parts ?? 0), 0)
  const due = endOf(to)
  const base = { figure: last, due, pace: null }
  if (last === null) return { ...base, state: 'no-data', why: { code: 'why/no-figure' } }
  const all: Bound = 'level' in bound ? { ...bound, level: levelOfParts(bound.level.parts * years.length) } : bound
  const held = holds(all, levelOfParts(sum))
  const why = { code: 'why/average', sum, years: years.length } as const
  if (held === 'yes' && all.op !== 'at-most' && all.op !== 'below' && all.op !== 'exactly')
    return { ...base, state: 'met', why }
  if (today < due || (today === due && whole.length < years.length))
    return {
      ...base,
      state: 'under-way',
      why: { code: 'why/average-so-far', years: yearly.filter((f) => f).length, sum },
    }
  const missing = years.filter((year) => !whole.some((f) => f?.on === endOf(year)))
  if (missing.length > 0) return { ...base, state: 'no-data', why: { code: 'why/years-missing', years: missing } }
  return { ...base, state: held === 'yes' ? 'met' : held === 'judge' ? 'to-judge' : 'not-met', why }
}

/** At all times, or in each case: one figure that breaks it is a miss, and it is met when its time is over. */
function always(of: Of, from: CivilDate | null, until: CivilDate | null): Standing {
  const { bound, figures, today } = of
  const known = figures.filter(
    (f) => (from === null || f.on >= from) && (until === null || f.on <= until) && f.on <= today,
  )
  const last = known.at(-1) ?? null
  const base = { due: until, pace: null }
  if (last === null) return { ...base, state: 'no-data', figure: null, why: { code: 'why/no-figure' } }
  const broken = known.find((f) => holds(bound, f.level, besideOf(of, f, null)) === 'no')
  if (broken !== undefined)
    return { ...base, state: 'not-met', figure: broken, why: { code: 'why/broken', on: broken.on } }
  if (holds(bound, last.level, besideOf(of, last, null)) === 'judge')
    return { ...base, state: 'to-judge', figure: last, why: { code: 'why/about', on: last.on } }
  const over = until !== null && today > until
  return {
    ...base,
    state: over ? 'met' : 'on-course',
    figure: last,
    why: over ? { code: 'why/kept-throughout', on: last.on } : { code: 'why/holds-so-far', on: last.on },
  }
}

/** Without a day it can be met and is never missed. */
function undated(of: Of): Standing {
  const { bound, figures, today, indicator } = of
  const known = figures.filter((f) => f.on <= today)
  const last = known.at(-1) ?? null
  if (last === null) return { state: 'no-data', figure: null, due: null, pace: null, why: { code: 'why/no-figure' } }
  const held = holds(bound, last.level, besideOf(of, last, null))
  const first = known.find((f) => holds(bound, f.level, besideOf(of, f, null)) === 'yes')
  const pace = paceOf(bound, known, null, null)
  if (held === 'yes')
    return {
      state: 'met',
      figure: last,
      due: null,
      pace,
      why: { code: 'why/reached', on: (indicator.grows ? first : last)?.on ?? last.on },
    }
  if (held === 'open')
    return { state: 'no-data', figure: last, due: null, pace, why: { code: 'why/nothing-to-compare', on: last.on } }
  return { state: 'under-way', figure: last, due: null, pace, why: { code: 'why/no-day', on: last.on } }
}

/** Where the text has words alone, what was declared of it is all there is. */
function inWords(target: Target, member: string, ledger: Ledger, today: CivilDate): Standing {
  const last =
    ledger
      .series(target.id, member)
      .figures.filter((f) => f.on <= today)
      .at(-1) ?? null
  const due = dayOf(target)
  const base = { figure: last, due, pace: null }
  if (last === null) return { ...base, state: 'to-judge', why: { code: 'why/words-only' } }
  const why = { code: 'why/declared', on: last.on } as const
  if (compareLevels(last.level, levelOfParts(0)) > 0) return { ...base, state: 'met', why }
  return { ...base, state: due !== null && last.on >= due ? 'not-met' : 'under-way', why }
}
