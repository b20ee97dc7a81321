import { type Desk, SYSTEM } from '@pengce/casework'
import type { Round } from '../operation/rounds.ts'
import { ALLOWANCES } from './limit.ts'

/** How long a session is kept after it must have ended, in milliseconds; what was done in it stands in the history of its account. */
const KEPT = 24 * 3_600_000
/** After so long untouched every allowance is whole again, so that its row says nothing any more. */
const WHOLE = Math.max(...Object.values(ALLOWANCES).map(({ most, perMinute }) => (most / perMinute) * 60_000))

/** Deletes sessions that ended a day ago, and allowances that are whole. */
export const forgetArrivals = ({ database, now }: Pick<Desk, 'database' | 'now'>, every: number): Round => ({
  name: 'arrivals-kept',
  every,
  work: () =>
    database.as(SYSTEM, async (tx) => {
      const before = (ms: number) => new Date(Date.parse(now()) - ms).toISOString()
      await tx.deleteFrom('session').where('ends_at', '<=', before(KEPT)).execute()
      await tx.deleteFrom('allowance').where('at', '<=', before(WHOLE)).execute()
      return false
    }),
})
