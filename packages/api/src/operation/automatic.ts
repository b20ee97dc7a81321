import { type AutomaticRound, type Desk, decideAll } from '@pengce/casework'
import type { Log } from './log.ts'
import type { Round } from './rounds.ts'

/**
 * What is decided without a person where that was switched on. Several processes may do so side by side: a case where
 * somebody was quicker is left as it is.
 */
export const automaticRound = (desk: Desk, every: number, log: Log): Round => ({
  name: 'automatic',
  every,
  work: async () => {
    noteDecided(await decideAll(desk), log)
    return false
  },
})

/** Logs how many cases were decided, and those that a refusal stopped: what is left to people as it should be needs nobody. */
export function noteDecided({ decided, left }: AutomaticRound, log: Pick<Log, 'info' | 'warn'>): void {
  if (decided.length > 0) log.info('decided automatically', { decided: decided.length })
  // The codes of refusals have a family before a stroke.
  for (const { number, why } of left)
    if (why.includes('/') && why !== 'casework/changed-meanwhile')
      log.warn('case left to people', { case: number, code: why })
}
