import type { CivilDate } from '@pengce/values'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Desk } from '../case/desk.ts'
import { type Queued, shownTo } from '../case/queue.ts'
import { casesAt } from '../case/standing-at.ts'
import type { Work } from '../store/database.ts'

/** A case in which money waits to be paid or taken back, or that must be looked at again. */
export interface ToDo extends Queued {
  readonly kind: 'payment' | 're-check' | 'recovery'
  /** Still to be paid or taken back, in fen; 0 where nothing is fixed yet. */
  readonly open: number
  /** The earliest day on which some of it is due. */
  readonly openDue: CivilDate | null
  /** How many events its log holds, to be sent back with an answer. */
  readonly version: number
  /** The day on which the case came to its step. */
  readonly since: CivilDate
}

/** What an office has to pay, to look at again and to take back, the first last day first. */
export async function toDoOf(tx: Work, desk: Desk, actor: Actor): Promise<readonly ToDo[]> {
  const sums = new Map((await openSums(tx)).map((s) => [`${s.case_id} ${s.direction}`, s]))
  const list: ToDo[] = []
  for (const { file, step } of await casesAt(tx, (s) => kinds[s.kind] !== undefined)) {
    const kind = kinds[step.kind]
    if (kind === undefined) continue
    const owed = sums.get(`${file.id} ${kind === 'recovery' ? 'recoverable' : 'payable'}`)
    list.push({
      ...(await shownTo(tx, desk, actor, file)),
      kind,
      open: owed?.open ?? 0,
      openDue: owed?.due ?? null,
      version: file.version,
      since: file.standing.since,
    })
  }
  return list
}

const kinds: Readonly<Record<string, ToDo['kind']>> = {
  instalments: 'payment',
  recheck: 're-check',
  recovery: 'recovery',
}

interface OpenSum {
  readonly case_id: string
  readonly direction: string
  readonly open: number
  readonly due: CivilDate | null
}
async function openSums(tx: Work): Promise<readonly OpenSum[]> {
  const { rows } = await sql<OpenSum>`
    select case_id, direction, sum(open)::bigint as open, min(due) as due from (
      select o.case_id, o.direction, o.due, coalesce(s.amount, o.amount)
        - (select coalesce(sum(p.amount), 0) from pengce.payment p where p.liability = o.id) as open
      from pengce.liability o left join pengce.share s on s.liability = o.id
    ) each where open > 0 group by case_id, direction`.execute(tx)
  return rows
}
