import { type Dates, type Measure, onOneDay } from '@pengce/language'
import { addMonths, type CivilDate, endOf, startOf, yearOf } from '@pengce/values'
import type { Applicant } from '../held.ts'
import { applicantIn, type Expected, isExpected } from './expected.ts'
import { peaksOf, raisePeaks } from './peak.ts'

/** One year of a plan: who applies then, and from which day to which. */
export interface Stage {
  readonly year: number
  readonly applicant: Applicant
  readonly from: CivilDate
  readonly until: CivilDate
  /** The day of the first application, so many years later. */
  readonly day: CivilDate
  /** The three dates of the first application; later ones stand on one day. */
  readonly dates: Dates
}

/** The years of a plan, the first from the day of the first application to its end, the others whole. */
export function stagesOf(
  measures: readonly Measure[],
  now: Applicant,
  { dates, expected, years }: { readonly dates: Dates; readonly expected: readonly Expected[]; readonly years: number },
): readonly Stage[] {
  const peaks = measures.flatMap(peaksOf)
  const first = yearOf(dates.appliedOn)
  const stages: Stage[] = []
  for (let k = 0; k < years; k += 1) {
    const year = first + k
    const day = addMonths(dates.appliedOn, 12 * k)
    const after = applicantIn(now, expected, year)
    const before = stages.at(-1)
    const applicant =
      before === undefined ? after : raisePeaks(after, peaks, before, (id) => isExpected(expected, year, id, null))
    stages.push({
      year,
      applicant,
      from: k === 0 ? dates.appliedOn : startOf(year),
      until: endOf(year),
      day,
      dates: k === 0 ? dates : onOneDay(day),
    })
  }
  return stages
}

/** The days on which a measure may be applied for in a year: its usual one, and the last; none outside its window. */
export function daysIn(stage: Stage, { window }: Measure): readonly Dates[] {
  const from = laterOf(window?.from ?? stage.from, stage.from)
  const until = earlierOf(window?.until ?? stage.until, stage.until)
  if (from > until) return []
  const usual = laterOf(from, earlierOf(stage.day, until))
  const first = usual === stage.day ? stage.dates : onOneDay(usual)
  return usual === until ? [first] : [first, onOneDay(until)]
}
const laterOf = (a: CivilDate, b: CivilDate): CivilDate => (a > b ? a : b)
const earlierOf = (a: CivilDate, b: CivilDate): CivilDate => [a, b].sort()[0] ?? a
