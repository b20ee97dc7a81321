import { type PicturedTarget, STATES, type State } from '../../wire/plans.ts'
import { daysBetween } from '../../words/date.ts'

/** How far ahead one looks for what slips next, in days. */
const AHEAD = 366

export const isState = (word: string): word is State => STATES.some((s) => s === word)

/** How many targets stand in each state. */
export const tallyOf = (targets: readonly PicturedTarget[]): Readonly<Record<State, number>> => {
  const tally = { met: 0, 'on-course': 0, behind: 0, 'not-met': 0, 'no-data': 0, 'under-way': 0, 'to-judge': 0 }
  for (const { state } of targets) tally[state] += 1
  return tally
}

/** The gravest first, then by last day. */
export const gravestFirst = (targets: readonly PicturedTarget[]): readonly PicturedTarget[] =>
  [...targets].sort(
    (a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || (a.due.day ?? 'x').localeCompare(b.due.day ?? 'x'),
  )

/** What is not there yet and falls due within a year: those behind first, then by last day. */
export function slipping(targets: readonly PicturedTarget[], day: string): readonly PicturedTarget[] {
  const ahead = targets.filter(
    ({ state, due }) =>
      state !== 'met' &&
      state !== 'on-course' &&
      state !== 'not-met' &&
      due.day !== null &&
      due.day >= day &&
      daysBetween(day, due.day) <= AHEAD,
  )
  const rank = ({ state }: PicturedTarget): number => (state === 'behind' ? 0 : 1)
  return ahead.sort((a, b) => rank(a) - rank(b) || (a.due.day ?? '').localeCompare(b.due.day ?? ''))
}
