import type { Office } from '@pengce/language'
import { answersOfTime } from './answer.ts'
import { type CaseEvent, PAUSED, RESUMED } from './event.ts'
import { type Procedure, stepAt } from './procedure.ts'
import { type Standing, waitingFor } from './standing.ts'
import type { Step } from './step.ts'
import { leadOn, onlyWaits } from './waiting.ts'

/** Who may give an answer: an office or party, the passing of time, or nobody because it cannot be given here. */
export type Answerer = { readonly who: 'office'; readonly office: Office } | { readonly who: 'clock' | 'nobody' }

/** Who may enter that something happened: the office of the item or of the step, or the clock where a term ran out. */
export function answererOf(p: Procedure, standing: Standing, e: Pick<CaseEvent, 'type' | 'of'>): Answerer {
  const step = stepAt(p, standing.at)
  if (step === undefined || standing.outcome !== null) return { who: 'nobody' }
  const keep = step.keeps.find((k) => k.on === e.type)
  // Money is requested by the office the step pays for, paid by the one that pays.
  if (keep !== undefined) return officeOr(keep.does === 'request' ? step.to : (keep.by ?? step.by))
  const turn = step.turns.find((t) => t.on === e.type)
  if (turn?.does === 'lapse') return { who: 'clock' }
  // Papers are taken where they are handed in, and completed by whoever handed them in.
  if (turn !== undefined)
    return officeOr(
      turn.does === 'correct'
        ? step.by
        : ((turn.does === 'accept' ? step.to : null) ?? officeOfItem(step, standing, e.of)),
    )
  const lead = leadOn(step, e.type)
  if (lead === undefined) return officeOr(isHold(step, e) ? (officeOfHold(step, e.of) ?? step.by) : null)
  // A term that ran out speaks for itself; what else comes after one is noted by an office.
  if (lead.on !== e.type || (lead.timing === 'after-term' && answersOfTime.has(e.type))) return { who: 'clock' }
  return officeOr(lead.from === 'step' ? step.by : officeOfItem(step, standing, e.of))
}

const isHold = (step: Step, e: Pick<CaseEvent, 'type' | 'of'>): boolean =>
  (e.type === PAUSED || e.type === RESUMED) && e.of !== null && Object.hasOwn(step.holds, e.of)

/** Whoever holds the item whose clock alone stands still. */
const officeOfHold = (step: Step, of: string | null): Office | null => {
  const id = of === null ? null : (step.holds[of]?.item ?? null)
  return step.items.find((i) => i.id === id)?.by ?? null
}

/** The office of the open item; a single one need not be named. */
function officeOfItem(step: Step, standing: Standing, of: string | null): Office | null {
  const open = waitingFor(standing)
  const id = of ?? (open.length === 1 ? open[0] : undefined)
  return step.items.find((i) => i.id === id && open.includes(i.id) && !onlyWaits(i))?.by ?? null
}

const officeOr = (office: Office | null): Answerer => (office === null ? { who: 'nobody' } : { who: 'office', office })
