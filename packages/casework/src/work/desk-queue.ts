import type { Actor } from '../actor.ts'
import type { Desk } from '../case/desk.ts'
import { type Queued, queueOf } from '../case/queue.ts'
import type { Work } from '../store/database.ts'
import { isOfficial } from './clerk.ts'
import { absentFor, deputiesOf } from './deputy.ts'
import { holdingsNow } from './holding.ts'

/** A case in the queue of a desk, with whoever holds it. */
export interface DeskRow extends Queued {
  readonly holder: string | null
  /** Whose it is for whoever asks: their own, of somebody they stand in for, nobody's, or a colleague's. */
  readonly whose: 'own' | 'deputy' | 'nobody' | 'colleague'
}
/** The most cases that are shown at once. */
export const MOST_ROWS = 5000

/** Every case of a desk, the first last day first, with whoever holds it. */
export async function deskQueue(tx: Work, desk: Desk, actor: Actor, ended = false): Promise<readonly DeskRow[]> {
  const queue = await queueOf(tx, desk, actor, { ended, limit: MOST_ROWS })
  const office = isOfficial(actor) ? actor.office : null
  const held = new Map((await holdingsNow(tx, office)).map((h) => [h.caseId, h.holder]))
  const absent = absentFor(await deputiesOf(tx), actor, desk.today())
  return queue.map((q) => {
    const holder = held.get(q.id) ?? null
    const whose =
      holder === null ? 'nobody' : holder === actor.id ? 'own' : absent.includes(holder) ? 'deputy' : 'colleague'
    return { ...q, holder, whose }
  })
}

/** How much somebody, or an office as a whole, has before them. */
export interface Load {
  /** Null for what nobody has taken. */
  readonly holder: string | null
  readonly open: number
  readonly waiting: number
  readonly past: number
  readonly near: number
}

/** The load of each holder, the heaviest first. */
export function loadsOf(rows: readonly DeskRow[]): readonly Load[] {
  const open = rows.filter((r) => r.outcome === null)
  const holders = [...new Set(open.map((r) => r.holder))]
  return holders
    .map((holder): Load => {
      const own = open.filter((r) => r.holder === holder)
      const lit = (light: DeskRow['light']) => own.filter((r) => r.light === light).length
      return {
        holder,
        open: own.length,
        waiting: own.filter((r) => r.mine).length,
        past: lit('red'),
        near: lit('amber'),
      }
    })
    .toSorted((a, b) => b.open - a.open || (a.holder ?? '').localeCompare(b.holder ?? ''))
}
