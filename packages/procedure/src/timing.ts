import { type Calendar, type Clock, dueOf } from './clock.ts'
import type { CaseEvent } from './event.ts'
import type { CaseProblem } from './problem.ts'
import type { Procedure } from './procedure.ts'
import type { Standing } from './standing.ts'
import type { Timing } from './step.ts'

/** Why an answer that belongs to a term comes too early or too late; a provisional last day never decides against anyone. */
export function outOfTime(
  p: Procedure,
  { at: step, payment }: Standing,
  { on, type }: CaseEvent,
  timing: Timing,
  clock: Clock | null,
  calendar: Calendar,
): CaseProblem | null {
  const at = p.id
  if (timing === 'nothing-open') return payment.open === null ? null : { code: 'case/payment-open', at, step, type }
  if (timing === 'any' || clock === null) return null
  const due = dueOf(clock, calendar)
  if (due === null) return timing === 'after-term' ? { code: 'case/standing-still', at, step, type } : null
  if (timing === 'in-term')
    return on > due.date && !due.provisional ? { code: 'case/too-late', at, step, type, due: due.date } : null
  if (on <= due.date) return { code: 'case/too-early', at, step, type, due: due.date }
  return due.provisional ? { code: 'case/provisional', at, step, type, due: due.date } : null
}
