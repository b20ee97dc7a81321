import { type Actor, isOfficial, mayOversee } from '@pengce/casework'
import type { Handler } from 'hono'
import { isStaff } from '../identity/account.ts'
import { type Refused, refuse } from '../refusal.ts'
import { type Asked, type CaseService, forActor } from './case-service.ts'

type Doing = (asked: Asked) => Promise<Response>

/** Answers those who may, before anything they sent is read; all others are told what they are not. */
const forThose =
  (may: (actor: Actor) => boolean, otherwise: Refused) =>
  (cases: CaseService, work: Doing): Handler =>
    forActor(cases, async (asked) => (may(asked.actor) ? work(asked) : refuse(asked.c, 403, [otherwise])))

/** Answers officials. */
export const forOfficials = forThose(isOfficial, { code: 'casework/not-an-official' })
/** Answers officials, and those who look after the whole. */
export const forDesk = forThose((actor) => isOfficial(actor) || mayOversee(actor), { code: 'casework/not-an-official' })
/** Answers those who look after the whole. */
export const forOverseers = forThose(mayOversee, { code: 'casework/not-a-supervisor' })
/** Answers analysts, and those who look after the whole. */
export const forReformers = forThose((actor) => actor.role === 'analyst' || mayOversee(actor), {
  code: 'reforms/role',
  at: '',
})
/** Answers everybody but applicants and those who act for them. */
export const forBudgets = forThose(isStaff, { code: 'money/not-for-applicants' })
/** Answers applicants and those who act for them. */
export const forApplicants = forThose((actor) => !isStaff(actor), { code: 'applicant/not-an-applicant' })

/** Answers administrators; of what is asked, all others are told that it is not theirs. */
export const forAdministrators = (cases: CaseService, otherwise: Refused, work: Doing): Handler =>
  forThose(({ role }) => role === 'administrator', otherwise)(cases, work)
