import type { outcomes as zh } from '../zh/outcomes.ts'

/** How a case ended. */
export const outcomes: typeof zh = {
  completed: 'completed',
  refused: 'refused',
  returned: 'returned',
  'not-accepted': 'not accepted',
  ended: 'ended',
  removed: 'removed',
}
