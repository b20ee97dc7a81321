import { yearOf } from '@pengce/values'
import { type Actor, SYSTEM } from '../actor.ts'
import type { Desk } from '../case/desk.ts'
import type { Done } from '../problem.ts'
import { heldLine } from './charge.ts'
import { shareProRata } from './share.ts'

/** What a budget line came to when its year was closed. Fen. */
export interface Closed {
  readonly claims: number
  readonly asked: number
  readonly granted: number
}

/**
 * Closes a line that is shared pro rata, once its year is over: every claim of the year gets its share, once; what is
 * settled stays.
 */
export async function closeYear(desk: Desk, actor: Actor, line: string, year: number): Promise<Done<Closed>> {
  if (actor.role !== 'administrator') return { problem: { code: 'money/not-administrator' } }
  if (year >= yearOf(desk.today())) return { problem: { code: 'money/year-runs', line, year, today: desk.today() } }
  return desk.database.as(SYSTEM, async (tx): Promise<Done<Closed>> => {
    // Nothing is charged to the line, and nobody else sets or closes it, meanwhile.
    const budget = await heldLine(tx, line, year)
    if (budget?.rule !== 'pro-rata') return { problem: { code: 'money/not-shared', line, year } }
    const claims = await tx
      .selectFrom('liability')
      .leftJoin('share', 'share.liability', 'liability.id')
      .select(['liability.id', 'liability.amount', 'share.amount as settled'])
      .where('line', '=', line)
      .where('year', '=', year)
      .where('direction', '=', 'payable')
      .orderBy('liability.id')
      .execute()
    const settled = claims.reduce((sum, c) => sum + (c.settled ?? 0), 0)
    const open = claims.filter((c) => c.settled === null)
    const shares = shareProRata(Math.max(0, budget.ceiling - settled), open)
    for (const { id } of open)
      await tx
        .insertInto('share')
        .values({ liability: id, amount: shares.get(id) ?? 0, settled_at: desk.now() })
        .execute()
    return {
      done: {
        claims: claims.length,
        asked: claims.reduce((sum, c) => sum + c.amount, 0),
        granted: settled + [...shares.values()].reduce((sum, n) => sum + n, 0),
      },
    }
  })
}
