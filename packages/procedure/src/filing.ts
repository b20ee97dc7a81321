import type { CivilDate, Span } from '@pengce/values'
import { type Calendar, startClock, stopClock } from './clock.ts'
import { dutiesOfFiling } from './duty.ts'
import type { Advanced } from './entry.ts'
import type { CaseEvent } from './event.ts'
import { heldToo } from './hold.ts'
import { type CaseProblem, problemAt } from './problem.ts'
import type { Procedure } from './procedure.ts'
import { type Filing, type ItemStanding, type Standing, waitingFor } from './standing.ts'
import type { Item, Step, Turn } from './step.ts'
import { outOfTime } from './timing.ts'

/** From which stages the application for an item can turn. */
const stages: Readonly<Record<Turn['does'], readonly Filing['stage'][]>> = {
  accept: ['awaited'],
  notify: ['awaited', 'accepted'],
  correct: ['correcting'],
  lapse: ['correcting'],
  return: ['accepted', 'correcting'],
}

/**
 * What happens to the application for one item: accepted, asked once for what is missing, completed, run out of time or
 * returned. What is completed later counts as accepted that day.
 */
export function filingInStep(
  p: Procedure,
  standing: Standing,
  step: Step,
  turn: Turn,
  e: CaseEvent,
  calendar: Calendar,
): Advanced {
  const { does } = turn
  const able = (i: ItemStanding) => i.state === 'open' && i.filing !== null && stages[does].includes(i.filing.stage)
  const expected = standing.items.filter(able).map((i) => i.id)
  const id = e.of ?? (expected.length === 1 ? (expected[0] ?? '') : '')
  const now = standing.items.find((i) => i.id === id && able(i))
  const item = step.items.find((i) => i.id === id)
  if (now === undefined || now.filing === null || item === undefined)
    return { problem: { code: 'case/unknown-item', at: p.id, step: standing.at, item: id, expected } }
  if (does === 'notify' && now.filing.notified) return problemAt(p, 'case/only-once', `${standing.at}/${id}`)
  const untimely = outsideCorrection(p, standing, does, now.filing, e, calendar)
  if (untimely !== null) return { problem: untimely }
  const joined = does === 'accept' ? windowOf(step, standing, item) : [id]
  const items = standing.items.map((i) => {
    const its = step.items.find((s) => s.id === i.id)
    if (!joined.includes(i.id) || its === undefined || i.filing === null) return i
    return heldToo(turned(i, i.filing, its, does, turn.within, e.on), standing, e.on)
  })
  return {
    standing: { ...standing, items },
    duties: dutiesOfFiling(
      standing.at,
      step,
      turn,
      items.filter((i) => joined.includes(i.id)),
      calendar,
    ),
  }
}

/** Items of one window that wait are accepted together. */
const windowOf = (step: Step, standing: Standing, { id, window }: Item): readonly string[] => {
  if (window === null) return [id]
  const open = waitingFor(standing)
  const awaited = standing.items.filter((i) => i.filing?.stage === 'awaited').map((i) => i.id)
  return step.items.filter((i) => i.window === window && open.includes(i.id) && awaited.includes(i.id)).map((i) => i.id)
}

/** What is missing is completed within the term of the notice; only after it has time run out. */
function outsideCorrection(
  p: Procedure,
  standing: Standing,
  does: Turn['does'],
  { correction }: Filing,
  e: CaseEvent,
  calendar: Calendar,
): CaseProblem | null {
  if (does !== 'correct' && does !== 'lapse') return null
  return outOfTime(p, standing, e, does === 'correct' ? 'in-term' : 'after-term', correction, calendar)
}

function turned(
  now: ItemStanding,
  filing: Filing,
  item: Item,
  does: Turn['does'],
  within: Span | null,
  on: CivilDate,
): ItemStanding {
  const running = startClock(on, item.within, item.by)
  switch (does) {
    case 'accept':
    case 'correct':
      return { ...now, clock: running, filing: { ...filing, stage: 'accepted', correction: null } }
    case 'notify':
      // Papers that were not complete were not accepted: the days since do not count.
      return {
        ...now,
        clock: null,
        filing: { ...filing, stage: 'correcting', correction: startClock(on, within, null), notified: true },
      }
    case 'lapse':
    case 'return':
      return {
        ...now,
        clock: null,
        filing: {
          stage: 'awaited',
          correction: null,
          notified: false,
          earlier: [...filing.earlier, ...(now.clock === null ? [] : [stopClock(now.clock, on)])],
        },
      }
  }
}
