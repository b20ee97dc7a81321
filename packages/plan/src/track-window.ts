import type { CivilDate } from '@pengce/values'
import type { Bound } from './bound.ts'
import { type Beside, directionOf, goalOf, holds } from './holds.ts'
import type { Indicator } from './indicator.ts'
import { compareLevels } from './level.ts'
import type { Observation } from './observation.ts'
import { lineAt, paceOf } from './pace.ts'
import type { Stretch } from './period.ts'
import type { Target } from './target.ts'
import type { Standing, State, Why } from './tracking.ts'

/** One target held against one member's figures in one stretch of time that ends on a day. */
export interface Window {
  readonly target: Target
  readonly indicator: Indicator
  readonly bound: Bound
  readonly stretch: Stretch
  /** The member's figures that count in the stretch, by day; those after its end only where the count goes on. */
  readonly figures: readonly Observation[]
  readonly beside: (figure: Observation) => Beside
  readonly today: CivilDate
}

/** Where it stands: decided on the day or by what cannot change any more; before, by the way there if one is known. */
export function standingIn(w: Window): Standing {
  const until = w.stretch.until
  const known = w.figures.filter((f) => f.on <= w.today)
  const upTo = known.filter((f) => f.on <= until)
  const { state, why, figure } = settled(w, upTo) ?? (w.today > until ? afterwards(w, known) : before(w, upTo))
  return { state, why, figure, due: until, pace: paceOf(w.bound, upTo, lineStart(w), w.today < until ? until : null) }
}

interface Judged {
  readonly state: State
  readonly why: Why
  readonly figure: Observation | null
}
const says = (state: State, figure: Observation | null, why: Why): Judged => ({ state, why, figure })

/** What is decided whatever comes: on the day itself, or by a count that can only grow. */
function settled(w: Window, upTo: readonly Observation[]): Judged | null {
  const { bound, stretch } = w
  const last = upTo.at(-1)
  if (last === undefined) return null
  const held = holds(bound, last.level, w.beside(last))
  if (last.on === stretch.until) {
    if (held === 'yes') return says('met', last, { code: 'why/reached-on-the-day', on: last.on })
    if (held === 'no') return says('not-met', last, { code: 'why/short-on-the-day', on: last.on })
    if (held === 'judge') return says('to-judge', last, { code: 'why/about', on: last.on })
    return says('no-data', last, { code: 'why/nothing-to-compare', on: last.on })
  }
  if (!onlyGrows(w)) return null
  if (held === 'yes' && directionOf(bound) === 'up') {
    const first = upTo.find((f) => holds(bound, f.level, w.beside(f)) === 'yes') ?? last
    return says('met', last, { code: 'why/reached', on: first.on })
  }
  const goal = bound.op === 'between' ? bound.high : goalOf(bound)
  const over = goal !== null && directionOf(bound) !== 'up' && held === 'no' && compareLevels(last.level, goal) >= 0
  return over ? says('not-met', last, { code: 'why/passed-for-good', on: last.on }) : null
}

/** A count in its stretch, or something done once, never goes back. */
const onlyGrows = ({ indicator }: Window): boolean => indicator.grows || indicator.kind === 'done'

/** The day is past and no figure is dated on it: a total that goes on may still show what it was. */
function afterwards(w: Window, known: readonly Observation[]): Judged {
  const until = w.stretch.until
  const last = known.filter((f) => f.on <= until).at(-1) ?? null
  const later = known.find((f) => f.on > until)
  const goesOn = w.indicator.counting === 'cumulative' || w.indicator.kind === 'done'
  if (goesOn && later !== undefined) {
    const held = holds(w.bound, later.level, w.beside(later))
    const up = directionOf(w.bound) === 'up'
    if (held === 'no' && up)
      return says('not-met', later, { code: 'why/short-after-the-day', on: later.on, due: until })
    if (held === 'judge') return says('to-judge', later, { code: 'why/about', on: later.on })
    if (held === 'yes' && directionOf(w.bound) === 'down')
      return says('met', later, { code: 'why/reached', on: later.on })
  }
  if (last === null) return says('no-data', null, { code: 'why/no-figure' })
  return says('no-data', last, { code: 'why/no-figure-for-the-day', due: until, last: last.on })
}

/** The day is still to come. */
function before(w: Window, upTo: readonly Observation[]): Judged {
  const last = upTo.at(-1)
  if (last === undefined) {
    const from = w.stretch.from
    if (from !== null && from > w.today) return says('no-data', null, { code: 'why/not-begun', from })
    return says('no-data', null, { code: 'why/no-figure' })
  }
  const held = holds(w.bound, last.level, w.beside(last))
  if (held === 'open') return says('no-data', last, { code: 'why/nothing-to-compare', on: last.on })
  if (held === 'yes') return says('on-course', last, { code: 'why/holds-so-far', on: last.on })
  return byMilestone(w, upTo, last) ?? byLine(w, last) ?? says('under-way', last, { code: 'why/no-path', on: last.on })
}

/** The last milestone whose day has come; one that was reached leaves the rest of the way to the line, if there is one. */
function byMilestone(w: Window, upTo: readonly Observation[], last: Observation): Judged | null {
  const passed = w.target.milestones.filter((m) => m.by <= w.today).at(-1)
  if (passed === undefined) return null
  const { by: milestone, level } = passed
  const bound: Bound = 'level' in w.bound ? { ...w.bound, level } : { op: 'at-least', level }
  const there = upTo.filter((f) => f.on >= milestone).at(-1)
  const early = onlyGrows(w) ? upTo.find((f) => holds(bound, f.level) === 'yes') : undefined
  if (there === undefined && early === undefined)
    return says('no-data', last, { code: 'why/no-figure-since-milestone', milestone, last: last.on })
  if (early !== undefined || (there !== undefined && holds(bound, there.level) === 'yes'))
    return byLine(w, last) ?? says('on-course', last, { code: 'why/milestone-reached', milestone, level })
  return says('behind', last, { code: 'why/milestone-missed', milestone, level })
}

/** Where the line that is assumed would be on the day of the last figure; it runs straight from milestone to milestone. */
function byLine(w: Window, last: Observation): Judged | null {
  const start = lineStart(w)
  const goal = goalOf(w.bound)
  if (start === null || goal === null || last.on < start.on) return null
  const knots = [
    start,
    ...w.target.milestones.flatMap(({ by, level }) => (by > start.on ? [{ on: by, level }] : [])),
    { on: w.stretch.until, level: goal },
  ]
  const next = knots.findIndex((k, i) => i > 0 && k.on >= last.on)
  const [from, to] = [knots[next - 1], knots[next]]
  if (from === undefined || to === undefined) return null
  const expected = lineAt(from, to, last.on)
  const order = compareLevels(last.level, expected)
  const ahead = directionOf(w.bound) === 'down' ? order <= 0 : order >= 0
  return ahead
    ? says('on-course', last, { code: 'why/on-the-line', expected, on: last.on })
    : says('behind', last, { code: 'why/under-the-line', expected, on: last.on })
}

/** Where the line begins: on the day assumed, or at nothing on the first day of the period. */
function lineStart({ target: { assumes }, stretch }: Window) {
  if (assumes === null) return null
  if (assumes.from !== 'period') return assumes.from
  return stretch.from === null ? null : { on: stretch.from, level: { parts: 0, to: 1 } }
}
