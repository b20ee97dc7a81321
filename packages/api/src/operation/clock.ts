import { checkpoint, type Desk, tick } from '@pengce/casework'
import type { Log } from './log.ts'
import type { Round } from './rounds.ts'

/** What time brings: overdue answers and a checkpoint. Several processes may do so side by side; each answer is given once. */
export const clockRound = (desk: Desk, every: number, log: Log): Round => ({
  name: 'clock',
  every,
  work: async () => {
    const { answers, stuck } = await tick(desk)
    if (answers > 0) log.info('clock answered', { answers })
    for (const { number, code } of stuck) log.warn('case is stuck', { case: number, code })
    await checkpoint(desk.database, desk.now())
    return false
  },
})
