import { type Calendar, startClock } from './clock.ts'
import { dutiesOfKeep } from './duty.ts'
import type { Advanced } from './entry.ts'
import type { CaseEvent } from './event.ts'
import { problemAt } from './problem.ts'
import type { Procedure } from './procedure.ts'
import type { PaymentStanding, Standing } from './standing.ts'
import type { Keep, Step } from './step.ts'

/** What happens inside a step that pays: a request, a payment, a suspension, a resumption. */
export function keepInStep(
  p: Procedure,
  standing: Standing,
  step: Step,
  keep: Keep,
  e: CaseEvent,
  calendar: Calendar,
): Advanced {
  const { at, payment } = standing
  const clock = keep.within === null ? null : startClock(e.on, keep.within, keep.by)
  const moved = (now: Partial<PaymentStanding>): Advanced => ({
    standing: { ...standing, payment: { ...payment, ...now } },
    duties: dutiesOfKeep(at, step, keep, clock, calendar),
  })
  switch (keep.does) {
    case 'request':
      if (payment.suspendedSince !== null)
        return { problem: { code: 'case/suspended', at: p.id, step: at, since: payment.suspendedSince } }
      if (payment.open !== null) return { problem: { code: 'case/payment-open', at: p.id, step: at, type: e.type } }
      return moved({ open: clock ?? startClock(e.on, null, keep.by) })
    case 'pay':
      return payment.open === null
        ? problemAt(p, 'case/nothing-requested', at)
        : moved({ open: null, made: payment.made + 1 })
    case 'suspend':
      return payment.suspendedSince === null
        ? moved({ suspendedSince: e.on })
        : { problem: { code: 'case/suspended', at: p.id, step: at, since: payment.suspendedSince } }
    case 'resume':
      return payment.suspendedSince === null
        ? { problem: { code: 'case/not-suspended', at: p.id, step: at, type: e.type } }
        : moved({ suspendedSince: null })
  }
}
