import { type Actor, isOfficial, mayOversee } from '@pengce/casework'
import type { Handler } from 'hono'
import { type Asked, type CaseService, forThose } from './case-service.ts'

/** Answers officials, and those who look after the whole. */
export const forDesk = (cases: CaseService, work: (asked: Asked) => Promise<Response>): Handler =>
  forThose(cases, (actor: Actor) => isOfficial(actor) || mayOversee(actor), { code: 'casework/not-an-official' }, work)
