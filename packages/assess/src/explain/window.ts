import type { Form } from '@pengce/language'
import { type Step, verdictOf } from '../evaluate.ts'
import { type Reason, reason } from './reason.ts'
import type { Teller } from './teller.ts'

type Life = Extract<Form, { name: 'in-force' }>

/** Whether the rule applies on the day whose rules govern, and since or until when. */
export function inForceClaim(step: Step, life: Life, t: Teller): Reason {
  const on = t.w.date(t.dates.rulesOn)
  const words = t.w.claim
  const verdict = verdictOf(step)
  if (life.from !== null && t.dates.rulesOn < life.from)
    return reason(verdict, words.notYetInForce(t.w.date(life.from), on))
  if (life.until !== null && t.dates.rulesOn > life.until)
    return reason(verdict, words.noLongerInForce(t.w.date(life.until), on))
  return reason(verdict, words.inForce)
}
