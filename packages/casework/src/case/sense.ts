import { type Answerer, leadOn, type Procedure, stepAt } from '@pengce/procedure'
import { isOfOffice } from './who.ts'

/** What an answer means for the applicant, whatever the procedure calls it. */
export type Sense = 'asks-more' | 'against' | 'publishes' | 'grants' | 'takes-back' | 'goes-on'

/** The answers that go against the applicant wherever they are given. */
const AGAINST: ReadonlySet<string> = new Set(['rejected', 'refused', 'failed', 'disagreed', 'handed-back', 'objected'])
/** Whether an answer of this name goes against the applicant wherever it is given. */
export const isAgainst = (type: string): boolean => AGAINST.has(type)

/** What an answer means where a case stands in its procedure. */
export function senseOf(p: Procedure, at: string, type: string): Sense {
  const step = stepAt(p, at)
  const lead = step === undefined ? undefined : leadOn(step, type)
  const to = lead === undefined ? undefined : stepAt(p, lead.to)
  const notifies = step?.turns.some((t) => t.on === type && t.does === 'notify') ?? false
  if (to?.kind === 'correction' || type === 'incomplete' || notifies) return 'asks-more'
  if (isAgainst(type) || to?.outcome === 'refused' || to?.outcome === 'not-accepted') return 'against'
  if (type === 'approved' && step?.kind === 'decision') return 'grants'
  if (to?.kind === 'publicNotice') return 'publishes'
  return to?.kind === 'recovery' ? 'takes-back' : 'goes-on'
}

/** Whether an answer must say what and why: one of an office that goes against the applicant or asks something of them. */
export const mustSay = (p: Procedure, at: string, type: string, answerer: Answerer): boolean =>
  isOfOffice(answerer) && ['against', 'asks-more'].includes(senseOf(p, at, type))
