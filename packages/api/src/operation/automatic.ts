import { type Desk, decideAll } from '@pengce/casework'
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
    const { decided, left } = await decideAll(desk)
    if (decided.length > 0) log.info('decided automatically', { decided: decided.length })
    for (const { number, why } of left)
      if (why.includes('/') && why !== 'casework/changed-meanwhile')
        log.warn('case left to people', { case: number, code: why })
    return false
  },
})
