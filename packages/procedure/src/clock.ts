import type { Language, Office, Text } from '@pengce/language'
import {
  addDays,
  type CivilDate,
  type Due,
  type DueOptions,
  dueDate,
  explainDue,
  type Span,
  toDay,
  workingDaysBetween,
} from '@pengce/values'

/** What a clock asks of a calendar; pure, so that the same log always gives the same days. */
export interface Calendar {
  readonly dueDate: (from: CivilDate, span: Span, options?: DueOptions) => Due
  readonly workingDaysBetween: (
    from: CivilDate,
    to: CivilDate,
  ) => { readonly count: number; readonly provisional: boolean }
}
/** The calendar of the published holiday notices. */
export const publicCalendar: Calendar = Object.freeze({ dueDate, workingDaysBetween })

/** A stretch of days after `from` up to and including `until`; a ground says why the clock stood still in it. */
export interface Interval {
  readonly from: CivilDate
  readonly until: CivilDate | null
  readonly ground: Text | null
}
/** A term as a ledger of intervals, the last one open while the clock is not stopped. */
export interface Clock {
  readonly by: Office | null
  readonly term: Span | null
  readonly intervals: readonly Interval[]
}
/** A last day. Provisional: it lies, or was counted, beyond the last published holiday notice. */
export interface DueDay {
  readonly date: CivilDate
  readonly provisional: boolean
}

/** A clock that starts the day after `on`. */
export const startClock = (on: CivilDate, term: Span | null, by: Office | null): Clock => ({
  by,
  term,
  intervals: [{ from: on, until: null, ground: null }],
})
/** Stands still after `on`; a clock that stands still already stays as it is. */
export const pauseClock = (clock: Clock, on: CivilDate, ground: Text): Clock =>
  isRunning(clock) ? turned(clock, on, { from: on, until: null, ground }) : clock
/** Runs again from the day after `on`; a clock that runs, or was stopped, stays as it is. */
export const resumeClock = (clock: Clock, on: CivilDate): Clock =>
  isPaused(clock) ? turned(clock, on, { from: on, until: null, ground: null }) : clock
/** Closes the ledger. */
export const stopClock = (clock: Clock, on: CivilDate): Clock => turned(clock, on, null)

export const isRunning = (clock: Clock): boolean => isOpen(clock.intervals.at(-1)) && !isPaused(clock)
export const isPaused = (clock: Clock): boolean => {
  const last = clock.intervals.at(-1)
  return isOpen(last) && last?.ground !== null
}
const isOpen = (last: Interval | undefined): boolean => last?.until === null

function turned(clock: Clock, on: CivilDate, next: Interval | null): Clock {
  const intervals = clock.intervals.map((i) => (i.until === null ? { ...i, until: on } : i))
  return { ...clock, intervals: next === null ? intervals : [...intervals, next] }
}

/** The stretch in which the term ends, and what was used up before it; null where it has no term or stands still. */
function lastStretch(clock: Clock, calendar: Calendar) {
  const [first] = clock.intervals
  if (clock.term === null || first === undefined) return null
  const term = inDays(first.from, clock.term, calendar)
  let used = 0
  let provisional = false
  for (const { from, until, ground } of clock.intervals) {
    if (ground !== null) continue
    const due = calendar.dueDate(from, { ...term, count: term.count - used })
    if (until === null || due.date <= until) return { due, used, provisional: provisional || due.provisional }
    const counted = elapsedIn(from, until, term.unit, calendar)
    used += counted.count
    provisional ||= counted.provisional
  }
  return null
}

/** The last day of the clock's term, pauses left out. Null: it has no term, stands still, or was stopped before. */
export function dueOf(clock: Clock, calendar: Calendar): DueDay | null {
  const last = lastStretch(clock, calendar)
  return last === null ? null : { date: last.due.date, provisional: last.provisional }
}

/** How many days of the term's own kind have run by the end of `on`; working days where it has no term. */
export function elapsedOn(clock: Clock, on: CivilDate, calendar: Calendar): { count: number; provisional: boolean } {
  const unit = clock.term === null ? 'working-day' : clock.term.unit
  const elapsed = { count: 0, provisional: false }
  for (const { from, until, ground } of clock.intervals) {
    const to = until === null || until > on ? on : until
    if (ground !== null || to <= from) continue
    const counted = elapsedIn(from, to, unit, calendar)
    elapsed.count += counted.count
    elapsed.provisional ||= counted.provisional
  }
  return elapsed
}

/** The ledger in words, one line a day that counted or did not, and one for each pause with its ground. */
export function explainClock(clock: Clock, calendar: Calendar, language: Language): readonly string[] {
  const [first] = clock.intervals
  if (clock.term === null || first === undefined) return []
  const term = inDays(first.from, clock.term, calendar)
  const lines: string[] = []
  let used = 0
  for (const { from, until, ground } of clock.intervals) {
    if (ground !== null) {
      lines.push(pauseLine(from, until, ground[language], language))
      continue
    }
    const whole = calendar.dueDate(from, { ...term, count: term.count - used })
    const counted = whole.counted.filter((day) => until === null || day.date <= until)
    const before = used
    lines.push(...explainDue({ ...whole, counted: counted.map((d) => ({ ...d, nth: d.nth + before })) }, language))
    used += counted.filter((day) => day.counts).length
    if (used >= term.count) break
  }
  return lines
}

const pauseLine = (from: CivilDate, until: CivilDate | null, ground: string, language: Language): string => {
  const first = addDays(from, 1)
  if (language === 'zh') return `${first} 起暂停计时（${ground}）${until === null ? '' : `，至 ${until} 止`}`
  return `${first}: the clock stands still (${ground})${until === null ? '' : ` until ${until}`}`
}

/** Months and years become the days they have from the first day, so that a pause can be taken out of them. */
function inDays(from: CivilDate, term: Span, calendar: Calendar): Span {
  if (term.unit === 'working-day' || term.unit === 'day') return term
  return { count: toDay(calendar.dueDate(from, term).date) - toDay(from), unit: 'day' }
}

const elapsedIn = (from: CivilDate, to: CivilDate, unit: Span['unit'], calendar: Calendar) =>
  unit === 'working-day'
    ? calendar.workingDaysBetween(from, to)
    : { count: toDay(to) - toDay(from), provisional: false }
