import type { Actor } from '../actor.ts'
import type { Refusal } from '../problem.ts'

/** Why somebody may not keep things for an applicant; null where they may. */
export function notTheirs({ role, parties }: Actor, party: string): Refusal | null {
  if (role !== 'applicant' && role !== 'agent') return { code: 'applicant/not-an-applicant' }
  return parties.includes(party) ? null : { code: 'casework/not-your-applicant', applicant: party }
}
